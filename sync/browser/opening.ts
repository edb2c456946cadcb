import type { DocumentContext } from '@/tools/tool'
import { storeKey, type DocumentKey } from './store-key'

/** With what a document is opened on this device. */
export type Opening = {
  /** Null where nothing may be kept. Throws SignedOutHere or a TypeError where it cannot be had now. */
  key: () => Promise<DocumentKey | null>
  /** What surrounds it, where the server must not be asked: taken along on a visit, or the little a child's page may know. */
  context?: DocumentContext
}

/** At a desk: the server gives the key of this person's store. */
export const fromServerKey = (documentId: string): Opening => ({
  key: async () => (await storeKey())?.document(documentId) ?? null,
})
