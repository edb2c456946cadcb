import 'fake-indexeddb/auto'
import { randomBytes, randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { Blobs, waitingIn, type AroundBlobs } from '@/sync/browser/blobs'
import { storeOf } from '@/sync/browser/stores'
import { makeStoreKey } from '@/sync/browser/store-key'
import { addRow } from '@/sync/model/edit'
import { begunHeader } from '@/sync/model/frame'
import { recordKeyOf, recordsRoot } from '@/sync/model/keys'
import { picturesDrawn } from '@/sync/model/pictures-drawn'
import { picturesNamed } from '@/sync/model/pictures-named'

afterEach(() => vi.unstubAllGlobals())

const [one, other, never] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string]

/** A server with the pictures `there`; without a network when that is null. */
function serverWith(there: readonly string[] | null) {
  const asked = vi.fn((address: string) => {
    if (!there) return Promise.reject(new TypeError('no network'))
    const hash = address.slice(-64)
    return Promise.resolve(
      there.includes(hash) ? new Response(`picture ${hash[0]}`) : new Response('', { status: 404 }),
    )
  })
  vi.stubGlobal('fetch', asked)
  return asked
}

const around: AroundBlobs = {
  caseId: () => randomUUID(),
  begun: () => null,
  named: (hashes) => [...hashes],
  handedOn: () => undefined,
}

async function device() {
  const key = await makeStoreKey(randomUUID(), randomUUID(), new Uint8Array(randomBytes(32)))
  const documentId = randomUUID()
  const open = (more: Partial<AroundBlobs> = {}) =>
    new Blobs(documentId, { key: (id) => key.document(id) }, { ...around, ...more })
  const kept = async () =>
    (await (await storeOf(key.database).open()).getAllKeys('blobs')).map((name) => name.split('/')[1])
  return { key, documentId, open, kept }
}

it('a picture taken along shows without a network, sealed, and is nothing that waits to be sent', async () => {
  vi.stubGlobal('isSecureContext', true)
  const { key, documentId, open, kept } = await device()
  serverWith([one, other])
  expect(await open().take([one, other, never]), 'one that nobody sent yet keeps nobody at the desk').toBe(true)
  expect(await kept()).toEqual([one, other])
  expect(await waitingIn(storeOf(key.database), documentId)).toEqual([])
  const [row] = await (await storeOf(key.database).open()).getAll('blobs')
  expect(Buffer.from(row!.row.c).includes('picture')).toBe(false)
  const asked = serverWith(null)
  expect(await open().url(one)).toMatch(/^blob:/)
  expect(asked).not.toHaveBeenCalled()
})

it('says that it could not be taken, asks for nothing twice, and lets go of what is no longer named', async () => {
  vi.stubGlobal('isSecureContext', true)
  const { open, kept } = await device()
  serverWith([one])
  await open().take([one])
  serverWith(null)
  expect(await open().take([one])).toBe(true)
  expect(await open().take([one, other])).toBe(false)
  await open().take([])
  expect(await kept()).toEqual([])
})

it('never lets go of a picture that only this device has', async () => {
  vi.stubGlobal('isSecureContext', true)
  const { open, kept } = await device()
  serverWith(null)
  const hash = await open().keep(new Blob(['made here']))
  await open().take([])
  expect(await kept()).toEqual([hash])
})

describe('when the right to add has ended', () => {
  /** Refuses pictures the usual way, and answers what is handed on with this status. */
  function refusing(documentId: string, status: number) {
    const handed: { address: string; begun: string | undefined }[] = []
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      if (!address.includes('/late/')) return Promise.resolve(new Response('', { status: 404 }))
      // Another test may still be sending.
      if (address.includes(documentId))
        handed.push({ address, begun: (init.headers as Record<string, string>)[begunHeader] })
      return Promise.resolve(new Response('{}', { status }))
    })
    return handed
  }

  it('what the document shows is handed on once, with what was begun, and then waits no more', async () => {
    vi.stubGlobal('isSecureContext', true)
    const { key, documentId, open } = await device()
    const begun = { id: documentId, caseId: randomUUID(), kind: 'three_houses', variant: null, subjectPersonId: null }
    const handedOn = vi.fn()
    const blobs = open({ begun: () => begun, handedOn })
    const handed = refusing(documentId, 201)
    const hash = await blobs.keep(new Blob(['made here']))
    await blobs.send()
    await blobs.send()
    expect(handed).toEqual([{ address: `/api/sync/${documentId}/late/${hash}`, begun: JSON.stringify(begun) }])
    expect(handedOn).toHaveBeenCalledTimes(1)
    expect(await waitingIn(storeOf(key.database), documentId)).toEqual([])
  })

  it('stays here when it is not taken, and what the document does not show is nobody’s to look at', async () => {
    vi.stubGlobal('isSecureContext', true)
    const { key, documentId, open } = await device()
    const named = { all: true }
    const blobs = open({ named: (hashes) => (named.all ? [...hashes] : []) })
    const handed = refusing(documentId, 413)
    const hash = await blobs.keep(new Blob(['made here']))
    await blobs.send()
    expect(handed).toHaveLength(1)
    named.all = false
    await blobs.send()
    expect(handed).toHaveLength(1)
    expect(await waitingIn(storeOf(key.database), documentId)).toEqual([hash])
  })
})

it('a picture is named wherever a tool wrote its name down, also on a sheet', () => {
  const doc = new Y.Doc()
  addRow(doc, 'pictures', { fields: { image: one } })
  doc.getMap(recordsRoot).set(recordKeyOf('good', 'asset:x'), {
    s: 'x',
    r: { typeName: 'asset', type: 'image', props: { src: `asset:${other}` } },
  })
  expect(picturesNamed(doc, [one, other, never])).toEqual([one, other])
})

it('finds the photos on every sheet, once each, and reads over what it does not know', () => {
  const doc = new Y.Doc()
  const records = doc.getMap(recordsRoot)
  const asset = (src: unknown) => ({ s: 'x', r: { typeName: 'asset', type: 'image', props: { src } } })
  records.set(recordKeyOf('worry', 'asset:one'), asset(`asset:${one}`))
  records.set(recordKeyOf('good', 'asset:one'), asset(`asset:${one}`))
  records.set(recordKeyOf('good', 'asset:far'), asset('https://example.org/picture.jpg'))
  records.set(recordKeyOf('good', 'asset:odd'), asset(7))
  records.set(recordKeyOf('good', 'asset:bare'), 'no record')
  records.set(recordKeyOf('good', 'asset:gone'), asset(`asset:${other}`))
  records.delete(recordKeyOf('good', 'asset:gone'))
  expect(picturesDrawn(doc)).toEqual([one])
})
