import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addRow, moveRow, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import { readPlain } from '@/sync/model/plain'
import { categories, categoriesOf, columns, type Category, type Column } from './codes'
import { mapContent, type MapContent } from './content'
import { placeOf, project, readPlace } from './document'
import { threadsOf } from './rules/threads'

const id = (n: number) => `0198d3a0-1000-7000-8000-${String(n).padStart(12, '0')}`
const at = '2026-03-02T10:00:00.000Z'
const read = (doc: Y.Doc): MapContent => project(readPlain(doc)).content
const all = (content: MapContent) => [...content.cards, ...content.drafts, ...content.bin.cards]

const column = fc.constantFrom<Column>(...columns)
const place = column.chain((chosen) =>
  fc.constantFrom<Category | null>(null, ...categoriesOf[chosen]).map((category) => placeOf(chosen, category)),
)
const which = fc.integer({ min: 1, max: 6 }).map(id)
const edit = fc.oneof(
  fc.record({ do: fc.constant('add' as const), card: which, place, words: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.record({ do: fc.constant('place' as const), card: which, place }),
  fc.record({ do: fc.constant('order' as const), card: which, before: which }),
  fc.record({ do: fc.constant('pair' as const), card: which, danger: fc.option(which) }),
  fc.record({ do: fc.constant('remove' as const), card: which }),
  fc.record({ do: fc.constant('restore' as const), card: which }),
  fc.record({ do: fc.constant('finish' as const), card: which }),
  fc.record({ do: fc.constant('write' as const), card: which, words: fc.string({ minLength: 1, maxLength: 8 }) }),
  fc.record({ do: fc.constant('scale' as const), card: fc.integer({ min: 11, max: 13 }).map(id), danger: which }),
)
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

function play(doc: Y.Doc, each: Edit): void {
  const exists = readPlain(doc).fields[`cards/${each.card}/order`] !== undefined
  if (each.do === 'add')
    addRow(doc, 'cards', {
      id: each.card,
      fields: { place: each.place, voice: 'consultant', draft: each.words.length > 9 ? 'tablet' : null },
      texts: { text: each.words },
    })
  else if (each.do === 'scale')
    addRow(doc, 'scales', { id: each.card, fields: { kind: 'safety', danger: each.danger } })
  else if (!exists) return
  else if (each.do === 'place') setFields(doc, 'cards', each.card, { place: each.place })
  else if (each.do === 'order') moveRow(doc, 'cards', each.card, { before: each.before })
  else if (each.do === 'pair') setFields(doc, 'cards', each.card, { pairedWith: each.danger })
  else if (each.do === 'finish') setFields(doc, 'cards', each.card, { draft: null })
  else if (each.do === 'remove') removeRow(doc, 'cards', each.card, at)
  else if (each.do === 'restore') restoreRow(doc, 'cards', each.card)
  else textOf(doc, 'cards', each.card, 'text').insert(0, each.words)
}

/** What must hold whatever people did. */
function holds(doc: Y.Doc): void {
  const plain = readPlain(doc)
  const content = read(doc)
  expect(mapContent.safeParse(content).success).toBe(true)
  for (const [key, words] of Object.entries(plain.texts))
    expect(all(content).find((card) => `cards/${card.id}/text` === key)?.text).toBe(words)
  for (const card of content.cards) {
    const allowed: readonly Category[] = categoriesOf[card.column]
    if (card.category !== null) expect(allowed).toContain(card.category)
  }
  const dangers = content.cards.filter(({ category }) => category === 'danger_statement').map((card) => card.id)
  for (const paired of [
    ...all(content).map(({ pairedWith }) => pairedWith),
    ...content.scales.map(({ danger }) => danger),
  ])
    if (paired !== null) expect(dangers).toContain(paired)
  for (const { danger, goals, scales } of threadsOf(content)) {
    expect(goals.every(({ pairedWith }) => pairedWith === danger.id)).toBe(true)
    expect(scales.every((scale) => scale.danger === danger.id)).toBe(true)
  }
}

describe('a map', () => {
  it('never loses the words of a card, and its pairs agree, whatever people do', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const doc = new Y.Doc()
        for (const each of edits) play(doc, each)
        holds(doc)
      }),
      { numRuns: 300 },
    )
  })

  it('holds the same when two people did things apart and met', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 8 }),
        fc.array(edit, { maxLength: 12 }),
        fc.array(edit, { maxLength: 12 }),
        (before, mine, theirs) => {
          const [one, other] = [new Y.Doc(), new Y.Doc()]
          for (const each of before) play(one, each)
          Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
          for (const each of mine) play(one, each)
          for (const each of theirs) play(other, each)
          const [fromOne, fromOther] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
          Y.applyUpdate(one, fromOther)
          Y.applyUpdate(other, fromOne)
          expect(read(one)).toEqual(read(other))
          holds(one)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps a card whole when one moves it while another sorts it', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    addRow(one, 'cards', { id: id(1), fields: { place: 'worries' }, texts: { text: 'Laat thuis' } })
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    setFields(one, 'cards', id(1), { place: placeOf('good', null) })
    setFields(other, 'cards', id(1), { place: placeOf('worries', 'past_harm') })
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    expect(read(one).cards).toMatchObject([
      read(one).cards[0]?.column === 'good' ? { category: null } : { category: 'past_harm' },
    ])
  })

  it('frees what was paired with a danger that is laid aside, and pairs it again when that comes back', () => {
    const doc = new Y.Doc()
    addRow(doc, 'cards', { id: id(1), fields: { place: placeOf('worries', 'danger_statement') } })
    addRow(doc, 'cards', { id: id(2), fields: { place: placeOf('todo', 'safety_goal'), pairedWith: id(1) } })
    removeRow(doc, 'cards', id(1), at)
    expect(read(doc).cards).toMatchObject([{ id: id(2), pairedWith: null }])
    restoreRow(doc, 'cards', id(1))
    expect(threadsOf(read(doc))).toMatchObject([{ danger: { id: id(1) }, goals: [{ id: id(2) }] }])
  })

  it('reads a place that makes no sense as unsorted, and never hides it', () => {
    expect(readPlace('worries.safety_goal')).toEqual({ column: 'worries', category: null })
    expect(readPlace('nowhere')).toEqual({ column: 'todo', category: null })
    expect(readPlace(undefined)).toEqual({ column: 'todo', category: null })
    for (const category of categories) {
      const home = columns.find((each) => (categoriesOf[each] as readonly Category[]).includes(category))!
      expect(readPlace(placeOf(home, category))).toEqual({ column: home, category })
    }
  })

  it('takes an answer only where it is on the line, or let pass', () => {
    const doc = new Y.Doc()
    addRow(doc, 'scales', { id: id(1), fields: { kind: 'safety' } })
    for (const [n, value] of [0, 10, 11, -1, 2.5].entries())
      addRow(doc, 'ratings', { id: id(10 + n), fields: { scale: id(1), rater: 'team', on: '2026-03-02', value } })
    addRow(doc, 'ratings', {
      id: id(20),
      fields: { scale: id(1), rater: 'consultant', on: '2026-03-02', passed: true },
    })
    expect(read(doc).scales[0]?.ratings.map(({ value }) => value)).toEqual([0, 10, null])
  })
})
