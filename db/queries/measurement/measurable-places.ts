import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { TeamScope } from '@/domain/access/scope'

export type MeasurablePlace = { kind: 'organisation' | 'region' | 'team'; id: string; name: string }

/** The places whose figures this person may see; the database decides. */
export async function measurablePlaces(_scope: TeamScope<'measure'>, tx: NodePgDatabase): Promise<MeasurablePlace[]> {
  const found = await tx.execute<MeasurablePlace>(
    sql`select kind, id, name from app.measurable() order by array_position(array['team', 'region', 'organisation'], kind), name`,
  )
  return found.rows
}
