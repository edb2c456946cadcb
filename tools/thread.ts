import type { ItemRef, TakenOver, ThreadItem, ThreadKind } from './thread-item'

/** One document of the case, as its tool says its threads. */
export type ThreadSource = {
  documentId: string
  tool: string
  items: readonly ThreadItem[]
  links: readonly TakenOver[]
}

export type Place = { documentId: string; tool: string; itemId: string }

/** A thing with where it stands, and where its words stand too. */
export type Strand = ThreadItem & {
  documentId: string
  tool: string
  /** Other documents that took these words over, each once. */
  alsoIn: Place[]
  /** Not at its source any more: what stands here is what another document once took over. */
  goneAtSource?: true
}

/** A danger with everything that hangs on it, straight or by way of something else. */
export type DangerThread = { danger: Strand; strands: Strand[] }
export type Thread = { threads: DangerThread[]; loose: Strand[] }

const keyOf = (documentId: string, itemId: string) => `${documentId}/${itemId}`

/** What an offer is in the thread, where its source is gone and only the copy is left. */
const kindOfOffer: Readonly<Record<string, ThreadKind>> = {
  danger_statement: 'danger',
  safety_goal: 'goal',
  strength: 'strength',
  demonstrated_safety: 'safety',
  next_step: 'step',
  bottom_line: 'bottom_line',
  safety_rule: 'rule',
}

/**
 * From danger to goal to number to rule to decision, through all documents of a case. Pure and total. In each thread a thing stands once;
 * what hangs on two dangers stands with both; what hangs on none stands once in `loose`. Words of a child that are not at their source any
 * more stand nowhere: whoever said them took them back.
 */
export function tieTogether(sources: readonly ThreadSource[]): Thread {
  const strands = new Map<string, Strand>()
  for (const { documentId, tool, items } of sources)
    for (const item of items) {
      const key = keyOf(documentId, item.id)
      if (!strands.has(key)) strands.set(key, { ...item, documentId, tool, alsoIn: [] })
    }
  const { known, sourceOf } = tieLinks(sources, strands)
  const up = hangsOn(sources, strands, known, sourceOf)
  const dangers = [...strands].filter(([, { kind }]) => kind === 'danger').map(([key]) => key)
  const of = new Map([...strands.keys()].map((key) => [key, dangersAbove(key, up, strands)]))
  const others = [...strands].filter(([, { kind }]) => kind !== 'danger')
  return {
    threads: dangers.flatMap((key) => {
      const danger = strands.get(key)
      if (!danger) return []
      return [{ danger, strands: others.filter(([each]) => of.get(each)?.has(key)).map(([, strand]) => strand) }]
    }),
    loose: others.filter(([each]) => of.get(each)?.size === 0).map(([, strand]) => strand),
  }
}

type Known = { source: ThreadSource; link: TakenOver; key: string }

/** Each link with the thing it is a copy of; where that is gone, the copy itself becomes the thing. */
function tieLinks(sources: readonly ThreadSource[], strands: Map<string, Strand>) {
  const byItem = new Map([...strands].map(([key, { id }]) => [id, key]))
  const known: Known[] = []
  const sourceOf = new Map<string, string>()
  for (const source of sources)
    for (const link of source.links) {
      const here = keyOf(source.documentId, link.id)
      const there =
        link.sourceDocument === null ? byItem.get(link.sourceItem) : keyOf(link.sourceDocument, link.sourceItem)
      const key = there !== undefined && strands.has(there) ? there : here
      if (key === here && !strands.has(here)) {
        const left = leftBehind(source, link)
        if (left === null) continue
        strands.set(here, left)
      }
      known.push({ source, link, key })
      sourceOf.set(here, key)
      const strand = strands.get(key)
      if (key === here || !strand || strand.documentId === source.documentId) continue
      if (!strand.alsoIn.some(({ documentId }) => documentId === source.documentId))
        strand.alsoIn.push({ documentId: source.documentId, tool: source.tool, itemId: link.of ?? link.id })
    }
  return { known, sourceOf }
}

function leftBehind({ documentId, tool }: ThreadSource, link: TakenOver): Strand | null {
  const kind = kindOfOffer[link.kind]
  if (kind === undefined) return null
  const { id, text, voice, voiceName, saidOn } = link
  const about = link.about === null ? [] : [{ documentId: link.sourceDocument, itemId: link.about }]
  return { id, kind, text, voice, voiceName, on: saidOn, about, documentId, tool, alsoIn: [], goneAtSource: true }
}

/** For each thing what it hangs on. Words of a child hang on what they stand beside; everything else on what it took over. */
function hangsOn(
  sources: readonly ThreadSource[],
  strands: ReadonlyMap<string, Strand>,
  known: readonly Known[],
  sourceOf: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const up = new Map<string, Set<string>>()
  const find = (documentId: string, itemId: string) => {
    const key = keyOf(documentId, itemId)
    return sourceOf.get(key) ?? key
  }
  const hang = (from: string, on: string) => {
    if (from === on || !strands.has(from) || !strands.has(on)) return
    up.set(from, (up.get(from) ?? new Set()).add(on))
  }
  const refs = (key: string, documentId: string, about: readonly ItemRef[]) => {
    for (const ref of about) hang(key, find(ref.documentId ?? documentId, ref.itemId))
  }
  for (const [key, { documentId, about }] of strands) refs(key, documentId, about)
  // A thing that stands twice in what a tool says hangs on all of it.
  for (const { documentId, items } of sources)
    for (const { id, about } of items) refs(keyOf(documentId, id), documentId, about)
  for (const { source, link, key } of known) {
    if (link.about !== null && link.sourceDocument !== null) hang(key, find(link.sourceDocument, link.about))
    if (link.of === null) continue
    const beside = find(source.documentId, link.of)
    if (link.kind === 'child_words') hang(key, beside)
    else hang(beside, key)
  }
  return up
}

/** The dangers something hangs on, by whatever way. Not past a danger: what hangs on the one does not hang on another by it. */
function dangersAbove(
  from: string,
  up: ReadonlyMap<string, ReadonlySet<string>>,
  strands: ReadonlyMap<string, Strand>,
): Set<string> {
  const found = new Set<string>()
  const seen = new Set([from])
  const todo = [from]
  for (let key = todo.pop(); key !== undefined; key = todo.pop())
    for (const on of up.get(key) ?? []) {
      if (seen.has(on)) continue
      seen.add(on)
      if (strands.get(on)?.kind === 'danger') found.add(on)
      else todo.push(on)
    }
  return found
}
