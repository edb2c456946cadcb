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

type State = { cached: Map<string, Cached>; queues: Map<string, Promise<unknown>> }

// On globalThis: Next loads a module once per bundle, and two caches in one process would be two truths.
const shared = globalThis as typeof globalThis & { houvastDocuments?: State }
const state = (): State => (shared.houvastDocuments ??= { cached: new Map(), queues: new Map() })

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
  state().cached.set(id, entry)
  makeRoom(id)
}

/** What was laid in the log is in memory too: a document that grows while it is open counts as what it has become. */
export function grown(id: string, entry: Cached, bytes: number): void {
  entry.bytes += bytes * bytesInMemory
  makeRoom(id)
}

/** A document in memory takes some times what it is in the log. */
export const bytesInMemory = 3

function makeRoom(id: string): void {
  const { cached } = state()
  let bytes = 0
  for (const entry of cached.values()) bytes += entry.bytes
  for (const [oldest, entry] of cached) {
    if ((bytes <= mostBytes && cached.size <= mostDocuments) || oldest === id) break
    bytes -= entry.bytes
    evict(oldest)
  }
}

/** Forgets a document whose memory may no longer equal the log. Cheap: the next one to ask loads it again. */
export function evict(id: string): void {
  const { cached } = state()
  const entry = cached.get(id)
  if (!entry) return
  cached.delete(id)
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
