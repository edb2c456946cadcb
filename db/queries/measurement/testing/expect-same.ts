import { expect } from 'vitest'
import type { ReleasedCell } from '@/domain/measurement/release'
import { recount } from './recount'
import { worldTools, type World } from './world'

const grouped = (cells: readonly number[], grouping: readonly number[]) =>
  cells.reduce<number[]>((sums, cell, at) => {
    const group = grouping[at] ?? -1
    sums[group] = (sums[group] ?? 0) + cell
    return sums
  }, [])

/**
 * Holds a release against the second reckoning: what is told is exact, what is under the thresholds is not told, and the whole
 * organisation is told whenever it is large enough. Returns how many cells were told.
 */
export function expectSame(world: World, cells: readonly ReleasedCell[], unit: 'case' | 'child'): number {
  const everyTeam = world.regions.flatMap((region) => region.teams.map((team) => team.id))
  const places = [
    { id: world.organisation, teams: everyTeam },
    ...world.regions.map((region) => ({ id: region.id, teams: region.teams.map((team) => team.id) })),
    ...everyTeam.map((team) => ({ id: team, teams: [team] })),
  ]
  for (const tool of worldTools) {
    for (const place of places) {
      const again = recount(world, place.teams, tool, unit)
      const told = cells.find((cell) => cell.place === place.id && cell.tool === tool.kind)?.breadth
      const large = again.consultants >= 5 && again.cases >= 25
      if (!large) expect(told).toBeUndefined()
      if (large && place.id === world.organisation) expect(told).toBeDefined()
      if (!told) continue
      const { consultants, cases, eligible } = again
      expect({ consultants: told.consultants, cases: told.cases, eligible: told.eligible }).toEqual({
        consultants,
        cases,
        eligible,
      })
      if (told.used !== null) {
        expect(told.used).toBe(again.used)
        expect(Math.min(told.used, eligible - told.used)).toBeGreaterThanOrEqual(5)
      }
      if (told.counted !== null) expect(told.counted).toBe(again.bands.reduce((sum, count) => sum + count, 0))
      if (told.bands) expect(told.bands.cells).toEqual(grouped(again.bands, told.bands.grouping))
      if (told.otherBands) expect(told.otherBands).toEqual(again.otherBands)
      if (told.reasons) expect(told.reasons.cells).toEqual(grouped(again.reasons, told.reasons.grouping))
      for (const cell of [...(told.bands?.cells ?? []), ...(told.otherBands ?? []), ...(told.reasons?.cells ?? [])])
        expect(cell).toBeGreaterThanOrEqual(5)
    }
  }
  return cells.length
}
