import 'server-only'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import * as Y from 'yjs'
import { deleteCovered, lockDocument, readLog, replaceSnapshot, type DocumentRow } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '@/server/database'
import { caseSeal } from '@/server/keys/case-keys'
import { logEvent } from '@/server/log'
import { documentHash, sameBytes } from '@/sync/model/canonical'
import { recordActivity } from './activity'
import { hasPending } from './load'

/** In the thread pool: megabytes packed here would make everybody else wait. */
const deflated = promisify(deflateRaw)
const manyRows = 200
const manyBytes = 256 * 1024
const largeBytes = 1024 * 1024
const insuranceDays = 14

/**
 * Has the log grown so long that opening the document would be slow? Compacting writes all of it, so a large document (`size`: its
 * bytes) waits until the log is a share of it: else a drawing that comes in parts would be written whole for each of them.
 */
export function isDue(row: Pick<DocumentRow, 'logRows' | 'logBytes'>, size: number): boolean {
  if (size < largeBytes) return row.logRows >= manyRows || row.logBytes >= manyBytes
  return row.logRows >= 10 * manyRows || row.logBytes >= size / 4
}

/**
 * Writes the whole log as one snapshot. Merging updates does not shrink them and keeps deleted words; a fresh document with garbage
 * collection does neither. The snapshot is loaded again and must say exactly what the log says before it counts. True when it did.
 */
export async function compact(tx: Tx, scope: CaseScope<'edit'>, documentId: string): Promise<boolean> {
  const row = await lockDocument(tx, scope, documentId)
  if (!row || row.headSeq === row.snapshotSeq) return false
  const seal = await caseSeal(tx, scope)
  const parts = await readLog(tx, scope, row, 0)
  const doc = new Y.Doc({ gc: true })
  await recordActivity(tx, scope, { row, seal, parts, doc })
  const state = Y.encodeStateAsUpdate(doc)
  if (parts.at(-1)?.seq !== row.headSeq || !saysTheSame(doc, state)) {
    logEvent('compaction_refused', { rows: parts.length })
    return false
  }
  const at = { id: row.id, epoch: row.epoch, seq: row.headSeq }
  await replaceSnapshot(
    tx,
    scope,
    at,
    seal.seal(places.snapshot(row.id, row.epoch, row.headSeq), await deflated(state)),
  )
  await deleteCovered(tx, scope, row.id, insuranceDays)
  return true
}

/** Loaded again, nothing may be missing and everything must read as before. */
export function saysTheSame(doc: Y.Doc, state: Uint8Array): boolean {
  const again = new Y.Doc({ gc: true })
  Y.applyUpdate(again, state)
  return !hasPending(again) && sameBytes(documentHash(again), documentHash(doc))
}
