import { differenceInYears } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBandOn } from '../measurement/age-band'
import { ageOn, birthdayOf, isAgeApproximate } from './age'

const born = (birthDate: string) => ({ birthDate, birthYear: null })
const inYear = (birthYear: number) => ({ birthDate: null, birthYear })
const unknown = { birthDate: null, birthYear: null }

const oneDay = 86_400_000
const anyDay = fc
  .integer({ min: Date.UTC(1920, 0, 1) / oneDay, max: Date.UTC(2060, 0, 1) / oneDay })
  .map((number) => new Date(number * oneDay).toISOString().slice(0, 10))

describe.each([4, 12, 18])('the birthday of %i', (years) => {
  const birth = born(`${2026 - years}-11-24`)
  it('is the day itself, not the day before', () => {
    expect(ageOn(birth, '2026-11-23')).toBe(years - 1)
    expect(ageOn(birth, '2026-11-24')).toBe(years)
    expect(birthdayOf(birth, years)).toBe('2026-11-24')
  })
})

describe('born on 29 February', () => {
  const birth = born('2012-02-29')
  it('turns 12 on that day in a leap year', () =>
    expect([ageOn(birth, '2024-02-28'), ageOn(birth, '2024-02-29'), birthdayOf(birth, 12)]).toEqual([
      11,
      12,
      '2024-02-29',
    ]))
  it('turns 14 on 1 March in another year', () =>
    expect([ageOn(birth, '2026-02-28'), ageOn(birth, '2026-03-01'), birthdayOf(birth, 14)]).toEqual([
      13,
      14,
      '2026-03-01',
    ]))
})

describe('when only the year is known', () => {
  it('the age is the one surely reached', () => {
    expect(ageOn(inYear(2014), '2026-12-30')).toBe(11)
    expect(ageOn(inYear(2014), '2026-12-31')).toBe(12)
    expect(isAgeApproximate(inYear(2014))).toBe(true)
    expect(birthdayOf(inYear(2014), 12)).toBeNull()
  })
  it('a baby of this year is a baby', () => {
    expect(ageOn(inYear(2026), '2026-11-24')).toBe(0)
    expect(ageBandOn(inYear(2026), '2026-11-24')).toBe('0-3')
  })
  it('is never more than the age of anybody born in that year', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (birthDate, today) => {
        fc.pre(birthDate <= today)
        const surely = ageOn(inYear(Number(birthDate.slice(0, 4))), today)!
        const real = ageOn(born(birthDate), today)!
        return surely <= real && surely >= real - 1
      }),
    )
  })
})

it('nothing known is no age', () => {
  expect(ageOn(unknown, '2026-11-24')).toBeNull()
  expect(ageBandOn(unknown, '2026-11-24')).toBeNull()
  expect(isAgeApproximate(unknown)).toBe(false)
})

it('never goes down as days pass, and agrees with date-fns', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (birthDate, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one]
      expect(ageOn(born(birthDate), earlier)!).toBeLessThanOrEqual(ageOn(born(birthDate), later)!)
      fc.pre(birthDate <= later && !birthDate.endsWith('02-29'))
      expect(ageOn(born(birthDate), later)).toBe(differenceInYears(new Date(later), new Date(birthDate)))
    }),
  )
})

it('a birthday is the first day of the new age', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (birthDate, years) => {
      const birthday = birthdayOf(born(birthDate), years)!
      const before = new Date(new Date(birthday).getTime() - oneDay).toISOString().slice(0, 10)
      expect([ageOn(born(birthDate), before), ageOn(born(birthDate), birthday)]).toEqual([years - 1, years])
    }),
  )
})
