import { isBond } from '../codes'
import type { Tie } from '../content'
import { bondLine } from './bonds'
import type { Line, Look } from './line'
import { arcAbove, barAbove, laneStep, radius, type Spot } from './sizes'
import type { Union } from './unions'

type Node = Spot & { id: string }
type Hung = { lines: Line[]; from: Spot }

/** Every line of the drawing, from where people stand now: those who were moved by hand take their lines along. */
export function linesOf(
  nodes: readonly Node[],
  unions: readonly Union[],
  ties: readonly Tie[],
  odd: readonly Tie[],
): Line[] {
  const at = new Map(nodes.map((node) => [node.id, node]))
  const lanes = lanesOf()
  const partners = (id: string) => unions.filter(({ parents }) => parents.length > 1 && parents.includes(id)).length
  // Of a couple with others between, the one who has no other partner stands further out.
  const outer = ({ parents: [one = '', other = ''] }: Union) => (partners(one) < partners(other) ? one : other)
  const hung = unions.flatMap((union) => {
    const [one, other] = union.parents.flatMap((id) => at.get(id) ?? [])
    if (!one) return []
    return [{ union, ...(other ? coupleLine(union, one, other, nodes, lanes, outer(union)) : alone(one)) }]
  })
  return [
    ...hung.flatMap(({ lines }) => lines),
    ...hung.flatMap(({ union, from }) => childLines(union, from, at, ties, lanes)),
    ...odd.flatMap(({ id, from, to }) => {
      const [one, other] = [at.get(from), at.get(to)]
      return one && other ? [{ key: id, look: 'odd' as const, points: trimmed(one, other), ties: [id] }] : []
    }),
    ...ties.flatMap((tie) => {
      const [one, other] = [at.get(tie.from), at.get(tie.to)]
      return one && other && isBond(tie.kind) ? [bondLine(tie, tie.kind, one, other)] : []
    }),
  ]
}

/** From the symbol of who is a parent alone; the name is written over it. */
const alone = ({ x, y }: Spot): Hung => ({ lines: [], from: { x, y: y + radius } })

/** Lines that run side by side at one height get a lane each. */
function lanesOf() {
  const taken = new Map<string, { left: number; right: number; lane: number }[]>()
  return (where: string, one: number, other: number): number => {
    const [left, right] = [Math.min(one, other), Math.max(one, other)]
    const there = taken.get(where) ?? []
    const busy = new Set(
      there.filter((each) => each.left <= right + 4 && left <= each.right + 4).map(({ lane }) => lane),
    )
    let lane = 0
    while (busy.has(lane)) lane += 1
    taken.set(where, [...there, { left, right, lane }])
    return lane
  }
}

function coupleLine(
  union: Union,
  a: Node,
  b: Node,
  nodes: readonly Node[],
  lanes: ReturnType<typeof lanesOf>,
  outer: string,
): Hung {
  const [one, other] = a.x <= b.x ? [a, b] : [b, a]
  const line = (points: Spot[], cut: Spot): Line => ({
    key: `union ${union.key}`,
    look: union.kind ?? 'co_parents',
    points,
    ...((union.kind === 'separated' || union.kind === 'divorced') && { cut }),
    ties: union.tie === null ? union.children.flatMap(({ ties }) => ties) : [union.tie],
  })
  if (one.y !== other.y) {
    const points = trimmed(one, other)
    const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
    return { lines: [line(points, middle)], from: middle }
  }
  const { y } = one
  const between = nodes.filter((node) => Math.abs(node.y - y) < radius * 2 && node.x > one.x && node.x < other.x)
  if (between.length === 0) {
    const middle = { x: (one.x + other.x) / 2, y }
    const cut = { x: middle.x + Math.min(18, (other.x - one.x) / 8), y }
    return {
      lines: [
        line(
          [
            { x: one.x + radius, y },
            { x: other.x - radius, y },
          ],
          cut,
        ),
      ],
      from: middle,
    }
  }
  // Over who stands between; children hang down in the space beside the one further out.
  const lane = lanes(`arc ${y}`, one.x, other.x)
  const arc = y - arcAbove - lane * laneStep
  const foot = 10 + (lane % 2) * 6
  const [nearest, neighbour] = [Math.min(...between.map(({ x }) => x)), Math.max(...between.map(({ x }) => x))]
  const from = { x: one.id === outer ? (one.x + nearest) / 2 : (neighbour + other.x) / 2, y: arc }
  const points = [
    { x: one.x + foot, y: y - radius },
    { x: one.x + foot, y: arc },
    { x: other.x - foot, y: arc },
    { x: other.x - foot, y: y - radius },
  ]
  return { lines: [line(points, { x: one.x + foot + 26, y: arc })], from }
}

function childLines(
  { key, children }: Union,
  from: Spot,
  at: ReadonlyMap<string, Node>,
  ties: readonly Tie[],
  lanes: ReturnType<typeof lanesOf>,
): Line[] {
  const there = children.flatMap(({ id, kind, ties: drawn }) => {
    const node = at.get(id)
    return node ? [{ node, look: kind === 'parent' ? ('child' as const) : ('child_placed' as const), drawn }] : []
  })
  if (there.length === 0) return []
  const highest = Math.min(...there.map(({ node }) => node.y))
  const xs = [from.x, ...there.map(({ node }) => node.x)]
  const lane = lanes(`bar ${highest}`, Math.min(...xs), Math.max(...xs))
  const bar = highest - barAbove - lane * laneStep
  const look: Look = there.every(({ look }) => look === 'child_placed') ? 'child_placed' : 'child'
  const all = there.flatMap(({ drawn }) => drawn)
  const top = ({ node }: (typeof there)[number]): Spot => ({ x: node.x, y: node.y - radius })
  // Moved by hand to above or beside their parents: a plain line to each.
  if (bar <= from.y)
    return there.map((child) => ({
      key: `child ${key} ${child.node.id}`,
      look: child.look,
      points: [from, top(child)],
      ties: child.drawn,
    }))
  const stem: Line = { key: `stem ${key}`, look, points: [from, { x: from.x, y: bar }], ties: all }
  const twins = twinsOf(
    there.map(({ node }) => node.id),
    ties,
  )
  const hangs = there.map((child) => {
    const twin = twins.find((each) => each.includes(child.node.id))
    const xs = (twin ?? [child.node.id]).flatMap((id) => at.get(id)?.x ?? [])
    return { child, x: xs.reduce((sum, x) => sum + x, 0) / xs.length }
  })
  const spread = [from.x, ...hangs.map(({ x }) => x)]
  const [left, right] = [Math.min(...spread), Math.max(...spread)]
  return [
    stem,
    ...(left === right
      ? []
      : [
          {
            key: `bar ${key}`,
            look,
            points: [
              { x: left, y: bar },
              { x: right, y: bar },
            ],
            ties: all,
          },
        ]),
    ...hangs.map(({ child, x }) => ({
      key: `child ${key} ${child.node.id}`,
      look: child.look,
      points: [{ x, y: bar }, top(child)],
      ties: child.drawn,
    })),
  ]
}

/** Brothers and sisters born together, two or more. */
function twinsOf(children: readonly string[], ties: readonly Tie[]): string[][] {
  let sets = children.map((id) => [id])
  for (const { kind, from, to } of ties) {
    if (kind !== 'twin' || !children.includes(from) || !children.includes(to)) continue
    const joined = sets.filter((set) => set.includes(from) || set.includes(to)).flat()
    sets = [...sets.filter((set) => !joined.includes(set[0] ?? '')), joined]
  }
  return sets.filter((set) => set.length > 1)
}

/** From the edge of one symbol to that of the other. */
export function trimmed(one: Spot, other: Spot, away = radius + 2): Spot[] {
  const long = Math.hypot(other.x - one.x, other.y - one.y)
  if (long <= away * 2) return [one, other]
  const [dx, dy] = [((other.x - one.x) / long) * away, ((other.y - one.y) / long) * away]
  return [
    { x: one.x + dx, y: one.y + dy },
    { x: other.x - dx, y: other.y - dy },
  ]
}
