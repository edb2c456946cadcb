'use client'

import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { declineProposal, reopenCase, withdrawProposal } from '@/server/use-cases/cases/closing'
import { failureOf } from '../../failure'

type Props = {
  caseId: string
  wish: 'close' | 'reopen'
  title: string
  words: string[]
  decides: boolean
  withdraws: boolean
}

/** A wish that lies ready. Closing itself is done with the form below it, which starts from the same words. */
export function Proposal({ caseId, wish, title, words, decides, withdraws }: Props) {
  const t = useTranslations('cases.close.proposal')
  const codes = useTranslations('errors.codes')
  const router = useRouter()
  const [pending, start] = useTransition()
  const [wrong, setWrong] = useState<string | null>(null)
  const run = (act: typeof declineProposal) =>
    start(async () => {
      const failure = await failureOf(act({ caseId }))
      setWrong(failure?.code ?? null)
      if (failure === null) router.push(`/cases/${caseId}` as Route)
    })
  const buttons = (
    <>
      {decides && wish === 'reopen' && (
        <Button variant="primary" pending={pending} onClick={() => run(reopenCase)}>
          {t('reopen_now')}
        </Button>
      )}
      {decides && (
        <Button pending={pending} onClick={() => run(declineProposal)}>
          {t('decline')}
        </Button>
      )}
      {withdraws && !decides && (
        <Button icon="undo" pending={pending} onClick={() => run(withdrawProposal)}>
          {t('withdraw')}
        </Button>
      )}
    </>
  )
  return (
    <Notice kind="care" title={title} actions={buttons}>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {wrong !== null && <p role="alert">{codes(codes.has(wrong) ? wrong : 'unexpected')}</p>}
    </Notice>
  )
}
