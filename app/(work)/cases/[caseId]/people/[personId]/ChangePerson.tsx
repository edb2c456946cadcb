'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { PersonKind } from '@/domain/case/people'
import type { PersonFields } from '@/domain/case/people-form'
import { changePerson } from '@/server/use-cases/people/people'
import { peopleOf } from '../addresses'
import { PersonForm, type FormChoices } from '../form/PersonForm'
import { failureOf } from '../outcome'

type Props = FormChoices & { caseId: string; personId: string; kind: PersonKind; revision: number; start: PersonFields }

export function ChangePerson({ caseId, personId, revision, ...form }: Props) {
  const t = useTranslations('people.form')
  const router = useRouter()
  const { people } = peopleOf(caseId)
  const send = async (fields: PersonFields) => {
    const failure = await failureOf(changePerson({ caseId, personId, revision, fields }))
    if (failure === null) router.push(`/cases/${caseId}/people`)
    return failure
  }
  return <PersonForm {...form} submitLabel={t('submit')} backHref={people} onSend={send} />
}
