import { sql, type SQL } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { runPrepared } from './prepared'

type Tx = NodePgDatabase

export type DocumentRow = {
  id: string
  caseId: string
  kind: string
  variant: string | null
  subjectPersonId: string | null
  asideOf: string | null
  epoch: number
  headSeq: number
  snapshotSeq: number
  logRows: number
  logBytes: number
  summary: Record<string, unknown>
  createdBy: string
  lastWorkedAt: Date | null
}

/** The columns of a document, each behind this prefix. */
export const documentColumns = (of: string) =>
  [
    ...['id', 'kind', 'variant', 'epoch', 'summary'],
    ...['case_id as "caseId"', 'subject_person_id as "subjectPersonId"', 'aside_of as "asideOf"'],
    'created_by as "createdBy"',
    ...[
      'head_seq::int as "headSeq"',
      'snapshot_seq::int as "snapshotSeq"',
      'log_rows as "logRows"',
      'log_bytes::int as "logBytes"',
    ],
  ]
    .map((column) => of + column)
    .join(', ') + `, extract(epoch from ${of}last_worked_at)::float8 * 1000 as "workedMs"`

const columns = sql.raw(documentColumns(''))

export type RawDocument = Omit<DocumentRow, 'lastWorkedAt'> & { workedMs: number | null }

export function readDocumentRow(raw: RawDocument): DocumentRow {
  const {
    id,
    caseId,
    kind,
    variant,
    subjectPersonId,
    asideOf,
    epoch,
    headSeq,
    snapshotSeq,
    logRows,
    logBytes,
    summary,
    createdBy,
    workedMs,
  } = raw
  const lastWorkedAt = workedMs === null ? null : new Date(workedMs)
  return {
    id,
    caseId,
    kind,
    variant,
    subjectPersonId,
    asideOf,
    epoch,
    headSeq,
    snapshotSeq,
    logRows,
    logBytes,
    summary,
    createdBy,
    lastWorkedAt,
  }
}

/** The one document of this case that was not taken away and fits, or null. */
async function oneWhere(tx: Tx, { caseId }: CaseScope, fits: SQL, hold = sql``): Promise<DocumentRow | null> {
  const found = await tx.execute<RawDocument>(
    sql`select ${columns} from tool_document where ${fits} and case_id = ${caseId} and deleted_at is null ${hold}`,
  )
  return found.rows[0] ? readDocumentRow(found.rows[0]) : null
}

/** A document of this case that was not taken away, or null. */
export const findDocument = (tx: Tx, scope: CaseScope, documentId: string): Promise<DocumentRow | null> =>
  oneWhere(tx, scope, sql`id = ${documentId}`)

/** The documents of this case of these tools, oldest first; not what lies beside them. */
export async function documentsOfKinds(
  tx: Tx,
  { caseId }: CaseScope,
  kinds: readonly string[],
): Promise<DocumentRow[]> {
  if (kinds.length === 0) return []
  const found = await tx.execute<RawDocument>(
    sql`select ${columns} from tool_document where case_id = ${caseId} and kind in ${kinds} and aside_of is null and deleted_at is null order by created_at, id`,
  )
  return found.rows.map(readDocumentRow)
}

/** What lies beside a document, or null. */
export const findAside = (tx: Tx, scope: CaseScope, documentId: string): Promise<DocumentRow | null> =>
  oneWhere(tx, scope, sql`aside_of = ${documentId}`)

/**
 * The same, held until the transaction ends: whoever appends next waits. Rows of the log must be read in a statement after this
 * one, because one statement would not see what was committed while it waited. Null also for who may not edit.
 */
export const lockDocument = (
  tx: Tx,
  scope: CaseScope<'edit' | 'decide_late'>,
  documentId: string,
): Promise<DocumentRow | null> => oneWhere(tx, scope, sql`id = ${documentId}`, sql`for update`)

export type LogPart = { seq: number; data: Buffer; whole: boolean }

/**
 * What brings a copy at `from` up to date: the snapshot when it is newer, then the rows after it. One statement, so one view
 * of the database: between two, another process could compact away rows that the first did not bring.
 */
export async function readLog(
  tx: Tx,
  scope: CaseScope,
  at: { id: string; epoch: number },
  from: number,
): Promise<LogPart[]> {
  const found = await tx.execute<LogPart>(sql`
    with snap as (select seq, data from document_snapshot where document_id = ${at.id} and case_id = ${scope.caseId} and epoch = ${at.epoch})
    select seq::int as seq, data, true as whole from snap where seq > ${from}
    union all
    select seq::int, data, false from document_update
    where document_id = ${at.id} and case_id = ${scope.caseId} and epoch = ${at.epoch} and seq > greatest(${from}::bigint, coalesce((select seq from snap), 0))
    order by whole desc, seq`)
  return found.rows
}

export type Append = {
  id: string
  epoch: number
  data: Uint8Array
  deviceId: string | null
  summary: Record<string, unknown> | null
  /** Who did the work, when that is not who lays it down. */
  staffId?: string
}

const appending = `
  with doc as (
    update tool_document set head_seq = head_seq + 1, log_rows = log_rows + 1, log_bytes = log_bytes + length($4::bytea), last_worked_at = now(),
      summary = coalesce($7::jsonb, summary)
    where id = $1 and case_id = $2 and epoch = $3
    returning id, case_id, epoch, head_seq),
  row as (
    insert into document_update (document_id, case_id, epoch, seq, data, staff_id, device_id)
    select id, case_id, epoch, head_seq, $4, $5, $6 from doc returning seq),
  touched as (
    update case_file set last_activity_at = now() where id = $2 and last_activity_at < now() - interval '1 minute' returning 1)
  select seq::int as seq from row`

/** Lays one update at the end of the log and gives its number. The document's row stays locked until the end: numbers are in order of commits. */
export async function appendUpdate(
  tx: Tx,
  scope: CaseScope<'edit' | 'decide_late'>,
  { id, epoch, data, deviceId, summary, staffId = scope.actor.staffId }: Append,
): Promise<number> {
  const values = [id, scope.caseId, epoch, data, staffId, deviceId, summary === null ? null : JSON.stringify(summary)]
  const [row] = await runPrepared<{ seq: number }>(tx, 'append_update', appending, values)
  if (!row) throw new Error('Nothing was appended')
  return row.seq
}

export type NewDocument = {
  id: string
  kind: string
  variant: string | null
  subjectPersonId: string | null
  asideOf?: string
  /** Who began it, which is not always who lays it down. */
  createdBy: string
}

/** Adds an empty document; false when the id is taken, by whichever case. */
export async function addDocument(
  tx: Tx,
  scope: CaseScope<'edit' | 'decide_late'>,
  given: NewDocument,
): Promise<boolean> {
  const done = await tx.execute(sql`
    insert into tool_document (id, case_id, kind, variant, subject_person_id, aside_of, created_by)
    values (${given.id}, ${scope.caseId}, ${given.kind}, ${given.variant}, ${given.subjectPersonId}, ${given.asideOf ?? null}, ${given.createdBy})
    on conflict (id) do nothing`)
  return done.rowCount === 1
}

/** Keeps refused bytes, sealed, for a person to decide about. */
export async function quarantine(
  tx: Tx,
  scope: CaseScope,
  kept: { id: string; documentId: string; reason: string; data: Uint8Array },
): Promise<void> {
  await tx.execute(sql`
    insert into document_quarantine (id, document_id, case_id, staff_id, reason, data)
    values (${kept.id}, ${kept.documentId}, ${scope.caseId}, ${scope.actor.staffId}, ${kept.reason}, ${kept.data})`)
}

/** Puts a snapshot in place of the one before. The rows it covers stay for two weeks, as insurance against our own mistakes. */
export async function replaceSnapshot(
  tx: Tx,
  scope: CaseScope<'edit'>,
  at: { id: string; epoch: number; seq: number },
  data: Uint8Array,
): Promise<void> {
  await tx.execute(sql`
    insert into document_snapshot (document_id, case_id, epoch, seq, data) values (${at.id}, ${scope.caseId}, ${at.epoch}, ${at.seq}, ${data})
    on conflict (document_id) do update set epoch = excluded.epoch, seq = excluded.seq, data = excluded.data, at = now()`)
  await tx.execute(sql`
    update tool_document set snapshot_seq = ${at.seq}, log_rows = (head_seq - ${at.seq})::int,
      log_bytes = coalesce((select sum(length(data)) from document_update where document_id = ${at.id} and seq > ${at.seq}), 0)
    where id = ${at.id} and case_id = ${scope.caseId}`)
}

/** Deletes rows that a snapshot has covered for longer than `days`. */
export async function deleteCovered(tx: Tx, scope: CaseScope<'edit'>, documentId: string, days: number): Promise<void> {
  await tx.execute(sql`
    delete from document_update u using document_snapshot s
    where u.document_id = ${documentId} and u.case_id = ${scope.caseId} and s.document_id = u.document_id and u.seq <= s.seq
      and u.at < now() - make_interval(days => ${days})`)
}
