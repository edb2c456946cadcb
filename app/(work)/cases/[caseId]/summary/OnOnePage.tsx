'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import styles from './summary.module.css'

type Props = {
  caseId: string
  /** How many lines a page holds, and how many a heading takes. */
  room: number
  headings: number
  begin: { lines: number; count: number }
  /** The server refused what was asked. */
  said: 'too_much' | null
  children: ReactNode
}

/** Says while somebody ticks whether it still fits on one page, and lets it leave only when it does. */
export function OnOnePage({ caseId, room, headings, begin, said, children }: Props) {
  const t = useTranslations('thread.summary.fit')
  const ticks = useRef<HTMLDivElement>(null)
  const [now, setNow] = useState(begin)
  const weigh = () => {
    const chosen = [...(ticks.current?.querySelectorAll<HTMLInputElement>('input[name=in]:checked') ?? [])]
    const parts = new Set(chosen.map((input) => input.closest('fieldset')))
    const lines = chosen.reduce((sum, { dataset }) => sum + Number(dataset['lines']), parts.size * headings)
    setNow({ lines, count: chosen.length })
  }
  const state =
    now.count === 0 ? 'nothing' : now.lines > room ? 'too_much' : now.lines > room * 0.85 ? 'nearly' : 'fits'
  const leaves = state === 'fits' || state === 'nearly'
  return (
    <>
      <div ref={ticks} className={styles.parts} onChange={weigh}>
        {children}
      </div>
      <div className={styles.leave}>
        <p role="status" className={styles.fit} data-state={state}>
          {t(said === 'too_much' && now === begin ? 'refused' : state, { count: now.count })}
        </p>
        <div className={styles.ways}>
          <Button
            type="submit"
            variant="primary"
            icon="download"
            formAction={`/api/cases/${caseId}/summary`}
            disabled={!leaves}
          >
            {t('file')}
          </Button>
          <Button type="submit" icon="print" formAction={`/cases/${caseId}/summary/sheet`} disabled={!leaves}>
            {t('paper')}
          </Button>
        </div>
        <p className={styles.source}>{t('kept')}</p>
      </div>
    </>
  )
}
