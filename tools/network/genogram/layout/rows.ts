import { Graph, layout } from '@dagrejs/dagre'
import type { Down, Group } from './groups'
import { beside, slot } from './sizes'

export type Stand = { x: number; row: number }

/** Where siblings stand among each other: a lower number more to the left. */
export type Rank = (group: string) => { family: string; order: number } | null

/** Which group comes on which row and how far to the right: dagre's layers and its crossing-poor order, with siblings put by age. */
export function rowsOf(groups: readonly Group[], down: readonly Down[], rank: Rank): Map<string, Stand> {
  const graph = new Graph<object, Sized, object>({ multigraph: false })
  graph.setGraph({ nodesep: beside, ranksep: 10, rankdir: 'TB' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, members } of groups) graph.setNode(id, { width: members.length * slot, height: 10 })
  for (const [from, to] of down) graph.setEdge(from, to, {})
  layout(graph, {
    customOrder(inner, order) {
      order(inner)
      const families = new Map<string, { node: { order?: number }; by: number }[]>()
      for (const id of inner.nodes()) {
        const at = rank(id)
        const node = inner.node(id)
        if (!at || node.dummy) continue
        const family = `${at.family}@${node.rank ?? 0}`
        families.set(family, [...(families.get(family) ?? []), { node, by: at.order }])
      }
      for (const siblings of families.values()) {
        const spots = siblings.map(({ node }) => node.order ?? 0).sort((a, b) => a - b)
        siblings.sort((one, other) => one.by - other.by).forEach(({ node }, at) => (node.order = spots[at] ?? 0))
      }
    },
  })
  const nodes = groups.map(({ id }) => ({ id, ...at(graph.node(id)) }))
  const rows = [...new Set(nodes.map(({ y }) => y))].sort((a, b) => a - b)
  return new Map(nodes.map(({ id, x, y }) => [id, { x, row: rows.indexOf(y) }]))
}

type Sized = { width: number; height: number; x?: number; y?: number }
const at = ({ x = 0, y = 0 }: Sized) => ({ x, y: Math.round(y) })
