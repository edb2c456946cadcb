import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Eligibility } from '@/tools/tool'
import { daysBetween } from '../time/days'
import { ageOn, caseIsEligible, eligibleChildren, type EligibilityFacts } from './eligibility'

const facts = (more: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  openedOn: '2026-01-01',
  on: '2026-10-31',
  children: [],
  dangerStatement: false,
  ...more,
})

describe('days', () => {
  it('counts over a leap day', () => expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2))
  test('counts as the calendar does', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 0, max: 4000 }), (start, more) => {
        const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(daysBetween(iso(start), iso(start + more))).toBe(more)
      }),
    ))
})

describe('age by the day', () => {
  it('is a year more on the birthday, not the day before', () => {
    expect(ageOn({ birthDate: '2022-11-24' }, '2026-11-23')).toBe(3)
    expect(ageOn({ birthDate: '2022-11-24' }, '2026-11-24')).toBe(4)
  })
  it('is a year more on 1 March for who was born on 29 February', () => {
    expect(ageOn({ birthDate: '2020-02-29' }, '2023-02-28')).toBe(2)
    expect(ageOn({ birthDate: '2020-02-29' }, '2023-03-01')).toBe(3)
  })
  it('is only what is certain when the year alone is known', () => {
    expect(ageOn({ birthYear: 2022 }, '2026-12-30')).toBe(3)
    expect(ageOn({ birthYear: 2022 }, '2026-12-31')).toBe(4)
  })
  it('is not guessed', () => expect(ageOn({ unknown: true }, '2026-12-31')).toBeNull())
})

describe('eligible for', () => {
  const threeColumns: Eligibility = { unit: 'case', openDays: 30 }
  const threeHouses: Eligibility = { unit: 'child', childFrom: 4 }
  const wordsPictures: Eligibility = { unit: 'case', childFrom: 3, needsDangerStatement: true }
  const safetyPlan: Eligibility = { unit: 'case', needsDangerStatement: true }

  it('three columns: open for thirty days', () => {
    expect(caseIsEligible(threeColumns, facts({ openedOn: '2026-10-02' }))).toBe(false)
    expect(caseIsEligible(threeColumns, facts({ openedOn: '2026-10-01' }))).toBe(true)
  })
  it('three houses: a child of four or more; each such child, counted by child', () => {
    expect(caseIsEligible(threeHouses, facts({ children: [{ birthDate: '2022-11-01' }] }))).toBe(false)
    const two = facts({
      children: [{ birthDate: '2012-05-05' }, { birthDate: '2022-11-01' }, { birthYear: 2010 }, { unknown: true }],
    })
    expect(caseIsEligible(threeHouses, two)).toBe(true)
    expect(eligibleChildren(threeHouses, two)).toEqual([0, 2])
  })
  it('words and pictures: a child of three and a danger statement', () => {
    const child = [{ birthDate: '2023-10-31' }]
    expect(caseIsEligible(wordsPictures, facts({ children: child }))).toBe(false)
    expect(caseIsEligible(wordsPictures, facts({ children: child, dangerStatement: true }))).toBe(true)
    expect(caseIsEligible(wordsPictures, facts({ dangerStatement: true }))).toBe(false)
  })
  it('a safety plan: an active danger statement', () => {
    expect(caseIsEligible(safetyPlan, facts())).toBe(false)
    expect(caseIsEligible(safetyPlan, facts({ dangerStatement: true }))).toBe(true)
  })
  it('a tool of the family, counted by child: every child', () => {
    expect(eligibleChildren(threeColumns, facts({ children: [{ birthYear: 2026 }, { unknown: true }] }))).toEqual([
      0, 1,
    ])
  })
})
