import { regroup, type Grouping } from './suppression'

const joined = (grouping: Grouping, left: number, right: number): Grouping => {
  const named = grouping.map((group) => (group === right ? left : group))
  const kept = [...new Set(named)].sort((a, b) => a - b)
  return named.map((group) => kept.indexOf(group))
}

const smallest = (cells: readonly number[]) => cells.indexOf(Math.min(...cells))

/**
 * From `finest` down to one group, each time joining the smallest with its smaller neighbour: only bands that lie beside each
 * other are ever shown together. `totals` are the organisation's, so that all places share one chain.
 */
export function joinNeighbours(totals: readonly number[], finest: Grouping): Grouping[] {
  const chain: Grouping[] = [finest]
  for (let grouping = finest, cells = regroup(totals, finest); cells.length > 1; cells = regroup(totals, grouping)) {
    const small = smallest(cells)
    const [before, after] = [cells[small - 1] ?? Infinity, cells[small + 1] ?? Infinity]
    grouping = before <= after ? joined(grouping, small - 1, small) : joined(grouping, small, small + 1)
    chain.push(grouping)
  }
  return chain
}

/** From each category apart to all in one, each time moving the smallest to the rest; the rest is the group of the smallest. */
export function gatherRest(totals: readonly number[]): Grouping[] {
  const bySize = totals.map((_, at) => at).sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0) || b - a)
  return totals.map((_, count) => {
    const rest = new Set(bySize.slice(0, count + 1))
    const apart = totals.map((__, at) => at).filter((at) => !rest.has(at))
    return totals.map((__, at) => (rest.has(at) ? apart.length : apart.indexOf(at)))
  })
}
