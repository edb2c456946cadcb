'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { DateInput } from '@/components/form/DateInput'
import { RadioCards } from '@/components/form/RadioCards'
import { TextInput } from '@/components/form/TextInput'
import styles from '../people.module.css'
import type { Asking } from './asking'

/** The day, or the year alone, or nothing yet: a child that is still to be born belongs here as well. */
export function BirthFields({ form, field }: Asking) {
  const t = useTranslations('people.form')
  const words = useTranslations('ui.form')
  const born = useWatch({ control: form.control, name: 'born' })
  return (
    <section className={styles.group}>
      <RadioCards
        {...field('born')}
        legend={t('born')}
        options={[
          { value: 'date', label: t('bornDate') },
          { value: 'year', label: t('bornYear') },
          { value: 'unknown', label: t('bornUnknown') },
        ]}
      />
      {born === 'date' && (
        <DateInput {...field('birthDate')} label={t('birthDate')} hint={words('dateHint')} autoComplete="off" />
      )}
      {born === 'year' && (
        <TextInput
          {...field('birthYear')}
          label={t('birthYear')}
          hint={t('birthYearHint')}
          inputMode="numeric"
          maxLength={4}
          sensitive
          className={styles.short}
        />
      )}
      <TextInput
        {...field('externalReference')}
        label={t('externalReference')}
        hint={t('externalReferenceHint')}
        optional={words('optional')}
        sensitive
        className={styles.short}
      />
    </section>
  )
}
