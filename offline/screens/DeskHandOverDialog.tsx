'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useLiveDocument } from '@/sync/browser/live-context'
import { askHands } from '../desk-server'
import { layReady, type DeskProblem } from '../device/hand-desk-over'
import { canWorkOffline, prepareOffline } from '../registration'
import type { HeldKey } from '../worker/messages'
import { HandOverDialog } from './HandOverDialog'

export { Leaving } from './Leaving'

type Props = {
  now?: boolean
  /** Of a moment ago, when it was tried. */
  problem?: DeskProblem
  /** All is ready for the child's page; the desk has not ended yet. */
  onReady: (held: HeldKey, code: string | undefined) => void
  /** Draws side by side in place of it. */
  onTogether: () => void
  onClose: () => void
}

/** Gives a desk away: the session of this device becomes one of this document alone, until the code brings it back. */
export function DeskHandOverDialog({ now = false, problem: met, onReady, onTogether, onClose }: Props) {
  const t = useTranslations('visit.handOver')
  const live = useLiveDocument()
  const locale = useLocale()
  const [known, setKnown] = useState<boolean | null>(null)
  const [problem, setProblem] = useState<DeskProblem | null>(met ?? (canWorkOffline() ? null : 'insecure'))
  const [pending, setPending] = useState(false)
  const hand = async (code?: string) => {
    setPending(true)
    setProblem(null)
    const held = await layReady(live, locale)
    setPending(false)
    if (typeof held === 'string') setProblem(held)
    else onReady(held, code)
  }
  const found = useEffectEvent((code: boolean) => {
    setKnown(code)
    if (code && now) void hand()
  })
  useEffect(() => {
    if (!canWorkOffline()) return
    let left = false
    // They come while the code is typed.
    void prepareOffline(locale)
    void askHands().then((said) => {
      if (left) return
      if (typeof said === 'string') setProblem(said)
      else found(said.code)
    })
    return () => {
      left = true
    }
  }, [locale])
  const together = () => {
    onClose()
    onTogether()
  }
  return (
    <HandOverDialog
      text={t('deskText')}
      known={known}
      pending={pending}
      onSame={() => void hand()}
      onCode={(digits) => void hand(digits)}
      onClose={onClose}
    >
      {problem && (
        <Notice
          kind="problem"
          live
          actions={
            problem !== 'signed_out' && (
              <Button icon="people" onClick={together}>
                {t('together')}
              </Button>
            )
          }
        >
          {t(`deskProblems.${problem}`)}
        </Notice>
      )}
    </HandOverDialog>
  )
}
