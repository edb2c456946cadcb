import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Unit } from '@/domain/measurement/eligibility'
import type { Month } from '@/domain/measurement/period'
import type { ReleasedCell } from '@/domain/measurement/release'

export type ReleaseKey = { unit: Unit; until: Month; rules: string }

const rowOf = ({ place, tool, breadth }: ReleasedCell) => ({
  place_id: place,
  tool_kind: tool,
  consultants: breadth.consultants,
  cases: breadth.cases,
  eligible: breadth.eligible,
  used: breadth.used,
  counted: breadth.counted,
  band_groups: breadth.bands?.grouping ?? null,
  band_cells: breadth.bands?.cells ?? null,
  other_band_cells: breadth.otherBands,
  moving: breadth.moving,
  reason_groups: breadth.reasons?.grouping ?? null,
  reason_cells: breadth.reasons?.cells ?? null,
})

/** Replaces the release of this unit, period and set of rules. For the statistics role; the tables refuse a cell that is too small. */
export async function saveRelease(
  tx: NodePgDatabase,
  organisationId: string,
  key: ReleaseKey,
  cells: readonly ReleasedCell[],
): Promise<void> {
  await tx.execute(
    sql`select app.release_breadth(${organisationId}::uuid, ${key.unit}, ${key.until}, ${key.rules}, ${JSON.stringify(cells.map(rowOf))}::jsonb)`,
  )
}
