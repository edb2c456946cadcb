import 'server-only'
import { randomUUID } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import {
  addVersion,
  findVersion,
  newestVersion,
  type VersionKind,
  type VersionRow,
} from '@/db/repositories/document-versions'
import type { DocumentRow } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '@/server/database'
import type { CaseSeal } from '@/server/keys/case-keys'
import { plainHash, sameBytes } from '@/sync/model/canonical'
import type { PlainDocument } from '@/sync/model/shape'
import type { Sheets } from '@/sync/model/sheets'
import { toolOf } from './tools'
import type { Derived } from './usage'

/** What a version holds: content as its tool read it then, with that content's version, and the plain values and sheets to restore from. */
export type StoredVersion = {
  label: string | null
  contentVersion: number
  content: unknown
  plain: PlainDocument
  /** Everything drawn. Versions of before this was kept have none, though there may have been drawings. */
  sheets?: Sheets
}

/** A document at one moment: what versions are made of. */
export type Standing = { derived: Derived; sheets: Sheets }

const idleAfter = 10 * 60_000

type Making = {
  row: DocumentRow
  seal: CaseSeal
  standing: Standing
  kind: VersionKind
  label: string | null
  at: Date | null
}

/** Stores a version unless the newest one says the same; then its id. A name given by a person is always stored. */
export async function makeVersion(
  tx: Tx,
  scope: CaseScope<'edit' | 'decide_late' | 'review'>,
  { row, seal, standing, kind, label, at }: Making,
): Promise<string> {
  const { derived, sheets } = standing
  // What is known of the sheets is in it, so that another stroke is another version.
  const contentHash = plainHash(derived.plain)
  const newest = await newestVersion(tx, scope, row.id)
  if (newest && kind !== 'named' && sameBytes(newest.contentHash, contentHash)) return newest.id
  const id = randomUUID()
  const stored: StoredVersion = {
    label,
    contentVersion: toolOf(row.kind)?.contentVersion ?? 0,
    content: derived.content ?? null,
    plain: derived.plain,
    sheets,
  }
  const data = seal.seal(places.version(row.id, id), deflateRawSync(JSON.stringify(stored)))
  await addVersion(tx, scope, { id, documentId: row.id, seq: row.headSeq, kind, data, contentHash, at })
  return id
}

export const hasRested = ({ headSeq, lastWorkedAt }: DocumentRow, now: Date): boolean =>
  headSeq > 0 && lastWorkedAt !== null && now.getTime() - lastWorkedAt.getTime() >= idleAfter

/**
 * Work that rested for ten minutes is a version: kept when the document is next written in or read, with the moment the work
 * stopped. Nothing needs to run in between.
 */
export async function keepIdleVersion(tx: Tx, scope: CaseScope<'edit'>, given: Resting): Promise<void> {
  const { row, seal, now } = given
  if (!hasRested(row, now)) return
  const newest = await newestVersion(tx, scope, row.id)
  if (newest && newest.seq >= row.headSeq) return
  await makeVersion(tx, scope, {
    row,
    seal,
    standing: await given.standing(),
    kind: 'idle',
    label: null,
    at: row.lastWorkedAt,
  })
}

type Resting = { row: DocumentRow; seal: CaseSeal; now: Date; standing: () => Promise<Standing> }

/** A version as it was stored, or null. Throws Unsealable. */
export async function openVersion(
  tx: Tx,
  scope: CaseScope,
  documentId: string,
  versionId: string,
  seal: CaseSeal,
): Promise<(VersionRow & { stored: StoredVersion }) | null> {
  const row = await findVersion(tx, scope, documentId, versionId)
  return row && { ...row, stored: readVersion(row, documentId, seal) }
}

export const readVersion = (row: VersionRow, documentId: string, seal: CaseSeal): StoredVersion =>
  JSON.parse(inflateRawSync(seal.open(places.version(documentId, row.id), row.data)).toString()) as StoredVersion
