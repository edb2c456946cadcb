import { expect, it } from 'vitest'
import type { FromSource } from '../../links'
import { frameKeys, frameRows } from '../codes'
import { emptyStory } from '../content'
import { firstDraft, stillFree, worriedIn, worryIn, type DraftWords } from './first-draft'

const words: DraftWords = {
  list: (names) => names.join(' en '),
  nameOf: ({ kind }) => (kind === 'parent' ? 'mama' : kind),
  title: 'Het verhaal van Nina.',
  good: 'Mooie dingen.',
  said: (who, said) => `${who} zegt: “${said}”`,
  who: (names, count) => `${names} ${count === 1 ? 'maakt' : 'maken'} zich zorgen.`,
  whoNobody: 'Grote mensen maken zich zorgen.',
  what: (worry) => `Ze zijn bang dat ${worry}.`,
  whatNobody: 'Vertel hier waarover.',
  happened: 'Toen kwam er iemand.',
  notfault: 'Niet jouw schuld.',
  doing: 'Dit doen we:',
  doingNobody: 'We spreken nog af.',
  people: (names) => `Bij ${names} kan je terecht.`,
  peopleNobody: 'We zoeken samen.',
  next: 'We weten nog niet alles.',
}
const offer = (kind: FromSource['kind'], text: string): FromSource => ({
  ...{ id: text, kind, text, voice: { kind: 'parent', person: null }, voiceName: '', saidOn: null, about: null },
  ...{ sourceKind: 'three_columns', sourceDocument: 'map' },
})
const danger = offer(
  'danger_statement',
  'Mama, oma Rita en juf Els maken zich zorgen dat Nina bang wordt en niet slaapt als de ruzies laat op de avond zijn, en dat blijft zoals nu.',
)
const textOf = (draft: ReturnType<typeof firstDraft>, key: string) => draft.find((each) => each.key === key)?.text

it.each([
  [danger.text, 'Mama, oma Rita en juf Els', 'Nina bang wordt en niet slaapt als de ruzies laat op de avond zijn'],
  ['Oma is bang dat Jef valt.', 'Oma', 'Jef valt'],
  ['Mum and gran are worried that Noa is left alone.', 'Mum and gran', 'Noa is left alone'],
  ['Er is te weinig eten.', null, null],
])('hears in a danger statement who worries and about what: %s', (statement, who, worry) => {
  expect(worriedIn(statement)).toBe(who)
  expect(worryIn(statement)).toBe(worry)
})

it('makes ten sheets, the last of them empty for the child, out of what the case holds', () => {
  const draft = firstDraft(
    {
      offers: [danger, offer('strength', 'we lachen veel'), offer('next_step', 'papa belt eerst oma')],
      people: ['oma Rita'],
    },
    words,
  )
  expect(draft.map(({ key }) => key)).toEqual(frameKeys)
  expect(textOf(draft, 'title')).toBe('Het verhaal van Nina.')
  expect(textOf(draft, 'good')).toBe('Mooie dingen.\nMama zegt: “We lachen veel.”')
  expect(textOf(draft, 'who')).toBe('Mama en oma Rita en juf Els maken zich zorgen.')
  expect(textOf(draft, 'what')).toBe(
    'Ze zijn bang dat Nina bang wordt en niet slaapt als de ruzies laat op de avond zijn.',
  )
  expect(textOf(draft, 'doing')).toBe('Dit doen we:\nPapa belt eerst oma.')
  expect(textOf(draft, 'people')).toBe('Bij oma Rita kan je terecht.')
  expect(textOf(draft, 'mine')).toBe('')
  expect(draft.find(({ key }) => key === 'what')?.from).toEqual([danger])
})

it('says nothing in anybody’s name where the case holds nothing', () => {
  const draft = firstDraft({ offers: [], people: [] }, words)
  expect(textOf(draft, 'who')).toBe('Grote mensen maken zich zorgen.')
  expect(textOf(draft, 'people')).toBe('We zoeken samen.')
  expect(textOf(draft, 'what')).toBe('Vertel hier waarover.')
  expect(textOf(draft, 'doing')).toBe('We spreken nog af.')
  expect(draft.flatMap(({ from }) => from)).toEqual([])
})

const by = (kind: FromSource['voice']['kind'], text: string, voiceName = ''): FromSource => ({
  ...offer('danger_statement', text),
  ...{ voice: { kind, person: null }, voiceName },
})
it.each([
  ['one', [offer('danger_statement', 'Juf Els is bang dat Nina valt.')], 'Juf Els maakt zich zorgen.'],
  [
    'several under one name',
    [offer('danger_statement', 'De ouders zijn bang dat Nina valt.')],
    'De ouders maken zich zorgen.',
  ],
  ['I, said by mum', [offer('danger_statement', 'Ik ben bang dat Nina valt.')], 'Mama maakt zich zorgen.'],
  [
    'we, said by the office',
    [by('consultant', 'Wij maken ons zorgen dat Nina valt.')],
    'Grote mensen maken zich zorgen.',
  ],
  ['I and somebody else', [offer('danger_statement', 'Ik en oma zijn bang dat Nina valt.')], 'Oma maakt zich zorgen.'],
  ['the office', [by('team', 'Er is te weinig eten.')], 'Grote mensen maken zich zorgen.'],
  ['a professional with a name', [by('professional', 'Er is ruzie.', 'juf Els')], 'Professional maakt zich zorgen.'],
])('says in whole sentences who worries: %s', (_, offers, who) => {
  expect(textOf(firstDraft({ offers, people: [] }, words), 'who')).toBe(who)
})

it('never writes over what somebody wrote', () => {
  const draft = firstDraft({ offers: [danger], people: [] }, words)
  const frame = { key: 'what' as const, id: frameRows.what, text: 'Er was ruzie.' }
  const rest = { title: '', wordsOf: [], addedAt: null, drawnBy: null, confirmedAt: null, disputes: [] }
  const written = { ...frame, ...rest, removedAt: null, origin: '', service: '' }
  const content = { ...emptyStory(), frames: [written] }
  const others = frameKeys.filter((key) => key !== 'what')
  expect(stillFree(content, draft).map(({ key }) => key)).toEqual(others)
  // Nor where it was laid aside with its words.
  const laidAside = { ...emptyStory(), bin: [{ ...written, removedAt: '2026-03-01T10:00:00.000Z' }] }
  expect(stillFree(laidAside, draft).map(({ key }) => key)).toEqual(others)
  expect(stillFree({ ...laidAside, bin: [{ ...written, text: ' ' }] }, draft)).toHaveLength(frameKeys.length)
})
