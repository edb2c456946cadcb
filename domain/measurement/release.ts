import { breadth, type Breadth } from './breadth'
import type { Unit } from './eligibility'
import { rowsOf, type MeasuredCase, type MeasuredTool } from './rows'
import type { Place } from './suppression'

/** What may be told of one tool in one place. */
export type ReleasedCell = { place: string; tool: string; breadth: Breadth }

/** Everything that may be told of an organisation over one period, for every place at once. Pure: the order of `files` does not matter. */
export function releaseOf(
  files: readonly MeasuredCase[],
  places: readonly Place[],
  tools: readonly MeasuredTool[],
  unit: Unit,
  reasons: readonly string[],
): ReleasedCell[] {
  return tools.flatMap((tool) => {
    const shown = breadth(rowsOf(files, tool, unit, reasons), places)
    return places.flatMap((place, at) => {
      const found = shown[at] ?? null
      return found === null ? [] : [{ place: place.id, tool: tool.kind, breadth: found }]
    })
  })
}
