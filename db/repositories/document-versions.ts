import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'

type Tx = NodePgDatabase

export type VersionKind = 'idle' | 'named' | 'review' | 'before_restore'
export type VersionRow = {
  id: string
  seq: number
  kind: VersionKind
  staffId: string
  staffName: string
  at: Date
  data: Buffer
  contentHash: Buffer
}
type Raw = Omit<VersionRow, 'at'> & { atMs: number }

const columns = sql`v.id, v.seq::int as seq, v.kind, v.staff_id as "staffId", s.display_name as "staffName", extract(epoch from v.at)::float8 * 1000 as "atMs", v.data,
  v.content_hash as "contentHash"`
const read = ({ atMs, ...row }: Raw): VersionRow => ({ ...row, at: new Date(atMs) })

/** The stored versions of a document, newest first. */
export async function findVersions(tx: Tx, scope: CaseScope, documentId: string, limit = 200): Promise<VersionRow[]> {
  const found = await tx.execute<Raw>(sql`
    select ${columns} from document_version v join staff s on s.id = v.staff_id
    where v.document_id = ${documentId} and v.case_id = ${scope.caseId} order by v.at desc, v.seq desc limit ${limit}`)
  return found.rows.map(read)
}

export async function findVersion(
  tx: Tx,
  scope: CaseScope,
  documentId: string,
  versionId: string,
): Promise<VersionRow | null> {
  const found = await tx.execute<Raw>(sql`
    select ${columns} from document_version v join staff s on s.id = v.staff_id
    where v.document_id = ${documentId} and v.case_id = ${scope.caseId} and v.id = ${versionId}`)
  return found.rows[0] ? read(found.rows[0]) : null
}

/** Number and hash of the newest version, to see whether anything changed since. */
export async function newestVersion(
  tx: Tx,
  scope: CaseScope,
  documentId: string,
): Promise<{ id: string; seq: number; contentHash: Buffer } | null> {
  const found = await tx.execute<{ id: string; seq: number; contentHash: Buffer }>(sql`
    select id, seq::int as seq, content_hash as "contentHash" from document_version
    where document_id = ${documentId} and case_id = ${scope.caseId} order by at desc, seq desc limit 1`)
  return found.rows[0] ?? null
}

export type NewVersion = {
  id: string
  documentId: string
  seq: number
  kind: VersionKind
  data: Uint8Array
  contentHash: Uint8Array
  at: Date | null
}

/** `at` null is now. Of an idle version it is when the work stopped, and its maker who worked last. */
export async function addVersion(
  tx: Tx,
  scope: CaseScope<'edit' | 'decide_late' | 'review'>,
  version: NewVersion,
): Promise<void> {
  await tx.execute(sql`
    insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id, at)
    values (${version.id}, ${version.documentId}, ${scope.caseId}, ${version.seq}, ${version.kind}, ${version.data}, ${version.contentHash},
      coalesce((select staff_id from document_update where ${version.kind === 'idle'} and document_id = ${version.documentId} and seq = ${version.seq}),
        ${scope.actor.staffId}::uuid),
      coalesce(to_timestamp(${version.at === null ? null : version.at.getTime() / 1000}::float8), now()))`)
}

export type ActivityRow = {
  id: string
  fromSeq: number
  toSeq: number
  staffId: string
  staffName: string
  at: Date
  changed: Buffer
}

/** Who changed what, newest first, as far as the log was compacted. */
export async function findActivity(tx: Tx, scope: CaseScope, documentId: string, limit = 200): Promise<ActivityRow[]> {
  const found = await tx.execute<Omit<ActivityRow, 'at'> & { atMs: number }>(sql`
    select a.id, a.from_seq::int as "fromSeq", a.to_seq::int as "toSeq", a.staff_id as "staffId", s.display_name as "staffName",
      extract(epoch from a.at)::float8 * 1000 as "atMs", a.changed
    from document_activity a join staff s on s.id = a.staff_id
    where a.document_id = ${documentId} and a.case_id = ${scope.caseId} order by a.to_seq desc limit ${limit}`)
  return found.rows.map(({ atMs, ...row }) => ({ ...row, at: new Date(atMs) }))
}

export type NewActivity = {
  id: string
  documentId: string
  fromSeq: number
  toSeq: number
  staffId: string
  at: Date
  changed: Uint8Array
}

export async function addActivity(tx: Tx, scope: CaseScope<'edit'>, row: NewActivity): Promise<void> {
  await tx.execute(sql`
    insert into document_activity (id, document_id, case_id, from_seq, to_seq, staff_id, changed, at)
    values (${row.id}, ${row.documentId}, ${scope.caseId}, ${row.fromSeq}, ${row.toSeq}, ${row.staffId}, ${row.changed}, to_timestamp(${row.at.getTime() / 1000}))`)
}

export type LoggedBy = { seq: number; staffId: string; staffName: string; atMs: number }

/** Who wrote which row of the log that is still there, after `from`. */
export async function logAuthors(
  tx: Tx,
  scope: CaseScope,
  at: { id: string; epoch: number },
  from: number,
): Promise<LoggedBy[]> {
  const found = await tx.execute<LoggedBy>(sql`
    select u.seq::int as seq, u.staff_id as "staffId", s.display_name as "staffName", extract(epoch from u.at)::float8 * 1000 as "atMs"
    from document_update u join staff s on s.id = u.staff_id
    where u.document_id = ${at.id} and u.case_id = ${scope.caseId} and u.epoch = ${at.epoch} and u.seq > ${from} order by u.seq`)
  return found.rows
}
