import { logOf, readJson } from '@/sync/browser/local'
import type { DocumentKey } from '@/sync/browser/store-key'

/** A code of four to six digits with which a grown-up leaves the page of a child. Kept as a verifier, sealed with the document. */
export type PinVerifier = { salt: string; iterations: number; hash: string; left: number }

export const pinTries = 5
export const isPin = (typed: string): boolean => /^\d{4,6}$/.test(typed)

// Sealed under a key that is not on the disk; the rounds only slow down who holds the unlocked page.
const iterations = 50_000

export async function makePin(digits: string): Promise<PinVerifier> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)))
  return { salt, iterations, hash: await hashOf(digits, salt, iterations), left: pinTries }
}

/** `wrong` counts down, also over a reload; after five only the passphrase helps. */
export async function tryPin(
  key: DocumentKey,
  documentId: string,
  digits: string,
): Promise<'right' | 'wrong' | 'over'> {
  const known = await readPin(key, documentId)
  if (!known || known.left <= 0) return 'over'
  // Counted before it is compared: a page that is closed in between has used its try.
  await keepPin(key, documentId, { ...known, left: known.left - 1 })
  if ((await hashOf(digits, known.salt, known.iterations)) !== known.hash) return known.left > 1 ? 'wrong' : 'over'
  await keepPin(key, documentId, { ...known, left: pinTries })
  return 'right'
}

export async function readPin(key: DocumentKey, documentId: string): Promise<PinVerifier | null> {
  return readJson(await logOf(key, documentId, () => undefined).fact('pin')) as PinVerifier | null
}

export const keepPin = (key: DocumentKey, documentId: string, pin: PinVerifier): Promise<void> =>
  logOf(key, documentId, () => undefined).keepFact('pin', new TextEncoder().encode(JSON.stringify(pin)))

async function hashOf(digits: string, salt: string, rounds: number): Promise<string> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode(salt), iterations: rounds }
  return hex(new Uint8Array(await crypto.subtle.deriveBits(how, base, 256)))
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
