'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import cover from '@/components/layout/CalmCover.module.css'
import { Button } from '@/components/ui/Button'
import { endVisit } from '../visit-server'

/**
 * At a desk, when no code helps any more: what is on this device stays sealed, and whoever signs in goes on with it. `onLeave` leads there,
 * once this device says nothing of a child any more.
 */
export function SignInAgain({ onLeave, onBack }: { onLeave: () => Promise<void>; onBack?: (() => void) | undefined }) {
  const t = useTranslations('visit.child.signIn')
  const [away, setAway] = useState(false)
  const [pending, setPending] = useState(false)
  const signIn = async () => {
    setPending(true)
    const said = await endVisit()
    if (said === 'done') return onLeave()
    setPending(false)
    setAway(true)
  }
  return (
    <>
      <h1>{t('title')}</h1>
      <p className={cover.said}>{t('text')}</p>
      {away && <p role="alert">{t('unreachable')}</p>}
      <div className={cover.choices}>
        {onBack && (
          <Button size="child" onClick={onBack}>
            {t('back')}
          </Button>
        )}
        <Button size="child" variant="primary" icon="lock" pending={pending} onClick={() => void signIn()}>
          {t('action')}
        </Button>
      </div>
    </>
  )
}
