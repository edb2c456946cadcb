import { bandOfPiece, movingPieces, otherBandOfPiece, pieceCount, pieceOf } from './bands'
import type { ConsultantRow } from './rows'
import { gatherRest, joinNeighbours } from './groupings'
import {
  finestShown,
  leastCases,
  leastConsultants,
  leastInCell,
  publishable,
  regroup,
  type Grouping,
  type Place,
  type Shown,
} from './suppression'

/** What may be said of one tool in one place. Everything in it is large enough; what is null may not be told. */
export type Breadth = {
  consultants: number
  /** Families with at least one unit in the denominator: the threshold counts families, also when children are counted. */
  cases: number
  eligible: number
  /** How many of them used the tool at least once in the period. */
  used: number | null
  /** Consultants with enough eligible cases to be in a band. */
  counted: number | null
  /** How those consultants divide over the bands; neighbours that are too small are shown together. */
  bands: Shown | null
  /** The same with the other cuts, as sizes of the four bands. */
  otherBands: number[] | null
  /** How many would be in another band with the other cuts: fewer than five, or more. Null where no bands are shown. */
  moving: 'few' | 'more' | null
  /** Why the tool was (not yet) used, as cases by reason, in the order of `reasons`; the smallest reasons together. */
  reasons: Shown | null
}

type Sums = {
  consultants: number
  cases: number
  eligible: number
  used: number
  usedCases: number
  pieces: number[]
  reasons: number[]
}

const zeros = (length: number) => Array.from({ length }, () => 0)
const nothing = (reasons: number): Sums => ({
  consultants: 0,
  cases: 0,
  eligible: 0,
  used: 0,
  usedCases: 0,
  pieces: zeros(pieceCount),
  reasons: zeros(reasons),
})

function including(sums: Sums, row: ConsultantRow): Sums {
  const inTeam = row.consultant !== null && row.eligible > 0
  const piece = inTeam ? pieceOf(row.used, row.eligible) : null
  return {
    consultants: sums.consultants + (inTeam ? 1 : 0),
    cases: sums.cases + row.cases,
    eligible: sums.eligible + row.eligible,
    used: sums.used + row.used,
    usedCases: sums.usedCases + row.usedCases,
    pieces: sums.pieces.map((count, at) => (at === piece ? count + 1 : count)),
    reasons: sums.reasons.map((count, at) => count + (row.reasons[at] ?? 0)),
  }
}

/** Adds every row to its team and to all places the team belongs to. */
function sumsOf(rows: readonly ConsultantRow[], places: readonly Place[], reasons: number): Sums[] {
  const sums = places.map(() => nothing(reasons))
  const position = new Map(places.map((place, at) => [place.id, at]))
  for (const row of rows) {
    for (let at = position.get(row.team) ?? null; at !== null; at = places[at]?.parent ?? null)
      sums[at] = including(sums[at] ?? nothing(reasons), row)
  }
  return sums
}

const isOverBands = (grouping: Grouping) => grouping.length === pieceCount && Math.max(...grouping) < pieceCount - 1

/** Names the groups by the four bands: [0, 1, 2, 2] shows the last two together. */
const overBands = (grouping: Grouping): Grouping =>
  bandOfPiece.flatMap((band, piece) => (band === bandOfPiece[piece - 1] ? [] : [grouping[piece] ?? 0]))

/**
 * Breadth of one tool in every place of an organisation at once: hiding a team may ask for hiding another, so no place can be
 * judged alone, and every viewer gets the same answer. The first place is the organisation. Null: too few to say anything.
 */
export function breadth(rows: readonly ConsultantRow[], places: readonly Place[]): (Breadth | null)[] {
  const reasonCount = rows[0]?.reasons.length ?? 0
  const sums = sumsOf(rows, places, reasonCount)
  const whole = sums[0] ?? nothing(reasonCount)
  const open = publishable(
    places,
    sums.map((sum) => [sum.consultants, sum.cases]),
    [leastConsultants, leastCases],
    places.map(() => true),
  )
  const useCells = sums.map((sum) => [sum.used, sum.eligible - sum.used, sum.usedCases])
  const openUse = publishable(places, useCells, [leastInCell, leastInCell, leastInCell], open)
  const pieces = sums.map((sum) => sum.pieces)
  const bandChain = [bandOfPiece.map((_, piece) => piece), ...joinNeighbours(whole.pieces, bandOfPiece)]
  const shownBands = finestShown(places, pieces, bandChain, open)
  const shownReasons =
    reasonCount === 0
      ? []
      : finestShown(
          places,
          sums.map((sum) => sum.reasons),
          gatherRest(whole.reasons),
          open,
        )

  return sums.map((sum, at) => {
    if (open[at] !== true) return null
    const finest = shownBands[at] ?? null
    const grouping = finest === null ? null : overBands(isOverBands(finest.grouping) ? finest.grouping : bandOfPiece)
    const divided = grouping !== null && Math.max(...grouping) > 0
    const four = regroup(sum.pieces, bandOfPiece)
    const movers = movingPieces.reduce((count, piece) => count + (sum.pieces[piece] ?? 0), 0)
    return {
      consultants: sum.consultants,
      cases: sum.cases,
      eligible: sum.eligible,
      used: openUse[at] === true ? sum.used : null,
      counted: finest === null ? null : finest.cells.reduce((count, cell) => count + cell, 0),
      bands: divided ? { grouping, cells: regroup(four, grouping) } : null,
      otherBands: finest !== null && !isOverBands(finest.grouping) ? regroup(sum.pieces, otherBandOfPiece) : null,
      moving: divided ? (movers < leastInCell ? 'few' : 'more') : null,
      reasons: shownReasons[at] ?? null,
    }
  })
}
