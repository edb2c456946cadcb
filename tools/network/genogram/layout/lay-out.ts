import { isBond, isCouple, isKin } from '../codes'
import type { Place, Tie } from '../content'
import type { Drawn } from '../people'
import { groupsOf, type Down, type Group } from './groups'
import type { Line } from './line'
import { linesOf } from './lines'
import { rowsOf, type Rank, type Stand } from './rows'
import { above, below, boxWidth, gap, overlaps, rowHeight, slot, type Spot } from './sizes'
import { soundTies, unionsOf, type Union } from './unions'

type Person = Pick<Drawn, 'id' | 'kind' | 'age' | 'symbol'>
export type Node = Spot & {
  id: string
  /** Put there by hand. */
  byHand: boolean
}
export type Drawing = { nodes: Node[]; lines: Line[] }

/** Rows of people nobody tied yet hold so many, and a column beside the family as many. */
const widest = 8
/** A family as wide as this leaves no room beside it on a screen or a sheet. */
const wideFrom = 900

/** Where the drawing puts everybody by itself, and what is to be drawn between them. Half of the work, and the same while somebody is carried. */
export type Arranged = { auto: readonly Auto[]; unions: readonly Union[]; sound: readonly Tie[]; odd: readonly Tie[] }

/**
 * Where everybody stands and which lines run between them. The same for the same people, ties and places, whatever they say: a tie that
 * cannot be drawn downwards becomes a plain line.
 */
export const layOut = (people: readonly Person[], ties: readonly Tie[], places: readonly Place[]): Drawing =>
  drawn(arrange(people, ties), places)

export function arrange(people: readonly Person[], ties: readonly Tie[]): Arranged {
  const { sound, odd } = soundTies(people, ties)
  const unions = unionsOf(sound)
  const auto = [...treeOf(people, sound, unions)]
  auto.push(...looseOf(people, sound, auto))
  auto.push(...aroundOf(people, auto))
  return { auto, unions, sound, odd }
}

export function drawn({ auto, unions, sound, odd }: Arranged, places: readonly Place[]): Drawing {
  const nodes = free(auto, places)
  return { nodes, lines: linesOf(nodes, unions, sound, odd) }
}

type Auto = Spot & { id: string; to: 1 | -1 }

/** Everybody with parents, children or a partner, by generation. Counted from the first child that is there. */
function treeOf(people: readonly Person[], ties: readonly Tie[], unions: readonly Union[]): Auto[] {
  const related = new Set(ties.flatMap(({ kind, from, to }) => (isKin(kind) || isCouple(kind) ? [from, to] : [])))
  const inTree = people.filter(({ id }) => related.has(id))
  if (inTree.length === 0) return []
  const down = ties.flatMap(({ kind, from, to }): Down[] => (isKin(kind) ? [[from, to]] : []))
  const plain = groupsOf(
    inTree.map(({ id }) => id),
    unions,
    down,
  )
  const groupOf = new Map(plain.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const between = down.map(([from, to]): Down => [groupOf.get(from) ?? from, groupOf.get(to) ?? to])
  const first = rowsOf(plain, between, () => null)
  const groups = plain.map((group) => turned(group, inTree, down, groupOf, first))
  const stands = rowsOf(groups, between, byAge(groups, inTree, ties, unions, groupOf))
  const spots = groups.flatMap(({ id, members }) => {
    const { x, row } = stands.get(id) ?? { x: 0, row: 0 }
    return members.map((member, at): Auto => ({
      id: member,
      x: Math.round(x + (at - (members.length - 1) / 2) * slot),
      y: row * rowHeight,
      to: 1,
    }))
  })
  const anchor = inTree.find(({ kind }) => kind === 'child') ?? inTree[0]
  const zero = spots.find(({ id }) => id === anchor?.id) ?? { x: 0, y: 0 }
  return spots
    .map((spot) => ({ ...spot, x: spot.x - zero.x, y: spot.y - zero.y }))
    .sort((one, other) => one.y - other.y || one.x - other.x)
}

/** Each partner on the side of their own parents; where nothing says so, the man to the left as it is commonly drawn. */
function turned(
  group: Group,
  people: readonly Person[],
  down: readonly Down[],
  groupOf: ReadonlyMap<string, string>,
  stands: ReadonlyMap<string, Stand>,
): Group {
  const { members } = group
  const middle = (members.length - 1) / 2
  let pull = 0
  for (const [at, member] of members.entries())
    for (const [from, to] of down) {
      if (to !== member) continue
      const aside = (stands.get(groupOf.get(from) ?? '')?.x ?? 0) - (stands.get(group.id)?.x ?? 0)
      pull += (at - middle) * aside
    }
  const symbolOf = (id: string | undefined) => people.find((person) => person.id === id)?.symbol
  const womanFirst = members.length === 2 && symbolOf(members[0]) === 'woman' && symbolOf(members[1]) === 'man'
  return pull < 0 || (pull === 0 && womanFirst) ? { ...group, members: [...members].reverse() } : group
}

/** Children of one family in order of age, those of the union more to the left first, twins beside each other. */
function byAge(
  groups: readonly Group[],
  people: readonly Person[],
  ties: readonly Tie[],
  unions: readonly Union[],
  groupOf: ReadonlyMap<string, string>,
): Rank {
  const placeIn = new Map(groups.flatMap(({ members }) => members.map((member, at) => [member, at] as const)))
  const aside = ({ parents }: Union) =>
    parents.reduce((sum, parent) => sum + (placeIn.get(parent) ?? 0), 0) / parents.length
  const eldestFirst = [...people].sort((one, other) => (other.age ?? -1) - (one.age ?? -1)).map(({ id }) => id)
  for (const { kind, from, to } of ties) {
    if (kind !== 'twin') continue
    const [first, second] = [from, to].sort((one, other) => eldestFirst.indexOf(one) - eldestFirst.indexOf(other))
    if (first === undefined || second === undefined) continue
    eldestFirst.splice(eldestFirst.indexOf(second), 1)
    eldestFirst.splice(eldestFirst.indexOf(first) + 1, 0, second)
  }
  const ranks = new Map(
    groups.flatMap(({ id, members }) => {
      const above = unions.flatMap((union) =>
        union.children.filter((child) => members.includes(child.id)).map((child) => ({ union, child: child.id })),
      )
      const families = new Set(above.flatMap(({ union }) => union.parents.map((parent) => groupOf.get(parent) ?? '')))
      const [one] = above
      const [family] = families
      if (!one || families.size !== 1 || family === undefined) return []
      return [[id, { family, order: aside(one.union) * 1_000 + eldestFirst.indexOf(one.child) }] as const]
    }),
  )
  return (group) => ranks.get(group) ?? null
}

/** Family nobody tied yet: in rows below, grown-ups above children, waiting to be asked about. */
function looseOf(people: readonly Person[], ties: readonly Tie[], placed: readonly Auto[]): Auto[] {
  const there = new Set(placed.map(({ id }) => id))
  const tied = new Set(ties.filter(({ kind }) => isBond(kind)).flatMap(({ from, to }) => [from, to]))
  const isLoose = ({ id, kind }: Person) =>
    !there.has(id) &&
    (kind === 'child' || kind === 'parent' || kind === 'family' || (kind === 'figure' && !tied.has(id)))
  const rows = [['family', 'figure'], ['parent'], ['child']].flatMap((kinds) => {
    const row = people.filter((person) => isLoose(person) && kinds.includes(person.kind))
    return Array.from({ length: Math.ceil(row.length / widest) }, (_none, at) =>
      row.slice(at * widest, (at + 1) * widest),
    )
  })
  const { left, right, bottom } = boundsOf(placed)
  return rows.flatMap((row, at) =>
    row.map(({ id }, beside): Auto => ({
      id,
      x: Math.round((left + right) / 2 + (beside - (row.length - 1) / 2) * (slot + gap)),
      y: placed.length === 0 ? (at - rows.length + 1) * rowHeight : bottom + (at + 1) * (above + below + gap),
      to: 1,
    })),
  )
}

/** Who is not of the family stands around it: at both sides in turn, or below a family that is wide by itself. */
function aroundOf(people: readonly Person[], placed: readonly Auto[]): Auto[] {
  const there = new Set(placed.map(({ id }) => id))
  const around = people.filter(({ id }) => !there.has(id))
  const bounds = boundsOf(placed)
  return bounds.right - bounds.left > wideFrom ? belowAll(around, bounds) : atBothSides(around, bounds)
}

const step = above + below + gap

function belowAll(around: readonly Person[], { left, right, bottom }: Bounds): Auto[] {
  const inRow = Math.floor((right - left) / (slot + gap)) + 1
  return around.map(({ id }, at): Auto => {
    const row = Math.floor(at / inRow)
    const count = Math.min(inRow, around.length - row * inRow)
    const x = (left + right) / 2 + ((at % inRow) - (count - 1) / 2) * (slot + gap)
    return { id, x: Math.round(x), y: bottom + rowHeight + row * step, to: 1 }
  })
}

function atBothSides(around: readonly Person[], { left, right, top, bottom }: Bounds): Auto[] {
  const deep = Math.max(3, Math.floor((bottom - top) / step) + 1)
  return around.map(({ id }, at): Auto => {
    const to = at % 2 === 0 ? 1 : -1
    const nth = Math.floor(at / 2)
    const aside = slot * 1.5 + Math.floor(nth / deep) * (slot + gap)
    const high = (nth % deep) - (Math.min(deep, Math.ceil(around.length / 2)) - 1) / 2
    return {
      id,
      x: Math.round(to === 1 ? right + aside : left - aside),
      y: Math.round((top + bottom) / 2 + high * step),
      to,
    }
  })
}

type Bounds = { left: number; right: number; top: number; bottom: number }

function boundsOf(spots: readonly Spot[]): Bounds {
  if (spots.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 }
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** Who was put somewhere by hand stays there; the others make room, sideways. */
function free(auto: readonly Auto[], places: readonly Place[]): Node[] {
  const placeOf = new Map(places.map((place) => [place.person, place]))
  const nodes: Node[] = auto.flatMap(({ id }) => {
    const place = placeOf.get(id)
    return place ? [{ id, x: place.x, y: place.y, byHand: true }] : []
  })
  for (const { id, x, y, to } of auto) {
    if (placeOf.has(id)) continue
    const spot = { x, y }
    for (
      let blocked = nodes.find((node) => overlaps(node, spot));
      blocked;
      blocked = nodes.find((node) => overlaps(node, spot))
    )
      spot.x = blocked.x + to * boxWidth
    nodes.push({ id, ...spot, byHand: false })
  }
  const order = new Map(auto.map(({ id }, at) => [id, at]))
  return nodes.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
}
