/** yyyy-mm-dd. */
type Day = string

/** Days between one look at the plan and the next, as safety is shown: close at first, further apart later. */
export const gaps: Record<'immediate' | 'family', readonly number[]> = {
  immediate: [1, 2, 4],
  family: [7, 14, 28, 56, 84],
}

/** Nothing to do with hours or time zones: days are counted at noon in universal time. */
const dayAfter = (day: Day, days: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, date, 12))
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Days on which to look at the plan again from a day on, each further from the last than the one before. */
export function thinningOut(from: Day, horizon: 'immediate' | 'family'): Day[] {
  const found: Day[] = []
  for (const gap of gaps[horizon]) found.push(dayAfter(found.at(-1) ?? from, gap))
  return found
}

/** The first day still to come, or the oldest that passed without anybody saying it was held. */
export function nextReview<One extends { on: Day | null; heldAt: string | null }>(reviews: readonly One[]): One | null {
  const open = reviews.filter(({ on, heldAt }) => on !== null && heldAt === null)
  return open.reduce<One | null>(
    (first, each) => (first === null || (each.on ?? '') < (first.on ?? '') ? each : first),
    null,
  )
}
