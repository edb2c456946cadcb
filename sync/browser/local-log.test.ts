import 'fake-indexeddb/auto'
import { randomBytes } from 'node:crypto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { addRow, textOf } from '@/sync/model/edit'
import { canonicalOf } from '@/sync/model/canonical'
import { longestAnswer, NoAnswer } from './answer-in-time'
import { LocalStore } from './local-database'
import { LocalLog } from './local-log'
import type { KeepProblem } from './states'
import type { SealKey } from './sealed-row'

const documentId = '01900000-0000-7000-8000-00000000000a'
let name: string
let key: SealKey
const logs: LocalLog[] = []

const importKey = async (kid: string): Promise<SealKey> => ({
  kid,
  key: await crypto.subtle.importKey('raw', randomBytes(32), 'AES-GCM', false, ['encrypt', 'decrypt']),
})

beforeEach(async () => {
  name = `test-${randomBytes(6).toString('hex')}`
  key = await importKey('k1')
})
afterEach(() => {
  for (const log of logs.splice(0)) log.close()
  vi.restoreAllMocks()
})

function tab(given: { key?: SealKey; store?: LocalStore } = {}) {
  const states: { waiting: number; problem: KeepProblem }[] = []
  const store = given.store ?? new LocalStore(name)
  const log = new LocalLog(store, given.key ?? key, documentId, (state) => states.push(state))
  logs.push(log)
  return { log, store, states }
}

/** A document whose every change goes to a log. */
function writing(log: LocalLog) {
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => log.append(update))
  const id = addRow(doc, 'items', { texts: { words: 'een' } })
  return { doc, type: (words: string) => textOf(doc, 'items', id, 'words').insert(0, words) }
}

async function opened(as: SealKey = key) {
  const { updates, unreadable } = await tab({ key: as }).log.load()
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return { doc, rows: updates.length, unreadable }
}

const rawRows = async () => (await (await new LocalStore(name).open()).getAll('rows')).map(({ row }) => row)

describe('what is written', () => {
  it('is there again after everything was closed, and opening adds nothing', async () => {
    const { log, states } = tab()
    const { doc, type } = writing(log)
    for (const words of ['twee', 'drie', 'vier']) type(words)
    await log.settled()
    expect(states.at(-1)).toEqual({ waiting: 0, problem: null })
    const rows = (await rawRows()).length
    for (let visit = 0; visit < 3; visit++) expect(canonicalOf((await opened()).doc)).toBe(canonicalOf(doc))
    expect(await rawRows()).toHaveLength(rows)
  })

  it('is written with strict durability, and sealed before the transaction is opened', async () => {
    const { log, store } = tab()
    const order: string[] = []
    const database = await store.open()
    const transaction = vi.spyOn(database, 'transaction')
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      const sealed = await encrypt(...given)
      order.push(`sealed after ${transaction.mock.calls.length} transactions`)
      return sealed
    })
    writing(log)
    await log.settled()
    expect(order[0]).toBe('sealed after 0 transactions')
    expect(transaction.mock.calls[0]?.[2]).toEqual({ durability: 'strict' })
  })

  it('lies sealed: no word of it can be found, and under another key or moved it is no row at all', async () => {
    const { log } = tab()
    const { type } = writing(log)
    type('een geheim woord')
    await log.settled()
    const rows = await rawRows()
    expect(rows.length).toBeGreaterThan(0)
    for (const { c, ...row } of rows) {
      expect(row).toMatchObject({ v: 1, kid: 'k1' })
      expect(Buffer.from(c).includes('geheim')).toBe(false)
    }
    expect(await opened(await importKey('k1'))).toMatchObject({ rows: 0, unreadable: rows.length })
    expect(await opened(await importKey('k2'))).toMatchObject({ rows: 0, unreadable: rows.length })
    expect(await rawRows(), 'unreadable is not erased').toHaveLength(rows.length)
  })

  it('opens without the one row that is damaged, and says so', async () => {
    const { log, store } = tab()
    const { doc, type } = writing(log)
    await log.settled()
    const database = await store.open()
    await database.add('rows', {
      doc: documentId,
      tab: 'x',
      row: { v: 1, kid: 'k1', iv: new Uint8Array(12), c: new ArrayBuffer(40) },
    })
    type('nog')
    await log.settled()
    const again = await opened()
    expect(again.unreadable).toBe(1)
    expect(canonicalOf(again.doc)).toBe(canonicalOf(doc))
  })
})

describe('tidying', () => {
  it('replaces only the rows this tab holds, while another tab writes', async () => {
    const [one, other] = [tab(), tab()]
    const [a, b] = [writing(one.log), writing(other.log)]
    await Promise.all([one.log.settled(), other.log.settled()])
    const tidy = one.log.compact(() => Y.encodeStateAsUpdate(a.doc))
    b.type('terwijl')
    a.type('ook')
    await tidy
    await Promise.all([one.log.settled(), other.log.settled()])
    const { doc, unreadable } = await opened()
    const both = new Y.Doc()
    for (const each of [a.doc, b.doc]) Y.applyUpdate(both, Y.encodeStateAsUpdate(each))
    expect(unreadable).toBe(0)
    expect(canonicalOf(doc)).toBe(canonicalOf(both))
  })

  it('lets a fork take the place of all', async () => {
    const [one, other] = [tab(), tab()]
    writing(other.log)
    writing(one.log)
    await Promise.all([one.log.settled(), other.log.settled()])
    const fresh = new Y.Doc()
    addRow(fresh, 'items', { texts: { words: 'nieuw' } })
    await one.log.replaceAll(() => Y.encodeStateAsUpdate(fresh))
    const { doc, rows } = await opened()
    expect(rows).toBe(1)
    expect(canonicalOf(doc)).toBe(canonicalOf(fresh))
  })
})

describe('when the device cannot', () => {
  it('keeps it in memory while the disk is full, tells so, and writes it when there is room', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { log, store, states } = tab()
    const database = await store.open()
    const transaction = vi.spyOn(database, 'transaction').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const { doc, type } = writing(log)
    await log.settled()
    type('ondertussen')
    await log.settled()
    expect(states.at(-1)).toMatchObject({ problem: 'full' })
    expect(states.at(-1)?.waiting).toBeGreaterThan(0)
    transaction.mockRestore()
    await vi.advanceTimersByTimeAsync(5_000)
    vi.useRealTimers()
    await log.settled()
    expect(states.at(-1)).toEqual({ waiting: 0, problem: null })
    expect(canonicalOf((await opened()).doc)).toBe(canonicalOf(doc))
  })

  it('waits once for a browser that does not answer, tells so, and writes when it does after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    // A connection that lets nobody raise the version: the browser neither opens nor refuses.
    const inTheWay = await openDB(name, 1)
    const { log, store, states } = tab()
    const loading = expect(log.load()).rejects.toThrow(NoAnswer)
    await vi.advanceTimersByTimeAsync(longestAnswer)
    await loading
    await expect(store.open()).rejects.toThrow(NoAnswer)
    const { doc } = writing(log)
    await log.settled()
    expect(states.at(-1)).toMatchObject({ problem: 'no_storage' })
    inTheWay.close()
    await vi.waitFor(() => expect(store.open()).resolves.toBeDefined())
    await vi.advanceTimersByTimeAsync(5_000)
    vi.useRealTimers()
    await log.settled()
    expect(states.at(-1)).toEqual({ waiting: 0, problem: null })
    expect(canonicalOf((await opened()).doc)).toBe(canonicalOf(doc))
  })

  it('lets go of a store that opens after everything was taken off the device', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const inTheWay = await openDB(name, 1)
    const store = new LocalStore(name)
    const asked = expect(store.open()).rejects.toThrow(NoAnswer)
    await vi.advanceTimersByTimeAsync(longestAnswer)
    vi.useRealTimers()
    await asked
    store.end()
    inTheWay.close()
    await openDB(name).then((database) => database.close())
    await deleteDB(name, { blocked: () => expect.fail('It is still held open') })
  })

  it('opens the store anew when the browser has closed it', async () => {
    const { log, store, states } = tab()
    const { doc, type } = writing(log)
    await log.settled()
    ;(await store.open()).close()
    type('daarna')
    await log.settled()
    expect(states.at(-1)).toEqual({ waiting: 0, problem: null })
    expect(canonicalOf((await opened()).doc)).toBe(canonicalOf(doc))
  })

  it('keeps and reads facts, and one under another key is as if it were not there', async () => {
    const { log } = tab()
    await log.keepFact('context', new TextEncoder().encode('{"familyName":"De Smet"}'))
    expect(new TextDecoder().decode((await tab().log.fact('context'))!)).toBe('{"familyName":"De Smet"}')
    expect(await tab({ key: await importKey('k2') }).log.fact('context')).toBeNull()
    expect(await log.fact('mark')).toBeNull()
  })
})
