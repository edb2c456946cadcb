import { expect, it } from 'vitest'
import stored from '../samples/v2.json'
import type { CasePerson } from '../../tool'
import { migrate, type HousesContent } from '../content'
import { offers } from './offers'
import { takenBack } from './taken'

const sample = migrate({ version: 2, content: stored })
const parent = (id: string): CasePerson => ({ id, kind: 'parent', name: 'Iemand', relation: null, age: null })
const both = [parent('m'), parent('f')]
const first = sample.cards.find(({ voice, text }) => voice.kind === 'child' && text.trim() !== '')!
const card = {
  ...first,
  kind: 'words' as const,
  confirmedAt: '2026-03-02T10:00:00.000Z',
  unsent: false,
  crossedOut: false,
}
const allows = (person: string, fields: Partial<HousesContent['permissions'][number]> = {}) => ({
  id: person,
  audience: `person:${person}`,
  audienceKind: 'parent' as const,
  scope: 'all',
  answer: 'yes' as const,
  at: '2026-03-02T10:00:00.000Z',
  askedBy: null,
  withdrawnAt: null,
  comment: '',
  override: null,
  ...fields,
})
const content: HousesContent = { ...sample, cards: [card], permissions: [allows('m'), allows('f')] }
const words = (change: Partial<HousesContent>, people = both) => offers({ ...content, ...change }, { people })

it('offers what a child said, letter for letter, when every parent may read it', () =>
  expect(words({})).toEqual([
    expect.objectContaining({ id: card.id, kind: 'child_words', text: card.text.trim(), voice: card.voice }),
  ]))

it('offers nothing one of the parents may not read, or nobody was asked about', () => {
  expect(words({ permissions: [allows('m')] })).toEqual([])
  expect(words({ permissions: [allows('m'), allows('f', { answer: 'only_if_present' })] })).toEqual([])
  expect(words({ permissions: [allows('m'), allows('f', { withdrawnAt: '2026-03-03T10:00:00.000Z' })] })).toEqual([])
  expect(words({}, [])).toEqual([])
})

it('offers nothing the child does not want somebody around the family to read, and takes it back from there', () => {
  const oma: CasePerson = { id: 'o', kind: 'family', name: 'Oma', relation: null, age: null }
  const no = allows('o', { audienceKind: 'family' as 'parent', answer: 'no' })
  const permissions = [...content.permissions, no]
  expect(words({}, [...both, oma])).toHaveLength(1)
  expect(words({ permissions }, [...both, oma])).toEqual([])
  const to = (toKind: string) => ({ id: toKind, card: card.id, toKind, toDocument: 'd', toItem: 'i', at: null })
  const taken = [to('three_columns'), to('safety_plan')]
  expect(takenBack({ ...content, permissions, taken }, [...both, oma]).map(({ toKind }) => toKind)).toEqual([
    'safety_plan',
  ])
})

it('offers no words that were not read back, that the child kept to itself, or that are of a grown-up', () => {
  expect(words({ cards: [{ ...card, confirmedAt: null }] })).toEqual([])
  expect(words({ cards: [{ ...card, crossedOut: true }] })).toEqual([])
  expect(words({ cards: [{ ...card, unsent: true }] })).toEqual([])
  expect(words({ cards: [{ ...card, kind: 'muted' }] })).toEqual([])
  expect(words({ cards: [{ ...card, voice: { kind: 'parent', person: 'm' } }] })).toEqual([])
})

it('takes words back from wherever they were taken to', () => {
  const taken = ['three_columns', 'safety_plan'].map((toKind) => ({
    id: toKind,
    card: card.id,
    toKind,
    toDocument: 'd',
    toItem: 'i',
    at: null,
  }))
  expect(takenBack({ ...content, taken }, both)).toEqual([])
  const back = takenBack({ ...content, taken, permissions: [allows('m')] }, both)
  expect(back.map(({ toKind }) => toKind)).toEqual(['three_columns', 'safety_plan'])
})
