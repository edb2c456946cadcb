'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Card } from '@/components/ui/Card'
import { countWorksheets } from '@/sync/model/aside'
import { daysKept } from '../device/tidy'
import styles from './visit.module.css'
import type { Taken } from './use-taken'

type Granted = { persisted: boolean | null; megabytes: number | null }

/** What the browser granted, as it says itself; null where it does not say. */
async function granted(): Promise<Granted> {
  const storage = (navigator as Partial<Navigator>).storage as Partial<StorageManager> | undefined
  const persisted = (await storage?.persisted?.()) ?? null
  const usage = (await storage?.estimate?.())?.usage
  return { persisted, megabytes: usage === undefined ? null : usage / 1_000_000 }
}

/** The page of the device: what lies here, since when, for how long, and whether the browser may throw it away. */
export function OnThisDevice({ taken: { cases, device }, desk }: { taken: Taken; desk?: boolean }) {
  const t = useTranslations('visit.device')
  const format = useFormatter()
  const [now] = useState(() => new Date())
  const [told, setTold] = useState<Granted | null>(null)
  useEffect(() => {
    void granted().then(setTold)
  }, [])
  const unsent = device.unsent.map(({ documentId }) => documentId)
  const oldest = cases.map(({ madeAt }) => madeAt).sort()[0]
  return (
    <Card as="section" tone="sunken" aria-labelledby="on-this-device">
      <h2 id="on-this-device">{t('title')}</h2>
      <p>{t(desk ? 'textDesk' : 'text')}</p>
      <dl className={styles.facts}>
        <dt>{t('families')}</dt>
        <dd>{t('familiesCount', { count: cases.length })}</dd>
        <dt>{t('documents')}</dt>
        <dd>{t('documentsCount', { count: countWorksheets(device.documents), unsent: countWorksheets(unsent) })}</dd>
        {oldest !== undefined && (
          <>
            <dt>{t('age')}</dt>
            <dd>{format.relativeTime(new Date(oldest), now)}</dd>
          </>
        )}
        <dt>{t('kept')}</dt>
        <dd>{t(desk ? 'keptForDesk' : 'keptFor', { days: daysKept })}</dd>
        {told?.persisted != null && (
          <>
            <dt>{t('persisted')}</dt>
            <dd>{t(told.persisted ? 'persistedYes' : 'persistedNo')}</dd>
          </>
        )}
        {told?.megabytes != null && (
          <>
            <dt>{t('room')}</dt>
            <dd>{t('megabytes', { size: told.megabytes })}</dd>
          </>
        )}
      </dl>
    </Card>
  )
}
