import { keepBegun, type NewDocument } from '@/sync/browser/local'
import type { StoreKey } from '@/sync/browser/store-key'
import { asideOf } from '@/sync/model/aside'
import { kindsWithAside } from '@/tools/screens'
import { keepSealed, readSealed, sealedNames } from './sealed-rows'
import { caseRow, type TakenCase, type TakenDocument } from './taken'

/** The cases that lie on this device, in the order of their families' names. What cannot be read is left out. */
export async function takenCases(key: StoreKey): Promise<TakenCase[]> {
  const names = await sealedNames(key, caseRow(''))
  const rows = await Promise.all(names.map((name) => readSealed<TakenCase>(key, name)))
  return rows
    .filter((row): row is TakenCase => row !== null)
    .sort((one, other) => one.familyName.localeCompare(other.familyName))
}

/** Lays a case down; what was begun here and the server does not know yet stays in its list. */
export async function keepCase(key: StoreKey, taken: TakenCase, begunHere: readonly NewDocument[]): Promise<void> {
  const known = new Set(taken.documents.map(({ id }) => id))
  const before = await readSealed<TakenCase>(key, caseRow(taken.caseId))
  const unsent = new Set(begunHere.map(({ id }) => id))
  const mine = (before?.documents ?? []).filter(({ id }) => !known.has(id) && unsent.has(id))
  await keepSealed(key, caseRow(taken.caseId), { ...taken, documents: [...taken.documents, ...mine] })
}

/** Begins a document with an id made here. It is on the device when this is done; the server hears of it with the first change. */
export async function beginHere(
  key: StoreKey,
  taken: TakenCase,
  what: Pick<TakenDocument, 'id' | 'kind' | 'childId' | 'createdAt'>,
): Promise<TakenDocument> {
  const { id, kind, childId } = what
  const begun: NewDocument = { id, caseId: taken.caseId, kind, variant: null, subjectPersonId: childId }
  for (const each of kindsWithAside.includes(kind) ? [id, asideOf(id)] : [id])
    await keepBegun(await key.document(each), each, begun)
  const document: TakenDocument = { ...what, variant: null, lastWorkedAt: null, empty: true }
  const now = (await readSealed<TakenCase>(key, caseRow(taken.caseId))) ?? taken
  await keepSealed(key, caseRow(taken.caseId), { ...now, documents: [...now.documents, document] })
  return document
}
