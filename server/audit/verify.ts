import { firstHash, hashOf, type Link } from './chain'

export type Head = { seq: number; hash: Uint8Array }

/** Where a chain no longer holds: the number of the first link that is not what it should be. */
export type Break = { seq: number; reason: 'missing' | 'previous_hash' | 'hash' | 'head' }

const same = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other)

/**
 * Follows one chain from its first link, link by link in their order, so that a chain of any length fits in memory. `next` and `end` give
 * the break they come upon; after a break nothing more is to be asked.
 */
export function follow(chainId: string) {
  let previous: Uint8Array = firstHash(chainId)
  let expected = 1
  return {
    next(link: Link): Break | null {
      if (link.seq !== expected || link.chainId !== chainId) return { seq: expected, reason: 'missing' }
      if (!same(link.previousHash, previous)) return { seq: link.seq, reason: 'previous_hash' }
      if (!same(link.hash, hashOf(previous, link))) return { seq: link.seq, reason: 'hash' }
      previous = link.hash
      expected += 1
      return null
    },
    end: (head: Head): Break | null =>
      head.seq === expected - 1 && same(head.hash, previous) ? null : { seq: expected, reason: 'head' },
  }
}

/**
 * Recomputes a chain from its first link; `links` in any order. Null when it holds. Finds each edited, deleted, inserted or swapped
 * link, and a tail that was cut, as long as the head is kept apart from the links (that of a chain cut together with its head is
 * what an anchor outside this database is for).
 */
export function findBreak(chainId: string, links: readonly Link[], head: Head): Break | null {
  const chain = follow(chainId)
  for (const link of [...links].sort((one, other) => one.seq - other.seq)) {
    const found = chain.next(link)
    if (found) return found
  }
  return chain.end(head)
}
