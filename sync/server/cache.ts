import type * as Y from 'yjs'
import type { PlainDocument } from '@/sync/model/shape'

/** A document in memory, up to number `seq` of its log. Only content that is committed, or the entry is thrown away. */
export type Cached = {
  doc: Y.Doc
  epoch: number
  seq: number
  bytes: number
  /** What the tool made of it, so that the next update need not read it twice. */
  derived: { plain: PlainDocument; content: unknown } | null
}

const mostDocuments = 300
const mostBytes = 96 * 1024 * 1024

type State = { cached: Map<string, Cached>; bytes: number; queues: Map<string, Promise<unknown>> }

// On globalThis: Next loads a module once per bundle, and two caches in one process would be two truths.
const shared = globalThis as typeof globalThis & { houvastDocuments?: State }
const state = (): State => (shared.houvastDocuments ??= { cached: new Map(), bytes: 0, queues: new Map() })

/** The entry, now the most recently used. It may be behind: `load` catches up. */
export function takeCached(id: string): Cached | undefined {
  const { cached } = state()
  const found = cached.get(id)
  if (found) {
    cached.delete(id)
    cached.set(id, found)
  }
  return found
}

export function keepCached(id: string, entry: Cached): void {
  evict(id)
  const held = state()
  held.cached.set(id, entry)
  held.bytes += entry.bytes
  for (const oldest of held.cached.keys()) {
    if ((held.bytes <= mostBytes && held.cached.size <= mostDocuments) || oldest === id) break
    evict(oldest)
  }
}

/** Forgets a document whose memory may no longer equal the log. Cheap: the next one to ask loads it again. */
export function evict(id: string): void {
  const held = state()
  const entry = held.cached.get(id)
  if (!entry) return
  held.cached.delete(id)
  held.bytes -= entry.bytes
  entry.doc.destroy()
}

/** One at a time for each document in this process; the row lock does the same between processes. */
export async function inTurn<T>(id: string, run: () => Promise<T>): Promise<T> {
  const { queues } = state()
  const before = queues.get(id) ?? Promise.resolve()
  const mine = before.then(run, run)
  const settled = mine.catch(() => undefined)
  queues.set(id, settled)
  try {
    return await mine
  } finally {
    if (queues.get(id) === settled) queues.delete(id)
  }
}

/** For tests: as if the process had just started. */
export function forgetAll(): void {
  for (const id of [...state().cached.keys()]) evict(id)
}
