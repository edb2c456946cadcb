import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRow, sealRow } from './sealed-row'
import { databaseOf, fetchRawKey, forgetStoreKey, makeStoreKey, SignedOutHere, storeKey } from './store-key'

const documentId = '01900000-0000-7000-8000-00000000000a'
const raw = () => Uint8Array.from({ length: 32 }, (_, at) => at)
const words = new TextEncoder().encode('een geheim woord')
const hex = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('hex')

afterEach(() => vi.restoreAllMocks())

describe('the keys of a store', () => {
  it('are HKDF-SHA-256 of the key of the store, by document and by name', async () => {
    // RFC 5869 test case 3, through the same call: zero-length salt and info.
    const base = await crypto.subtle.importKey('raw', new Uint8Array(22).fill(0x0b), 'HKDF', false, ['deriveBits'])
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new Uint8Array() }
    expect(hex(await crypto.subtle.deriveBits(how, base, 42 * 8))).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    )
    // What we seal opens with a key derived by hand, from the same bytes and the name that is agreed.
    const key = await makeStoreKey('k1', 'staff', raw())
    const hand = await crypto.subtle.importKey('raw', raw(), 'HKDF', false, ['deriveKey'])
    for (const [derived, info] of [
      [await key.document(documentId), `doc:${documentId}`],
      [await key.row('case/1'), 'row:case/1'],
    ] as const) {
      const mine = await crypto.subtle.deriveKey(
        { ...how, info: new TextEncoder().encode(info) },
        hand,
        { name: 'AES-GCM', length: 256 },
        true,
        ['decrypt'],
      )
      const row = await sealRow(derived, 'place', words)
      expect(await openRow({ kid: 'k1', key: mine }, 'place', row)).toEqual(words)
    }
  })

  it('open only their own: another document, a row of another name and another store show nothing', async () => {
    const key = await makeStoreKey('k1', 'staff', raw())
    const row = await sealRow(await key.document(documentId), 'place', words)
    const others = [
      await key.document('01900000-0000-7000-8000-00000000000b'),
      await key.row(documentId),
      await (await makeStoreKey('k1', 'staff', raw().reverse())).document(documentId),
    ]
    for (const other of others) expect(await openRow(other, 'place', row)).toBeNull()
  })

  it('cannot be taken out of the page, and the bytes they came from are wiped', async () => {
    const bytes = raw()
    const key = await makeStoreKey('k1', 'staff', bytes)
    expect([...bytes].every((byte) => byte === 0)).toBe(true)
    for (const derived of [await key.document(documentId), await key.row('x')]) {
      expect(derived.key.extractable).toBe(false)
      await expect(crypto.subtle.exportKey('raw', derived.key)).rejects.toThrow()
    }
  })

  it('lie in one database for each person, whose name says nothing about who', async () => {
    expect(await databaseOf('one')).toMatch(/^houvast-[0-9a-f]{16}$/)
    expect(await databaseOf('one')).not.toBe(await databaseOf('other'))
  })
})

describe('the key from the server', () => {
  const answer = { kid: 'k1', staffId: 's1', key: Buffer.from(raw()).toString('base64') }
  beforeEach(() => forgetStoreKey())

  it('is asked for once a page, and again after it was forgotten', async () => {
    const ask = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(answer)))
    expect(await storeKey()).toBe(await storeKey())
    expect(ask).toHaveBeenCalledTimes(1)
    forgetStoreKey()
    await storeKey()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('is asked for again after a failure', async () => {
    const ask = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response(null, { status: 401 }))
    await expect(storeKey()).rejects.toBeInstanceOf(SignedOutHere)
    ask.mockResolvedValueOnce(Response.json({ odd: true }))
    await expect(fetchRawKey()).rejects.toBeInstanceOf(TypeError)
    ask.mockResolvedValueOnce(Response.json(answer))
    expect((await storeKey())?.kid).toBe('k1')
  })
})
