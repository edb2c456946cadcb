'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { v4 as newId } from 'uuid'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { addHousehold } from '@/server/use-cases/people/households'
import { useFailureWords } from '../failure-words'
import { failureOf, type Failure } from '../outcome'
import styles from '../people.module.css'

export function NewHome({ caseId }: { caseId: string }) {
  const t = useTranslations('people.households')
  const { told, atField } = useFailureWords()
  const router = useRouter()
  const [label, setLabel] = useState('')
  const [householdId, setHouseholdId] = useState(() => newId())
  const [pending, start] = useTransition()
  const [failure, setFailure] = useState<Failure | null>(null)
  const add = () =>
    start(async () => {
      const problem = await failureOf(addHousehold({ caseId, householdId, label }))
      setFailure(problem)
      if (problem !== null) return
      setLabel('')
      setHouseholdId(newId())
      router.refresh()
    })
  const problem =
    failure && (failure.fieldErrors['label'] === undefined ? told(failure) : atField(failure.fieldErrors['label']))
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        id="new-home"
        label={t('add')}
        hint={t('addHint')}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
        error={problem}
        sensitive
      />
      <div>
        <Button type="submit" variant="primary" icon="plus" pending={pending}>
          {t('addAction')}
        </Button>
      </div>
    </form>
  )
}
