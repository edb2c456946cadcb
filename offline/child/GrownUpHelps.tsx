'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import styles from '@/components/layout/CalmCover.module.css'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { Button } from '@/components/ui/Button'
import { readSealed } from '../device/sealed-rows'
import { handedRow, type Handed } from '../device/taken'
import { unlock } from '../device/unlock'
import { Unlock } from '../screens/Unlock'
import type { HeldKey } from '../worker/messages'

type Props = { onOpened: (held: HeldKey) => void; onLeave: () => Promise<void> }

/** Nobody holds the key any more: the browser was closed. A child waits a moment; a grown-up opens the same drawing again. */
export function GrownUpHelps({ onOpened, onLeave }: Props) {
  const t = useTranslations('visit.child.helps')
  const [asks, setAsks] = useState(false)
  const open = async (passphrase: string): Promise<boolean> => {
    const visit = await unlock(passphrase)
    if (!visit) return false
    const handed = await readSealed<Handed>(visit, handedRow)
    if (handed) onOpened({ ...handed, key: await visit.document(handed.documentId) })
    else await onLeave()
    return true
  }
  if (asks)
    return (
      <main id="main" className={styles.cover}>
        <Unlock title={t('title')} text={t('passphrase')} tryPassphrase={open} onBack={() => setAsks(false)} />
      </main>
    )
  return (
    <main id="main" className={styles.cover}>
      <div className={styles.picture}>
        <PathAhead />
      </div>
      <h1>{t('title')}</h1>
      <p className={styles.said}>{t('text')}</p>
      <Button size="child" icon="unlock" onClick={() => setAsks(true)}>
        {t('open')}
      </Button>
    </main>
  )
}
