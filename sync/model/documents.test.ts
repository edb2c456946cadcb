import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventId } from '@/domain/measurement/event-id'
import { actsOf } from './acts'
import { canonicalOf, documentHash, sameBytes, sortedJson } from './canonical'
import { addRow, moveRow, removeRow, restoreRow, setFields, textOf } from './edit'
import { forkDocument } from './fork'
import { readAnswer, readRequest, writeAnswer, writeRequest } from './frame'
import { metaRoot, recordsRoot } from './keys'
import { readPlain } from './plain'
import { restorePlain } from './restore'
import { rowsOf } from './rows'
import type { DocumentShape, PlainDocument } from './shape'
import { checkStructure, limits } from './structure'
import { differenceOf } from './text-difference'

const shape: DocumentShape = {
  items: {
    fields: { column: 'string', from: 'list', score: 'number', shared: 'boolean', on: 'date' },
    texts: ['words', 'source'],
  },
}
const rows = (doc: Y.Doc) => rowsOf(readPlain(doc), shape, 'items').rows
const ids = Array.from({ length: 6 }, (_, at) => `0190000${at}-0000-7000-8000-000000000000`)

/** What one of several people does on their own device, or two devices meeting. */
const doing = fc.record({
  who: fc.nat(2),
  what: fc.oneof(
    fc.record({ do: fc.constant('add' as const), column: fc.constantFrom('worries', 'good') }),
    fc.record({
      do: fc.constant('type' as const),
      row: fc.nat(),
      at: fc.nat(),
      words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    }),
    fc.record({ do: fc.constant('cut' as const), row: fc.nat(), at: fc.nat() }),
    fc.record({ do: fc.constant('set' as const), row: fc.nat(), score: fc.integer({ min: 0, max: 10 }) }),
    fc.record({ do: fc.constant('move' as const), row: fc.nat(), beside: fc.nat() }),
    fc.record({ do: fc.constant('remove' as const), row: fc.nat(), back: fc.boolean() }),
    fc.record({ do: fc.constant('meet' as const), whom: fc.nat(2) }),
  ),
})

function act(docs: Y.Doc[], { who, what }: typeof doing extends fc.Arbitrary<infer Doing> ? Doing : never): void {
  const doc = docs[who]!
  const known = rows(doc)
  const pick = (at: number) => known[at % Math.max(1, known.length)]?.id
  if (what.do === 'add') return void addRow(doc, 'items', { fields: { column: what.column } })
  if (what.do === 'meet') return meet(doc, docs[what.whom]!)
  const id = pick(what.row)
  if (id === undefined) return
  const text = textOf(doc, 'items', id, 'words')
  if (what.do === 'type') text.insert(what.at % (text.length + 1), what.words)
  if (what.do === 'cut' && text.length > 0) text.delete(what.at % text.length, 1)
  if (what.do === 'set') setFields(doc, 'items', id, { score: what.score })
  if (what.do === 'move') moveRow(doc, 'items', id, { after: pick(what.beside) })
  if (what.do === 'remove') (what.back ? restoreRow : removeRow)(doc, 'items', id)
}

function meet(one: Y.Doc, other: Y.Doc): void {
  const [a, b] = [
    Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)),
    Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)),
  ]
  Y.applyUpdate(other, a)
  Y.applyUpdate(one, b)
  Y.applyUpdate(one, b)
}

describe('merging', () => {
  it('says the same everywhere, whoever did what in whichever order, and all of it is in place', () =>
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 60 }), (steps) => {
        const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
        for (const step of steps) act(docs, step)
        for (const one of docs) for (const other of docs) meet(one, other)
        expect(new Set(docs.map(canonicalOf)).size).toBe(1)
        expect(docs.map(checkStructure)).toEqual([null, null, null])
        const again = new Y.Doc()
        Y.applyUpdate(again, Y.encodeStateAsUpdate(docs[0]!))
        expect(sameBytes(documentHash(again), documentHash(docs[2]!))).toBe(true)
      }),
      { numRuns: 150 },
    ))

  it('loses no word that somebody typed and nobody cut', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.nat(), fc.stringMatching(/^[a-z]{1,5}$/)), { maxLength: 30 }),
        (typed) => {
          const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
          for (const doc of docs) addRow(doc, 'items', { id: ids[0] })
          for (const [who, at, words] of typed) {
            const text = textOf(docs[who]!, 'items', ids[0]!, 'words')
            text.insert(at % (text.length + 1), words)
          }
          for (const other of docs) meet(docs[0]!, other)
          const letters = [...textOf(docs[0]!, 'items', ids[0]!, 'words').toJSON()].sort().join('')
          expect(letters).toBe([...typed.map(([, , words]) => words).join('')].sort().join(''))
        },
      ),
    ))

  it('an edit of a removed row stays with it, and bringing it back brings the edit', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    const id = addRow(one, 'items', { texts: { words: 'papa' } })
    meet(one, other)
    removeRow(one, 'items', id)
    textOf(other, 'items', id, 'words').insert(4, ' Joris')
    meet(one, other)
    expect(rows(one)[0]?.deleted).not.toBeNull()
    restoreRow(other, 'items', id)
    meet(one, other)
    expect(rows(one)).toMatchObject([{ id, deleted: null, texts: { words: 'papa Joris' } }])
  })

  it('two rows put in the same place at once stand in the same order everywhere, and another fits between', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    addRow(one, 'items', { id: ids[0] })
    meet(one, other)
    addRow(one, 'items', { id: ids[2], after: ids[0] })
    addRow(other, 'items', { id: ids[1], after: ids[0] })
    meet(one, other)
    addRow(one, 'items', { id: ids[3], after: ids[0] })
    addRow(one, 'items', { id: ids[4], before: ids[0] })
    meet(one, other)
    expect(rows(one).map(({ id }) => id)).toEqual(rows(other).map(({ id }) => id))
    expect(rows(one).map(({ id }) => id)[0]).toBe(ids[4])
    expect(rows(one)).toHaveLength(5)
  })
})

describe('reading', () => {
  it('is total: whatever lies in a document, it gives rows and problems', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(
              fc.string(),
              fc
                .tuple(
                  fc.constantFrom('items', 'other'),
                  fc.constantFrom(...ids),
                  fc.constantFrom('order', 'deleted', 'column', 'score', 'from', 'on', 'new'),
                )
                .map((parts) => parts.join('/')),
            ),
            fc.anything(),
          ),
        ),
        (entries) => {
          const doc = new Y.Doc()
          for (const [key, value] of entries) {
            try {
              doc.getMap('fields').set(key, value)
            } catch {
              // Not everything can be put in a document at all.
            }
          }
          const { rows: found, problems } = rowsOf(readPlain(doc), shape, 'items')
          for (const row of found)
            for (const name of Object.keys(row.fields)) expect(Object.keys(shape['items']!.fields)).toContain(name)
          expect(Array.isArray(problems)).toBe(true)
          // And adding to it still works.
          expect(rowsOf(readPlain(doc), shape, 'items').rows.length + 1).toBe(
            (addRow(doc, 'items', {}), rowsOf(readPlain(doc), shape, 'items').rows.length),
          )
        },
      ),
    ))

  it('leaves out what does not fit and says why; nothing is a default', () => {
    const plain: PlainDocument = {
      fields: {
        [`items/${ids[0]}/order`]: 'a0',
        [`items/${ids[0]}/score`]: 'seven',
        [`items/${ids[0]}/later`]: 1,
        [`items/${ids[0]}/on`]: null,
        [`items/${ids[1]}/column`]: 'good',
        [`items/${ids[2]}/deleted`]: '2026-01-01T00:00:00Z',
      },
      texts: { [`items/${ids[0]}/words`]: 'ja', [`items/${ids[0]}/aside`]: 'nee' },
    }
    const { rows: found, problems } = rowsOf(plain, shape, 'items')
    expect(found).toEqual([
      { id: ids[0], order: 'a0', deleted: null, fields: {}, texts: { words: 'ja' } },
      { id: ids[1], order: '~', deleted: null, fields: { column: 'good' }, texts: {} },
    ])
    expect(problems.map(({ reason }) => reason).sort()).toEqual([
      'incomplete_row',
      'incomplete_row',
      'unknown_field',
      'unknown_field',
      'wrong_kind',
    ])
    expect(rowsOf(plain, shape, 'unknown')).toEqual({
      rows: [],
      problems: [{ key: 'unknown', reason: 'unknown_collection' }],
    })
  })

  it('writes nothing that is the same already, and nothing that has no value', () => {
    const doc = new Y.Doc()
    const id = addRow(doc, 'items', {
      fields: { column: 'good', score: undefined, from: ['a', 'b'] },
      texts: { words: '', source: undefined },
    })
    expect(Object.keys(readPlain(doc).fields)).toHaveLength(3)
    const before = Y.encodeStateVector(doc)
    setFields(doc, 'items', id, { column: 'good', from: ['a', 'b'], score: null })
    addRow(doc, 'items', { id, fields: { column: 'worries' } })
    expect(Y.encodeStateVector(doc)).toEqual(before)
    expect(() => setFields(doc, 'items', id, { 'a/b': 1 })).toThrow(TypeError)
  })
})

describe('frames', () => {
  it('come back as they went, and anything else is no frame', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.uint8Array(), fc.uint8Array(), (epoch, sv, update) => {
        const body = writeRequest({ epoch, sv, update })
        expect(readRequest(body)).toEqual({ ok: true, value: { epoch, sv, update } })
        for (let cut = 0; cut < body.length; cut++) expect(readRequest(body.slice(0, cut)).ok).toBe(false)
        expect(readRequest(new Uint8Array([...body, 0]))).toEqual({ ok: false, code: 'garbage' })
        expect(readRequest(new Uint8Array([9, ...body.slice(1)]))).toEqual({ ok: false, code: 'newer_version' })
        const answer = { head: 3, epoch, sv, diff: update, hash: sv }
        const said = writeAnswer(answer)
        expect(readAnswer(said)).toEqual(answer)
        expect(readAnswer(new Uint8Array([9, ...said.slice(1)])), 'of a newer version').toBeNull()
        for (let cut = 0; cut < said.length; cut++) expect(readAnswer(said.slice(0, cut))).toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        readRequest(bytes)
        readAnswer(bytes)
      }),
    )
  })
})

describe('a fork', () => {
  it('has what the server has and what only this device had, without what cannot be read', () => {
    const server = new Y.Doc()
    addRow(server, 'items', { id: ids[0], texts: { words: 'op de server' } })
    const mine = new Y.Doc()
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(server))
    const since = Y.encodeStateVector(mine)
    addRow(mine, 'items', { id: ids[1], fields: { column: 'good' }, texts: { words: 'alleen hier' } })
    textOf(mine, 'items', ids[0]!, 'words').insert(0, 'Nu ')
    mine.getMap('fields').set('items', new Y.Map())
    mine.getMap('elsewhere').set('a', 1)
    const fresh = forkDocument(Y.encodeStateAsUpdate(server), mine, since)
    expect(checkStructure(fresh)).toBeNull()
    expect(rows(fresh)).toMatchObject([
      { id: ids[0], texts: { words: 'Nu op de server' } },
      { id: ids[1], fields: { column: 'good' }, texts: { words: 'alleen hier' } },
    ])
    expect(fresh.clientID).not.toBe(mine.clientID)
  })

  it('takes what was drawn along, with what it takes to read it, and nothing that would be refused once more', () => {
    const mine = new Y.Doc()
    const record = { s: 'een', r: { type: 'draw' } }
    mine.getMap(recordsRoot).set('worry/shape:mine', record)
    mine.getMap(metaRoot).set('schema:een', '{}')
    mine.getMap(metaRoot).set('document:id', 'of another')
    addRow(mine, 'items', { id: ids[0], fields: { from: Array.from({ length: 180 }, () => ids[1]!) } })
    const refused: [string, string, unknown][] = [
      [recordsRoot, 'worry/shape:none', 'no record'],
      [recordsRoot, 'shape:nowhere', record],
      [recordsRoot, 'worry/shape:large', { s: 'een', r: { points: 'x'.repeat(limits.record) } }],
      [metaRoot, 'schema', '{}'],
      ['fields', `items/${ids[0]}/column`, 'x'.repeat(limits.value + 1)],
    ]
    for (const [root, key, value] of refused) mine.getMap(root).set(key, value)
    textOf(mine, 'items', ids[0]!, 'words').insert(0, 'x'.repeat(limits.text + 1))
    for (const since of [Y.encodeStateVector(new Y.Doc()), null]) {
      const fresh = forkDocument(Y.encodeStateAsUpdate(new Y.Doc()), mine, since)
      expect(checkStructure(fresh)).toBeNull()
      expect(fresh.getMap(recordsRoot).toJSON()).toEqual({ 'worry/shape:mine': record })
      expect(fresh.getMap(metaRoot).toJSON()).toEqual({ 'schema:een': '{}' })
      expect(rows(fresh)).toMatchObject([{ id: ids[0], texts: {} }])
      expect(rows(fresh)[0]?.fields['from']).toHaveLength(180)
      expect(rows(fresh)[0]?.fields['column']).toBeUndefined()
    }
  })

  it('does not bring back what others erased', () => {
    const before = new Y.Doc()
    addRow(before, 'items', { id: ids[0], texts: { words: 'moet weg' } })
    const erased = new Y.Doc()
    const fresh = forkDocument(Y.encodeStateAsUpdate(erased), before, Y.encodeStateVector(before))
    expect(rows(fresh)).toEqual([])
  })

  it('keeps both where a reused clientID made two truths', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    one.clientID = other.clientID = 7
    addRow(one, 'items', { id: ids[0], texts: { words: 'van de een' } })
    addRow(other, 'items', { id: ids[0], texts: { words: 'van de ander' } })
    const fresh = forkDocument(Y.encodeStateAsUpdate(one), other, null)
    const words = rows(fresh)[0]?.texts['words']
    expect(words).toContain('van de een')
    expect(words).toContain('van de ander')
  })
})

describe('bringing back', () => {
  it('says again what was said, lays aside what came later, and merges with who goes on', () => {
    const doc = new Y.Doc()
    addRow(doc, 'items', { id: ids[0], fields: { column: 'good' }, texts: { words: 'toen 👧🏽' } })
    addRow(doc, 'acts', { id: ids[5], fields: { type: 'share.presented' } })
    const then = readPlain(doc)
    textOf(doc, 'items', ids[0]!, 'words').delete(0, 4)
    setFields(doc, 'items', ids[0]!, { score: 4, column: 'worries' })
    addRow(doc, 'items', { id: ids[1], texts: { words: 'later' } })
    addRow(doc, 'acts', { id: ids[4], fields: { type: 'prompt.shown' } })
    restorePlain(doc, then, '2026-11-24T10:00:00.000Z')
    expect(rows(doc)).toMatchObject([
      { id: ids[0], deleted: null, fields: { column: 'good' }, texts: { words: 'toen 👧🏽' } },
      { id: ids[1], deleted: '2026-11-24T10:00:00.000Z', texts: { words: 'later' } },
    ])
    expect(rows(doc)[0]?.fields['score']).toBeUndefined()
    expect(actsOf(readPlain(doc), 'd')).toHaveLength(2)
  })
})

it('acts have ids of their document, known types, and counts and codes only', () => {
  const doc = new Y.Doc()
  addRow(doc, 'acts', {
    id: ids[0],
    fields: {
      type: 'prompt.skipped',
      at: '2026-01-01T10:00:00Z',
      step: 'worries.harm',
      length: 3,
      words: 'dat mag hier niet staan',
    },
  })
  addRow(doc, 'acts', { id: ids[1], fields: { type: 'something.else' } })
  expect(actsOf(readPlain(doc), 'doc')).toEqual([
    {
      id: eventId('doc', 'act', ids[0]!),
      type: 'prompt.skipped',
      at: '2026-01-01T10:00:00Z',
      payload: { step: 'worries.harm', length: 3 },
    },
  ])
})

it('differences never cut a character in half, and always lead from the one to the other', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('👧🏽', '👦🏽', 'e', 'é') }),
      (start, end, middle) => {
        for (const [from, to] of [
          [start + end, start + middle + end],
          [start + middle, start],
          [middle, end],
        ] as const) {
          const { at, removed, added } = differenceOf(from, to)
          expect(from.slice(0, at) + added + from.slice(at + removed)).toBe(to)
          for (const part of [from.slice(0, at), from.slice(at, at + removed), added])
            expect(/\p{Surrogate}/u.test(part)).toBe(false)
        }
      },
    ),
  ))

it('keys in another order are the same document', () => {
  expect(sortedJson({ b: [1, { d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[1,{"d":1}]}')
})

describe('words on a sheet', () => {
  const card = (text: unknown, x: unknown, y: unknown, type = 'words') => ({
    s: 'a',
    r: { type, x, y, props: { text } },
  })

  it('are known as letters, from top to bottom, whoever drew first', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    const low = ['worry/shape:low', card('en dan is het stil', 10, 400)] as const
    const high = ['worry/shape:high', card('’s nachts roepen ze', 300, 20)] as const
    for (const [key, record] of [low, high]) one.getMap(recordsRoot).set(key, record)
    for (const [key, record] of [high, low]) other.getMap(recordsRoot).set(key, record)
    for (const doc of [one, other])
      expect(readPlain(doc).drawings?.['worry']?.words).toEqual(['’s nachts roepen ze', 'en dan is het stil'])
    one.getMap(recordsRoot).delete('worry/shape:low')
    expect(readPlain(one).drawings?.['worry']?.words).toEqual(['’s nachts roepen ze'])
  })

  it('tell of how many it is still to be asked whether they are right', () => {
    const doc = new Y.Doc()
    const put = (id: string, meta: unknown) => {
      const { s, r } = card('zo zei ze het', 1, 1)
      doc.getMap(recordsRoot).set(`worry/shape:${id}`, { s, r: { ...r, meta } })
    }
    put('own', {})
    put('for', { toAsk: true })
    put('odd', { toAsk: 'ja' })
    put('none', null)
    expect(readPlain(doc).drawings?.['worry']?.toAsk).toBe(1)
    put('for', { toAsk: false })
    expect(readPlain(doc).drawings?.['worry']).not.toHaveProperty('toAsk')
  })

  it('are none where nothing was written, and nothing that lies there is more than that', () => {
    const doc = new Y.Doc()
    const odd = [
      card('een lijn', 1, 1, 'draw'),
      card('  ', 1, 1),
      card(7, 1, 1),
      { r: null },
      null,
      'x',
      { r: { type: 'words' } },
    ]
    odd.forEach((record, at) => doc.getMap(recordsRoot).set(`good/shape:${at}`, record))
    expect(readPlain(doc).drawings).toEqual({ good: { shapes: odd.length, revision: expect.any(String) as string } })
    doc.getMap(recordsRoot).set('good/shape:nowhere', card('zonder plaats', 'links', NaN))
    expect(readPlain(doc).drawings?.['good']?.words).toEqual(['zonder plaats'])
  })
})
