import 'server-only'
import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { appendUpdate, quarantine, type DocumentRow } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import type { OpenedDocument } from '@/server/access'
import type { Tx } from '@/server/database'
import { sealWith, type CaseSeal } from '@/server/keys/case-keys'
import { logEvent } from '@/server/log'
import { documentHash, sortedJson } from '@/sync/model/canonical'
import { mostUpdateBytes, nothing, type SyncAnswer, type SyncRequest } from '@/sync/model/frame'
import { readPlain } from '@/sync/model/plain'
import { sheetsOf, type Sheets } from '@/sync/model/sheets'
import { checkChanged, isOtherDocument, type StructureProblem } from '@/sync/model/structure'
import { evict, grown, type Cached } from './cache'
import { hasPending, load } from './load'
import { toolOf } from './tools'
import { changeOf, derive, recordUsage } from './usage'
import { hasRested, keepIdleVersion } from './versions'

/** What a post leads to. `answered` carries the document's row as it stood before, with what is said of it now. */
export type Outcome =
  | { code: 'answered'; answer: SyncAnswer; row: DocumentRow; appended: number | null; kept: Kept | null }
  | { code: 'garbage' }
  | { code: 'missing'; sv: Uint8Array; head: number; epoch: number }
  | { code: 'other_epoch'; epoch: number }
  | { code: 'refused'; reason: StructureProblem }
  | { code: 'too_large' }

/** What becomes true of the copy in memory once the transaction is committed. */
export type Kept = { entry: Cached; seq: number }

type Given = { tx: Tx; documentId: string; request: SyncRequest; now: Date; deviceId: string | null }

/** A question: what the server has, what the client lacks, and the hash of it all. For whoever may read. */
export async function ask(
  { scope, row, wrappedKey }: OpenedDocument<'read'>,
  { tx, request }: Given,
): Promise<Outcome> {
  if (request.epoch !== 0 && request.epoch !== row.epoch) return { code: 'other_epoch', epoch: row.epoch }
  const { doc, seq } = await load(tx, scope, row, sealWith(scope.caseId, wrappedKey))
  const diff = Y.encodeStateAsUpdate(doc, request.sv.length === 0 ? undefined : request.sv)
  const answer = { head: seq, epoch: row.epoch, sv: Y.encodeStateVector(doc), diff, hash: documentHash(doc) }
  return { code: 'answered', answer, row, appended: null, kept: null }
}

/**
 * Applies an update, checks what came of it, and lays only what was new at the end of the log, with the acts in it, in one
 * transaction. The copy in memory is ahead of the log until that is committed: the caller says so with `settle`, or evicts it.
 */
export async function post({ scope, row, wrappedKey }: OpenedDocument<'edit'>, given: Given): Promise<Outcome> {
  const { tx, documentId, request } = given
  if (request.epoch !== row.epoch) return { code: 'other_epoch', epoch: row.epoch }
  if (request.update.length > mostUpdateBytes) return { code: 'too_large' }
  const seal = sealWith(scope.caseId, wrappedKey)
  const entry = await load(tx, scope, row, seal)
  const before = derive(entry, toolOf(row.kind))
  // Only for the version of what rested: reading every sheet at every post would cost.
  const sheets = hasRested(row, given.now) ? sheetsOf(entry.doc) : {}
  const had = Y.encodeStateVector(entry.doc)
  const applied = apply(entry.doc, documentId, request.update)
  if (applied.code !== 'applied') evict(documentId)
  if (applied.code === 'missing') return { code: 'missing', sv: had, head: row.headSeq, epoch: row.epoch }
  if (applied.code === 'garbage') return applied
  if (applied.code === 'refused') return refuse(scope, given, { seal, reason: applied.reason })
  return keep(scope, given, { row, seal, entry, before, sheets, effective: applied.effective })
}

type Applied =
  | { code: 'applied'; effective: Uint8Array | null }
  | { code: 'garbage' }
  | { code: 'missing' }
  | { code: 'refused'; reason: StructureProblem }

/** Applies and judges; what is not `applied` may have been applied in part, and the copy must be forgotten. */
export function apply(doc: Y.Doc, documentId: string, update: Uint8Array): Applied {
  const effective: Uint8Array[] = []
  const checks: { problem: StructureProblem | null } = { problem: null }
  const collect = (bytes: Uint8Array) => effective.push(bytes)
  const check = (transaction: Y.Transaction) =>
    (checks.problem ??= checkChanged(transaction) ?? (isOtherDocument(doc, documentId) ? 'wrong_document' : null))
  doc.on('update', collect)
  doc.on('afterTransaction', check)
  try {
    Y.applyUpdate(doc, update, 'client')
  } catch {
    // It may have been applied in part: the copy is thrown away, the log never saw it.
    return { code: 'garbage' }
  } finally {
    doc.off('update', collect)
    doc.off('afterTransaction', check)
  }
  if (hasPending(doc)) return { code: 'missing' }
  if (checks.problem) return { code: 'refused', reason: checks.problem }
  const [first] = effective
  return {
    code: 'applied',
    effective: first === undefined ? null : effective.length === 1 ? first : Y.mergeUpdates(effective),
  }
}

type Keeping = {
  row: DocumentRow
  seal: CaseSeal
  entry: Cached
  before: ReturnType<typeof derive>
  sheets: Sheets
  effective: Uint8Array | null
}

async function keep(
  scope: CaseScope<'edit'>,
  { tx, request, now, deviceId }: Given,
  { row, seal, entry, before, sheets, effective }: Keeping,
): Promise<Outcome> {
  const answerAt = (head: number) => answerWith(entry, request, head)
  // A retry: everything was there already. Acknowledged like the first time, and not laid down twice.
  if (!effective) return { code: 'answered', answer: answerAt(row.headSeq), row, appended: null, kept: null }
  const change = changeOf(row, before, readPlain(entry.doc), now)
  const summary =
    change.summary && sortedJson(change.summary) !== sortedJson(row.summary) ? { ...change.summary } : null
  const data = seal.seal(places.update(row.id, row.epoch), effective)
  await keepIdleVersion(tx, scope, { row, seal, now, standing: () => Promise.resolve({ derived: before, sheets }) })
  const seq = await appendUpdate(tx, scope, { id: row.id, epoch: row.epoch, data, deviceId, summary })
  await recordUsage(tx, scope, { ...row, variant: change.variant }, change.drafts, now)
  entry.derived = change.derived
  grown(row.id, entry, data.length)
  const kept = { entry, seq }
  return { code: 'answered', answer: answerAt(seq), row: summary ? { ...row, summary } : row, appended: seq, kept }
}

export const answerWith = ({ doc, epoch }: Cached, request: SyncRequest, head: number): SyncAnswer => ({
  head,
  epoch,
  sv: Y.encodeStateVector(doc),
  diff: lacking(doc, request.sv),
  hash: nothing,
})

/** Only when the client lacks something: an answer to each keystroke would carry every deletion ever made. */
function lacking(doc: Y.Doc, sv: Uint8Array): Uint8Array {
  const theirs = sv.length === 0 ? new Map<number, number>() : Y.decodeStateVector(sv)
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc))) {
    if ((theirs.get(client) ?? 0) < clock) return Y.encodeStateAsUpdate(doc, sv.length === 0 ? undefined : sv)
  }
  return nothing
}

async function refuse(
  scope: CaseScope<'edit'>,
  { tx, documentId, request }: Given,
  { seal, reason }: { seal: CaseSeal; reason: StructureProblem },
): Promise<Outcome> {
  const id = randomUUID()
  await quarantine(tx, scope, {
    id,
    documentId,
    reason,
    data: seal.seal(places.quarantine(documentId, id), request.update),
  })
  logEvent('quarantined', { reason })
  return { code: 'refused', reason }
}
