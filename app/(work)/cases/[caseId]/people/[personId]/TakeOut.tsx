'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import { removePerson } from '@/server/use-cases/people/people'
import { useFailureWords } from '../failure-words'
import { failureOf } from '../outcome'
import styles from '../people.module.css'

type Props = { caseId: string; personId: string; revision: number; name: string }

/** Asks once more, in place: the question stands where the answer is given. Nothing is erased. */
export function TakeOut({ caseId, personId, revision, name }: Props) {
  const t = useTranslations('people.remove')
  const { told } = useFailureWords()
  const router = useRouter()
  const [pending, start] = useTransition()
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const remove = () =>
    start(async () => {
      const failure = await failureOf(removePerson({ caseId, personId, revision }))
      if (failure === null) router.push(`/cases/${caseId}/people`)
      else setProblem(told(failure))
    })
  return (
    <Card as="section" tone="sunken" className={styles.part}>
      <h2>{t('title')}</h2>
      <p>{t('text', { name })}</p>
      {problem !== null && (
        <Notice kind="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        {asked ? (
          <Button icon="archive" pending={pending} onClick={remove}>
            {t('sure', { name })}
          </Button>
        ) : (
          <Button icon="archive" onClick={() => setAsked(true)}>
            {t('action')}
          </Button>
        )}
      </div>
    </Card>
  )
}
