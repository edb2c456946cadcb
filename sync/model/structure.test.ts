import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addRow, textOf } from './edit'
import { fieldsRoot, metaRoot, recordsRoot } from './keys'
import { checkChanged, checkStructure, limits, type StructureProblem } from './structure'

const key = () => `notes/${randomUUID()}/voice`
const field = (value: unknown) => (doc: Y.Doc) => doc.getMap(fieldsRoot).set(key(), value)
const record =
  (value: unknown, at = 'worry/shape:1') =>
  (doc: Y.Doc) =>
    doc.getMap(recordsRoot).set(at, value)
const meta = (at: string, value: unknown) => (doc: Y.Doc) => doc.getMap(metaRoot).set(at, value)
const drawn = (length: number) => ({ s: 'a', r: { points: 'x'.repeat(length) } })

/** Two values in the item of one key, as no client of ours makes it: what is judged and what is read would be two things. */
function two(doc: Y.Doc): void {
  const root = doc.getMap(fieldsRoot)
  doc.transact((transaction) => {
    const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of Yjs do not extend the one it asks for
    const item = new Y.Item(id, null, null, null, null, root, key(), new Y.ContentAny(['goed', { nested: true }]))
    item.integrate(transaction, 0)
  })
}

/** What the check says of an update that comes in, and the check of the whole document after it: they must not differ. */
function problemsOf(spoil: (doc: Y.Doc) => void): (StructureProblem | null)[] {
  const said: (StructureProblem | null)[] = []
  const doc = new Y.Doc()
  addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words: 'mama luistert' } })
  doc.on('afterTransaction', (transaction) => said.push(checkChanged(transaction)))
  const theirs = new Y.Doc()
  spoil(theirs)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs))
  return [said.find((problem) => problem !== null) ?? null, checkStructure(doc)]
}

describe('is refused', () => {
  it.each<[StructureProblem, string, (doc: Y.Doc) => void]>([
    ['foreign_root', 'a root nobody reads', (doc) => doc.getMap('elsewhere').set('a', 1)],
    ['list_in_map', 'a list where fields are', (doc) => doc.getArray(fieldsRoot).push(['a'])],
    ['map_in_text', 'fields where words are', (doc) => doc.getMap(`text/${key()}`).set('a', 1)],
    ['bad_key', 'a field of no row', (doc) => doc.getMap(fieldsRoot).set('constructor', 'a')],
    ['bad_value', 'a value in a value', field({ nested: true })],
    ['bad_value', 'a list of more than words', field(['a', 1])],
    ['bad_value', 'a number that is none', field(NaN)],
    ['bad_value', 'two values in one', two],
    ['nested_type', 'a type made under a key two may share', field(new Y.Map([['a', 1]]))],
    ['too_large', 'a long value', field('x'.repeat(limits.value + 1))],
    ['too_large', 'a long list', field(Array.from({ length: limits.list + 1 }, () => 'a'))],
    ['too_large', 'a long word in a list', field(['x'.repeat(limits.value + 1)])],
    ['bad_key', 'a record of no sheet', record(drawn(1), 'shape:1')],
    ['bad_value', 'a record without its schema', record({ r: {} })],
    ['too_large', 'a large record', record(drawn(limits.record))],
    ['bad_key', 'a fact without a name', meta('schema', 'a')],
    ['bad_value', 'a fact that is no words', meta('schema:a', 1)],
    ['too_large', 'a large fact', meta('schema:a', 'x'.repeat(limits.meta + 1))],
    ['nested_type', 'a type in words', (doc) => doc.getText(`text/${key()}`).insertEmbed(0, new Y.Map())],
    ['not_words', 'a picture in words', (doc) => doc.getText(`text/${key()}`).insertEmbed(0, { image: 'x' })],
    ['too_large', 'a long text', (doc) => doc.getText(`text/${key()}`).insert(0, 'x'.repeat(limits.text + 1))],
  ])('%s: %s', (problem, _what, spoil) => {
    expect(problemsOf(spoil)).toEqual([problem, problem])
  })
})

describe('is let through', () => {
  it.each<[string, (doc: Y.Doc) => void]>([
    ['the longest value', field('x'.repeat(limits.value))],
    ['the longest list', field(Array.from({ length: limits.list }, () => 'x'.repeat(20)))],
    ['a record', record(drawn(limits.record - 100))],
    ['a fact', meta('schema:a', 'x'.repeat(limits.meta))],
    ['nothing where something was', field(null)],
  ])('%s', (_what, write) => {
    expect(problemsOf(write)).toEqual([null, null])
  })

  it('a text in which much was typed and deleted: what is gone is no words and no length', () => {
    const doc = new Y.Doc()
    const words = textOf(doc, 'notes', randomUUID(), 'words')
    for (let again = 0; again < 3; again += 1) {
      words.insert(0, 'x'.repeat(limits.text))
      words.delete(0, limits.text)
    }
    const said: (StructureProblem | null)[] = []
    doc.on('afterTransaction', (transaction) => said.push(checkChanged(transaction)))
    words.insert(0, 'dit blijft')
    expect([...said, checkStructure(doc)]).toEqual([null, null])
  })
})
