import { firstHash, hashOf, type Link } from './chain'

export type Head = { seq: number; hash: Uint8Array }

/** Where a chain no longer holds: the number of the first link that is not what it should be. */
export type Break = { seq: number; reason: 'missing' | 'previous_hash' | 'hash' | 'head' }

const same = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other)

/**
 * Recomputes a chain from its first link; `links` in any order. Null when it holds. Finds each edited, deleted, inserted or swapped
 * link, and a tail that was cut, as long as the head is kept apart from the links (that of a chain cut together with its head is
 * what an anchor outside this database is for).
 */
export function findBreak(chainId: string, links: readonly Link[], head: Head): Break | null {
  let previous: Uint8Array = firstHash(chainId)
  let expected = 1
  for (const link of [...links].sort((one, other) => one.seq - other.seq)) {
    if (link.seq !== expected || link.chainId !== chainId) return { seq: expected, reason: 'missing' }
    if (!same(link.previousHash, previous)) return { seq: link.seq, reason: 'previous_hash' }
    if (!same(link.hash, hashOf(previous, link))) return { seq: link.seq, reason: 'hash' }
    previous = link.hash
    expected += 1
  }
  if (head.seq !== expected - 1 || !same(head.hash, previous)) return { seq: expected, reason: 'head' }
  return null
}
