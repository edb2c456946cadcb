import { expect, it } from 'vitest'
import { placeDots } from './scale-dots'

const days = ['2026-01-01', '2026-01-11', '2026-01-31']

it('places dots by the day they were given, and from nought to ten', () => {
  const dots = days.map((day, at) => ({ id: day, day, value: at * 5 }))
  expect(placeDots(dots, days).map(({ x, y }) => [Number(x.toFixed(2)), y])).toEqual([
    [0, 0],
    [0.33, 0.5],
    [1, 1],
  ])
})

it('puts one day in the middle, and leaves out what was given on no day', () => {
  expect(placeDots([{ id: 'a', day: '2026-01-01', value: 3 }], ['2026-01-01'])).toEqual([{ id: 'a', x: 0.5, y: 0.3 }])
  expect(placeDots([{ id: 'a', day: 'soon', value: 3 }], days)).toEqual([])
})
