'use server'

import { z } from 'zod'
import { addCase } from '@/db/repositories/cases'
import { addPerson } from '@/db/repositories/people'
import type { TeamScope } from '@/domain/access/scope'
import { newCaseFields, type NewCaseFields } from '@/domain/case/forms'
import { daysBetween, dayInFlanders } from '@/domain/time/days'
import { createCaseKey } from '../../keys/case-keys'
import { command } from '../../command'
import { Refused } from '../../errors'
import { onCase, onTeam, type Gate } from '../../gate'

/** Permission is the team's; the act stands in the chain of the case it makes. */
const onNewCase: Gate<{ caseId: string }, TeamScope<'open_case'>> = {
  open: (tx, actor, input) => onTeam('open_case').open(tx, actor, input),
  subject: ({ caseId }) => ({ kind: 'case', id: caseId, caseId }),
}

/** A child may still be on its way; ten months ahead is no child any more but a slip of the finger. */
const daysAhead = 300

function requireBirthInReach({ childBirthDate, childBirthYear }: NewCaseFields, now: Date) {
  const today = dayInFlanders(now)
  if (childBirthDate !== '' && daysBetween(today, childBirthDate) > daysAhead)
    throw new Refused('invalid_input', { childBirthDate: 'birth_too_far' })
  if (childBirthYear !== '' && Number(childBirthYear) > Number(today.slice(0, 4)) + 1)
    throw new Refused('invalid_input', { childBirthYear: 'birth_too_far' })
}

/**
 * Opens a case with its consultant, its key and its first child, in one transaction. The ids come from the browser, so that sending
 * twice opens one case; an id of somebody else's case is answered like any case one may not see.
 */
export const createCase = command({
  name: 'case.create',
  input: z.object({
    caseId: z.uuid().toLowerCase(),
    assignmentId: z.uuid(),
    childId: z.uuid().toLowerCase(),
    fields: newCaseFields,
  }),
  gate: onNewCase,
  async run({ scope, input, tx, actor, now }) {
    const { caseId, assignmentId, childId, fields } = input
    requireBirthInReach(fields, now)
    const { familyName, legalFrame, externalReference } = fields
    const made = await addCase(tx, scope, { id: caseId, assignmentId, familyName, legalFrame, externalReference, now })
    const file = await onCase('edit').open(tx, actor, { caseId })
    if (!made) return { caseId }
    await createCaseKey(tx, file)
    await addPerson(tx, file, {
      id: childId,
      kind: 'child',
      givenName: fields.childName,
      birthDate: fields.childBirthDate === '' ? null : fields.childBirthDate,
      birthYear: fields.childBirthDate === '' ? Number(fields.childBirthYear) : null,
      ...knownLater,
    })
    return { caseId }
  },
})

/** What the page of this person asks for when there is time. */
const knownLater = {
  familyName: null,
  called: null,
  relation: null,
  language: 'nl',
  externalReference: null,
  capacity: 'presumed',
  capacityJudgedBy: null,
  capacityJudgedOn: null,
  capacityReason: null,
  contactSealed: null,
  contactRisk: false,
  contactRiskNote: null,
} as const
