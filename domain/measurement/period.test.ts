import { expect, it } from 'vitest'
import { addMonths, choosableEnds, isMonth, monthAt, monthIndex, periodUntil } from './period'

it('counts months from January 2020', () => {
  expect(monthIndex('2020-01')).toBe(0)
  expect(monthIndex('2026-10')).toBe(81)
  expect(monthAt(81)).toBe('2026-10')
})

it('knows what is a month', () => {
  expect(['2026-00', '2026-13', '2019-12', '2040-01', '2026-1', 'x'].some(isMonth)).toBe(false)
  expect(() => monthIndex('2026-13')).toThrow(RangeError)
})

it('takes twelve whole months', () => expect(periodUntil('2026-10')).toEqual({ from: '2025-11', until: '2026-10' }))

it('offers whole months only, the newest first', () =>
  expect(choosableEnds('2026-02', 3)).toEqual(['2026-01', '2025-12', '2025-11']))

it('goes over the turn of the year', () => expect(addMonths('2026-01', -1)).toBe('2025-12'))
