'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useAct } from '@/sync/browser/LiveDocumentProvider'
import type { Chapter } from '../rules/chapters'
import { stepsOf } from '../steps'
import styles from './Meeting.module.css'

/** A question that helps, one at a time, for whoever wants one. Looking leaves no trace; passing one is never shown anywhere. */
export function Helping({ chapter }: { chapter: Chapter }) {
  const t = useTranslations('tools.network_meeting')
  const act = useAct()
  const [at, setAt] = useState<number | null>(null)
  const steps = stepsOf(chapter)
  if (steps.length === 0) return null
  const step = at === null ? undefined : steps[at]
  if (!step)
    return (
      <div>
        <Button variant="plain" icon="speech" onClick={() => setAt(0)}>
          {t('helping.open')}
        </Button>
      </div>
    )
  const next = (skipped: boolean) => {
    act('prompt.shown', { step: step.id })
    if (skipped) act('prompt.skipped', { step: step.id })
    setAt((at ?? 0) + 1)
  }
  return (
    <aside className={styles.helping}>
      <p className={styles.soft}>{t(`helping.for.${step.asks}`)}</p>
      <p className="family-words" data-size="card" aria-live="polite">
        {t(`steps.${step.id}`)}
      </p>
      <div className={styles.actions}>
        <Button icon="check" onClick={() => next(false)}>
          {t('helping.done')}
        </Button>
        <Button variant="plain" onClick={() => next(true)}>
          {t('helping.skip')}
        </Button>
        <Button variant="plain" onClick={() => setAt(null)}>
          {t('helping.close')}
        </Button>
      </div>
    </aside>
  )
}
