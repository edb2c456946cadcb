import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'

type Tx = NodePgDatabase

/** Where late work may be laid down. `wrapped` null: the case was erased. */
export type LateDoor = { caseId: string; staffId: string; wrapped: Uint8Array | null; room: boolean }

/** Asked without a scope, because whoever offers has none any more: the database decides who may. Null for anybody else. */
export async function askLateDoor(tx: Tx, documentId: string): Promise<LateDoor | null> {
  const found = await tx.execute<LateDoor>(
    sql`select case_id as "caseId", staff_id as "staffId", wrapped, room from app.late_door(${documentId}::uuid)`,
  )
  return found.rows[0] ?? null
}

type Offered = { id: string; documentId: string; epoch: number; hash: Uint8Array; data: Uint8Array }

/** False when the same was laid down before. Without a target: naming one would ask for the right to read. */
export async function addLateWork(tx: Tx, { caseId, staffId }: LateDoor, offered: Offered): Promise<boolean> {
  const { id, documentId, epoch, hash, data } = offered
  const done = await tx.execute(sql`
    insert into late_work (id, document_id, case_id, staff_id, epoch, hash, data)
    values (${id}, ${documentId}, ${caseId}, ${staffId}, ${epoch}, ${hash}, ${data}) on conflict do nothing`)
  return done.rowCount === 1
}

export type LateRow = {
  id: string
  documentId: string
  staffId: string
  staffName: string
  /** What they were to the case when they still worked on it. */
  capacity: string
  epoch: number
  hash: Buffer
  data: Buffer
  at: Date
}

/** What nobody decided about yet, the oldest first; with an id that one alone. */
export async function openLateWork(
  tx: Tx,
  scope: CaseScope<'decide_late'>,
  lateId: string | null,
  most = 20,
): Promise<LateRow[]> {
  const found = await tx.execute<Omit<LateRow, 'at'> & { atMs: number }>(sql`
    select l.id, l.document_id as "documentId", l.staff_id as "staffId", s.display_name as "staffName", l.epoch, l.hash, l.data,
      extract(epoch from l.at)::float8 * 1000 as "atMs",
      coalesce((select a.capacity from case_assignment a where a.case_id = l.case_id and a.staff_id = l.staff_id
        order by a.until desc nulls first limit 1), 'consultant') as capacity
    from late_work l join staff s on s.id = l.staff_id
    where l.case_id = ${scope.caseId} and l.decided_at is null and (${lateId}::uuid is null or l.id = ${lateId}::uuid)
    order by l.at, l.id limit ${most}`)
  return found.rows.map(({ atMs, ...row }) => ({ ...row, at: new Date(atMs) }))
}

/** How much waits for somebody to decide. Nought for who may not decide: row security shows them none. */
export async function countLateWork(tx: Tx, scope: CaseScope): Promise<number> {
  const found = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from late_work where case_id = ${scope.caseId} and decided_at is null`,
  )
  return found.rows[0]?.n ?? 0
}

export type LateDecision = 'add' | 'version' | 'put_away'

/** False when somebody decided meanwhile. */
export async function decideLateWork(
  tx: Tx,
  scope: CaseScope<'decide_late'>,
  { id, decision, reason }: { id: string; decision: LateDecision; reason: Uint8Array | null },
): Promise<boolean> {
  const done = await tx.execute(sql`
    update late_work set decided_at = now(), decided_by = ${scope.actor.staffId}, decision = ${decision}, reason = ${reason}
    where id = ${id} and case_id = ${scope.caseId} and decided_at is null`)
  return done.rowCount === 1
}
