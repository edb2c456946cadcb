import { describe, expect, it } from 'vitest'
import { mostInNote, noWords, reviewFields, reviewWords, saysNothing } from './talk'

const lines = ['balance', 'child']
const empty = noWords(lines)
const keysOf = (value: unknown) => reviewFields.safeParse(value).error?.issues.map(({ message }) => message) ?? []

it('begins with nothing chosen and nothing written', () => {
  expect(saysNothing(empty)).toBe(true)
  expect(Object.values(empty.lines).map(({ word }) => word)).toEqual([null, null])
})

it('says so when there is nothing to keep, at the first question', () => {
  const { error } = reviewFields.safeParse(empty)
  expect(error?.issues).toMatchObject([{ message: 'nothing_said', path: ['valuable'] }])
  expect(keysOf({ ...empty, hard: '   \n' })).toEqual(['nothing_said'])
})

describe('one thing is enough', () => {
  it.each(['valuable', 'hard', 'needs', 'own'] as const)('%s', (answer) =>
    expect(reviewFields.safeParse({ ...empty, [answer]: ' Papa is erbij. ' }).data).toMatchObject({
      [answer]: 'Papa is erbij.',
    }),
  )
  it.each(reviewWords)('the word %s', (word) =>
    expect(keysOf({ ...empty, lines: { ...empty.lines, child: { word, note: '' } } })).toEqual([]),
  )
  it('a note without a word', () =>
    expect(keysOf({ ...empty, lines: { child: { word: null, note: 'Wat zei Noor zelf?' } } })).toEqual([]))
})

it('refuses another word, a number and what is too long', () => {
  const with_ = (line: unknown) => ({ ...empty, lines: { child: line } })
  for (const word of ['bad', '', 3]) expect([word, keysOf(with_({ word, note: '' }))]).toEqual([word, ['choose']])
  expect(keysOf(with_({ word: 'clear', note: 'x'.repeat(mostInNote + 1) }))).toEqual(['too_long'])
})
