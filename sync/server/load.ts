import 'server-only'
import { inflateRawSync } from 'node:zlib'
import * as Y from 'yjs'
import { readLog, type DocumentRow, type LogPart } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '@/server/database'
import type { CaseSeal } from '@/server/keys/case-keys'
import { bytesInMemory, evict, keepCached, takeCached, type Cached } from './cache'

/** Where a loaded part came from. */
const fromLog = 'log'

/** The log does not hold what its own numbers say: nothing may be built on it. */
export class BrokenLog extends Error {}

/**
 * The document as committed, in a copy of the caller's own. For everything outside `inTurn`: the shared copy may be ahead of the
 * log for the length of a transaction. Throws BrokenLog, Unsealable.
 */
export async function loadFresh(tx: Tx, scope: CaseScope, row: DocumentRow, seal: CaseSeal): Promise<Cached> {
  return catchUp(tx, scope, { row, seal, entry: emptyAt(row.epoch) })
}

const emptyAt = (epoch: number): Cached => ({ doc: new Y.Doc(), epoch, seq: 0, bytes: 1_000, derived: null })

/**
 * The document as committed, from memory where that is up to date. Only inside `inTurn`, and with a `row` read before in the same
 * transaction (locked, when something will be appended). Throws BrokenLog, Unsealable.
 */
export async function load(tx: Tx, scope: CaseScope, row: DocumentRow, seal: CaseSeal): Promise<Cached> {
  const known = takeCached(row.id)
  if (known?.epoch === row.epoch && known.seq >= row.headSeq) return known
  try {
    if (known?.epoch === row.epoch) return await catchUp(tx, scope, { row, seal, entry: known })
  } catch {
    // What is in memory does not fit what is in the log; the log is right.
  }
  evict(row.id)
  const entry = await catchUp(tx, scope, { row, seal, entry: emptyAt(row.epoch) })
  keepCached(row.id, entry)
  return entry
}

async function catchUp(
  tx: Tx,
  scope: CaseScope,
  { row, seal, entry }: { row: DocumentRow; seal: CaseSeal; entry: Cached },
): Promise<Cached> {
  const parts = await readLog(tx, scope, row, entry.seq)
  entry.doc.transact(() => {
    for (const part of parts) {
      const update = openPart(seal, row, part)
      // A snapshot lies packed: what counts is what it is here.
      entry.bytes += update.length * bytesInMemory
      Y.applyUpdate(entry.doc, update, fromLog)
    }
  }, fromLog)
  entry.seq = parts.at(-1)?.seq ?? entry.seq
  entry.derived = null
  if (entry.seq < row.headSeq || hasPending(entry.doc)) throw new BrokenLog('Rows are missing')
  return entry
}

/** Structs or deletions that wait for something that never came: what Yjs does not show and would keep for ever. */
export const hasPending = (doc: Y.Doc): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null

/** One row of the log, or the snapshot, as an update. */
export const openPart = (seal: CaseSeal, row: { id: string; epoch: number }, part: LogPart): Uint8Array =>
  part.whole
    ? inflateRawSync(seal.open(places.snapshot(row.id, row.epoch, part.seq), part.data))
    : seal.open(places.update(row.id, row.epoch), part.data)
