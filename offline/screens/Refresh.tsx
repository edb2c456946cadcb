'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { StoreKey } from '@/sync/browser/store-key'
import { refresh, type Refreshed } from '../device/refresh'
import type { TakenCase } from '../device/taken'
import styles from './visit.module.css'

type Props = { visit: StoreKey; cases: readonly TakenCase[]; again: () => Promise<void> }
type Told = { at: Date; failed: { name: string; why: Exclude<Refreshed, 'done'> }[] }

/** One tap brings what was taken along up to date, and says whether it did; without a network it says that. */
export function Refresh({ visit, cases, again }: Props) {
  const t = useTranslations('visit.refresh')
  const [pending, setPending] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  if (cases.length === 0) return null
  const run = async () => {
    setPending(true)
    const at = new Date()
    const outcomes = await refresh(visit, cases, at)
    await again()
    const failed = cases.flatMap(({ caseId, familyName: name }) => {
      const why = outcomes.get(caseId) ?? 'unreachable'
      return why === 'done' ? [] : [{ name, why }]
    })
    setTold({ at, failed })
    setPending(false)
  }
  return (
    <div className={styles.refresh}>
      <Button icon="retry" pending={pending} onClick={() => void run()}>
        {t('action')}
      </Button>
      <p className={styles.small}>{t('what')}</p>
      {told && <Outcome told={told} all={cases.length} />}
    </div>
  )
}

function Outcome({ told: { at, failed }, all }: { told: Told; all: number }) {
  const t = useTranslations('visit.refresh')
  const format = useFormatter()
  if (failed.length === 0)
    return (
      <Notice kind="success" live>
        {t('done', { time: format.dateTime(at, { timeStyle: 'short' }) })}
      </Notice>
    )
  const [first] = failed
  // Without a network, or signed out, it is the same for all of them: said once.
  const isSame = failed.length === all && failed.every(({ why }) => why === first?.why)
  return (
    <Notice kind="care" live>
      {isSame && first && first.why !== 'refused' ? (
        <p>{t(`problems.${first.why}`)}</p>
      ) : (
        failed.map(({ name, why }) => <p key={name}>{t('ofFamily', { name, why: t(`problems.${why}`) })}</p>)
      )}
    </Notice>
  )
}
