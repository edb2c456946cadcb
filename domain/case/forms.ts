import * as z from 'zod/mini'
import { isDay } from '../time/days'
import { casePhases, closeReasons, legalFrames } from './choices'

// Our pages forbid eval, and zod would try it once to see whether it may.
z.config({ jitless: true })

/** Messages are keys of `cases.errors`. One schema for the browser and for the server: a form and a command refuse the same. */
const needed = (most: number) =>
  z.string('required').check(z.trim(), z.minLength(1, 'required'), z.maxLength(most, 'too_long'))
const optional = (most: number) =>
  z.pipe(
    z.string('required').check(z.trim(), z.maxLength(most, 'too_long')),
    z.transform((text: string) => (text === '' ? null : text)),
  )

const about = {
  familyName: needed(120),
  legalFrame: z.enum(legalFrames, 'choose'),
  externalReference: optional(60),
}

/** 1900 to 2100: what falls outside is a slip of the finger. Whether a child can be born that late is asked of the clock, on the server. */
const isBirthDay = (day: string) => day === '' || (isDay(day) && day >= '1900-01-01' && day <= '2100-12-31')
const isBirthYear = (year: string) => year === '' || /^(19|20)\d\d$/.test(year)

export const newCaseFields = z
  .object({
    ...about,
    childName: needed(80),
    childBirthDate: z.string('required').check(z.refine(isBirthDay, 'day_invalid')),
    childBirthYear: z.string('required').check(z.trim(), z.refine(isBirthYear, 'year_invalid')),
  })
  .check(
    z.refine(({ childBirthDate, childBirthYear }) => childBirthDate !== '' || childBirthYear !== '', {
      error: 'birth_needed',
      // Also beside other mistakes: nobody likes to be told in two rounds. Not where there are no fields at all.
      when: ({ value }) => typeof value === 'object' && value !== null,
      path: ['childBirthDate'],
    }),
    z.refine(
      ({ childBirthDate, childBirthYear }) =>
        childBirthDate === '' || childBirthYear === '' || childBirthDate.startsWith(childBirthYear),
      { error: 'birth_differs', path: ['childBirthYear'] },
    ),
  )

export const caseFields = z.object({
  ...about,
  phase: z.enum(casePhases, 'choose'),
  separatedParents: z.boolean(),
})

/** Why it is closed; a note where the reason alone says too little. */
export const closingFields = z
  .object({ reason: z.enum(closeReasons, 'choose'), note: optional(1000) })
  .check(z.refine(({ reason, note }) => reason !== 'other' || note !== null, { error: 'note_needed', path: ['note'] }))

export const reopeningFields = z.object({ note: needed(1000) })

/** As a form holds them: an empty choice is an empty string. */
export type NewCaseForm = z.input<typeof newCaseFields>
export type CaseForm = z.input<typeof caseFields>
export type ClosingForm = z.input<typeof closingFields>
export type NewCaseFields = z.output<typeof newCaseFields>
