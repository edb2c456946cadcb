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

/** To bring documents and the server together: nothing shows them, so nothing need be known around them. */
export const bareOpening = (visit: StoreKey): Opening => ({ key: (id) => visit.document(id), context: null })
