/** Does this address have WebCrypto? Plain http anywhere but on this machine does not: then nothing may lie on the device. */
export const isSecureEnough = (): boolean =>
  typeof crypto !== 'undefined' && typeof (crypto as Partial<Crypto>).subtle === 'object'

/** Is there a place to keep anything? Some private windows have none, and some browsers throw when one only looks. */
export function hasStorage(): boolean {
  try {
    return Boolean((globalThis as Partial<typeof globalThis>).indexedDB)
  } catch {
    return false
  }
}
