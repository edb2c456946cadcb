'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import { giveFirstPassword } from '@/server/use-cases/admin'
import styles from '../admin.module.css'
import { FirstPassword } from '../FirstPassword'
import { failureOf, notSent } from '../staff-fields'

export function NewPassword({ staffId, name }: { staffId: string; name: string }) {
  const t = useTranslations('admin.password')
  const words = useTranslations('errors.codes')
  const [pending, start] = useTransition()
  const [outcome, setOutcome] = useState<{ password: string } | { problem: string } | null>(null)
  const make = () =>
    start(async () => {
      const result = await giveFirstPassword({ staffId }).catch(() => null)
      setOutcome(
        result?.ok
          ? result.value
          : { problem: words((result && failureOf(result) ? failureOf(result) : notSent)?.code ?? 'unexpected') },
      )
    })
  return (
    <Card as="section" className={styles.part}>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      {outcome && 'password' in outcome && <FirstPassword name={name} password={outcome.password} />}
      {outcome && 'problem' in outcome && (
        <Notice kind="problem" live>
          <p>{outcome.problem}</p>
        </Notice>
      )}
      <Button icon="lock" pending={pending} onClick={make}>
        {t('make')}
      </Button>
    </Card>
  )
}
