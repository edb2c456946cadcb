import { randomBytes, randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { iterations, passphraseKey, unwrapStoreKey, wrapStoreKey } from './wrapped-key'

const key = () => ({ kid: randomUUID(), staffId: randomUUID(), raw: new Uint8Array(randomBytes(32)) })
const passphrase = 'vier losse woorden hier'

it('opens with its passphrase and gives back the key and whose it is', async () => {
  const given = key()
  const wrapped = await wrapStoreKey(given, passphrase)
  expect(wrapped).toMatchObject({ v: 1, kid: given.kid, method: 'passphrase', iterations })
  expect(iterations).toBeGreaterThanOrEqual(600_000)
  expect(await unwrapStoreKey(wrapped, passphrase)).toEqual(given)
})

it('opens with nothing else: other words, another kid, fewer rounds or a changed byte give nothing', async () => {
  const given = key()
  const wrapped = await wrapStoreKey(given, passphrase)
  const damaged = wrapped.wrapped.slice(0)
  new Uint8Array(damaged)[3]! ^= 1
  for (const [row, words] of [
    [wrapped, 'vier losse woorden hie'],
    [{ ...wrapped, kid: randomUUID() }, passphrase],
    [{ ...wrapped, iterations: 1 }, passphrase],
    [{ ...wrapped, wrapped: damaged }, passphrase],
  ] as const)
    expect(await unwrapStoreKey(row, words)).toBeNull()
})

it('holds neither the key, nor whose it is, nor the passphrase, and never the same bytes twice', async () => {
  const given = key()
  const rows = [await wrapStoreKey(given, passphrase), await wrapStoreKey(given, passphrase)]
  for (const row of rows) {
    const bytes = Buffer.concat([row.salt, row.iv, Buffer.from(row.wrapped)])
    for (const secret of [Buffer.from(given.raw), Buffer.from(given.staffId), Buffer.from(passphrase)])
      expect(bytes.includes(secret)).toBe(false)
  }
  expect(Buffer.from(rows[0]!.wrapped).equals(Buffer.from(rows[1]!.wrapped))).toBe(false)
})

it('makes of a passphrase what PBKDF2-HMAC-SHA-256 makes of it (RFC 7914, section 11), however it was typed', async () => {
  const known = await crypto.subtle.importKey(
    'raw',
    // The first 32 bytes of P="passwd", S="salt", c=1.
    Buffer.from('55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc', 'hex'),
    'AES-GCM',
    false,
    ['decrypt'],
  )
  const salt = new TextEncoder().encode('salt')
  const iv = new Uint8Array(12)
  const opens = async (words: string) => {
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await passphraseKey(words, salt, 1), iv)
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, known, sealed).then(
      () => true,
      () => false,
    )
  }
  expect(await opens('passwd')).toBe(true)
  expect(await opens('ｐａｓｓｗｄ')).toBe(true)
  expect(await opens('Passwd')).toBe(false)
})
