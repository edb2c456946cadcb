import 'fake-indexeddb/auto'
import { randomBytes, randomUUID } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storeOf } from '@/sync/browser/stores'
import { makeStoreKey, type StoreKey } from '@/sync/browser/store-key'

const secret = 'Kanarievogel: ik durfde het niet vragen.'
let key: StoreKey
let reachable: boolean

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  // A page of its own each time: what a page remembers is gone with it.
  vi.resetModules()
  const [kid, staffId, raw] = [randomUUID(), randomUUID(), new Uint8Array(randomBytes(32))]
  key = await makeStoreKey(kid, staffId, raw.slice())
  reachable = true
  vi.stubGlobal('fetch', () =>
    reachable
      ? Promise.resolve(Response.json({ kid, staffId, key: Buffer.from(raw).toString('base64') }))
      : Promise.reject(new TypeError('no network')),
  )
})
afterEach(() => vi.unstubAllGlobals())

const page = () => import('./typed-words')
const typed = (hard: string) => ({ at: '2026-11-27T10:00:00.000Z', about: 'a talk', revision: 1, fields: { hard } })
const onDisk = () => storeOf(key.database).run((database) => database.getAll('facts'))

it('lies sealed on the device, the last letter of it, and is there for the next page until it is taken away', async () => {
  const { keepTyped, onlyInPage } = await page()
  for (const words of ['K', 'Kan', secret]) keepTyped('one', typed(words))
  expect(onlyInPage()).toBe(true)
  await expect.poll(onlyInPage).toBe(false)
  vi.resetModules()
  const next = await page()
  expect(await next.typedWords('one')).toEqual(typed(secret))
  expect(await next.typedWords('other')).toBeNull()
  expect(await next.typedAbout(key)).toEqual(['one'])
  const [row] = await onDisk()
  expect(Buffer.from(row!.c).includes('Kanarievogel')).toBe(false)

  next.keepTyped('one', null)
  await expect.poll(() => next.typedAbout(key)).toEqual([])
  expect(next.onlyInPage()).toBe(false)
  expect(await next.typedWords('one')).toBeNull()
})

it('is in the page alone where the device has no key for it, and says so', async () => {
  reachable = false
  const { keepTyped, onlyInPage, typedWords } = await page()
  keepTyped('one', typed(secret))
  expect(await typedWords('one')).toEqual(typed(secret))
  await new Promise((after) => setImmediate(after))
  expect(onlyInPage()).toBe(true)
  reachable = true
  keepTyped('one', typed('en nu wel'))
  await expect.poll(onlyInPage).toBe(false)
  expect(await onDisk()).toHaveLength(1)
})
