import { radius, type Spot } from '../layout/sizes'

type Node = Spot & { id: string }
type Home = { id: string; label: string; people: readonly string[] }
/** The way along everybody of one home, to be drawn as a wide soft band, and where its name stands. */
export type Band = { id: string; label: string; path: string; name: Spot }

/** So far the band runs below the middle of the symbols: it goes around names too. */
const lower = 20

/** Who lives together, joined along the shortest ways: a band runs around them and takes along as few others as it can. */
export function bandsOf(homes: readonly Home[], nodes: readonly Node[]): Band[] {
  return homes.flatMap(({ id, label, people }, nth) => {
    const members = nodes.filter((node) => people.includes(node.id))
    const [first] = members
    if (!first) return []
    const joined = [first]
    let path = `M${first.x} ${first.y + lower}h0.1`
    const left = members.slice(1)
    while (left.length > 0) {
      const ways = joined.flatMap((from) =>
        left.map((to) => ({ from, to, long: Math.hypot(to.x - from.x, to.y - from.y) })),
      )
      const { from, to } = ways.reduce((best, way) => (way.long < best.long ? way : best))
      path += `M${from.x} ${from.y + lower}L${to.x} ${to.y + lower}`
      joined.push(to)
      left.splice(left.indexOf(to), 1)
    }
    const top = members.reduce((high, node) =>
      node.y < high.y || (node.y === high.y && node.x < high.x) ? node : high,
    )
    return [{ id, label, path, name: { x: top.x - radius - 14, y: top.y - radius - 30 - (nth % 2) * 18 } }]
  })
}
