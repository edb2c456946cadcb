import { expect, it } from 'vitest'
import { breadth } from './breadth'
import type { ConsultantRow } from './rows'
import type { Place } from './suppression'

/** Reckoned on paper: what must be told, where the property tests only say what may not be. */
const places: Place[] = [
  { id: 'organisation', parent: null },
  { id: 'region', parent: 0 },
  { id: 'noord', parent: 1 },
  { id: 'zuid', parent: 1 },
]
let numbered = 0
const consultants = (team: string, count: number, used: number): ConsultantRow[] =>
  Array.from({ length: count }, () => ({
    team,
    consultant: numbered++,
    cases: 20,
    usedCases: used,
    eligible: 20,
    used,
    reasons: [1, 2],
  }))

it('tells families, use, bands by both cuts, and reasons, of a team and of all it belongs to', () => {
  // Of twenty: none | under 0.1 | under 0.2 | under 0.8 | under 0.9 | the rest.
  const rows = ['noord', 'zuid'].flatMap((team) => [0, 1, 3, 10, 17, 20].flatMap((used) => consultants(team, 6, used)))
  const team = {
    consultants: 36,
    cases: 720,
    eligible: 720,
    used: 6 * (0 + 1 + 3 + 10 + 17 + 20),
    counted: 36,
    bands: { grouping: [0, 1, 2, 3], cells: [6, 12, 12, 6] },
    otherBands: [6, 6, 12, 12],
    moving: 'more',
    reasons: { grouping: [1, 0], cells: [72, 36] },
  }
  const both = {
    consultants: 72,
    cases: 1440,
    eligible: 1440,
    used: 12 * 51,
    counted: 72,
    bands: { grouping: [0, 1, 2, 3], cells: [12, 24, 24, 12] },
    otherBands: [12, 12, 24, 24],
    moving: 'more',
    reasons: { grouping: [1, 0], cells: [144, 72] },
  }
  expect(breadth(rows, places)).toEqual([both, both, team, team])
})

it('counts a family without a consultant of the team, and puts nobody in a band for it', () => {
  const rows = [
    ...consultants('noord', 6, 10),
    { team: 'noord', consultant: null, cases: 30, usedCases: 30, eligible: 30, used: 30, reasons: [0, 0] },
  ]
  const [whole] = breadth(rows, places.slice(0, 3))
  expect(whole).toMatchObject({
    consultants: 6,
    cases: 150,
    eligible: 150,
    used: 90,
    counted: 6,
    bands: null,
    moving: null,
  })
})

it('says that fewer than five would be in another band only when they are fewer', () => {
  const moving = (movers: number) =>
    breadth(
      [0, 10, 20]
        .flatMap((used) => consultants('noord', 6, used))
        .concat(consultants('noord', movers, 3), consultants('noord', 6, 1)),
      places.slice(0, 3),
    )[0]?.moving
  expect([4, 5].map(moving)).toEqual(['few', 'more'])
})

it('hides use where fewer than five families used the tool, also when children are counted', () => {
  const rows = consultants('noord', 6, 0).map((row, at) => ({
    ...row,
    used: at < 4 ? 3 : 0,
    usedCases: at < 4 ? 1 : 0,
  }))
  expect(breadth(rows, places.slice(0, 3))[0]).toMatchObject({ eligible: 120, used: null })
  const five = rows.map((row, at) => (at === 4 ? { ...row, used: 3, usedCases: 1 } : row))
  expect(breadth(five, places.slice(0, 3))[0]).toMatchObject({ eligible: 120, used: 15 })
})

it('says nothing of nobody', () => {
  expect(breadth([], places)).toEqual([null, null, null, null])
})

it('has no reasons to tell where none are asked for', () => {
  const rows = consultants('noord', 6, 10).map((row) => ({ ...row, reasons: [] }))
  expect(breadth(rows, places.slice(0, 3))[0]).toMatchObject({ used: 60, reasons: null })
})
