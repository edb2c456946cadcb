import * as z from 'zod/mini'
import { bornAfter } from '@/domain/time/age'
import { dayOf } from '@/domain/time/day'
import { casePhases, closeReasons, legalFrames } from './facts'
import { neededLine, optionalDay, optionalLine, optionalYear, wrongAt } from './fields'

/** The least with which a case can begin: a family name, the legal frame and the first child. The rest may come later, or never. */
export const newCaseForm = z
  .object({
    familyName: neededLine(120),
    legalFrame: z.enum(legalFrames, 'choose'),
    childName: optionalLine(80),
    childBirthDate: optionalDay,
    childBirthYear: optionalYear,
    externalReference: optionalLine(60),
    separatedParents: z.boolean(),
  })
  .check((given) => {
    const { childName, childBirthDate, childBirthYear } = given.value
    const add = (path: string, message: string) => given.issues.push({ ...wrongAt(path, message), input: given.value })
    if (childBirthDate !== null && childBirthYear !== null) add('childBirthYear', 'birth_both')
    if (childName === null && (childBirthDate !== null || childBirthYear !== null)) add('childName', 'required')
  })

export const caseForm = z.object({
  familyName: neededLine(120),
  externalReference: optionalLine(60),
  legalFrame: z.enum(legalFrames, 'choose'),
  phase: z.enum(casePhases, 'choose'),
  separatedParents: z.boolean(),
})

/** For proposing and for deciding alike. Only "something else" asks for words: a reason that says nothing helps nobody later. */
export const closeForm = z
  .object({ reason: z.enum(closeReasons, 'choose'), note: optionalLine(1000) })
  .check((given) => {
    const { reason, note } = given.value
    if (reason === 'other' && note === null)
      given.issues.push({ ...wrongAt('note', 'reason_needed'), input: given.value })
  })

export const reopenForm = z.object({ note: neededLine(1000) })

/**
 * What a schema cannot know because it has no clock: a birth that is still to come. `now` is the instant of sending, in milliseconds.
 * Returns the field and the key of its message, or null.
 */
export function birthInFuture(
  birthDate: string | null,
  birthYear: number | null,
  now: number,
): 'birthDate' | 'birthYear' | null {
  if (!bornAfter({ birthDate, birthYear }, dayOf(now))) return null
  return birthDate !== null ? 'birthDate' : 'birthYear'
}
