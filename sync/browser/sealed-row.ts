/** A key that seals rows, and the name of the key it was derived from. Never to be exported by script. */
export type SealKey = { kid: string; key: CryptoKey }

/** What lies in IndexedDB: `v` of this form, `kid` of the key, `iv`, and the sealed content. */
export type SealedRow = { v: 1; kid: string; iv: Uint8Array<ArrayBuffer>; c: ArrayBuffer }

/** AES-256-GCM. `place` (document and kind of row) is sealed along, so that a row cannot be laid elsewhere. */
export async function sealRow(key: SealKey, place: string, content: Uint8Array): Promise<SealedRow> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const c = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) },
    key.key,
    content as Uint8Array<ArrayBuffer>,
  )
  return { v: 1, kid: key.kid, iv, c }
}

/** Null when it cannot be read: another key, a damaged row. Never throws. */
export async function openRow(key: SealKey, place: string, row: SealedRow): Promise<Uint8Array | null> {
  if ((row.v as number) !== 1 || row.kid !== key.kid) return null
  const algorithm = { name: 'AES-GCM', iv: row.iv, additionalData: new TextEncoder().encode(place) }
  return crypto.subtle.decrypt(algorithm, key.key, row.c).then(
    (plain) => new Uint8Array(plain),
    () => null,
  )
}
