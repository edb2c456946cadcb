import { sql, type SQL } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { asset } from '../schema/asset'

type Tx = NodePgDatabase
type Mime = (typeof asset.$inferSelect)['mime']

/** A document that was begun on a device, as the device described it: the server never heard of it. */
export type Begun = { id: string; kind: string; variant: string | null; subjectPersonId: string | null }

/** Where late work may be laid down. `begun`: the document is not here. `wrapped` null: the case was erased. */
export type LateDoor = {
  caseId: string
  staffId: string
  begun: boolean
  wrapped: Uint8Array | null
  room: boolean
  /** The same was laid down before. */
  known: boolean
}

type Asked = {
  documentId: string
  begun: (Begun & { caseId: string }) | null
  isPicture: boolean
  hash: Uint8Array
}

/** Asked without a scope, because whoever offers has none any more: the database decides who may. Null for anybody else. */
export async function askLateDoor(tx: Tx, { documentId, begun, isPicture, hash }: Asked): Promise<LateDoor | null> {
  const found = await tx.execute<LateDoor>(
    sql`select case_id as "caseId", staff_id as "staffId", begun, wrapped, room, known
      from app.late_door(${documentId}::uuid, ${begun?.caseId ?? null}::uuid, ${begun?.id ?? null}::uuid, ${begun?.subjectPersonId ?? null}::uuid, ${isPicture}, ${hash})`,
  )
  return found.rows[0] ?? null
}

type Offered = {
  id: string
  documentId: string
  epoch: number
  hash: Uint8Array
  data: Uint8Array
  mime: Mime | null
  begun: Begun | null
}

/** False when the same was laid down before. Without a target: naming one would ask for the right to read. */
export async function addLateWork(tx: Tx, { caseId, staffId }: LateDoor, offered: Offered): Promise<boolean> {
  const { id, documentId, epoch, hash, data, mime, begun } = offered
  const done = await tx.execute(sql`
    insert into late_work (id, document_id, case_id, staff_id, epoch, hash, data, mime, begun_id, begun_kind, begun_variant, begun_subject)
    values (${id}, ${documentId}, ${caseId}, ${staffId}, ${epoch}, ${hash}, ${data}, ${mime},
      ${begun?.id ?? null}, ${begun?.kind ?? null}, ${begun?.variant ?? null}, ${begun?.subjectPersonId ?? null})
    on conflict do nothing`)
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
  begun: Begun | null
  at: Date
}

const waiting = (scope: CaseScope, and: SQL) => sql`l.case_id = ${scope.caseId} and l.decided_at is null and ${and}`

/** Changes of documents that nobody decided about yet, the oldest first; with an id that one alone. */
export async function openLateWork(
  tx: Tx,
  scope: CaseScope<'decide_late'>,
  lateId: string | null,
  most = 20,
): Promise<LateRow[]> {
  const found = await tx.execute<Omit<LateRow, 'at'> & { atMs: number }>(sql`
    select l.id, l.document_id as "documentId", l.staff_id as "staffId", s.display_name as "staffName", l.epoch, l.hash, l.data,
      case when l.begun_id is not null then
        jsonb_build_object('id', l.begun_id, 'kind', l.begun_kind, 'variant', l.begun_variant, 'subjectPersonId', l.begun_subject) end as begun,
      extract(epoch from l.at)::float8 * 1000 as "atMs",
      coalesce((select a.capacity from case_assignment a where a.case_id = l.case_id and a.staff_id = l.staff_id
        order by a.until desc nulls first limit 1), 'consultant') as capacity
    from late_work l join staff s on s.id = l.staff_id
    where ${waiting(scope, sql`l.mime is null and (${lateId}::uuid is null or l.id = ${lateId}::uuid)`)}
    order by l.at, l.id limit ${most}`)
  return found.rows.map(({ atMs, ...row }) => ({ ...row, at: new Date(atMs) }))
}

export type LatePicture = {
  id: string
  documentId: string
  staffId: string
  staffName: string
  sha256: string
  mime: Mime
  at: Date
}

/** Pictures that nobody decided about yet, without their bytes. */
export async function openLatePictures(tx: Tx, scope: CaseScope<'decide_late'>): Promise<LatePicture[]> {
  const found = await tx.execute<Omit<LatePicture, 'at'> & { atMs: number }>(sql`
    select l.id, l.document_id as "documentId", l.staff_id as "staffId", s.display_name as "staffName", encode(l.hash, 'hex') as sha256, l.mime,
      extract(epoch from l.at)::float8 * 1000 as "atMs"
    from late_work l join staff s on s.id = l.staff_id where ${waiting(scope, sql`l.mime is not null`)} order by l.at, l.id`)
  return found.rows.map(({ atMs, ...row }) => ({ ...row, at: new Date(atMs) }))
}

type Whose = Pick<LateRow, 'documentId' | 'staffId'>
/** Work of one person on one document is decided about together with its pictures. */
export const isOfSame = (one: Whose, other: Whose): boolean =>
  one.documentId === other.documentId && one.staffId === other.staffId

/** The sealed bytes of one of them. */
export async function latePictureData(tx: Tx, scope: CaseScope<'decide_late'>, id: string): Promise<Buffer | null> {
  const found = await tx.execute<{ data: Buffer }>(
    sql`select l.data from late_work l where ${waiting(scope, sql`l.id = ${id}`)}`,
  )
  return found.rows[0]?.data ?? null
}

/** A picture that waits, for who decides about it: to look at. Null for anybody else. */
export async function findLatePicture(tx: Tx, scope: CaseScope, sha256: Uint8Array) {
  const found = await tx.execute<{ documentId: string; mime: Mime; data: Buffer }>(
    sql`select document_id as "documentId", mime, data from app.late_picture(${scope.caseId}::uuid, ${sha256})`,
  )
  return found.rows[0] ?? null
}

/** Lays a picture with the case in the name of who sent it; nothing happens when it lies there already. */
export async function takeLatePicture(
  tx: Tx,
  scope: CaseScope<'decide_late'>,
  given: { sha256: Uint8Array; mime: Mime; bytes: number; data: Uint8Array; staffId: string },
): Promise<void> {
  await tx
    .insert(asset)
    .values({ caseId: scope.caseId, ...given })
    .onConflictDoNothing()
}

/** How much waits for somebody to decide, pictures counted with the work they belong to. Nought for who may not decide: row security shows them none. */
export async function countLateWork(tx: Tx, scope: CaseScope): Promise<number> {
  const found = await tx.execute<{ n: number }>(sql`
    select (count(*) filter (where l.mime is null)
      + count(distinct (l.document_id, l.staff_id)) filter (where l.mime is not null and not exists (
        select from late_work u where u.document_id = l.document_id and u.staff_id = l.staff_id and u.mime is null and u.decided_at is null)))::int as n
    from late_work l where ${waiting(scope, sql`true`)}`)
  return found.rows[0]?.n ?? 0
}

export type LateDecision = 'add' | 'version' | 'put_away'

/** About one piece, and the pictures that go with it. False when somebody decided about any of it meanwhile. */
export async function decideLateWork(
  tx: Tx,
  scope: CaseScope<'decide_late'>,
  {
    id,
    pictures,
    decision,
    reason,
  }: { id: string; pictures: readonly string[]; decision: LateDecision; reason: Uint8Array | null },
): Promise<boolean> {
  const ids = [...new Set([id, ...pictures])]
  const done = await tx.execute(sql`
    update late_work set decided_at = now(), decided_by = ${scope.actor.staffId}, decision = ${decision},
      reason = case when id = ${id} then ${reason}::bytea end
    where id = any(${sql.param(`{${ids.join(',')}}`)}::uuid[]) and case_id = ${scope.caseId} and decided_at is null`)
  return done.rowCount === ids.length
}
