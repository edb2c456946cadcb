'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import { disableStaff, enableStaff } from '@/server/use-cases/admin'
import styles from '../admin.module.css'
import { failureOf, notSent } from '../staff-fields'

/** Asks once more before closing, in place: the question stands where the answer is given. */
export function Access({ staffId, disabledSince }: { staffId: string; disabledSince: string | null }) {
  const t = useTranslations('admin.access')
  const words = useTranslations('errors.codes')
  const router = useRouter()
  const [pending, start] = useTransition()
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = (act: typeof disableStaff) =>
    start(async () => {
      const result = await act({ staffId }).catch(() => null)
      const failure = result === null ? notSent : failureOf(result)
      setProblem(failure === null ? null : words(failure.code))
      setAsked(false)
      router.refresh()
    })
  return (
    <Card as="section" className={styles.part}>
      <h2>{t('title')}</h2>
      <p>{disabledSince ?? t('disableText')}</p>
      {problem && (
        <Notice kind="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      {disabledSince !== null ? (
        <Button icon="unlock" pending={pending} onClick={() => run(enableStaff)}>
          {t('enable')}
        </Button>
      ) : asked ? (
        <Button variant="stop" icon="lock" pending={pending} onClick={() => run(disableStaff)}>
          {t('disableSure')}
        </Button>
      ) : (
        <Button icon="lock" onClick={() => setAsked(true)}>
          {t('disable')}
        </Button>
      )}
    </Card>
  )
}
