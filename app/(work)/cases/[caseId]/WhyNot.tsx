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
  reasons: readonly { value: NotUsedReason; label: string }[]
  /** The reason that stands, as a sentence. */
  because: string | null
  canUndo: boolean
  words: { why: string; whyOf: string; hint: string; undo: string; failed: string }
}

/** One tap says why (not yet), one takes it back. Leaving it alone is as good. */
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
  return (
    <div className={styles.why}>
      {because === null ? (
        <Button
          variant="plain"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={words.whyOf}
          onClick={() => setOpen(!open)}
        >
          {words.why}
        </Button>
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
        <div className={styles.chips}>
          {reasons.map(({ value, label }) => (
            <Button
              key={value}
              pending={pending}
              onClick={() => run(() => sayWhyNot({ caseId, kind, reason: value, id: newId() }))}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
      {wrong && <p role="alert">{words.failed}</p>}
    </div>
  )
}
