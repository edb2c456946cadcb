import type { SealKey } from './sealed-row'
import { isSecureEnough } from './secure'

/** A key for one document, and in which database its rows lie. */
export type DocumentKey = SealKey & { database: string }

/**
 * The key of this person's local store: in memory only, and not to be exported by script. Nothing is sealed with it: each document and
 * each named row has a key derived from it (HKDF-SHA-256), so that one document can be handed over without the others.
 */
export type StoreKey = {
  kid: string
  staffId: string
  /** Of the local database; says nothing about who. */
  database: string
  document(documentId: string): Promise<DocumentKey>
  row(name: string): Promise<SealKey>
}

/** One database for each person on this browser; its name says nothing about who. */
export async function databaseOf(staffId: string): Promise<string> {
  // Of the browser itself: pages that keep only a form would carry Yjs along with lib0's.
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`houvast:${staffId}`))
  return databasePrefix + Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What the names of all our databases begin with. */
export const databasePrefix = 'houvast-'

/** Wipes `raw`: from here on nobody can ask this page for the bytes. */
export async function makeStoreKey(kid: string, staffId: string, raw: Uint8Array<ArrayBuffer>): Promise<StoreKey> {
  const base = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey'])
  raw.fill(0)
  const database = await databaseOf(staffId)
  return {
    kid,
    staffId,
    database,
    document: async (documentId) => ({ kid, database, key: await derive(base, `doc:${documentId}`) }),
    row: async (name) => ({ kid, key: await derive(base, `row:${name}`) }),
  }
}

/** HKDF-SHA-256 without salt (RFC 5869: the base key is 256 random bits), for AES-256-GCM. */
function derive(base: CryptoKey, info: string): Promise<CryptoKey> {
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(info) }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

let known: Promise<StoreKey | null> | null = null

/**
 * Asks the server for the key, once a page. Null where nothing may be kept (an insecure address). Throws a TypeError without a
 * network and SignedOutHere without a session; then the next call asks again.
 */
export function storeKey(): Promise<StoreKey | null> {
  if (!isSecureEnough()) return Promise.resolve(null)
  known ??= fetchRawKey()
    .then(({ kid, staffId, raw }) => makeStoreKey(kid, staffId, raw))
    .catch((error: unknown) => {
      known = null
      throw error
    })
  return known
}

/** Lets go of the key: what is asked next asks the server again. */
export const forgetStoreKey = (): void => {
  known = null
}

export class SignedOutHere extends Error {}

type Answer = { kid: string; staffId: string; key: string }
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' &&
  value !== null &&
  'kid' in value &&
  'staffId' in value &&
  'key' in value &&
  typeof value.key === 'string'

/** The bytes themselves, to wrap them in a passphrase. Whoever asks must wipe them. Throws like `storeKey`. */
export async function fetchRawKey(): Promise<{ kid: string; staffId: string; raw: Uint8Array<ArrayBuffer> }> {
  const response = await fetch('/api/device-key', { cache: 'no-store' })
  if (response.status === 401) throw new SignedOutHere()
  const answer: unknown = response.ok ? await response.json() : null
  if (!isAnswer(answer)) throw new TypeError('No key of the local store')
  const raw = Uint8Array.from(atob(answer.key), (letter) => letter.charCodeAt(0))
  return { kid: answer.kid, staffId: answer.staffId, raw }
}
