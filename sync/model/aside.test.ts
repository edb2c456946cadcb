import { expect, it } from 'vitest'
import { asideOf, countWorksheets } from './aside'

const [one, other] = ['0b8f2f0e-54c1-4f0a-9d52-0d9f6a6f2c11', '5b0c6f0a-1b1e-4b0f-8a57-8f1d2a1f7e22'] as const

it('counts what lies beside a worksheet with it, and by itself where it is alone', () => {
  expect(countWorksheets([])).toBe(0)
  expect(countWorksheets([asideOf(one), one, other])).toBe(2)
  expect(countWorksheets([asideOf(one), other])).toBe(2)
  expect(countWorksheets([asideOf(one)])).toBe(1)
})
