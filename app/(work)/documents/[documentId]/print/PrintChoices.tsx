'use client'

import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { PrintButton } from './PrintButton'
import styles from './print.module.css'

type Props = { documentId: string; paper: 'a3' | 'a4'; names: boolean }

export function PrintChoices({ documentId, paper, names }: Props) {
  const t = useTranslations('views.print')
  const address = (next: { paper: 'a3' | 'a4'; names: boolean }) =>
    `/documents/${documentId}/print?paper=${next.paper}${next.names ? '' : '&names=0'}`
  const choice = (label: string, next: { paper: 'a3' | 'a4'; names: boolean }) => {
    const current = next.paper === paper && next.names === names
    return (
      <AppLink href={address(next)} className={styles.choice} aria-current={current ? 'true' : undefined}>
        {label}
      </AppLink>
    )
  }
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={t('paper')} className={styles.group}>
        {choice(t('a4'), { paper: 'a4', names })}
        {choice(t('a3'), { paper: 'a3', names })}
      </div>
      <div role="group" aria-label={t('names')} className={styles.group}>
        {choice(t('withNames'), { paper, names: true })}
        {choice(t('withoutNames'), { paper, names: false })}
      </div>
      <PrintButton />
      {!names && <p className={styles.hint}>{t('namesHint')}</p>}
    </div>
  )
}
