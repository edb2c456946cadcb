import { describe, expect, it } from 'vitest'
import * as stored from '@/db/schema/case'
import * as usage from '@/db/schema/usage'
import { casePhases, closeReasons, legalFrames, notUsedReasons } from './choices'
import { caseFields, closingFields, newCaseFields } from './forms'

type Read = { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }
const wrong = ({ error }: Read) =>
  Object.fromEntries((error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]))

const start = {
  familyName: ' De Vos ',
  legalFrame: 'sdj_vos',
  externalReference: ' ',
  childName: 'Noor',
  childBirthDate: '2019-03-14',
  childBirthYear: '',
} as const

it('offers what the database keeps, and nothing else', () => {
  expect(legalFrames).toEqual(stored.legalFrames)
  expect(casePhases).toEqual(stored.casePhases)
  expect(closeReasons).toEqual(stored.closeReasons)
  expect([...notUsedReasons].sort()).toEqual([...usage.notUsedReasons].sort())
})

describe('a new case', () => {
  it('lets spaces go and leaves out what is blank', () =>
    expect(newCaseFields.parse(start)).toMatchObject({ familyName: 'De Vos', externalReference: null }))
  it('says at the field what is missing', () =>
    expect(
      wrong(newCaseFields.safeParse({ ...start, familyName: '  ', legalFrame: '', childName: '', childBirthDate: '' })),
    ).toEqual({
      familyName: 'required',
      legalFrame: 'choose',
      childName: 'required',
      childBirthDate: 'birth_needed',
    }))
  it('wants the day or the year, and not two that differ', () => {
    expect(wrong(newCaseFields.safeParse({ ...start, childBirthDate: '' }))).toEqual({ childBirthDate: 'birth_needed' })
    expect(newCaseFields.safeParse({ ...start, childBirthDate: '', childBirthYear: '2019' }).success).toBe(true)
    expect(wrong(newCaseFields.safeParse({ ...start, childBirthYear: '2018' }))).toEqual({
      childBirthYear: 'birth_differs',
    })
  })
  it.each(['2023-02-29', '0019-01-01', '14/03/2019'])('refuses %s as a day', (childBirthDate) =>
    expect(wrong(newCaseFields.safeParse({ ...start, childBirthDate }))).toEqual({ childBirthDate: 'day_invalid' }),
  )
})

it('asks for words where the reason is something else', () => {
  expect(wrong(closingFields.safeParse({ reason: 'other', note: ' ' }))).toEqual({ note: 'note_needed' })
  expect(closingFields.parse({ reason: 'moved', note: '' })).toEqual({ reason: 'moved', note: null })
})

it('refuses a phase nobody knows', () =>
  expect(wrong(caseFields.safeParse({ ...start, phase: 'later', separatedParents: false }))).toEqual({
    phase: 'choose',
  }))
