import { describe, expect, it } from 'vitest'
import en from '../jargon/en.json'
import nl from '../jargon/nl-BE.json'
import type { VoiceKind } from '../../voice'
import type { Category } from '../codes'
import { writingHints, type WritingWords } from './writing'

const hints = (
  text: string,
  category: Category | null,
  { voice = 'consultant', words = nl, worried = 0 }: { voice?: VoiceKind; words?: WritingWords; worried?: number } = {},
) =>
  writingHints(
    {
      text,
      category,
      voice: { kind: voice, person: null },
      worried: Array.from({ length: worried }, () => ({ kind: 'team' as const, person: null })),
    },
    { words, childNames: ['Mila', 'Jef'] },
  )
const kinds = (...given: Parameters<typeof hints>) => hints(...given).map(({ kind }) => kind)

describe('words of the trade', () => {
  it.each([
    ['nl-BE', nl],
    ['en', en],
  ])('has at least forty in %s, each once, each with another way to say it and why', (_, { jargon }) => {
    expect(jargon.length).toBeGreaterThanOrEqual(40)
    const words = jargon.flatMap((entry) => entry.words)
    expect(new Set(words).size).toBe(words.length)
    for (const entry of jargon)
      expect([entry.words.length, entry.say.length, entry.why.length].every((length) => length > 0)).toBe(true)
  })

  it('says another way, once for each word, whatever its ending or capitals', () => {
    expect(hints('Er is sprake van Verwaarlozing en IFG. Verwaarlozing dus.', null)).toMatchObject([
      { kind: 'jargon', word: 'Verwaarlozing' },
      { kind: 'jargon', word: 'IFG' },
    ])
    expect(hints('Een verwaarloosde tuin', null)).toMatchObject([{ word: 'verwaarloosde' }])
  })

  it('says a word inside a longer one only once', () =>
    expect(hints('Een problematische opvoedingssituatie.', null)).toMatchObject([
      { word: 'problematische opvoedingssituatie' },
    ]))

  it('does not see a word inside another', () =>
    expect(hints('De positie van de stoel is vosbruin.', null)).toEqual([]))
})

describe('long sentences', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`
  it('begin after twenty words', () => {
    expect(hints(words(20), null)).toEqual([])
    expect(hints(`${words(21)} ${words(4)}`, null)).toEqual([{ kind: 'long_sentence', words: 21 }])
  })
})

it('never comments on the words of a family', () => {
  const said =
    'Wij hebben een problematische opvoedingssituatie en ifg en verwaarlozing zei die mevrouw maar wij weten echt niet wat dat allemaal voor ons moet betekenen.'
  for (const voice of ['child', 'parent', 'family', 'network'] as const) {
    expect(hints(said, null, { voice })).toEqual([])
    expect(hints(said, 'past_harm', { voice })).toEqual([])
  }
  expect(kinds(said, null, { voice: 'team' })).toContain('jargon')
})

describe('a danger statement', () => {
  it('has a child in it, by name or by word', () => {
    expect(kinds('Oma is bang dat het misloopt als papa drinkt.', 'danger_statement')).toEqual(['no_child'])
    expect(kinds('Oma is bang dat Mila zich bezeert als papa drinkt.', 'danger_statement')).toEqual([])
    expect(kinds('Oma is bang dat Jefs arm weer breekt.', 'danger_statement')).toEqual([])
    expect(kinds('Oma is bang dat de kinderen alleen zijn.', 'danger_statement')).toEqual([])
  })
  it('says who is worried, in the sentence or beside it', () => {
    expect(kinds('Mila kan vallen.', 'danger_statement')).toEqual(['no_worrier'])
    expect(kinds('Mila kan vallen.', 'danger_statement', { worried: 1 })).toEqual([])
  })
})

describe('a goal', () => {
  it('says what is there, not only what is gone', () => {
    expect(kinds('Papa drinkt niet meer.', 'safety_goal')).toEqual(['only_stops'])
    expect(kinds('Geen ruzie meer en niet meer roepen.', 'safety_goal')).toEqual(['only_stops'])
    expect(
      kinds('Papa drinkt niet meer, en Mila wordt elke avond door iemand nuchter in bed gelegd.', 'safety_goal'),
    ).toEqual([])
  })
  it('is more than going to a service', () => {
    expect(kinds('Mama volgt therapie bij het CGG.', 'safety_goal')).toEqual(['only_service'])
    expect(
      kinds(
        'Mama volgt therapie, zodat Mila elke ochtend samen met haar ontbijt en op tijd op school is.',
        'safety_goal',
      ),
    ).toEqual([])
  })
  it('is judged in English too', () => {
    expect(kinds('Dad no longer drinks.', 'safety_goal', { words: en })).toEqual(['only_stops'])
    expect(kinds('Mum attends therapy.', 'safety_goal', { words: en })).toEqual(['only_service'])
  })
  it('waits while it is still the sentence to fill in', () =>
    expect(kinds('[Kind] merkt dat [ouder of netwerk] [concreet gedrag].', 'safety_goal')).toEqual([]))
})
