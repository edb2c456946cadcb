import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canonicalOf } from './canonical'
import { addRow, setFields, textOf } from './edit'
import { documentIdKey, metaRoot, recordsRoot } from './keys'
import { nextPart, partBytes, type Part } from './parts'
import { limits } from './structure'

const rowIds = Array.from({ length: 2 }, (_, at) => `0190000${at}-0000-7000-8000-000000000000`)

/** What three people do, each on a device of their own; `server` takes what one of them has. */
const doing = fc.record({
  who: fc.nat(2),
  row: fc.nat(1),
  at: fc.nat(1_000),
  words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  what: fc.constantFrom('add', 'type', 'cut', 'set', 'draw', 'erase', 'meet', 'server'),
})
type Doing = typeof doing extends fc.Arbitrary<infer One> ? One : never

function act(docs: readonly Y.Doc[], server: Y.Doc, { who, what, row, at, words }: Doing): void {
  const doc = docs[who]!
  const id = rowIds[row]!
  const text = textOf(doc, 'items', id, 'words')
  if (what === 'add') addRow(doc, 'items', { id, texts: { words } })
  if (what === 'type') text.insert(at % (text.length + 1), words)
  if (what === 'cut' && text.length > 0) text.delete(at % text.length, 1)
  if (what === 'set') setFields(doc, 'items', id, { score: at })
  if (what === 'draw') doc.getMap(recordsRoot).set(`worry/shape:${at % 5}`, { s: 'a', r: { at, words } })
  if (what === 'erase') doc.getMap(recordsRoot).delete(`worry/shape:${at % 5}`)
  if (what === 'meet') bring(doc, docs[at % 3]!)
  if (what === 'server') bring(doc, server)
}

const bring = (from: Y.Doc, to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))

/** Sends a document in parts, as a client does: the next begins where the server is. */
function send(doc: Y.Doc, server: Y.Doc, most: number): Part[] {
  const parts: Part[] = []
  for (;;) {
    const part = nextPart(doc, Y.encodeStateVector(server), most)
    parts.push(part)
    Y.applyUpdate(server, part.update)
    expect(server.store.pendingStructs ?? server.store.pendingDs).toBeNull()
    if (part.last) return parts
  }
}

const structsIn = (part: Part) => Y.decodeUpdate(part.update).structs.length

describe('a document in parts', () => {
  it('each applies by itself, none is larger than asked, and all of them are the whole', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 80, size: 'max' }), fc.integer({ min: 1, max: 300 }), (acts, most) => {
        const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
        const server = new Y.Doc()
        for (const each of acts) act(docs, server, each)
        const [doc] = docs
        const whole = new Y.Doc()
        bring(server, whole)
        bring(doc!, whole)
        for (const part of send(doc!, server, most)) {
          // The bytes around the structs: for each client its number, where it begins and how many there are.
          const around = 2 + 12 * Y.decodeUpdate(part.update).structs.length
          if (structsIn(part) > 1 && !part.last) expect(part.update.length).toBeLessThanOrEqual(most + around)
        }
        expect(canonicalOf(server)).toBe(canonicalOf(whole))
        expect(Y.encodeStateVector(server)).toEqual(Y.encodeStateVector(whole))
        expect(Y.equalDeleteSets(deleted(server), deleted(whole))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('go on from where it stopped, also when it is written in meanwhile', () => {
    const doc = new Y.Doc()
    const server = new Y.Doc()
    const id = addRow(doc, 'items', { texts: { words: 'a' } })
    for (let at = 0; at < 50; at += 1) textOf(doc, 'items', id, 'words').insert(0, `woord ${at} `)
    for (let at = 0; ; at += 1) {
      const part = nextPart(doc, Y.encodeStateVector(server), 80)
      Y.applyUpdate(server, part.update)
      if (part.last) break
      if (at < 20) textOf(doc, 'items', id, 'words').insert(3, 'tussendoor ')
    }
    expect(canonicalOf(server)).toBe(canonicalOf(doc))
  })

  it('leave out what waits for something this document never got, so that the rest is taken', () => {
    const theirs = new Y.Doc()
    const lost: Uint8Array[] = []
    theirs.on('update', (update: Uint8Array) => lost.push(update))
    const id = addRow(theirs, 'items', { texts: { words: 'verloren' } })
    textOf(theirs, 'items', id, 'words').insert(0, 'en dit ')
    const doc = new Y.Doc()
    Y.applyUpdate(doc, lost[1]!)
    addRow(doc, 'items', { texts: { words: 'wel hier' } })
    const server = new Y.Doc()
    send(doc, server, partBytes)
    expect(canonicalOf(server)).toContain('wel hier')
  })

  it('say first which document it is', () => {
    const doc = new Y.Doc()
    doc.clientID = 7
    doc.getMap(metaRoot).set(documentIdKey, 'this one')
    for (const clientID of [3, 9, 12]) {
      const device = new Y.Doc()
      device.clientID = clientID
      bring(doc, device)
      for (let at = 0; at < 20; at += 1) addRow(device, 'items', { texts: { words: 'een zin van ergens' } })
      bring(device, doc)
    }
    const server = new Y.Doc()
    Y.applyUpdate(server, nextPart(doc, Y.encodeStateVector(server), 100).update)
    expect(server.getMap(metaRoot).get(documentIdKey)).toBe('this one')
  })
})

it('a drawing of 6 MB goes in parts of half a megabyte, quickly', () => {
  const doc = new Y.Doc()
  for (let stroke = 0; stroke < 1_500; stroke += 1) {
    const record = (points: number) => ({ s: 'a', r: { id: stroke, points: 'p'.repeat(points) } })
    // While it is drawn, and when the pen is lifted.
    for (const points of [1_000, 4_000]) doc.getMap(recordsRoot).set(`worry/shape:${stroke}`, record(points))
  }
  const size = Y.encodeStateAsUpdate(doc).length
  expect(size).toBeGreaterThan(6_000_000)
  const server = new Y.Doc()
  const parts = send(doc, server, partBytes)
  expect(parts).toHaveLength(Math.ceil(size / partBytes))
  expect(canonicalOf(server)).toBe(canonicalOf(doc))
})

it('the largest record and the longest text that are allowed fit the largest part a server takes', () => {
  const doc = new Y.Doc()
  // Three bytes a letter is the most there is: what needs four counts as two.
  doc.getMap(recordsRoot).set('worry/shape:1', { s: 'a', r: { words: '€'.repeat(limits.record - 50) } })
  textOf(doc, 'items', addRow(doc, 'items', {}), 'words').insert(0, '€'.repeat(limits.text))
  const server = new Y.Doc()
  for (const { update } of send(doc, server, 1)) expect(update.length).toBeLessThan(1024 * 1024)
})

const deleted = (doc: Y.Doc) => Y.createDeleteSetFromStructStore(doc.store)
