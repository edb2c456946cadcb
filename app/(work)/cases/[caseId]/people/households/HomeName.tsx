'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { removeHousehold, renameHousehold } from '@/server/use-cases/people/households'
import { useFailureWords } from '../failure-words'
import { failureOf, type Failure } from '../outcome'
import styles from '../people.module.css'

type Props = { caseId: string; home: { id: string; label: string; people: number } }

export function HomeName({ caseId, home }: Props) {
  const t = useTranslations('people.households')
  const { told, atField } = useFailureWords()
  const router = useRouter()
  const field = useId()
  const [label, setLabel] = useState(home.label)
  const [pending, start] = useTransition()
  const [outcome, setOutcome] = useState<'saved' | Failure | null>(null)
  const run = (act: () => ReturnType<typeof removeHousehold>) =>
    start(async () => {
      setOutcome((await failureOf(act())) ?? 'saved')
      router.refresh()
    })
  const rename = () => run(() => renameHousehold({ caseId, householdId: home.id, label }))
  const failure = outcome === 'saved' ? null : outcome
  const problem =
    failure && (failure.fieldErrors['label'] === undefined ? told(failure) : atField(failure.fieldErrors['label']))
  return (
    <Card as="li">
      <form
        noValidate
        className={styles.group}
        onSubmit={(event) => {
          event.preventDefault()
          rename()
        }}
      >
        <TextInput
          id={field}
          label={t('label')}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
          error={problem}
          sensitive
        />
        <div className={styles.actions}>
          <Button type="submit" icon="check" pending={pending}>
            {t('rename')}
          </Button>
          {home.people === 0 && (
            <Button
              icon="remove"
              variant="plain"
              pending={pending}
              onClick={() => run(() => removeHousehold({ caseId, householdId: home.id }))}
            >
              {t('remove')}
            </Button>
          )}
        </div>
        <p className={styles.facts} role="status">
          {outcome === 'saved'
            ? t('saved')
            : `${t('lives', { count: home.people })} ${home.people > 0 ? t('notEmpty') : ''}`}
        </p>
      </form>
    </Card>
  )
}
