'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState, type ReactNode } from 'react'
import type { Spoken } from '@/components/layout/spoken'
import { Button } from '@/components/ui/Button'
import { atOnce } from '@/components/ui/at-once'
import { tryDeskCode } from '../desk-server'
import { tryPin } from '../device/pin'
import type { HeldKey } from '../worker/messages'
import styles from './ChildFrame.module.css'
import { Cover } from './Cover'
import { HoldCorner } from './HoldCorner'
import { LeaveByCode } from './LeaveByCode'
import { OverOnVisit } from './OverOnVisit'
import { SignInAgain } from './SignInAgain'

/** What the frame gives to what is shown in it. */
export type Frame = { done: () => void; outside: (address: string) => void; speak: (words: Spoken) => void }

type Shown = 'work' | 'calm' | 'stopped' | 'done' | { asks: 'leave' } | { asks: 'outside'; address: string }

type Props = {
  held: HeldKey
  /** To the grown-up's page; where to, when it is not the lock of a visit. */
  onLeave: (to?: string) => Promise<void>
  onStop: () => void
  children: (frame: Frame) => ReactNode
}

/**
 * Around everything a child does: Stop, the calm screen and the grown-up's corner, always in view and always in the same place. They
 * stand above dialogs (the attribute tells React Aria to leave them alone) and need neither network nor document.
 */
export function ChildFrame({ held, onLeave, onStop, children }: Props) {
  const t = useTranslations('visit.child')
  const [shown, setShown] = useState<Shown>('work')
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  const covered = shown !== 'work'
  const work = () => setShown('work')
  const stop = () => {
    setShown('stopped')
    // Noting it makes the document think anew; the child sees that it stops before that.
    setTimeout(onStop)
  }
  const touch = { stop: atOnce(stop), calm: atOnce(() => setShown('calm')) }
  // The same while a cover comes and goes: however much a child made, Stop does not wait for it.
  const inside = useMemo(
    () =>
      children({
        done: () => setShown('done'),
        outside: (address) => setShown({ asks: 'outside', address }),
        speak: setSpoken,
      }),
    [children],
  )
  const own = `/documents/${held.documentId}`
  const right = () => {
    if (typeof shown === 'object' && shown.asks === 'outside') {
      window.open(shown.address, '_blank', 'noopener,noreferrer')
      work()
    } else void onLeave(held.atDesk && own)
  }
  /** At a desk the right code is already the way back, so where it only opens something it is only asked for. */
  const tryCode = async (digits: string, why: 'leave' | 'outside') => {
    if (!held.atDesk) return tryPin(held.key, held.documentId, digits)
    const tried = await tryDeskCode(digits, why === 'outside')
    return typeof tried === 'string' ? tried : 'right'
  }
  return (
    <div className={styles.frame}>
      <header className={styles.bar} data-react-aria-top-layer="true">
        <Button variant="stop" size="child" icon="stop" lang={spoken?.language} {...touch.stop}>
          {spoken?.stop ?? t('stop')}
        </Button>
        <Button size="child" icon="cloud" lang={spoken?.language} aria-pressed={shown === 'calm'} {...touch.calm}>
          {spoken?.calmButton ?? t('calmButton')}
        </Button>
        <HoldCorner label={t('corner')} onHeld={() => setShown({ asks: 'leave' })} />
      </header>
      <main id="main" tabIndex={-1} className={styles.work} inert={covered} data-covered={covered || undefined}>
        {inside}
      </main>
      {shown === 'calm' && <Cover kind="calm" spoken={spoken} onBack={work} />}
      {shown === 'stopped' && <Cover kind="stopped" spoken={spoken} onBack={work} onDone={() => setShown('done')} />}
      {shown === 'done' && <Cover kind="done" spoken={spoken} onBack={work} />}
      {typeof shown === 'object' && (
        <LeaveByCode
          why={shown.asks}
          tryCode={(digits) => tryCode(digits, shown.asks)}
          over={
            held.atDesk ? (
              <SignInAgain onLeave={() => onLeave(`/sign-in?callbackUrl=${encodeURIComponent(own)}`)} onBack={work} />
            ) : (
              <OverOnVisit onRight={right} onBack={work} />
            )
          }
          onRight={right}
          onBack={work}
        />
      )}
    </div>
  )
}
