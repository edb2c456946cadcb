'use client'

import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import type { NotUsedReason } from '@/domain/case/choices'
import { sayWhyNot, takeBackWhyNot } from '@/server/use-cases/not-used/not-used'
import { failureOf } from '../failure'
import { newId } from '../new-id'
import styles from './case.module.css'

type Props = {
  caseId: string
  kind: string
  reasons: readonly { value: NotUsedReason; label: string; common: boolean }[]
  /** The reason that stands, as a sentence. */
  because: string | null
  canUndo: boolean
  words: { why: string; whyOf: string; other: string; hint: string; undo: string; failed: string }
}

/** One tap says why (not yet): the commonest reasons stand there, the others are one tap further. One takes it back. Leaving it alone is as good. */
export function WhyNot({ caseId, kind, reasons, because, canUndo, words }: Props) {
  const router = useRouter()
  const panel = useId()
  const [open, setOpen] = useState(false)
  const [pending, start] = useTransition()
  const [wrong, setWrong] = useState(false)
  const run = (sending: () => ReturnType<typeof sayWhyNot>) =>
    start(async () => {
      const failure = await failureOf(sending())
      setWrong(failure !== null)
      if (failure === null) setOpen(false)
      router.refresh()
    })
  const choose = (common: boolean, variant: 'plain' | 'quiet') =>
    reasons
      .filter((reason) => reason.common === common)
      .map(({ value, label }) => (
        <Button
          key={value}
          variant={variant}
          pending={pending}
          onClick={() => run(() => sayWhyNot({ caseId, kind, reason: value, id: newId() }))}
        >
          {label}
        </Button>
      ))
  return (
    <div className={styles.why}>
      {because === null ? (
        <div role="group" aria-label={words.whyOf} className={styles.common}>
          <span className={styles.soft}>{words.why}</span>
          {choose(true, 'plain')}
          <Button variant="plain" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
            {words.other}
          </Button>
        </div>
      ) : (
        <p role="status" className={styles.because}>
          {because}
          {canUndo && (
            <Button
              variant="plain"
              icon="undo"
              pending={pending}
              onClick={() => run(() => takeBackWhyNot({ caseId, kind }))}
            >
              {words.undo}
            </Button>
          )}
        </p>
      )}
      <div id={panel} hidden={!open}>
        <p className={styles.soft}>{words.hint}</p>
        <div className={styles.chips}>{choose(false, 'quiet')}</div>
      </div>
      {wrong && <p role="alert">{words.failed}</p>}
    </div>
  )
}
