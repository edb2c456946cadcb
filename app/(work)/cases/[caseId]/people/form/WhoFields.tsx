'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useWatch } from 'react-hook-form'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { languages } from '@/domain/case/languages'
import { useLanguageName } from '../language-name'
import styles from '../people.module.css'
import type { Asking } from './asking'
import { labelOf } from './labels'

/** Under our name for it and its own: the consultant finds it, and the family points at it. One that is not in our list stays what it was. */
function useLanguages(control: Asking['form']['control']) {
  const chosen = useWatch({ control, name: 'language' })
  const nameOf = useLanguageName()
  const known = languages.map(([value, own]) => ({
    value,
    label: nameOf(value) === own ? own : `${nameOf(value)} · ${own}`,
  }))
  return known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }]
}

const relationHints: Partial<Record<Asking['kind'], 'relationChildHint' | 'relationProfessionalHint'>> = {
  child: 'relationChildHint',
  professional: 'relationProfessionalHint',
}

export function WhoFields({ kind, form, field, relations }: Asking & { relations: string[] }) {
  const t = useTranslations('people.form')
  const suggested = useTranslations('people.suggestions')
  const optional = useTranslations('ui.form')('optional')
  const list = useId()
  const options = useLanguages(form.control)
  const suggestions = [...new Set([...suggested(kind).split(', '), ...(kind === 'child' ? [] : relations)])]
  return (
    <section className={styles.group}>
      <h2>{t('who')}</h2>
      <div className={styles.pair}>
        <TextInput {...field('givenName')} label={t('givenName')} sensitive />
        <TextInput {...field('familyName')} label={t('familyName')} optional={optional} sensitive />
      </div>
      <TextInput
        {...field('called')}
        label={t('called')}
        hint={t(kind === 'child' ? 'calledHintChild' : 'calledHint')}
        optional={optional}
        sensitive
      />
      <TextInput
        {...field('relation')}
        list={list}
        label={t(labelOf('relation', kind))}
        hint={t(relationHints[kind] ?? 'relationHint')}
        optional={optional}
        sensitive
      />
      <datalist id={list}>
        {suggestions.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
      <Select {...field('language')} label={t('language')} options={options} translate="no" />
    </section>
  )
}
