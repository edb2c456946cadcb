import 'server-only'
import { latePictureData, takeLatePicture, type LatePicture, type LateRow } from '@/db/repositories/late-work'
import { appendUpdate, findAside, findDocument, lockDocument, type DocumentRow } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '@/server/database'
import type { CaseSeal } from '@/server/keys/case-keys'
import { together } from '@/sync/model/aside'
import { readPlain } from '@/sync/model/plain'
import type { Tool } from '@/tools/tool'
import type { Cached } from './cache'
import { beginDocument } from './begin'
import { apply } from './exchange'
import { loadFresh } from './load'
import { toolOf } from './tools'
import { changeOf, derive, recordUsage, standingOf, type Change } from './usage'
import { makeVersion } from './versions'

type Deciding = { tx: Tx; scope: CaseScope<'decide_late'>; seal: CaseSeal }

/** The document with the late work in it, in a copy that nobody else sees. Null when it does not fit (any more). */
export type Merged = { entry: Cached; change: Change; effective: Uint8Array | null }

/** Nothing of the document is changed by this. */
export async function mergeLate(
  { tx, scope, seal }: Deciding,
  row: DocumentRow,
  late: LateRow,
): Promise<Merged | null> {
  if (late.epoch !== row.epoch) return null
  const entry = await loadFresh(tx, scope, row, seal)
  const before = derive(entry, toolOf(row.kind))
  const update = seal.open(places.late(row.id, late.hash.toString('hex')), late.data)
  const applied = apply(entry.doc, row.id, update)
  if (applied.code !== 'applied') return null
  const change = changeOf(row, before, readPlain(entry.doc), new Date())
  entry.derived = change.derived
  return { entry, change, effective: applied.effective }
}

/** The document a piece of late work is of; one that was begun on a device and is not here yet, as it will be. */
async function documentOf(
  { tx, scope }: Deciding,
  { documentId, begun, staffId }: LateRow,
): Promise<DocumentRow | null> {
  const row = await findDocument(tx, scope, documentId)
  if (row || !begun) return row
  return {
    ...begun,
    id: documentId,
    caseId: scope.caseId,
    asideOf: begun.id === documentId ? null : begun.id,
    ...{ epoch: 1, headSeq: 0, snapshotSeq: 0, logRows: 0, logBytes: 0, summary: {} },
    createdBy: staffId,
    lastWorkedAt: null,
  }
}

export type Compared = { main: DocumentRow; tool: Tool; isNew: boolean; before: unknown; after: unknown }

/** What the tool reads now, and what it would read with the late work. What lies beside a document is read with it. Null when it does not fit. */
export async function compareLate(given: Deciding, late: LateRow): Promise<Compared | null> {
  const { tx, scope, seal } = given
  const row = await documentOf(given, late)
  const main = row?.asideOf == null ? row : await documentOf(given, { ...late, documentId: row.asideOf })
  const tool = main && toolOf(main.kind)
  const merged = row && tool && (await mergeLate(given, row, late))
  if (!merged) return null
  const aside = tool.aside ? await findAside(tx, scope, main.id) : null
  const plain = async (of: DocumentRow | null) => of && readPlain((await loadFresh(tx, scope, of, seal)).doc)
  const [now, beside] = [await plain(main), await plain(aside)]
  if (!now) return null
  const added = readPlain(merged.entry.doc)
  const after = row.asideOf === null ? together(added, beside) : together(now, added)
  const isNew = (await findDocument(tx, scope, main.id)) === null
  return { main, tool, isNew, before: tool.project(together(now, beside)).content, after: tool.project(after).content }
}

/** The document, held; begun first, in the name of who began it, when nobody let any of its work arrive yet. */
async function holdLate({ tx, scope }: Deciding, { documentId, begun, staffId }: LateRow): Promise<DocumentRow | null> {
  const row = await lockDocument(tx, scope, documentId)
  if (row || !begun) return row
  await beginDocument(tx, scope, begun, staffId)
  return lockDocument(tx, scope, documentId)
}

/** Lays it at the end of the log in the name of who did the work, with the acts in it. The new number of the log, or null when it does not fit. */
export async function addLate(given: Deciding, late: LateRow, now: Date): Promise<number | null> {
  const { tx, scope, seal } = given
  const row = await holdLate(given, late)
  const merged = row && (await mergeLate(given, row, late))
  if (!merged) return null
  const { change, effective } = merged
  if (!effective) return row.headSeq
  const head = await appendUpdate(tx, scope, {
    id: row.id,
    epoch: row.epoch,
    data: seal.seal(places.update(row.id, row.epoch), effective),
    deviceId: null,
    summary: change.summary && { ...change.summary },
    staffId: late.staffId,
  })
  const by = { staffId: late.staffId, role: late.capacity }
  await recordUsage(tx, scope, { ...row, variant: change.variant }, change.drafts, now, by)
  return head
}

/** Lays pictures with the case, in the name of who sent them: from now on whoever sees the case sees them. */
export async function addLatePictures({ tx, scope, seal }: Deciding, pictures: readonly LatePicture[]): Promise<void> {
  for (const { id, documentId, staffId, sha256, mime } of pictures) {
    const sealed = await latePictureData(tx, scope, id)
    if (!sealed) continue
    const plain = seal.open(places.late(documentId, sha256), sealed)
    const data = seal.seal(places.asset(scope.caseId, sha256), plain)
    await takeLatePicture(tx, scope, { sha256: Buffer.from(sha256, 'hex'), mime, bytes: plain.length, data, staffId })
  }
}

/** Keeps what it would have been as a version, and leaves the document as it is. False when it does not fit. */
export async function keepLateVersion(given: Deciding, late: LateRow, label: string): Promise<boolean> {
  const { tx, scope, seal } = given
  const row = await holdLate(given, late)
  const merged = row && (await mergeLate(given, row, late))
  if (!merged) return false
  await makeVersion(tx, scope, {
    row,
    seal,
    standing: standingOf(merged.entry, toolOf(row.kind)),
    kind: 'named',
    label,
    at: null,
  })
  return true
}
