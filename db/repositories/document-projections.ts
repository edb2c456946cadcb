import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'

export type ProjectionRow = { seq: number; data: Buffer; problems: number }

export async function findProjection(
  tx: NodePgDatabase,
  scope: CaseScope,
  documentId: string,
): Promise<ProjectionRow | null> {
  const found = await tx.execute<ProjectionRow>(sql`
    select seq::int as seq, data, problems from document_projection where document_id = ${documentId} and case_id = ${scope.caseId}`)
  return found.rows[0] ?? null
}

/** Never puts an older reading over a newer one: two readers may store at once. */
export async function storeProjection(
  tx: NodePgDatabase,
  scope: CaseScope,
  row: { documentId: string; seq: number; data: Uint8Array; problems: number },
): Promise<void> {
  await tx.execute(sql`
    insert into document_projection (document_id, case_id, seq, data, problems) values (${row.documentId}, ${scope.caseId}, ${row.seq}, ${row.data}, ${row.problems})
    on conflict (document_id) do update set seq = excluded.seq, data = excluded.data, problems = excluded.problems, at = now()
    where document_projection.seq <= excluded.seq`)
}
