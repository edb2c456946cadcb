/** A stream of numbers that is the same for the same seed, so that a demo can be made again exactly. Not for secrets. */
export type Random = {
  /** The next number in [0, 1). */
  next: () => number
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number
  /** True in the given share of the draws, 0 to 1. */
  chance: (share: number) => boolean
  /** One of the items; throws on an empty list, because a demo without material is a mistake. */
  pick: <T>(items: readonly T[]) => T
  /** A new list in another order. */
  shuffle: <T>(items: readonly T[]) => T[]
}

/** One 32-bit number out of words and numbers (FNV-1a), to give each thing its own stream. */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const character of parts.join('\u0000')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  }
  return hash >>> 0
}

/** Mulberry32: small, fast and even enough for made-up families. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const at = <T>(items: readonly T[], index: number): T => {
    if (index >= items.length) throw new RangeError('Cannot pick from an empty list.')
    return items[index] as T
  }
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    shuffle: (items) => {
      const shuffled = [...items]
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = int(0, last)
        const kept = at(shuffled, last)
        shuffled[last] = at(shuffled, other)
        shuffled[other] = kept
      }
      return shuffled
    },
  }
}
