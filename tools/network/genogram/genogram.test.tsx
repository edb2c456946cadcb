import fc from 'fast-check'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { formats } from '@/messages/formats'
import { readPlain } from '@/sync/model/plain'
import type { CasePerson } from '../../tool'
import { addFigure, mark, place, removeFigure, tie, tieAll, unplace, untie, type Undo } from './actions'
import { Genogram, loadGenogram } from './Genogram'
import { GenogramPicture } from './GenogramPicture'
import { guessParents, guessSymbol } from './guesses'
import {
  emptyGenogram,
  genogramChanges,
  genogramContent,
  genogramShape,
  readGenogram,
  type GenogramContent,
} from './index'
import dutch from './messages/nl-BE.json'
import { peopleOf } from './people'
import { saidOf } from './says'

const [mama, papa, lena, sam] = [v7(), v7(), v7(), v7()]
const person = (
  id: string,
  kind: CasePerson['kind'],
  name: string,
  relation: string | null,
  age: number | null = null,
) => ({
  id,
  kind,
  name,
  relation,
  age,
})
const people: CasePerson[] = [
  person(lena, 'child', 'Lena', null, 9),
  person(sam, 'child', 'Sam', 'oudste zoon', 12),
  person(mama, 'parent', 'Els', 'mama'),
  person(papa, 'parent', 'Karim', 'papa'),
]
const read = (doc: Y.Doc): GenogramContent => {
  const { content, problems } = readGenogram(readPlain(doc))
  expect(problems).toEqual([])
  expect(genogramContent.safeParse(content).success).toBe(true)
  return content
}

describe('what lies in the document', () => {
  it('reads whatever lies there, and what it reads fits its schema', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('parent', mama, lena),
    )
    const fields = Object.entries(genogramShape).flatMap(([collection, shape]) =>
      [...Object.keys(shape.fields), 'order', 'deleted', 'nonsense'].map((field) => ({ collection, field })),
    )
    const key = fc
      .tuple(fc.constantFrom(...fields), fc.constantFrom(mama, papa, lena))
      .map(([{ collection, field }, id]) => `${collection}/${id}/${field}`)
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.dictionary(key, value), (one, other) => {
        const [before, after] = [one, other].map((each) => readGenogram({ fields: each, texts: {} }).content)
        for (const content of [before!, after!]) expect(genogramContent.safeParse(content).success).toBe(true)
        expect(genogramChanges(after!, after!)).toEqual([])
        genogramChanges(before!, after!)
      }),
    )
  })

  it('keeps one tie where two tablets tie the same two at once', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    tie(one, [], 'partner', mama, papa)
    tie(other, [], 'divorced', papa, mama)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    expect(read(one).ties).toHaveLength(1)
    expect(read(one)).toEqual(read(other))
  })

  it('takes every act back, one after the other', () => {
    const doc = new Y.Doc()
    const undos: Undo[] = []
    const seen: GenogramContent[] = []
    const act = (does: (now: GenogramContent) => Undo) => {
      const now = read(doc)
      seen.push(now)
      undos.push(does(now))
    }
    act(({ ties }) => tie(doc, ties, 'partner', mama, papa))
    act(({ ties }) => tie(doc, ties, 'divorced', papa, mama))
    act(({ ties }) =>
      tieAll(
        doc,
        ties,
        [lena, sam].map((to) => ({ kind: 'parent', from: mama, to })),
      ),
    )
    act(({ ties }) => untie(doc, ties[0]!.id))
    act(({ ties }) => tie(doc, ties, 'strong', lena, sam, 'both'))
    act(({ marks }) => mark(doc, lena, marks[0], { symbol: 'woman' }))
    act(({ marks }) => mark(doc, lena, marks[0], { symbol: 'other', died: true }))
    act(({ places }) => place(doc, { person: lena, x: 10.4, y: -20 }, places[0]))
    act(({ places }) => place(doc, { person: lena, x: 50, y: 60 }, places[0]))
    act(() => unplace(doc, [lena]))
    act(() => addFigure(doc, ' Opa Jan ').undo)
    const { id } = addFigure(doc, 'Opa Piet')
    expect(read(doc).figures.map(({ name }) => name)).toEqual(['Opa Jan', 'Opa Piet'])
    removeFigure(doc, id)
    for (const undo of undos.reverse()) {
      undo()
      const now = read(doc)
      const was = seen.pop()
      // A mark that says nothing any more says the same as none.
      const silent = ({ symbol, died, drawn }: GenogramContent['marks'][number]) =>
        symbol === null && !died && drawn === null
      expect({ ...now, marks: now.marks.filter((each) => !silent(each)) }).toEqual({
        ...was,
        marks: was!.marks.filter((each) => !silent(each)),
      })
    }
  })
})

it('tells that it was drawn, what changed in it, and who was added by name', () => {
  const doc = new Y.Doc()
  const empty = emptyGenogram()
  tie(doc, [], 'parent', mama, lena)
  addFigure(doc, 'Opa Jan')
  const first = read(doc)
  expect(genogramChanges(empty, first).map(({ kind, thing }) => [kind, thing])).toEqual([
    ['added', 'genogram'],
    ['added', 'genogram_figure'],
  ])
  expect(genogramChanges(first, empty).every(({ kind }) => kind === 'removed')).toBe(true)
  place(doc, { person: lena, x: 0, y: 0 }, undefined)
  expect(genogramChanges(first, read(doc))).toEqual([
    { id: 'genogram', thing: 'genogram', words: '', kind: 'changed', part: 'genogram.parts.places' },
  ])
})

describe('what words suggest', () => {
  const said = (relation: string | null, name = 'x') => guessSymbol({ relation, name, symbol: null })

  it('offers a symbol where the words are clear, and none where they are not', () => {
    expect(said('mama')).toBe('woman')
    expect(said('vriend van mama')).toBe('man')
    expect(said('oudste zoon')).toBe('man')
    expect(said('pleegmama')).toBe('woman')
    expect(said(null, 'Oma Rita')).toBe('woman')
    expect(said('vertrouwenspersoon')).toBeNull()
    expect(said('man en vrouw van hiernaast')).toBeNull()
    expect(guessSymbol({ relation: 'mama', name: 'x', symbol: 'other' })).toBeNull()
  })

  it('offers to put children under who is called their mother and father, and nobody else', () => {
    const all = peopleOf(
      [...people, person(v7(), 'child', 'Noor', 'pluskind'), person(v7(), 'parent', 'Tom', 'pluspapa')],
      emptyGenogram(),
    ).drawn
    expect(guessParents(all, [])).toEqual(
      [lena, sam].flatMap((to) => [mama, papa].map((from) => ({ kind: 'parent', from, to }))),
    )
    expect(guessParents(all, [{ id: v7(), kind: 'foster_parent', from: mama, to: lena, way: null }])).toHaveLength(2)
  })
})

it('draws family and network, a professional only when tied, and nobody who was left out', () => {
  const [juf, buur] = [person(v7(), 'professional', 'Juf An', 'juf'), person(v7(), 'network', 'Rita', 'buurvrouw')]
  const all = [...people, juf, buur]
  const names = (content: GenogramContent) => peopleOf(all, content).drawn.map(({ name }) => name)
  expect(names(emptyGenogram())).not.toContain('Juf An')
  const doc = new Y.Doc()
  tie(doc, [], 'strong', juf.id, lena)
  mark(doc, buur.id, undefined, { drawn: false })
  expect(names(read(doc))).toContain('Juf An')
  expect(names(read(doc))).not.toContain('Rita')
})

it('says each tie from both sides, and support the way it goes', () => {
  const ties = [
    { id: '1', kind: 'parent' as const, from: mama, to: lena, way: null },
    { id: '2', kind: 'strong' as const, from: sam, to: lena, way: 'forth' as const },
    { id: '3', kind: 'divorced' as const, from: mama, to: papa, way: null },
  ]
  const of = (id: string) => saidOf(id, ties, () => true).map(({ key }) => key)
  expect(of(lena)).toEqual(['child_of', 'strong', 'supported_by'])
  expect(of(sam)).toEqual(['strong', 'supports'])
  expect(of(mama)).toEqual(['divorced', 'parent_of'])
  expect(saidOf(lena, ties, (id) => id !== mama).map(({ key }) => key)).not.toContain('child_of')
})

const inDutch = (what: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl-BE" messages={{ tools: { network: dutch } }} formats={formats} timeZone="UTC">
      {what}
    </NextIntlClientProvider>,
  )

it('keeps its place until what draws has come', async () => {
  expect(inDutch(<Genogram />)).toContain(dutch.genogram.name)
  expect(await loadGenogram()).toHaveProperty('default')
})

describe('the drawing to read', () => {
  const homes = [{ id: 'h', label: 'Bij mama', people: [mama, lena] }]
  const shown = (content: GenogramContent) => inDutch(<GenogramPicture content={content} context={{ people, homes }} />)

  it('is a picture without a word of style in it, with everything in words beside it', () => {
    const doc = new Y.Doc()
    tieAll(
      doc,
      [],
      [
        { kind: 'separated', from: mama, to: papa },
        { kind: 'parent', from: mama, to: lena },
        { kind: 'parent', from: papa, to: lena },
        { kind: 'difficult', from: lena, to: sam },
      ],
    )
    mark(doc, lena, undefined, { symbol: 'woman' })
    const html = shown(read(doc))
    expect(html).not.toContain('style=')
    for (const words of [
      'dochter van Els en Karim',
      'uit elkaar met Karim',
      'moeilijke band met Sam',
      'woont: Bij mama',
    ])
      expect(html).toContain(words)
    // Of the signs only those that are there.
    expect(html).toContain(dutch.genogram.legend.separated)
    expect(html).not.toContain(dutch.genogram.legend.divorced)
  })

  it('says so where nothing was drawn', () => expect(shown(emptyGenogram())).toContain(dutch.genogram.empty))
})
