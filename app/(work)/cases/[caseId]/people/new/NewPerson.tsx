'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { PersonKind } from '@/domain/case/people'
import { noFields, type PersonFields } from '@/domain/case/people-form'
import { addPerson } from '@/server/use-cases/people/people'
import { peopleOf } from '../addresses'
import { PersonForm, type FormChoices } from '../form/PersonForm'
import { failureOf } from '../outcome'

export function NewPerson({ caseId, kind, ...choices }: FormChoices & { caseId: string; kind: PersonKind }) {
  const t = useTranslations('people.new')
  const router = useRouter()
  const [personId] = useState(() => newId())
  const { people } = peopleOf(caseId)
  const send = async (fields: PersonFields) => {
    const failure = await failureOf(addPerson({ caseId, personId, kind, fields }))
    if (failure === null) router.push(`/cases/${caseId}/people`)
    return failure
  }
  return (
    <PersonForm {...choices} kind={kind} start={noFields} submitLabel={t('submit')} backHref={people} onSend={send} />
  )
}
