import * as Y from 'yjs'

/** Of a document in which nothing was written. */
export const emptySv = Y.encodeStateVector(new Y.Doc())

/** Was something written here that this state vector does not know? */
export function isBeyond(doc: Y.Doc, sv: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(sv)
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].some(([client, clock]) => clock > (theirs.get(client) ?? 0))
}

export function isEqualSv(doc: Y.Doc, sv: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(sv)
  const mine = Y.decodeStateVector(Y.encodeStateVector(doc))
  return mine.size === theirs.size && [...mine].every(([client, clock]) => theirs.get(client) === clock)
}

export const saysNothing = (sv: Uint8Array | null): boolean => sv !== null && Y.decodeStateVector(sv).size === 0
