import type { Ring } from '../codes'

/** Somebody in two sets of rings beside each other. */
export type Side = { key: string; name: string; ring: Ring }
export type Pair = { key: string; name: string; one: Ring | null; other: Ring | null }

/**
 * Who stands where, in each of two, each person once. In the order of the first and then of the second: by nearness there, and never by
 * how much the two differ.
 */
export function pairsOf(one: readonly Side[], other: readonly Side[]): Pair[] {
  const near = (sides: readonly Side[]) => [...sides].sort((a, b) => a.ring - b.ring || a.name.localeCompare(b.name))
  const pairs = new Map<string, Pair>()
  for (const { key, name, ring } of near(one)) pairs.set(key, { key, name, one: ring, other: null })
  for (const { key, name, ring } of near(other)) {
    const known = pairs.get(key)
    pairs.set(key, known ? { ...known, other: ring } : { key, name, one: null, other: ring })
  }
  return [...pairs.values()]
}
