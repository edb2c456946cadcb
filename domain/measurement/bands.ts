/** How often a consultant used a tool in the cases where it could be used. In this order, but no scale: no means, no trend lines. */
export const bands = ['none', 'seldom', 'varying', 'standard'] as const
export type Band = (typeof bands)[number]

/** Where one band ends and the next begins. Arbitrary, hence shown with a second pair beside it (practice guide, bands). */
export type Cuts = { seldomBelow: number; standardFrom: number }
export const cuts: Cuts = { seldomBelow: 0.2, standardFrom: 0.9 }
export const otherCuts: Cuts = { seldomBelow: 0.1, standardFrom: 0.8 }

/** With fewer, a share says more of chance than of habit: the consultant is in no band. */
export const leastEligibleForABand = 5

/** The band of `used` out of `eligible`, or null with too few cases. */
export function bandOf(used: number, eligible: number, at: Cuts = cuts): Band | null {
  if (eligible < leastEligibleForABand) return null
  const share = used / eligible
  if (share === 0) return 'none'
  if (share < at.seldomBelow) return 'seldom'
  return share < at.standardFrom ? 'varying' : 'standard'
}

/**
 * The pieces that both pairs of cuts are made of. Publishing both distributions tells the size of each piece, so the pieces are
 * what must be large enough: none | below 0.1 | below 0.2 | below 0.8 | below 0.9 | the rest.
 */
export function pieceOf(used: number, eligible: number): number | null {
  const band = bandOf(used, eligible)
  const other = bandOf(used, eligible, otherCuts)
  if (band === null || other === null) return null
  if (band === 'none') return 0
  if (band === 'seldom') return other === 'seldom' ? 1 : 2
  if (band === 'varying') return other === 'varying' ? 3 : 4
  return 5
}

export const pieceCount = 6
/** For each piece, the number of its band: by the first cuts, and by the others. */
export const bandOfPiece: readonly number[] = [0, 1, 1, 2, 2, 3]
export const otherBandOfPiece: readonly number[] = [0, 1, 2, 2, 3, 3]
/** The pieces whose consultants fall in another band with the other cuts. */
export const movingPieces: readonly number[] = [2, 4]
