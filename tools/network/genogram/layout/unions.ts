import { isCouple, isKin, kinKinds, type CoupleKind, type KinKind } from '../codes'
import type { Tie } from '../content'

/** Two people with or without children, or one parent alone. */
export type Union = {
  key: string
  parents: readonly string[]
  /** null: together parents of a child, and nobody said what they are to each other. */
  kind: CoupleKind | null
  tie: string | null
  children: { id: string; kind: KinKind; ties: string[] }[]
}

type Edge = readonly [string, string]

/** Whether what hangs below can be reached from itself. */
export function hasCycle(edges: readonly Edge[]): boolean {
  const down = new Map<string, string[]>()
  for (const [from, to] of edges) down.set(from, [...(down.get(from) ?? []), to])
  const done = new Map<string, 'open' | 'closed'>()
  const visit = (at: string): boolean => {
    const state = done.get(at)
    if (state) return state === 'open'
    done.set(at, 'open')
    const found = (down.get(at) ?? []).some(visit)
    done.set(at, 'closed')
    return found
  }
  return [...down.keys()].some(visit)
}

/** The ties between people who are there, each two once in a class, and of those between parent and child what can be drawn downwards. */
export function soundTies(people: readonly { id: string }[], ties: readonly Tie[]): { sound: Tie[]; odd: Tie[] } {
  const known = new Set(people.map(({ id }) => id))
  const [sound, odd]: [Tie[], Tie[]] = [[], []]
  const down: Edge[] = []
  const seen = new Set<string>()
  for (const tie of ties) {
    const { from, to, kind, id } = tie
    if (from === to || !known.has(from) || !known.has(to) || seen.has(id)) continue
    seen.add(id)
    if (isKin(kind)) {
      if (down.some(([one, other]) => one === from && other === to)) continue
      if (hasCycle([...down, [from, to]])) {
        odd.push(tie)
        continue
      }
      down.push([from, to])
    }
    sound.push(tie)
  }
  return { sound, odd }
}

const keyOf = (parents: readonly string[]) => [...parents].sort().join('+')

/** Couples as said, and parents two by two as their children have them: born to two, adopted by two, fostered by two. */
export function unionsOf(ties: readonly Tie[]): Union[] {
  const unions = new Map<string, Union>()
  for (const { id, kind, from, to } of ties) {
    if (!isCouple(kind)) continue
    const key = keyOf([from, to])
    if (!unions.has(key)) unions.set(key, { key, parents: [from, to], kind, tie: id, children: [] })
  }
  const kin = ties.flatMap((tie) => (isKin(tie.kind) ? [{ ...tie, kind: tie.kind }] : []))
  for (const child of new Set(kin.map(({ to }) => to)))
    for (const kind of kinKinds) {
      const own = kin.filter((tie) => tie.to === child && tie.kind === kind)
      for (const pair of pairs(
        own.map(({ from }) => from),
        unions,
      )) {
        const key = keyOf(pair)
        const union = unions.get(key) ?? { key, parents: pair, kind: null, tie: null, children: [] }
        union.children.push({
          id: child,
          kind,
          ties: own.filter(({ from }) => pair.includes(from)).map(({ id }) => id),
        })
        unions.set(key, union)
      }
    }
  return [...unions.values()]
}

/** A couple first; of more than two without one, the first two belong together and the others stand alone. */
function pairs(parents: readonly string[], unions: ReadonlyMap<string, Union>): string[][] {
  if (parents.length <= 2) return parents.length === 0 ? [] : [[...parents]]
  for (const [at, one] of parents.entries())
    for (const other of parents.slice(at + 1))
      if (unions.has(keyOf([one, other])))
        return [
          [one, other],
          ...pairs(
            parents.filter((each) => each !== one && each !== other),
            unions,
          ),
        ]
  return [parents.slice(0, 2), ...parents.slice(2).map((each) => [each])]
}
