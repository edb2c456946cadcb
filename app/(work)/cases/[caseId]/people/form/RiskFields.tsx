'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { Checkbox } from '@/components/form/Checkbox'
import { TextArea } from '@/components/form/TextArea'
import styles from '../people.module.css'
import type { Asking } from './asking'

/** For staff alone. Says calmly what it does before it is chosen. */
export function RiskFields({ form, field }: Asking) {
  const t = useTranslations('people.form')
  const flagged = useWatch({ control: form.control, name: 'contactRisk' })
  return (
    <section className={styles.group}>
      <h2>{t('risk')}</h2>
      <Checkbox {...field('contactRisk')} label={t('riskFlag')} hint={t('riskHint')} />
      {flagged && <TextArea {...field('contactRiskNote')} label={t('riskNote')} hint={t('riskNoteHint')} sensitive />}
    </section>
  )
}
