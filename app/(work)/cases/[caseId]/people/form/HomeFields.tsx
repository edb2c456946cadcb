'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { Checkbox } from '@/components/form/Checkbox'
import { FieldError } from '@/components/form/Field'
import { TextInput } from '@/components/form/TextInput'
import styles from '../people.module.css'
import type { Asking } from './asking'

type Props = Asking & { homes: { id: string; label: string }[] }

/** As many homes as somebody has; one that has no name yet is added along with the person. */
export function HomeFields({ kind, form, field, homes }: Props) {
  const t = useTranslations('people.form')
  const optional = useTranslations('ui.form')('optional')
  const chosen = useWatch({ control: form.control, name: 'homes' })
  const { error } = field('homes')
  const choose = (id: string, lives: boolean) =>
    form.setValue('homes', lives ? [...chosen, id] : chosen.filter((home) => home !== id), { shouldDirty: true })
  return (
    <section className={styles.group}>
      <fieldset id="homes" tabIndex={-1} className={styles.boxes} aria-describedby="homes-hint">
        <legend className={styles.legend}>{t('homes')}</legend>
        <p id="homes-hint" className={styles.facts}>
          {t(kind === 'child' ? 'homesHintChild' : 'homesHint')}
        </p>
        {error && <FieldError>{error}</FieldError>}
        {homes.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label}
            checked={chosen.includes(id)}
            onChange={(event) => choose(id, event.target.checked)}
          />
        ))}
      </fieldset>
      <TextInput {...field('newHome')} label={t('newHome')} hint={t('newHomeHint')} optional={optional} sensitive />
    </section>
  )
}
