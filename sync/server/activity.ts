import 'server-only'
import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { addActivity, findActivity, logAuthors, type LoggedBy } from '@/db/repositories/document-versions'
import { readLog, type DocumentRow, type LogPart } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '@/server/database'
import { openJson, sealJson, type CaseSeal } from '@/server/keys/case-keys'
import { readPlain } from '@/sync/model/plain'
import type { PlainDocument, PlainValue } from '@/sync/model/shape'
import { openPart } from './load'

/** Keys that changed, each with what stood there before (null: nothing). Offered back where somebody's words were overwritten. */
export type Changed = { fields: Record<string, PlainValue>; texts: Record<string, string | null> }
export type Activity = {
  fromSeq: number
  toSeq: number
  staffId: string
  staffName: string
  at: string
  changed: Changed
}

/** One stretch of work: rows of one person with less than ten minutes between them. */
const pause = 10 * 60_000

/**
 * What each person changed, replayed from the rows of the log. `doc` is empty before and holds everything after. Rows below the
 * snapshot are not replayed: their activity was stored when they were compacted.
 */
function replay(
  doc: Y.Doc,
  row: DocumentRow,
  seal: CaseSeal,
  parts: readonly LogPart[],
  authors: readonly LoggedBy[],
): Activity[] {
  const by = new Map(authors.map((author) => [author.seq, author]))
  const done: Activity[] = []
  let before: PlainDocument = { fields: {}, texts: {} }
  const open: { stretch: (LoggedBy & { from: number }) | null } = { stretch: null }
  const finish = () => {
    if (!open.stretch) return
    const after = readPlain(doc)
    const changed = differences(before, after)
    const { from, seq, staffId, staffName, atMs } = open.stretch
    if (Object.keys(changed.fields).length + Object.keys(changed.texts).length > 0)
      done.push({ fromSeq: from, toSeq: seq, staffId, staffName, at: new Date(atMs).toISOString(), changed })
    before = after
    open.stretch = null
  }
  for (const part of parts) {
    const author = by.get(part.seq)
    if (open.stretch && (author?.staffId !== open.stretch.staffId || author.atMs - open.stretch.atMs > pause)) finish()
    Y.applyUpdate(doc, openPart(seal, row, part))
    if (part.whole) before = readPlain(doc)
    else if (author) open.stretch = { ...author, from: open.stretch?.from ?? part.seq }
  }
  finish()
  return done
}

function differences(before: PlainDocument, after: PlainDocument): Changed {
  const fields: Changed['fields'] = {}
  const texts: Changed['texts'] = {}
  for (const key of new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]))
    if (JSON.stringify(before.fields[key]) !== JSON.stringify(after.fields[key]))
      fields[key] = before.fields[key] ?? null
  for (const key of new Set([...Object.keys(before.texts), ...Object.keys(after.texts)]))
    if (before.texts[key] !== after.texts[key]) texts[key] = before.texts[key] ?? null
  return { fields, texts }
}

type Replaying = { row: DocumentRow; seal: CaseSeal; parts: readonly LogPart[]; doc: Y.Doc }

/** Stores what the rows about to be compacted tell of who did what: a snapshot forgets it. Fills `doc`. */
export async function recordActivity(
  tx: Tx,
  scope: CaseScope<'edit'>,
  { row, seal, parts, doc }: Replaying,
): Promise<void> {
  const authors = await logAuthors(tx, scope, row, row.snapshotSeq)
  for (const each of replay(doc, row, seal, parts, authors)) {
    const id = randomUUID()
    const changed = sealJson(seal, places.activity(row.id, id), each.changed)
    await addActivity(tx, scope, {
      id,
      documentId: row.id,
      fromSeq: each.fromSeq,
      toSeq: each.toSeq,
      staffId: each.staffId,
      at: new Date(each.at),
      changed,
    })
  }
}

/** Who changed what, newest first: what was stored, and what the log still tells. */
export async function activityOf(tx: Tx, scope: CaseScope, row: DocumentRow, seal: CaseSeal): Promise<Activity[]> {
  const [parts, authors, stored] = [
    await readLog(tx, scope, row, 0),
    await logAuthors(tx, scope, row, row.snapshotSeq),
    await findActivity(tx, scope, row.id),
  ]
  const recent = replay(new Y.Doc(), row, seal, parts, authors)
  const before = stored.map(({ id, changed, at, ...each }) => ({
    ...each,
    at: at.toISOString(),
    changed: openJson<Changed>(seal, places.activity(row.id, id), changed),
  }))
  return [...recent.reverse(), ...before]
}
