import { expect, it } from 'vitest'
import { emptyMap, type MapCard, type MapContent, type MapScale } from './content'
import { review } from './review'
import sample from './samples/v1.json'
import { migrate } from './content'

const filled = migrate({ version: 1, content: sample })
const somebody = filled.cards[0]!
const card = (over: Partial<MapCard>): MapCard => ({
  ...somebody,
  ...{ column: 'worries', category: null, text: 'Papa dronk.', voice: { kind: 'consultant', person: null } },
  ...{ source: null, about: null, confirmedAt: null, doers: [], by: null, details: {}, disputes: [], pairedWith: null },
  ...{ status: 'open', worried: [], removedAt: null, draft: null },
  ...over,
})
const map = (cards: MapCard[], more: Partial<MapContent> = {}): MapContent => ({ ...emptyMap(), cards, ...more })

/** What is said beside one line, by the end of its label. */
const beside = (line: string, content: MapContent) =>
  Object.fromEntries(
    review
      .facts(content)
      .filter((fact) => fact.line === line)
      .map((fact) => [
        fact.label.replace(/^review\.facts\.|\.name$/g, '').replace(/^\w+\./, ''),
        'day' in fact ? fact.day : fact.count,
      ]),
  )

it('has the eleven lines of the practice guide, and something to count beside each', () => {
  expect(review.lines).toHaveLength(11)
  expect(new Set(review.facts(filled).map(({ line }) => line))).toEqual(new Set(review.lines))
})

it('counts nothing in an empty map, and makes no sum of anything', () => {
  expect(review.facts(emptyMap()).every((fact) => ('day' in fact ? fact.day === null : fact.count === 0))).toBe(true)
  const labels = review.facts(filled).map(({ line, label }) => `${line} ${label}`)
  expect(new Set(labels).size).toBe(labels.length)
})

it('tells danger statements without a goal or a scale, and goals without a danger statement', () => {
  const danger = (id: string) => card({ id, category: 'danger_statement' })
  const goal = (id: string, pairedWith: string | null) =>
    card({ id, column: 'todo', category: 'safety_goal', pairedWith })
  const scale = { id: 's', kind: 'safety', danger: 'a', question: '', anchor0: '', anchor10: '', ratings: [] }
  const content = map([danger('a'), danger('b'), danger('c'), goal('g', 'a'), goal('h', null)], {
    scales: [{ ...scale, removedAt: null } as MapScale],
  })
  expect(beside('pairs', content)).toEqual({ danger_statement: 3, withoutGoal: 2, withoutScale: 2, looseGoals: 1 })
})

it('tells what has no source in what is said, not in what is to be done', () => {
  const content = map([card({}), card({ source: 'seen' }), card({ column: 'good' }), card({ column: 'todo' })])
  expect(beside('balance', content)).toEqual({ worries: 2, good: 1, todo: 1, withoutSource: 2 })
})

it('tells who has a place on a scale: of the family and its network, and of the services', () => {
  const rating = (kind: string, raterName: string) => ({
    ...{ id: raterName, rater: { kind, person: null }, raterName, on: '2026-03-01', at: null, value: 4 },
    ...{ shown: 'line', because: '', oneHigher: '' },
  })
  const scale = { id: 's', kind: 'safety', danger: null, question: '', anchor0: '', anchor10: '', removedAt: null }
  const rated = (...ratings: unknown[]) => map([], { scales: [{ ...scale, ratings } as MapScale] })
  expect(beside('scalers', rated(rating('consultant', 'An'), rating('team', 'team')))).toEqual({
    ofFamily: 0,
    ofStaff: 2,
  })
  expect(beside('scalers', rated(rating('child', 'Mila'), rating('network', 'oma')))).toEqual({
    ofFamily: 2,
    ofStaff: 0,
  })
})

it('counts long sentences of staff, and leaves the words of a family as they were said', () => {
  const text = `${Array.from({ length: 24 }, () => 'woord').join(' ')}.`
  expect(beside('plain_words', map([card({ text })]))).toEqual({ longSentences: 1 })
  for (const kind of ['child', 'parent', 'family', 'network'] as const)
    expect(beside('plain_words', map([card({ text, voice: { kind, person: null } })]))).toEqual({ longSentences: 0 })
})

it('tells steps without a name or a day, and only those that are open', () => {
  const step = (over: Partial<MapCard>) => card({ column: 'todo', category: 'next_step', ...over })
  const doers = [{ kind: 'parent' as const, person: null }]
  const content = map([
    step({}),
    step({ doers, by: '2026-12-01' }),
    step({ doers, details: { byWords: 'na de vakantie' } }),
    step({ status: 'done' }),
  ])
  expect(beside('steps', content)).toEqual({ openSteps: 3, withoutWho: 1, withoutWhen: 1 })
})

it('tells when it was last looked at together, and that somebody sees it differently', () => {
  const shown = (id: string, at: string) => ({ id, kind: 'shown' as const, at, people: [] })
  const dispute = {
    id: 'd',
    voice: { kind: 'parent' as const, person: null },
    voiceName: '',
    words: 'Zo was het niet.',
  }
  const content = map([card({ disputes: [dispute, { ...dispute, id: 'e', words: ' ' }] })], {
    moments: [shown('m', '2026-03-01T10:00:00.000Z'), shown('n', '2026-04-01T10:00:00.000Z')],
  })
  expect(beside('shared', content)).toEqual({ timesShown: 2, lastShown: '2026-04-01T10:00:00.000Z' })
  expect(beside('disagreement', content)).toEqual({ disputes: 1 })
})
