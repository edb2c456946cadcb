'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import styles from '@/components/layout/CalmCover.module.css'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { Button } from '@/components/ui/Button'
import { tryDeskCode } from '../desk-server'
import { readSealed } from '../device/sealed-rows'
import { handedRow, type Handed } from '../device/taken'
import { unlock } from '../device/unlock'
import { Unlock } from '../screens/Unlock'
import type { HeldKey } from '../worker/messages'
import { LeaveByCode } from './LeaveByCode'
import { SignInAgain } from './SignInAgain'
import { wayBack } from './way-back'

type Props = { onOpened: (held: HeldKey) => void; onLeave: (to?: string) => Promise<void> }

/** Nobody holds the key any more: the browser was closed. A child waits a moment; a grown-up goes on. */
export function GrownUpHelps({ onOpened, onLeave }: Props) {
  const t = useTranslations('visit.child.helps')
  const code = useTranslations('visit.child.code')
  const [way, setWay] = useState<Exclude<Awaited<ReturnType<typeof wayBack>>, 'desk'> | null>(null)
  const [pending, setPending] = useState(false)
  const ask = async () => {
    setPending(true)
    const found = await wayBack()
    if (found === 'desk') return onLeave('/')
    setWay(found)
    setPending(false)
  }
  const back = () => setWay(null)
  if (way === 'passphrase')
    return (
      <main id="main" className={styles.cover}>
        <Unlock title={t('title')} text={t('passphrase')} tryPassphrase={open} onBack={back} />
      </main>
    )
  if (way === 'code') return <BackToDesk onLeave={onLeave} onBack={back} />
  if (way === 'sign_in')
    return (
      <main id="main" className={styles.cover}>
        <SignInAgain onLeave={() => onLeave('/sign-in')} onBack={back} />
      </main>
    )
  return (
    <main id="main" className={styles.cover}>
      <div className={styles.picture}>
        <PathAhead />
      </div>
      <h1>{t('title')}</h1>
      <p className={styles.said}>{t('text')}</p>
      {way === 'unreachable' && <p role="alert">{code('unreachable')}</p>}
      <Button size="child" icon="unlock" pending={pending} onClick={() => void ask()}>
        {t('open')}
      </Button>
    </main>
  )

  async function open(passphrase: string): Promise<boolean> {
    const visit = await unlock(passphrase)
    if (!visit) return false
    const handed = await readSealed<Handed>(visit, handedRow)
    if (handed) onOpened({ ...handed, key: await visit.document(handed.documentId) })
    else await onLeave()
    return true
  }
}

/** A desk that was handed over, after its page lost the key: the code leads to the document, on the grown-up's own page. */
function BackToDesk({ onLeave, onBack }: { onLeave: (to?: string) => Promise<void>; onBack: () => void }) {
  const to = useRef('/')
  const tryCode = async (digits: string) => {
    const tried = await tryDeskCode(digits)
    if (typeof tried === 'string') return tried
    if (tried.documentId !== null) to.current = `/documents/${tried.documentId}`
    return 'right' as const
  }
  return (
    <main id="main">
      <LeaveByCode
        why="leave"
        tryCode={tryCode}
        over={<SignInAgain onLeave={() => onLeave('/sign-in')} onBack={onBack} />}
        onRight={() => void onLeave(to.current)}
        onBack={onBack}
      />
    </main>
  )
}
