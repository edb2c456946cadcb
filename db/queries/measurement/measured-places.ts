import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Place } from '@/domain/measurement/suppression'

/** The organisation first, then its regions, then its teams: each after the place it belongs to. */
export async function measuredPlaces(tx: NodePgDatabase, organisationId: string): Promise<Place[]> {
  const { rows } = await tx.execute<{ id: string; parent: string | null }>(
    sql`select id, parent from app.measured_places(${organisationId}::uuid)`,
  )
  const position = new Map(rows.map((row, at) => [row.id, at]))
  return rows.map((row) => ({ id: row.id, parent: row.parent === null ? null : (position.get(row.parent) ?? null) }))
}
