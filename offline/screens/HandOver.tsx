'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { Notice } from '@/components/ui/Notice'
import type { StoreKey } from '@/sync/browser/store-key'
import { handToChild, type HandProblem } from '../device/hand-over'
import { makePin, type PinVerifier } from '../device/pin'
import { readSealed } from '../device/sealed-rows'
import { pinRow, type TakenCase, type TakenDocument } from '../device/taken'
import { lockVisit } from '../visit-state'
import { HandOverDialog } from './HandOverDialog'

type Props = {
  visit: StoreKey
  taken: TakenCase
  document: TakenDocument
  /** With the code of last time, where there is one: somebody asked for exactly that. */
  atOnce?: boolean
  onClose: () => void
}

/** Gives the tablet away on a visit: a code to take it back with, and from there nothing but this one document is open. */
export function HandOver({ visit, taken, document, atOnce = false, onClose }: Props) {
  const t = useTranslations('visit.handOver')
  const [known, setKnown] = useState<PinVerifier | 'looking' | null>('looking')
  const [problem, setProblem] = useState<HandProblem | null>(null)
  const [pending, setPending] = useState(false)
  const hand = async (pin: PinVerifier) => {
    setPending(true)
    const met = await handToChild(visit, { taken, document }, pin)
    if (met !== null) {
      setProblem(met)
      setPending(false)
      return
    }
    // In place of this page: going back must not lead to it. Its key goes with it.
    location.replace('/k')
    lockVisit()
  }
  const found = useEffectEvent((pin: PinVerifier | null) => {
    setKnown(pin)
    if (pin && atOnce) void hand(pin)
  })
  useEffect(() => {
    let left = false
    void readSealed<PinVerifier>(visit, pinRow).then((pin) => {
      if (!left) found(pin)
    })
    return () => {
      left = true
    }
  }, [visit])
  return (
    <HandOverDialog
      text={t('text')}
      known={known === 'looking' ? null : known !== null}
      pending={pending}
      onSame={() => known !== null && known !== 'looking' && void hand(known)}
      onCode={(digits) => void makePin(digits).then(hand)}
      onClose={onClose}
    >
      {problem && (
        <Notice kind="problem" live>
          {t(`problems.${problem}`)}
        </Notice>
      )}
    </HandOverDialog>
  )
}
