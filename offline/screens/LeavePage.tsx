'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useTransition } from 'react'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { storeKey, type StoreKey } from '@/sync/browser/store-key'
import { wipe } from '../device/wipe'
import { LeaveDevice } from './LeaveDevice'
import { OnThisDevice } from './OnThisDevice'
import { useTaken } from './use-taken'
import styles from './visit.module.css'

/** At a desk: what of this person lies on this device, and the way out where something was never sent. */
export function LeavePage({ signOut }: { signOut: () => Promise<void> }) {
  const t = useTranslations('visit')
  const [key, setKey] = useState<StoreKey | 'none' | null>(null)
  useEffect(() => {
    void storeKey()
      .catch(() => null)
      .then((found) => setKey(found ?? 'none'))
  }, [])
  if (key === null) return <Skeleton label={t('looking')} shape="cards" />
  if (key === 'none') return <Notice kind="info">{t('impossible.insecure')}</Notice>
  return <Lying visit={key} signOut={signOut} />
}

function Lying({ visit, signOut }: { visit: StoreKey; signOut: () => Promise<void> }) {
  const t = useTranslations('visit')
  const { taken, again } = useTaken(visit)
  const [pending, start] = useTransition()
  if (!taken) return <Skeleton label={t('looking')} shape="cards" />
  const leave = () =>
    start(async () => {
      await wipe(visit)
      await signOut()
    })
  return (
    <div className={styles.form}>
      <LeaveDevice visit={visit} taken={taken} again={again} pending={pending} onLeave={leave} desk />
      <OnThisDevice taken={taken} desk />
    </div>
  )
}
