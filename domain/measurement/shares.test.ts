import { expect, it } from 'vitest'
import { bandShares, wholePercent } from './shares'

it('lays joined bands beside the same bands of the survey', () => {
  const shares = bandShares('three_columns', { bands: { grouping: [0, 0, 0, 1], cells: [5, 15] }, counted: 20 })
  expect(shares.map(({ bands, count, share }) => ({ bands, count, share }))).toEqual([
    { bands: ['none', 'seldom', 'varying'], count: 5, share: 0.25 },
    { bands: ['standard'], count: 15, share: 0.75 },
  ])
  expect(shares.map(({ survey }) => wholePercent(survey))).toEqual([14, 86])
})

it('keeps the survey where nothing of ours may be told', () => {
  expect(bandShares('words_pictures', null).map(({ count, survey }) => [count, wholePercent(survey)])).toEqual([
    [null, 11],
    [null, 21],
    [null, 66],
    [null, 2],
  ])
})
