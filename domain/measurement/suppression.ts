/** The least that may be shown (practice guide, bands; the same for every viewer). */
export const leastConsultants = 5
export const leastCases = 25
export const leastInCell = 5

/** A team, a region or the organisation. `parent` is the position of the place it belongs to, always earlier in the list. */
export type Place = { id: string; parent: number | null }

/** Which categories are shown together: for each category the number of its group, counted from 0. */
export type Grouping = readonly number[]

const reaches = (cells: readonly number[], least: readonly number[]) =>
  cells.every((cell, at) => cell >= (least[at] ?? 0))
const total = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + cell, 0)
const minus = (from: readonly number[], cells: readonly number[]) => from.map((cell, at) => cell - (cells[at] ?? 0))

export const regroup = (cells: readonly number[], grouping: Grouping): number[] => {
  const made = Array.from({ length: Math.max(...grouping) + 1 }, () => 0)
  for (const [at, cell] of cells.entries()) {
    const group = grouping[at] ?? 0
    made[group] = (made[group] ?? 0) + cell
  }
  return made
}

/** The nearest place above that is shown itself. */
function shownAbove(places: readonly Place[], shown: readonly boolean[], at: number): number | null {
  let above = places[at]?.parent ?? null
  while (above !== null && shown[above] !== true) above = places[above]?.parent ?? null
  return above
}

/**
 * Places lie inside each other like boxes, so all that can be computed from what is shown are sums of remainders: a shown place
 * minus the shown places directly in it. A remainder that is too small is somebody's figure. Returns which place to hide then.
 */
function toHide(
  places: readonly Place[],
  cells: readonly (readonly number[])[],
  least: readonly number[],
  shown: readonly boolean[],
): number | null {
  const above = places.map((_, at) => (shown[at] === true ? shownAbove(places, shown, at) : null))
  for (let at = places.length - 1; at >= 0; at--) {
    if (shown[at] !== true) continue
    const inside = places.flatMap((_, other) => (above[other] === at ? [other] : []))
    const rest = inside.reduce((left, other) => minus(left, cells[other] ?? []), cells[at] ?? [])
    if (total(rest) === 0 || reaches(rest, least)) continue
    return inside.reduce((small, other) => (total(cells[other] ?? []) <= total(cells[small] ?? []) ? other : small))
  }
  return null
}

/**
 * Which places may show these cells: each cell is at least its `least`, and so is each cell of everything that can be computed
 * by adding and subtracting what is shown. The smallest neighbour is hidden along until that holds.
 */
export function publishable(
  places: readonly Place[],
  cells: readonly (readonly number[])[],
  least: readonly number[],
  candidates: readonly boolean[],
): boolean[] {
  const shown = places.map((_, at) => candidates[at] === true && reaches(cells[at] ?? [], least))
  for (let hide = toHide(places, cells, least, shown); hide !== null; hide = toHide(places, cells, least, shown))
    shown[hide] = false
  return shown
}

export type Shown = { grouping: Grouping; cells: number[] }

/**
 * For each place the finest of `chain` that may be shown, or null. The chain runs from fine to coarse, each grouping a merging of
 * the one before and the same for the whole organisation: what two places show can then only be subtracted group by group, and
 * each of those differences was checked.
 */
export function finestShown(
  places: readonly Place[],
  cells: readonly (readonly number[])[],
  chain: readonly Grouping[],
  candidates: readonly boolean[],
): (Shown | null)[] {
  const best: (Shown | null)[] = places.map(() => null)
  let allowed: readonly boolean[] = candidates
  for (const grouping of [...chain].reverse()) {
    const grouped = cells.map((own) => regroup(own, grouping))
    allowed = publishable(
      places,
      grouped,
      (grouped[0] ?? []).map(() => leastInCell),
      allowed,
    )
    allowed.forEach((yes, at) => {
      if (yes) best[at] = { grouping, cells: grouped[at] ?? [] }
    })
  }
  return best
}
