import { isNow } from '../codes'
import { hasCycle, type Union } from './unions'

/** People on one row beside each other: a couple, or somebody with all partners and theirs. Members from left to right. */
export type Group = { id: string; members: string[] }
export type Down = readonly [string, string]

/**
 * Puts couples together, except where that would put somebody above their own ancestors. `down`: from parent to child, without a cycle.
 */
export function groupsOf(people: readonly string[], unions: readonly Union[], down: readonly Down[]): Group[] {
  let groupOf = new Map(people.map((id) => [id, id]))
  const joined: Union[] = []
  for (const union of unions) {
    const [one, other] = union.parents
    if (one === undefined || other === undefined) continue
    const [keep, gone] = [groupOf.get(one), groupOf.get(other)]
    const next = new Map([...groupOf].map(([id, group]) => [id, group === gone ? (keep ?? group) : group]))
    const between = down.map(([from, to]) => [next.get(from) ?? from, next.get(to) ?? to] as const)
    if (hasCycle(between)) continue
    groupOf = next
    joined.push(union)
  }
  const groups = new Map<string, string[]>()
  for (const id of people) {
    const group = groupOf.get(id) ?? id
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  return [...groups].map(([id, members]) => ({ id, members: besideEachOther(members, joined) }))
}

/** Who has most partners in the middle; who was a partner before to the left, who is one now to the right, and theirs further out. */
function besideEachOther(members: readonly string[], unions: readonly Union[]): string[] {
  const partners = (id: string) =>
    unions
      .filter(({ parents }) => parents.includes(id))
      .map(({ parents, kind }) => ({
        id: parents.find((each) => each !== id) ?? id,
        now: kind !== null && isNow(kind),
      }))
      .sort((one, other) => Number(other.now) - Number(one.now))
  const middle = members.reduce((most, id) => (partners(id).length > partners(most).length ? id : most))
  const order = [middle]
  const placed = new Set(order)
  const outward = (id: string, side: 'left' | 'right') => {
    for (const { id: partner } of partners(id)) {
      if (placed.has(partner)) continue
      placed.add(partner)
      const at = order.indexOf(id)
      order.splice(side === 'left' ? at : at + 1, 0, partner)
      outward(partner, side)
    }
  }
  const around = partners(middle)
  const own = new Set(around.map(({ id }) => id))
  // First all of the one in the middle, so that none of them ends up behind somebody else's.
  let [left, right] = [0, 0]
  for (const { id, now } of around) {
    if (placed.has(id)) continue
    placed.add(id)
    const toRight = now ? right <= left : right < left
    if (toRight) {
      order.push(id)
      right += 1
    } else {
      order.unshift(id)
      left += 1
    }
  }
  for (const id of [...order])
    if (own.has(id)) outward(id, order.indexOf(id) < order.indexOf(middle) ? 'left' : 'right')
  return order
}
