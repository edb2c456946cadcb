import type { DocumentContext } from '@/tools/tool'
import type { DocumentKey } from '@/sync/browser/store-key'

/**
 * What the page of a child gets and nothing more: the key of one document, and the little its page may know. `atDesk`: a desk was handed
 * over, and the way back is a code that the server knows.
 */
export type HeldKey = { documentId: string; kind: string; key: DocumentKey; context: DocumentContext; atDesk?: true }

/** What a page may ask of the worker. Each is answered on the port that came with it. */
export type Ask =
  | { ask: 'hold-key'; held: HeldKey }
  | { ask: 'take-key' }
  | { ask: 'drop-key' }
  /** Take over now: the page has asked the person. */
  | { ask: 'activate' }
  /** Have everything that a visit needs, in this language. */
  | { ask: 'prepare'; locale: string }

/** `prepare` is answered by whether everything is here; `take-key` by what is held for this page. */
export type Reply = { ready: boolean } | { held: HeldKey | null } | { done: true }

export const cachePrefix = 'houvast-shell-'
