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

/** SHA-256 over what a document says. Two replicas with equal state vectors and different hashes have silently diverged. */
export const documentHash = (doc: Y.Doc): Uint8Array => hashOf(canonicalOf(doc))

/** The same over a document already read. */
export const plainHash = (plain: PlainDocument): Uint8Array => hashOf(sortedJson(plain))

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
