'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/form/TextInput'
import styles from '../people.module.css'
import type { Asking } from './asking'

export function ContactFields({ field }: Asking) {
  const t = useTranslations('people.form')
  const optional = useTranslations('ui.form')('optional')
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h2>{t('contact')}</h2>
        <p className={styles.facts}>{t('contactHint')}</p>
      </div>
      <div className={styles.pair}>
        <TextInput {...field('phone')} type="tel" label={t('phone')} optional={optional} sensitive />
        <TextInput {...field('email')} type="email" label={t('email')} optional={optional} sensitive />
      </div>
      <TextInput {...field('address')} label={t('address')} optional={optional} sensitive />
    </section>
  )
}
