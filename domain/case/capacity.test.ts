import { describe, expect, it } from 'vitest'
import { capacityOn, turnedTwelveOn, type CapacityFacts } from './capacity'

const born = (birthDate: string) => ({ birthDate, birthYear: null })
const presumed: CapacityFacts = { capacity: 'presumed', capacityJudgedOn: null }

describe('deciding about own rights', () => {
  it('is presumed from the twelfth birthday', () => {
    expect(capacityOn(presumed, born('2014-11-25'), '2026-11-24')).toBe('too_young')
    expect(capacityOn(presumed, born('2014-11-25'), '2026-11-25')).toBe('presumed')
  })
  it('is presumed when the year makes it certain', () => {
    expect(capacityOn(presumed, { birthDate: null, birthYear: 2014 }, '2026-11-24')).toBe('too_young')
    expect(capacityOn(presumed, { birthDate: null, birthYear: 2013 }, '2026-11-24')).toBe('presumed')
  })
  it('is not guessed', () =>
    expect(capacityOn(presumed, { birthDate: null, birthYear: null }, '2026-11-24')).toBe('age_unknown'))
  it('is what somebody judged, at any age', () => {
    expect(capacityOn({ capacity: 'judged_able' }, born('2018-01-01'), '2026-11-24')).toBe('judged_able')
    expect(capacityOn({ capacity: 'judged_not_able' }, born('2010-01-01'), '2026-11-24')).toBe('judged_not_able')
  })
})

describe('the note at twelve', () => {
  it('stands from the birthday for sixty days', () => {
    const birth = born('2014-09-25')
    expect(turnedTwelveOn(presumed, birth, '2026-09-24')).toBeNull()
    expect(turnedTwelveOn(presumed, birth, '2026-09-25')).toBe('2026-09-25')
    expect(turnedTwelveOn(presumed, birth, '2026-11-24')).toBe('2026-09-25')
    expect(turnedTwelveOn(presumed, birth, '2026-11-25')).toBeNull()
  })
  it('goes once somebody judged since the birthday, and stays for what was judged before', () => {
    const birth = born('2014-11-01')
    expect(
      turnedTwelveOn({ capacity: 'judged_not_able', capacityJudgedOn: '2026-11-03' }, birth, '2026-11-24'),
    ).toBeNull()
    expect(turnedTwelveOn({ capacity: 'judged_not_able', capacityJudgedOn: '2025-11-03' }, birth, '2026-11-24')).toBe(
      '2026-11-01',
    )
  })
  it('is not for who was born in a year we only know the number of', () =>
    expect(turnedTwelveOn(presumed, { birthDate: null, birthYear: 2014 }, '2026-12-31')).toBeNull())
})
