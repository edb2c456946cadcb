import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInFlanders, daysBetween, isDay, nearness } from './days'

const oneDay = 86_400_000
const anyDay = fc.integer({ min: Date.UTC(1900, 0, 1) / oneDay, max: Date.UTC(2100, 0, 1) / oneDay })
const written = (number: number) => new Date(number * oneDay).toISOString().slice(0, 10)

describe('the day in Flanders', () => {
  it('is not the day in Greenwich late in the evening', () => {
    expect(dayInFlanders(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23')
    expect(dayInFlanders(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24')
  })
  it('begins an hour earlier in summer', () =>
    expect(dayInFlanders(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01'))
})

it('counts days as a clock without summer time would', () => {
  fc.assert(fc.property(anyDay, anyDay, (one, other) => daysBetween(written(one), written(other)) === other - one))
})

it('knows every day that exists', () => {
  fc.assert(fc.property(anyDay, (number) => isDay(written(number))))
})

it.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '26-01-01',
  '',
  '2026-1-1',
  '2026-01-01T00:00',
])('"%s" is no day', (text) => expect(isDay(text)).toBe(false))

it('says today and yesterday', () => {
  expect(nearness('2026-11-24', '2026-11-24')).toBe('today')
  expect(nearness('2026-02-28', '2026-03-01')).toBe('yesterday')
  expect(nearness('2026-11-01', '2026-11-24')).toBe('other')
  expect(nearness('2026-11-25', '2026-11-24')).toBe('other')
})
