'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition, type SyntheticEvent } from 'react'
import { TextArea } from '@/components/form/TextArea'
import { Button } from '@/components/ui/Button'
import { addLateWork, keepLateWorkAsVersion, putLateWorkAway } from '@/server/use-cases/cases/late'
import { failureOf } from '../../failure'
import styles from './late.module.css'

type Props = {
  caseId: string
  lateId: string
  from: string
  /** What could be taken now, and how; null when it cannot. */
  takes: 'change' | 'new' | 'pictures' | null
}

const addWords = { change: 'add', new: 'addNew', pictures: 'addPictures' } as const

/** Three ways to end it; none is final for the family's words: they stay sealed on the server whichever is chosen. */
export function Decide({ caseId, lateId, from, takes }: Props) {
  const t = useTranslations('cases.late')
  const codes = useTranslations('errors.codes')
  const router = useRouter()
  const [pending, start] = useTransition()
  const [wrong, setWrong] = useState<string | null>(null)
  const run = (deciding: () => Parameters<typeof failureOf>[0]) =>
    start(async () => {
      const failure = await failureOf(deciding())
      setWrong(failure?.code ?? null)
      if (failure === null) router.refresh()
    })
  const putAway = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason') as string
    run(() => putLateWorkAway({ caseId, lateId, reason }))
  }
  const label = t('versionLabel', { name: from })
  return (
    <div className={styles.decide}>
      {takes && (
        <div className={styles.actions}>
          <Button
            variant="primary"
            icon="plus"
            pending={pending}
            onClick={() => run(() => addLateWork({ caseId, lateId }))}
          >
            {t(addWords[takes])}
          </Button>
          {takes === 'change' && (
            <Button
              icon="history"
              pending={pending}
              onClick={() => run(() => keepLateWorkAsVersion({ caseId, lateId, label: label.slice(0, 120) }))}
            >
              {t('version')}
            </Button>
          )}
        </div>
      )}
      <details>
        <summary>{t('putAway')}</summary>
        <form noValidate className={styles.decide} onSubmit={putAway}>
          <TextArea
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            error={wrong === 'reason_required' ? t('reasonShort') : undefined}
            sensitive
          />
          <div className={styles.actions}>
            <Button type="submit" icon="archive" pending={pending}>
              {t('putAway')}
            </Button>
          </div>
        </form>
      </details>
      {wrong !== null && wrong !== 'reason_required' && (
        <p role="alert">{codes(codes.has(wrong) ? wrong : 'unexpected')}</p>
      )}
    </div>
  )
}
