/** The key of the local store as it lies on the device while something is taken along: nothing without the passphrase. */
export type WrappedKey = {
  v: 1
  kid: string
  method: 'passphrase'
  salt: Uint8Array<ArrayBuffer>
  iterations: number
  iv: Uint8Array<ArrayBuffer>
  wrapped: ArrayBuffer
}

/** What OWASP asks of PBKDF2-SHA-256. A guess costs a thief as much as it costs us. */
export const iterations = 600_000
export const shortestPassphrase = 8

const uuidLength = 36

/** Wraps the key, and whose it is: the device does not say that either. */
export async function wrapStoreKey(
  { kid, staffId, raw }: { kid: string; staffId: string; raw: Uint8Array },
  passphrase: string,
): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const content = new Uint8Array(uuidLength + raw.length)
  content.set(new TextEncoder().encode(staffId))
  content.set(raw, uuidLength)
  const key = await passphraseKey(passphrase, salt, iterations)
  const wrapped = await crypto.subtle.encrypt(sealedWith(kid, iterations, iv), key, content)
  content.fill(0)
  return { v: 1, kid, method: 'passphrase', salt, iterations, iv, wrapped }
}

/** Null with another passphrase, or when the row is damaged. Whoever asks must wipe the bytes. */
export async function unwrapStoreKey(
  { kid, salt, iterations: rounds, iv, wrapped }: WrappedKey,
  passphrase: string,
): Promise<{ kid: string; staffId: string; raw: Uint8Array<ArrayBuffer> } | null> {
  const key = await passphraseKey(passphrase, salt, rounds)
  const plain = await crypto.subtle.decrypt(sealedWith(kid, rounds, iv), key, wrapped).catch(() => null)
  if (!plain) return null
  const content = new Uint8Array(plain)
  const staffId = new TextDecoder().decode(content.subarray(0, uuidLength))
  const raw = content.slice(uuidLength)
  content.fill(0)
  return { kid, staffId, raw }
}

/** PBKDF2-SHA-256 to an AES-256-GCM key. The same words typed on another keyboard are the same passphrase (NFKC). */
export async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const sealedWith = (kid: string, rounds: number, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`wrap:1:${kid}:${rounds}`),
})
