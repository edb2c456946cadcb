import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addRow, removeRow, setFields, textOf } from '@/sync/model/edit'
import { readPlain } from '@/sync/model/plain'
import { cellRow, cells, containerRows, homeRows, theOne } from './codes'
import { emptyHouses, housesContent } from './content'
import { project } from './document'

const id = (n: number) => `0198d3a0-1000-7000-8000-${String(n).padStart(12, '0')}`
const read = (doc: Y.Doc) => project(readPlain(doc))

describe('three houses in a shared document', () => {
  it('are one setup and three houses, also when two tablets began apart', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    addRow(one, 'setup', { id: theOne, fields: { variant: 'phones' } })
    addRow(other, 'setup', { id: theOne, fields: { language: 'nl' } })
    addRow(other, 'prep', { id: theOne, texts: { intent: 'Luisteren' } })
    for (const doc of [one, other]) addRow(doc, 'containers', { id: containerRows.good, fields: { color: 'sun' } })
    textOf(other, 'containers', containerRows.good, 'label').insert(0, 'Mijn kamp')
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    const { content, problems } = read(one)
    expect(problems).toEqual([])
    expect(content.setup).toMatchObject({ variant: 'phones', language: 'nl', intent: 'Luisteren' })
    expect(content.containers.map(({ key, label }) => [key, label])).toEqual([
      ['good', 'Mijn kamp'],
      ['worry', ''],
      ['dream', ''],
    ])
    expect(read(other)).toEqual({ content, problems })
  })

  it('never hide words of which the house cannot be read', () => {
    const doc = new Y.Doc()
    addRow(doc, 'cards', {
      id: id(1),
      fields: { container: 'attic', kind: 'song' },
      texts: { text: 'Ik wil een hond' },
    })
    const { content } = read(doc)
    expect(content.cards).toMatchObject([{ container: null, kind: 'words', text: 'Ik wil een hond' }])
  })

  it('keep what is being typed and what was laid aside apart from what was said', () => {
    const doc = new Y.Doc()
    addRow(doc, 'cards', { id: id(1), fields: { draft: 'tablet' }, texts: { text: 'Ik w' } })
    addRow(doc, 'cards', { id: id(2), texts: { text: 'Toch niet' } })
    removeRow(doc, 'cards', id(2))
    const { content } = read(doc)
    expect([content.cards, content.drafts.length, content.bin.length]).toEqual([[], 1, 1])
  })

  it('take an answer nobody can read for a no, and a feeling that is none for nothing', () => {
    const doc = new Y.Doc()
    addRow(doc, 'permissions', { id: id(1), fields: { audience: 'role:court', scope: 'all', answer: 'sure' } })
    addRow(doc, 'cells', { id: cellRow('mon.morning'), fields: { cell: 'mon.morning', feeling: 9 } })
    setFields(doc, 'setup', theOne, { language: '<b>' })
    const { content } = read(doc)
    expect(content.permissions).toMatchObject([{ answer: 'no', override: null }])
    expect(content.cells).toMatchObject([{ feeling: null }])
    expect(content.setup.language).toBeNull()
    expect(housesContent.safeParse(content).success).toBe(true)
  })

  it('know each part of each day by one row', () => expect(new Set(cells.map(cellRow)).size).toBe(28))

  it('know who lives where, also when two tablets began apart', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    const [first, second, third] = homeRows as [string, string, string]
    addRow(one, 'homes', { id: first, fields: { look: 'flat' } })
    addRow(one, 'living', { id: id(1), fields: { home: first, figure: 'child3' }, texts: { name: 'Ik' } })
    addRow(other, 'homes', { id: first, texts: { name: 'Bij mama' } })
    addRow(other, 'living', { id: id(2), fields: { home: second, figure: 'rabbit' } })
    addRow(other, 'homes', { id: third })
    removeRow(other, 'homes', third)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    const { content, problems } = read(one)
    expect(problems).toEqual([])
    expect(content.homes).toEqual([
      { id: first, look: 'flat', name: 'Bij mama' },
      // Somebody lives there: it is a home, also where nobody named it.
      { id: second, look: 'house', name: '' },
    ])
    expect(content.living).toEqual([
      { id: id(1), home: first, figure: 'child3', name: 'Ik' },
      { id: id(2), home: second, figure: 'rabbit', name: '' },
    ])
    expect(read(other).content).toEqual(content)
    // Taken away here while somebody moves in there: nobody loses the roof above their head.
    removeRow(one, 'homes', second)
    expect(read(one).content.homes.map((home) => home.id)).toEqual([first, second])
    removeRow(one, 'living', id(2))
    expect(read(one).content.homes.map((home) => home.id)).toEqual([first])
  })

  it('never lose somebody whose home or picture cannot be read', () => {
    const doc = new Y.Doc()
    addRow(doc, 'living', { id: id(1), fields: { home: 'castle', figure: 'dragon' }, texts: { name: 'Oma' } })
    expect(read(doc).content.living).toEqual([{ id: id(1), home: homeRows[0], figure: 'child1', name: 'Oma' }])
  })

  it('know which parts were drawn on', () => {
    const plain = {
      fields: {},
      texts: {},
      drawings: { good: { shapes: 1, revision: 'r0', words: ['oma'], toAsk: 1 }, worry: { shapes: 3, revision: 'r1' } },
    }
    expect(project(plain).content).toEqual({
      ...emptyHouses(),
      drawings: [
        { part: 'good', shapes: 1, revision: 'r0', words: ['oma'], toAsk: 1 },
        { part: 'worry', shapes: 3, revision: 'r1', words: [] },
      ],
    })
  })
})
