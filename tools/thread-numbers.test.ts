import { expect, it } from 'vitest'
import { lastGiven, seriesOf } from './thread-numbers'

const mama = { kind: 'parent', person: 'm' } as const
const outside = { kind: 'network', person: null } as const
const number = (
  id: string,
  on: string,
  value: number | null,
  voice: typeof mama | typeof outside = mama,
  voiceName = '',
) => ({
  id,
  on,
  value,
  voice,
  voiceName,
  because: '',
})

it('keeps each person apart, in time, one number for each day', () => {
  const series = seriesOf([
    number('c', '2026-03-01', 6),
    number('a', '2026-01-01', 3),
    number('b', '2026-01-01', 4),
    number('d', '2026-02-01', 5, outside, 'Juf Els'),
    number('e', '2026-02-02', 7, outside, 'Trainer'),
  ])
  expect(series.map(({ given }) => given.map(({ id }) => id))).toEqual([['b', 'c'], ['d'], ['e']])
})

it('leaves who let it pass where they stood, and out where they never gave one', () => {
  const [first, second] = seriesOf([
    number('a', '2026-01-01', 3),
    number('b', '2026-02-01', null),
    number('c', '2026-01-01', null, outside, 'x'),
  ])
  expect(first && lastGiven(first)?.value).toBe(3)
  expect(second && lastGiven(second)).toBeNull()
})
