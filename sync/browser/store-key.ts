import { isSecureEnough } from './secure'

/** The key of this person's local store: in memory only, and not to be exported by script. */
export type StoreKey = { kid: string; staffId: string; key: CryptoKey }

type Answer = { kid: string; staffId: string; key: string }
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' &&
  value !== null &&
  'kid' in value &&
  'staffId' in value &&
  'key' in value &&
  typeof value.key === 'string'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

let known: Promise<StoreKey | null> | null = null

/**
 * Asks the server for the key, once a page. Null where nothing may be kept (an insecure address). Throws a TypeError without a
 * network and SignedOutHere without a session; then the next call asks again.
 */
export function storeKey(): Promise<StoreKey | null> {
  if (!isSecureEnough()) return Promise.resolve(null)
  known ??= fetchKey().catch((error: unknown) => {
    known = null
    throw error
  })
  return known
}

export class SignedOutHere extends Error {}

async function fetchKey(): Promise<StoreKey> {
  const response = await fetch('/api/device-key', { cache: 'no-store' })
  if (response.status === 401) throw new SignedOutHere()
  const answer: unknown = response.ok ? await response.json() : null
  if (!isAnswer(answer)) throw new TypeError('No key of the local store')
  const raw = bytesOf(answer.key)
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return { kid: answer.kid, staffId: answer.staffId, key }
}
