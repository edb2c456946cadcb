import { digest } from 'lib0/hash/sha256'
import type * as Y from 'yjs'
import { metaRoot, recordsRoot } from './keys'
import { entriesOf, readPlain, rootOf } from './plain'
import type { PlainDocument } from './shape'

/** JSON with the keys of every object in order: two equal replicas may hold them in different orders. */
export function sortedJson(value: unknown): string {
  if (value === undefined) return 'null'
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${(value as unknown[]).map(sortedJson).join(',')}]`
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${sortedJson(each)}`)
    .join(',')}}`
}

/** Everything a document says, the same for every replica that says the same. */
export function canonicalOf(doc: Y.Doc): string {
  const { fields, texts } = readPlain(doc)
  const records: unknown = Object.fromEntries(entriesOf(rootOf(doc, recordsRoot)))
  const meta: unknown = Object.fromEntries(entriesOf(rootOf(doc, metaRoot)))
  return sortedJson({ fields, texts, records, meta })
}

// In script and not WebCrypto: an insecure address has no WebCrypto, and there too a silent divergence must be noticed.
const hashOf = (words: string): Uint8Array => digest(new TextEncoder().encode(words))

/**
 * SHA-256 over what a document says. Two replicas with equal state vectors and different hashes have silently diverged. A record of a
 * drawing counts by its own hash, reckoned once for as long as it stays: a drawing is megabytes, and it is asked at each comparison.
 */
export function documentHash(doc: Y.Doc): Uint8Array {
  const { fields, texts } = readPlain(doc)
  const records: Record<string, string> = {}
  for (const [id, value] of entriesOf(rootOf(doc, recordsRoot))) records[id] = recordHash(value)
  const meta: unknown = Object.fromEntries(entriesOf(rootOf(doc, metaRoot)))
  return hashOf(sortedJson({ fields, texts, records, meta }))
}

const recordHashes = new WeakMap<object, string>()

/** Not sorted: a record is written and read as a whole, so its keys are in one order everywhere. A value once set is never changed. */
function recordHash(value: unknown): string {
  if (typeof value !== 'object' || value === null) return sortedJson(value)
  const known = recordHashes.get(value)
  if (known !== undefined) return known
  const made = Array.from(hashOf(JSON.stringify(value)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  recordHashes.set(value, made)
  return made
}

/** The same over a document already read. */
export const plainHash = (plain: PlainDocument): Uint8Array => hashOf(sortedJson(plain))

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
