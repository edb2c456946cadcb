import type { DocumentContext } from '@/tools/tool'
import { storeKey, type DocumentKey } from './store-key'

/** With what documents are opened on this device. */
export type Opening = {
  /** Null where nothing may be kept. Throws SignedOutHere or a TypeError where it cannot be had now. */
  key: (documentId: string) => Promise<DocumentKey | null>
  /**
   * What surrounds it, where the server must not be asked: taken along on a visit, or the little a child's page may know. Null where
   * nothing will be shown, only sent.
   */
  context?: DocumentContext | null
}

/** At a desk: the server gives the key of this person's store, and what surrounds a document. */
export const fromServer: Opening = {
  key: async (documentId) => (await storeKey())?.document(documentId) ?? null,
}
