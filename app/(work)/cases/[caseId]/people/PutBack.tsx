'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { restorePerson } from '@/server/use-cases/people/people'
import { useFailureWords } from './failure-words'
import { failureOf } from './outcome'

type Props = { caseId: string; personId: string; revision: number; name: string }

export function PutBack({ caseId, personId, revision, name }: Props) {
  const t = useTranslations('people.remove')
  const { told } = useFailureWords()
  const router = useRouter()
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<string | null>(null)
  const restore = () =>
    start(async () => {
      const failure = await failureOf(restorePerson({ caseId, personId, revision }))
      setProblem(failure && told(failure))
      router.refresh()
    })
  return (
    <>
      {problem !== null && (
        <Notice kind="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <Button icon="undo" pending={pending} onClick={restore} aria-label={t('restoreName', { name })}>
        {t('restore')}
      </Button>
    </>
  )
}
