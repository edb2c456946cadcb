import type { Opening } from '@/sync/browser/opening'
import type { StoreKey } from '@/sync/browser/store-key'
import { contextFrom, type TakenCase, type TakenDocument } from '../device/taken'

type Found = { taken: TakenCase; document: TakenDocument }

export function findDocument(cases: readonly TakenCase[], documentId: string): Found | null {
  for (const taken of cases) {
    const document = taken.documents.find(({ id }) => id === documentId)
    if (document) return { taken, document }
  }
  return null
}

/** With the key in memory and what was taken along around it; the server is only asked to keep what is written. */
export const openingOf = (visit: StoreKey, { taken, document }: Found): Opening => ({
  key: (id) => visit.document(id),
  context: contextFrom(taken, document),
})

/**
 * To bring a document and the server together: nothing shows it, so nothing need be known around it. Pictures are the exception, they
 * belong to a case: what was taken along says which, and at a desk the server does.
 */
export function sendingOf(visit: StoreKey, found: Found | null, hasPictures: boolean): Opening {
  if (found) return openingOf(visit, found)
  const key = (id: string) => visit.document(id)
  return hasPictures ? { key } : { key, context: null }
}
