import 'server-only'
import * as Y from 'yjs'
import { z } from 'zod'
import { findVersions } from '@/db/repositories/document-versions'
import { appendUpdate, findDocument, lockDocument } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import { permitsCase } from '@/domain/access/policies'
import { restorePlain } from '@/sync/model/restore'
import { restoreSheets } from '@/sync/model/sheets'
import { readPlain } from '@/sync/model/plain'
import { activityOf, type Activity } from '@/sync/server/activity'
import { sayGrown } from '@/sync/server/hints'
import { loadFresh } from '@/sync/server/load'
import { toolOf } from '@/sync/server/tools'
import { changeOf, recordUsage, standingOf } from '@/sync/server/usage'
import { makeVersion, openVersion, readVersion, type StoredVersion } from '@/sync/server/versions'
import { ofPictures, picturesAgain } from '@/tools/pictures'
import type { DocumentContext, Tool } from '@/tools/tool'
import { openCase } from '../access'
import type { Tx } from '../database'
import { Absent } from '../errors'
import { onDocument } from '../gate'
import { caseSeal } from '../keys/case-keys'
import { query } from '../query'
import { contextOf } from './context'
import { documentInput, documentOf, keepRested } from './read-document'

export type VersionEntry = {
  id: string
  kind: 'idle' | 'named' | 'review' | 'before_restore'
  label: string | null
  at: string
  byName: string
  bySelf: boolean
}
export type History = { versions: VersionEntry[]; activity: (Omit<Activity, 'staffId'> & { bySelf: boolean })[] }

/** The stored versions of a document and who changed what, newest first. Work that has rested is made a version first. */
export const listVersions = query({
  name: 'document.history',
  input: documentInput,
  gate: onDocument('read'),
  audited: true,
  run: ({ tx, scope, input, now }) => historyOf(tx, scope, input.documentId, now),
})

export async function historyOf(tx: Tx, scope: CaseScope<'read'>, documentId: string, now: Date): Promise<History> {
  const { row } = await documentOf(tx, scope, documentId)
  const { actor, facts, caseId } = scope
  if (permitsCase(actor, 'edit', facts)) await keepRested(tx, await openCase(tx, actor, caseId, 'edit'), row, now)
  const seal = await caseSeal(tx, scope)
  const versions = (await findVersions(tx, scope, row.id)).map((version) => ({
    id: version.id,
    kind: version.kind,
    label: readVersion(version, row.id, seal).label,
    at: version.at.toISOString(),
    byName: version.staffName,
    bySelf: version.staffId === actor.staffId,
  }))
  const activity = (await activityOf(tx, scope, row, seal)).map(({ staffId, ...each }) => ({
    ...each,
    bySelf: staffId === actor.staffId,
  }))
  return { versions, activity }
}

export const versionInput = documentInput.extend({ versionId: z.uuid().toLowerCase() })

/** One stored version, read as its tool reads content today. */
export const readStoredVersion = query({
  name: 'document.version',
  input: versionInput,
  gate: onDocument('read'),
  audited: true,
  run: async ({
    tx,
    scope,
    input,
    now,
  }): Promise<{
    kind: string
    context: DocumentContext
    content: unknown
    at: string
    byName: string
    label: string | null
    /** There were drawings, and putting this version back does not bring them back. */
    leavesSheets: boolean
  }> => {
    const { row, tool } = await documentOf(tx, scope, input.documentId)
    const found = await openVersion(tx, scope, row.id, input.versionId, await caseSeal(tx, scope))
    if (!found) throw new Absent()
    const { label } = found.stored
    return {
      kind: row.kind,
      context: await contextOf(tx, scope, row, now),
      content: contentOf(found.stored, tool),
      at: found.at.toISOString(),
      byName: found.staffName,
      label,
      leavesSheets: hadSheets(found.stored) && !found.stored.sheets,
    }
  },
})

/** As its tool reads content today. Throws for a version the tool does not know. */
export const contentOf = ({ contentVersion, content }: StoredVersion, tool: Tool): unknown =>
  contentVersion === tool.contentVersion ? content : tool.migrate({ version: contentVersion, content })

const hadSheets = ({ plain }: StoredVersion) => Object.keys(plain.drawings ?? {}).length > 0

export const namedInput = documentInput.extend({ label: z.string().trim().min(1).max(120) })

/** Keeps what the document says now under a name a person gives. */
export async function name(
  tx: Tx,
  scope: CaseScope<'edit'>,
  { documentId, label }: z.infer<typeof namedInput>,
): Promise<{ id: string }> {
  const row = await findDocument(tx, scope, documentId)
  if (!row) throw new Absent()
  const seal = await caseSeal(tx, scope)
  const entry = await loadFresh(tx, scope, row, seal)
  const at = { ...row, headSeq: entry.seq }
  return {
    id: await makeVersion(tx, scope, {
      row: at,
      seal,
      standing: standingOf(entry, toolOf(row.kind)),
      kind: 'named',
      label,
      at: null,
    }),
  }
}

/**
 * Words, sheets and their pictures belong together. A version of before sheets were kept leaves the sheets, and so the pictures of
 * them, as they are now.
 */
function putBack(doc: Y.Doc, { plain, sheets }: StoredVersion, now: Date): void {
  restorePlain(doc, plain, now.toISOString(), sheets ? undefined : ofPictures)
  if (!sheets) return
  restoreSheets(doc, sheets)
  picturesAgain(doc, plain)
}

/** Brings back what a version says by new edits, after keeping what stood there. Nothing of the log is rewound. */
export async function restore(
  tx: Tx,
  scope: CaseScope<'edit'>,
  { documentId, versionId }: z.infer<typeof versionInput>,
  now: Date,
): Promise<{ head: number }> {
  const row = await lockDocument(tx, scope, documentId)
  if (!row) throw new Absent()
  const seal = await caseSeal(tx, scope)
  const version = await openVersion(tx, scope, documentId, versionId, seal)
  if (!version) throw new Absent()
  const entry = await loadFresh(tx, scope, row, seal)
  const standing = standingOf(entry, toolOf(row.kind))
  await makeVersion(tx, scope, { row, seal, standing, kind: 'before_restore', label: null, at: null })
  const edits: Uint8Array[] = []
  entry.doc.on('update', (update: Uint8Array) => edits.push(update))
  putBack(entry.doc, version.stored, now)
  if (edits.length === 0) return { head: row.headSeq }
  const change = changeOf(row, standing.derived, readPlain(entry.doc), now)
  const data = seal.seal(places.update(row.id, row.epoch), Y.mergeUpdates(edits))
  const head = await appendUpdate(tx, scope, {
    id: row.id,
    epoch: row.epoch,
    data,
    deviceId: null,
    summary: change.summary && { ...change.summary },
  })
  await recordUsage(tx, scope, { ...row, variant: change.variant }, change.drafts, now)
  // Not before the commit: who is told comes to look at once.
  setTimeout(() => sayGrown(row.id, head), 200)
  return { head }
}
