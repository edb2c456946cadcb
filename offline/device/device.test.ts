import 'fake-indexeddb/auto'
import { randomBytes, randomUUID } from 'node:crypto'
import { openDB } from 'idb'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { Blobs } from '@/sync/browser/blobs'
import { logOf } from '@/sync/browser/local'
import { storeOf } from '@/sync/browser/stores'
import { databaseOf, makeStoreKey, type StoreKey } from '@/sync/browser/store-key'
import { wrapStoreKey } from '@/sync/browser/wrapped-key'
import { addRow } from '@/sync/model/edit'
import { sealExport } from './export-file'
import { openExport } from './open-export'
import { isPin, keepPin, makePin, tryPin } from './pin'
import { keepSealed, readSealed, sealedNames } from './sealed-rows'
import { caseRow, childContext, contextFrom, type TakenCase } from './taken'
import { beginHere, keepCase, takenCases } from './taken-cases'
import { tidy } from './tidy'
import { databaseNames, keepWrapped, unlock, wrappedKeys } from './unlock'
import { onDevice } from './unsent'
import { wipe } from './wipe'

// Deriving a key of a passphrase takes a quarter of a second, and longer beside other work.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('navigator', {})
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

type Person = { staffId: string; kid: string; raw: Uint8Array<ArrayBuffer>; key: StoreKey }
async function somebody(): Promise<Person> {
  const [staffId, kid, raw] = [randomUUID(), randomUUID(), new Uint8Array(randomBytes(32))]
  return { staffId, kid, raw, key: await makeStoreKey(kid, staffId, raw.slice()) }
}
async function tookAlong(words: string): Promise<Person> {
  const person = await somebody()
  await keepWrapped(person.key, await wrapStoreKey(person, words))
  return person
}

const child = { id: randomUUID(), kind: 'child', name: 'Noor', relation: 'dochter van Katrijn', age: 6 } as const
const parent = { id: randomUUID(), kind: 'parent', name: 'Katrijn', relation: 'moeder', age: null } as const
const taken = (documents: TakenCase['documents'] = []): TakenCase => ({
  caseId: randomUUID(),
  familyName: 'Kanarie',
  separatedParents: true,
  people: [child, parent],
  homes: [{ id: randomUUID(), label: 'bij Katrijn', people: [] }],
  documents,
  me: { staffId: randomUUID(), name: 'Consulent Kanarie' },
  readOnly: false,
  madeAt: '2026-11-26T08:00:00.000Z',
})
const begins = (kind: 'three_columns', childId: string | null = null) => ({
  id: randomUUID(),
  kind,
  childId,
  createdAt: '2026-11-26T09:00:00.000Z',
})

/** Lays changes of a document on the device, as an editor does. */
async function write(key: StoreKey, id: string, words: string): Promise<Y.Doc> {
  const doc = new Y.Doc()
  addRow(doc, 'items', { texts: { words } })
  const log = logOf(await key.document(id), id, () => undefined)
  log.append(Y.encodeStateAsUpdate(doc))
  await log.settled()
  return doc
}

describe('the store on this device', () => {
  it('is made anew or from an older one, and keeps what was there', async () => {
    const person = await somebody()
    const old = await openDB(person.key.database, 1, {
      upgrade(database) {
        database.createObjectStore('rows', { autoIncrement: true }).createIndex('doc', 'doc')
        database.createObjectStore('facts')
      },
    })
    await old.add('rows', {
      doc: 'd',
      tab: 't',
      row: { v: 1, kid: 'gone', iv: new Uint8Array(12), c: new ArrayBuffer(20) },
    })
    old.close()
    const database = await storeOf(person.key.database).open()
    expect([...database.objectStoreNames]).toEqual(expect.arrayContaining(['facts', 'keys', 'rows']))
    expect(await database.count('rows')).toBe(1)
    expect(await onDevice(person.key)).toMatchObject({ documents: ['d'], unreadable: 1, unclear: ['d'] })
  })

  it('opens with the words of whoever took something along, and shows the other nothing', async () => {
    const [one, other] = [await tookAlong('woorden van de eerste'), await tookAlong('woorden van de tweede')]
    await keepSealed(one.key, caseRow('1'), taken())
    const opened = await unlock('woorden van de tweede')
    expect(opened).toMatchObject({ staffId: other.staffId, database: await databaseOf(other.staffId) })
    expect(await takenCases(opened!)).toEqual([])
    expect(await takenCases((await unlock('woorden van de eerste'))!)).toHaveLength(1)
    expect(await unlock('andere woorden')).toBeNull()
    expect(JSON.stringify(await wrappedKeys())).not.toContain(one.staffId)
  })

  it('keeps one wrapped key for each person: taking along again makes the words before worthless', async () => {
    const person = await tookAlong('de eerste keer')
    await keepWrapped(person.key, await wrapStoreKey(person, 'de tweede keer'))
    expect(await unlock('de eerste keer')).toBeNull()
    expect((await unlock('de tweede keer'))?.kid).toBe(person.kid)
  })

  it('reads a named row with its own key only', async () => {
    const { key } = await somebody()
    await keepSealed(key, 'one', { said: 'geheim' })
    expect(await readSealed(key, 'one')).toEqual({ said: 'geheim' })
    const database = await storeOf(key.database).open()
    await database.put('facts', (await database.get('facts', 'row:one'))!, 'row:other')
    expect(await readSealed(key, 'other')).toBeNull()
    expect(await sealedNames(key, 'o')).toEqual(['one', 'other'])
  })
})

describe('a case taken along', () => {
  it('knows the document that was begun here, also after it was taken along again before the server heard of it', async () => {
    const { key } = await somebody()
    const file = taken()
    await keepCase(key, file, [])
    const document = await beginHere(key, file, begins('three_columns'))
    const { unsent } = await onDevice(key)
    expect(unsent).toMatchObject([{ documentId: document.id, begun: { id: document.id, caseId: file.caseId } }])
    await keepCase(
      key,
      file,
      unsent.flatMap(({ begun }) => begun ?? []),
    )
    expect((await takenCases(key))[0]?.documents.map(({ id }) => id)).toEqual([document.id])
    await keepCase(key, file, [])
    expect((await takenCases(key))[0]?.documents).toEqual([])
  })

  it('gives an editor what it needs, and the page of a child no word of anyone but the child', () => {
    const [mine, other] = [
      { ...begins('three_columns', child.id), variant: null, lastWorkedAt: null, empty: true },
      { ...begins('three_columns'), variant: null, lastWorkedAt: null, empty: true },
    ]
    const file = taken([mine, other])
    expect(contextFrom(file, mine)).toMatchObject({ documentId: mine.id, childId: child.id, familyName: 'Kanarie' })
    expect(contextFrom(file, mine).documents.map(({ id }) => id)).toEqual([other.id])
    const given = childContext(contextFrom(file, mine))
    expect(given.people.map(({ name }) => name)).toEqual(['Noor'])
    for (const word of ['Kanarie', 'Katrijn', 'moeder', 'dochter', other.id])
      expect(JSON.stringify(given)).not.toContain(word)
  })
})

describe('what is not sent', () => {
  it('is what the server never acknowledged, and what is flagged, and nothing else', async () => {
    const { key } = await somebody()
    const [sent, flagged, beyond] = [randomUUID(), randomUUID(), randomUUID()]
    for (const id of [sent, flagged, beyond]) await write(key, id, 'woorden')
    const log = async (id: string) => logOf(await key.document(id), id, () => undefined)
    for (const id of [sent, flagged]) {
      const { updates } = await (await log(id)).load()
      const doc = new Y.Doc()
      Y.applyUpdate(doc, updates[0]!)
      const sv = Y.encodeStateVector(doc)
      // As local.ts writes it: the epoch, then the state vector with its length.
      await (await log(id)).keepFact('mark', Uint8Array.from([1, sv.length, ...sv]))
    }
    await (await log(flagged)).keepFact('unsent', new TextEncoder().encode('"2026-11-26T09:30:00.000Z"'))
    const { unsent, documents } = await onDevice(key)
    expect(documents).toHaveLength(3)
    expect(unsent.map(({ documentId, since }) => [documentId, since]).sort()).toEqual(
      [
        [flagged, '2026-11-26T09:30:00.000Z'],
        [beyond, null],
      ].sort(),
    )
  })

  it('is not what was begun here and handed on, nor a picture that nothing shows any more', async () => {
    const { key } = await somebody()
    const file = taken()
    const { id } = await beginHere(key, file, begins('three_columns'))
    const doc = await write(key, id, 'woorden')
    const blobs = new Blobs(
      id,
      { key: (of) => key.document(of) },
      {
        caseId: () => null,
        begun: () => null,
        named: () => [],
        handedOn: () => undefined,
      },
    )
    vi.stubGlobal('isSecureContext', true)
    await blobs.keep(new Blob(['made, and then made anew']))
    expect((await onDevice(key)).unsent).toMatchObject([{ documentId: id, pictures: [] }])
    const sv = Y.encodeStateVector(doc)
    const log = logOf(await key.document(id), id, () => undefined)
    await log.keepFact('mark', Uint8Array.from([1, sv.length, ...sv]))
    expect((await onDevice(key)).unsent).toEqual([])
  })

  it('leaves in a file that opens with its words, whole, and shows nothing without them', async () => {
    const { key } = await somebody()
    const id = randomUUID()
    const doc = await write(key, id, 'een geheim woord')
    const picture = { hash: 'a'.repeat(64), bytes: Uint8Array.from([137, 80, 78, 71]) }
    const unsent = (await onDevice(key)).unsent.map((each) => ({ ...each, pictures: [picture] }))
    const text = await sealExport(unsent, 'woorden voor het bestand')
    for (const hidden of ['geheim', id, Buffer.from('geheim').toString('base64').slice(0, 6)])
      expect(text).not.toContain(hidden)
    const opened = await openExport(text, 'woorden voor het bestand')
    expect(opened).toMatchObject({ ok: true, documents: [{ documentId: id, begun: null, pictures: [picture] }] })
    const again = new Y.Doc()
    if (opened.ok) Y.applyUpdate(again, opened.documents[0]!.state)
    expect(Y.encodeStateAsUpdate(again)).toEqual(Y.encodeStateAsUpdate(doc))
    expect(await openExport(text, 'andere woorden')).toEqual({ ok: false, problem: 'wrong_passphrase' })
    for (const odd of ['', '{}', 'PK', JSON.stringify({ ...(JSON.parse(text) as object), v: 2 })])
      expect(await openExport(odd, 'x')).toEqual({ ok: false, problem: 'not_ours' })
    const damaged = JSON.stringify({ ...(JSON.parse(text) as object), iv: '!' })
    expect(await openExport(damaged, 'woorden voor het bestand')).toEqual({ ok: false, problem: 'wrong_passphrase' })
  })
})

describe('what is kept for how long', () => {
  const now = new Date('2026-12-20T08:00:00Z')
  const old = '2026-12-05T08:00:00.000Z'
  const recent = '2026-12-19T08:00:00.000Z'
  const document = () => ({ ...begins('three_columns'), variant: null, lastWorkedAt: null, empty: true })

  /** Two cases with a document each, of which the server has everything; and a document of no case. */
  async function device() {
    const { key } = await somebody()
    const [aged, fresh] = [document(), document()]
    const [agedCase, freshCase] = [
      { ...taken([aged]), madeAt: old },
      { ...taken([fresh]), madeAt: recent },
    ]
    const loose = randomUUID()
    for (const file of [agedCase, freshCase]) await keepCase(key, file, [])
    for (const id of [aged.id, fresh.id, loose]) {
      const doc = await write(key, id, 'woorden')
      const sv = Y.encodeStateVector(doc)
      const log = logOf(await key.document(id), id, () => undefined)
      await log.keepFact('mark', Uint8Array.from([1, sv.length, ...sv]))
    }
    const left = async () => ({
      cases: (await takenCases(key)).map(({ caseId }) => caseId).sort(),
      documents: (await onDevice(key)).documents,
    })
    return { key, aged: aged.id, fresh: fresh.id, loose, agedCase, freshCase, left }
  }

  it('goes after fourteen days, with everything that belongs to no case', async () => {
    const { key, fresh, freshCase, left } = await device()
    await tidy(key, null, now)
    expect(await left()).toEqual({ cases: [freshCase.caseId], documents: [fresh] })
  })

  it('is what was chosen the last time', async () => {
    const { key, aged, agedCase, left } = await device()
    await tidy(key, [agedCase.caseId], now)
    expect(await left()).toEqual({ cases: [agedCase.caseId], documents: [aged] })
  })

  it('stays for ever while it is not sent, and when nobody can read whether it was', async () => {
    const { key, aged, loose, agedCase, left } = await device()
    const flagged = logOf(await key.document(aged), aged, () => undefined)
    await flagged.keepFact('unsent', new TextEncoder().encode('"2026-12-05T09:00:00.000Z"'))
    const database = await storeOf(key.database).open()
    const row = { v: 1 as const, kid: 'gone', iv: new Uint8Array(12), c: new ArrayBuffer(20) }
    await database.add('rows', { doc: loose, tab: 't', row })
    await tidy(key, [], new Date('2030-01-01T00:00:00Z'))
    expect(await left()).toEqual({ cases: [agedCase.caseId], documents: [aged, loose].sort() })
  })
})

describe('the code of a grown-up', () => {
  it('has four to six digits', () =>
    expect(['123', '1234', '123456', '1234567', '12a4', '１２３４', ''].filter(isPin)).toEqual(['1234', '123456']))

  it('opens with its digits, counts wrong ones over a reload, and is over after five', async () => {
    const { key } = await somebody()
    const id = randomUUID()
    const document = await key.document(id)
    await keepPin(document, id, await makePin('2468'))
    expect(await tryPin(document, id, '2468')).toBe('right')
    for (let tried = 1; tried <= 4; tried++) expect(await tryPin(document, id, '0000')).toBe('wrong')
    expect(await tryPin(document, id, '0000')).toBe('over')
    expect(await tryPin(document, id, '2468'), 'not even the right one').toBe('over')
    expect(await tryPin(await key.document(randomUUID()), id, '2468'), 'another key knows no code').toBe('over')
  })

  it('counts anew after the right one', async () => {
    const { key } = await somebody()
    const id = randomUUID()
    const document = await key.document(id)
    await keepPin(document, id, await makePin('13579'))
    for (let round = 0; round < 3; round++) {
      for (let tried = 0; tried < 4; tried++) expect(await tryPin(document, id, '0000')).toBe('wrong')
      expect(await tryPin(document, id, '13579')).toBe('right')
    }
  })
})

describe('taking everything off this device', () => {
  it('destroys the key first, then everything of this person, and touches nobody else', async () => {
    const [one, other] = [await tookAlong('van de eerste'), await tookAlong('van de tweede')]
    await write(one.key, randomUUID(), 'woorden')
    const order: string[] = []
    const database = await storeOf(one.key.database).open()
    const transaction = database.transaction.bind(database)
    vi.spyOn(database, 'transaction').mockImplementation((...given: Parameters<typeof transaction>) => {
      order.push(`${JSON.stringify(given[0])} ${given[1] ?? ''}`)
      return transaction(...given)
    })
    const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB)
    const remove = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      order.push('database')
      return deleteDatabase(name)
    })
    await wipe(one.key)
    expect(order).toEqual(['"keys" readwrite', 'database'])
    expect(remove).toHaveBeenCalledWith(one.key.database)
    expect(await databaseNames()).not.toContain(one.key.database)
    expect(await unlock('van de eerste')).toBeNull()
    expect((await unlock('van de tweede'))?.kid).toBe(other.kid)
  })

  it('leaves nothing that opens, also where another tab keeps the browser from deleting it', async () => {
    const one = await tookAlong('van de eerste')
    await write(one.key, randomUUID(), 'woorden')
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      const asked = { onblocked: () => undefined } as unknown as IDBOpenDBRequest
      queueMicrotask(() => void asked.onblocked?.(new Event('blocked') as IDBVersionChangeEvent))
      return asked
    })
    await wipe(one.key)
    expect(await databaseNames()).toContain(one.key.database)
    expect(await wrappedKeys()).toEqual([])
    expect(await unlock('van de eerste')).toBeNull()
  })
})
