import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { TeamScope } from '@/domain/access/scope'
import type { Breadth } from '@/domain/measurement/breadth'
import type { Shown } from '@/domain/measurement/suppression'
import type { ReleaseKey } from './save-release'

/** As told, so without the numbers that only decide whether anything may be told. */
export type ToldBreadth = Omit<Breadth, 'consultants' | 'cases'>

type Row = {
  tool_kind: string
  eligible: number
  used: number | null
  counted: number | null
  band_groups: number[] | null
  band_cells: number[] | null
  other_band_cells: number[] | null
  moving: 'few' | 'more' | null
  reason_groups: number[] | null
  reason_cells: number[] | null
}

const shown = (grouping: number[] | null, cells: number[] | null): Shown | null =>
  grouping === null || cells === null ? null : { grouping, cells }

/** The day ("2026-11-24") these figures were reckoned, or null when they were not yet. */
export async function releasedOn(
  _scope: TeamScope<'measure'>,
  tx: NodePgDatabase,
  key: ReleaseKey,
): Promise<string | null> {
  const found = await tx.execute<{ made_on: string | null }>(
    sql`select app.breadth_made_on(${key.unit}, ${key.until}, ${key.rules})::text as made_on`,
  )
  return found.rows[0]?.made_on ?? null
}

/** By kind of tool, what may be told of a place. A tool with too few cases or consultants is absent. */
export async function releasedBreadth(
  _scope: TeamScope<'measure'>,
  tx: NodePgDatabase,
  placeId: string,
  key: ReleaseKey,
): Promise<Map<string, ToldBreadth>> {
  const found = await tx.execute<Row>(
    sql`select * from app.breadth(${placeId}::uuid, ${key.unit}, ${key.until}, ${key.rules})`,
  )
  return new Map(
    found.rows.map((row) => [
      row.tool_kind,
      {
        eligible: row.eligible,
        used: row.used,
        counted: row.counted,
        bands: shown(row.band_groups, row.band_cells),
        otherBands: row.other_band_cells,
        moving: row.moving,
        reasons: shown(row.reason_groups, row.reason_cells),
      },
    ]),
  )
}
