import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { addRow, removeRow, setFields, textOf } from './edit'
import { keyOf, recordKeyOf, recordsRoot } from './keys'
import { readPlain } from './plain'
import { restorePlain } from './restore'
import { restoreSheets, sheetsOf } from './sheets'

it.each(['acts', 'moments'])('goes back in words and keeps what happened since: %s', (collection) => {
  const doc = new Y.Doc()
  const before = readPlain(doc)
  const card = addRow(doc, 'cards', { texts: { text: 'later erbij' } })
  const seen = addRow(doc, collection, { fields: { kind: 'shown' } })
  restorePlain(doc, before, '2026-11-24T10:00:00.000Z')
  const { fields } = readPlain(doc)
  expect(fields[keyOf('cards', card, 'deleted')]).toBe('2026-11-24T10:00:00.000Z')
  expect(fields[keyOf(collection, seen, 'deleted')]).toBeUndefined()
})

it('makes the sheets what they were: what was drawn since is gone, what was rubbed out lies there, and the rest is not touched', () => {
  const doc = new Y.Doc()
  const draw = (id: string, x: number) =>
    doc.getMap(recordsRoot).set(recordKeyOf('worry', `shape:${id}`), { s: 'a', r: { x } })
  draw('same', 1)
  draw('moved', 1)
  draw('rubbed', 1)
  const [then, revision] = [sheetsOf(doc), readPlain(doc).drawings]
  draw('moved', 2)
  doc.getMap(recordsRoot).delete(recordKeyOf('worry', 'shape:rubbed'))
  draw('since', 1)
  let touched: string[] = []
  doc.getMap(recordsRoot).observe(({ keysChanged }) => (touched = [...keysChanged] as string[]))
  restoreSheets(doc, then)
  expect(sheetsOf(doc)).toEqual(then)
  expect(touched.sort()).toEqual(['worry/shape:moved', 'worry/shape:rubbed', 'worry/shape:since'])
  expect(readPlain(doc).drawings).not.toEqual(revision)
})

it('leaves pictures of sheets as they are where it is told to', () => {
  const doc = new Y.Doc()
  const picture = addRow(doc, 'pictures', { fields: { image: 'then' } })
  const then = readPlain(doc)
  setFields(doc, 'pictures', picture, { image: 'now' })
  restorePlain(doc, then, '2026-11-24T10:00:00.000Z', (key) => key.startsWith('pictures/'))
  expect(readPlain(doc).fields[keyOf('pictures', picture, 'image')]).toBe('now')
})

it('gives nobody words back that were taken back since, and does give back what was only laid aside', () => {
  const doc = new Y.Doc()
  const [told, other] = [
    addRow(doc, 'cards', { texts: { text: 'papa roept' } }),
    addRow(doc, 'cards', { texts: { text: 'oma belt' } }),
  ]
  const then = readPlain(doc)
  const words = textOf(doc, 'cards', told, 'text')
  words.delete(0, words.length)
  removeRow(doc, 'cards', told)
  removeRow(doc, 'cards', other)
  restorePlain(doc, then, '2026-11-24T10:00:00.000Z')
  const { fields, texts } = readPlain(doc)
  expect(JSON.stringify(texts)).not.toContain('papa roept')
  expect(fields[keyOf('cards', told, 'deleted')]).toEqual(expect.any(String))
  expect(fields[keyOf('cards', other, 'deleted')] ?? null).toBeNull()
  expect(texts[keyOf('cards', other, 'text')]).toBe('oma belt')
})
