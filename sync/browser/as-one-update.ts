import * as Y from 'yjs'

const large = 16 * 1024

/**
 * Several updates as one. The stages of a stroke replace each other: what the document says now, beyond what the server has (`since`), is
 * a fraction of all of them and quicker made. Every deletion of its life comes along with that, so what is small is merged.
 */
export function asOneUpdate(updates: Uint8Array[], doc: Y.Doc, since: Uint8Array | null): Uint8Array {
  const bytes = updates.reduce((sum, { length }) => sum + length, 0)
  return since && bytes > large ? Y.encodeStateAsUpdate(doc, since) : Y.mergeUpdates(updates)
}
