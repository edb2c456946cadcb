import type { ToldBreadth } from '@/server/queries/measurement/breadth'
import { reasonKinds, type ReasonKind } from '@/server/queries/measurement/reasons'

/** Reasons told apart, and those that may only be told together. */
export type ReasonRow = { reasons: ReasonKind[]; cases: number }

/** The commonest first; the rest, if any, last. */
export function reasonRows(breadth: ToldBreadth): ReasonRow[] {
  const shown = breadth.reasons
  if (shown === null) return []
  const rows = shown.cells.map((cases, group) => ({
    reasons: reasonKinds.filter((_, at) => shown.grouping[at] === group),
    cases,
  }))
  return rows.sort((a, b) => Number(a.reasons.length > 1) - Number(b.reasons.length > 1) || b.cases - a.cases)
}
