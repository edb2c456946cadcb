'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Notice } from '@/components/ui/Notice'
import type { StoreKey } from '@/sync/browser/store-key'
import { handToChild, type HandProblem } from '../device/hand-over'
import { isPin, makePin, type PinVerifier } from '../device/pin'
import { readSealed } from '../device/sealed-rows'
import { pinRow, type TakenCase, type TakenDocument } from '../device/taken'
import { lockVisit } from '../visit-state'
import styles from './visit.module.css'

type Props = {
  visit: StoreKey
  taken: TakenCase
  document: TakenDocument
  /** With the code of last time, where there is one: somebody asked for exactly that. */
  atOnce?: boolean
  onClose: () => void
}

/** Gives the tablet away: a code to take it back with, and from there nothing but this one document is open. */
export function HandOver({ visit, taken, document, atOnce = false, onClose }: Props) {
  const t = useTranslations('visit.handOver')
  const ui = useTranslations('ui.dialog')
  const [known, setKnown] = useState<PinVerifier | null>(null)
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
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} closeLabel={ui('close')}>
      <p>{t('text')}</p>
      {problem && (
        <Notice kind="problem" live>
          {t(`problems.${problem}`)}
        </Notice>
      )}
      {known && (
        <Button variant="primary" icon="hand" size="large" pending={pending} onClick={() => void hand(known)}>
          {t('sameCode')}
        </Button>
      )}
      <NewCode first={known === null} pending={pending} onCode={(digits) => void makePin(digits).then(hand)} />
    </Dialog>
  )
}

function NewCode({ first, pending, onCode }: { first: boolean; pending: boolean; onCode: (digits: string) => void }) {
  const t = useTranslations('visit.handOver')
  const [wrong, setWrong] = useState<'digits' | 'differs' | null>(null)
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const digits = given.get('code') as string
    if (!isPin(digits)) setWrong('digits')
    else if (digits !== given.get('again')) setWrong('differs')
    else onCode(digits)
  }
  const field = { type: 'password', inputMode: 'numeric', autoComplete: 'off', maxLength: 6 } as const
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <TextInput
        {...field}
        name="code"
        label={t(first ? 'code' : 'newCode')}
        hint={t('codeHint')}
        error={wrong === 'digits' ? t('digits') : undefined}
      />
      <TextInput {...field} name="again" label={t('again')} error={wrong === 'differs' ? t('differs') : undefined} />
      <div className={styles.actions}>
        <Button type="submit" variant={first ? 'primary' : 'quiet'} icon="hand" size="large" pending={pending}>
          {t('action')}
        </Button>
      </div>
    </form>
  )
}
