import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import stored from '../samples/v1.json'
import { emptyMap, migrate, type MapCard, type MapContent, type MapScale } from '../content'
import { bandOf, stepsFor } from '../steps'
import { changes } from './changes'
import { depth } from './depth'
import { events } from './events'
import { occasionsOf, placesOf, seriesOf } from './scale'
import { nextInSorting, type SorterAnswer, type SorterAnswers } from './sorter'
import { suggestions } from './suggestions'
import { summary } from './summary'
import { threadsOf } from './threads'

const sample = migrate({ version: 1, content: stored })
const documentId = '0198d3a0-0000-7000-8000-000000000000'
const only = <One>(items: readonly One[]): One => {
  expect(items).toHaveLength(1)
  return items[0]!
}
const inCategory = (category: MapCard['category']) => only(sample.cards.filter((card) => card.category === category))
const withCard = (id: string, change: Partial<MapCard>): MapContent => ({
  ...sample,
  cards: sample.cards.map((card) => (card.id === id ? { ...card, ...change } : card)),
})
const types = (before: MapContent, after: MapContent) => events(before, after, documentId).map(({ type }) => type)

describe('the sorter', () => {
  const walk = (column: 'worries' | 'good' | 'todo', answers: SorterAnswer[]) => {
    const said: SorterAnswers = {}
    for (let turn = 0; ; turn++) {
      const next = nextInSorting(column, said)
      if ('suggest' in next) return next.suggest
      said[next.ask] = answers[turn] ?? 'unsure'
    }
  }
  it.each([
    ['worries', ['yes'], 'past_harm'],
    ['worries', ['no', 'yes'], 'danger_statement'],
    ['worries', ['no', 'no', 'yes'], 'complicating_factor'],
    ['worries', ['unsure', 'unsure', 'yes'], 'complicating_factor'],
    ['worries', ['no', 'no', 'no'], null],
    // Father keeps calm in the pub: a strength. With his child, while it could go wrong: safety.
    ['good', ['no', 'yes'], 'strength'],
    ['good', ['yes', 'yes'], 'demonstrated_safety'],
    ['good', ['yes', 'no', 'yes'], 'strength'],
    ['good', ['no', 'no'], null],
    ['todo', ['yes'], 'next_step'],
    ['todo', ['no', 'yes'], 'safety_goal'],
    ['todo', ['no', 'no'], null],
  ] as const)('%s: %j leads to %s', (column, answers, category) => expect(walk(column, [...answers])).toBe(category))
  it('lets every question pass and then leaves the card where it is', () => {
    for (const column of ['worries', 'good', 'todo'] as const) expect(walk(column, [])).toBeNull()
  })
})

describe('places on the line', () => {
  const scale = only(sample.scales)
  it('are one for each person, the latest given', () => {
    expect(placesOf(scale).map(({ rater, value }) => [rater.kind, value])).toEqual([
      ['parent', 8],
      ['family', 4],
      ['child', 7],
    ])
    expect(occasionsOf(scale)).toEqual(['2026-03-16', '2026-03-02'])
  })
  it('leave out who let it pass, and keep where somebody was before', () => {
    const passed: MapScale = {
      ...scale,
      ratings: [...scale.ratings, { ...scale.ratings[0]!, id: 'later', on: '2026-04-01', value: null }],
    }
    expect(placesOf(passed).map(({ value }) => value)).toEqual([8, 4, 7])
    expect(placesOf({ ...scale, ratings: scale.ratings.filter(({ value }) => value === null) })).toEqual([])
  })
  it('never hold a number nobody gave', () => {
    const values = fc.array(
      fc.record({
        rater: fc.constantFrom('parent', 'child', 'team'),
        value: fc.option(fc.integer({ min: 0, max: 10 })),
        day: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(values, (given) => {
        const made: MapScale = {
          ...scale,
          ratings: given.map(({ rater, value, day }, n) => ({
            ...scale.ratings[0]!,
            id: `${n}`,
            rater: { kind: rater as 'parent', person: null },
            on: `2026-03-0${day}`,
            at: null,
            value,
          })),
        }
        const said = new Set(given.map(({ value }) => value))
        expect(placesOf(made).every(({ value }) => value !== null && said.has(value))).toBe(true)
        expect(placesOf(made).length).toBeLessThanOrEqual(new Set(given.map(({ rater }) => rater)).size)
        for (const days of seriesOf(made)) expect(new Set(days.map(({ on }) => on)).size).toBe(days.length)
      }),
    )
  })
})

describe('what counts', () => {
  it('counts each contribution as whose words it is, not as who typed it', () => {
    const roles = events(emptyMap(), sample, documentId)
      .filter(({ type }) => type === 'item.added')
      .map(({ contributorRole }) => contributorRole)
    expect(roles.sort()).toEqual([
      'child',
      'consultant',
      'family',
      'network',
      'parent',
      'parent',
      'parent',
      'professional',
    ])
  })
  it('counts a card from its first words on, and once', () => {
    const card = inCategory('strength')
    const wordless = withCard(card.id, { text: '  ' })
    expect(types(emptyMap(), { ...emptyMap(), cards: [{ ...card, text: '', confirmedAt: null }] })).toEqual([])
    expect(types(wordless, sample)).toEqual(['item.added'])
    expect(types(sample, withCard(card.id, { text: 'Anders verteld', column: 'worries', category: null }))).toEqual([])
  })
  it('counts what is still being typed only when it is put on the map', () => {
    const card = { ...inCategory('complicating_factor'), draft: 'tablet' }
    const typing: MapContent = { ...emptyMap(), drafts: [card] }
    expect(types(emptyMap(), typing)).toEqual([])
    expect(summary(typing).empty).toBe(true)
    expect(types(typing, { ...emptyMap(), cards: [{ ...card, draft: null }] })).toEqual(['item.added'])
  })
  it('counts neither taking away nor putting back', () => {
    const card = inCategory('complicating_factor')
    const away: MapContent = {
      ...sample,
      cards: sample.cards.filter(({ id }) => id !== card.id),
      bin: { ...sample.bin, cards: [...sample.bin.cards, card] },
    }
    expect(types(sample, away)).toEqual([])
    expect(types(away, sample)).toEqual([])
  })
  it('counts every looking back at a step, anders opgelost as much as done', () => {
    const step = inCategory('next_step')
    const looked = events(sample, withCard(step.id, { reviewedAt: '2026-04-01T10:00:00.000Z' }), documentId)
    expect(looked).toMatchObject([
      { type: 'agreement.reviewed', contributorRole: 'parent', payload: { status: 'solved_differently' } },
    ])
  })
  it('does not count a question let pass as a number', () =>
    expect(types(emptyMap(), sample).filter((type) => type === 'scale.rated')).toHaveLength(4))
  it('counts looking together once, with who was there in numbers', () => {
    expect(events({ ...sample, moments: [] }, sample, documentId)).toMatchObject([
      { type: 'share.presented', payload: { child: 1, parent: 1 } },
    ])
  })
  it('says in the summary what stands there, without a word of it', () => {
    expect(summary(sample)).toMatchObject({
      empty: false,
      activeDangerStatements: 1,
      presentedAt: '2026-03-16T10:30:00.000Z',
      voices: { child: 2, parent: 5, family: 2, network: 1, consultant: 1, professional: 1 },
      counts: { items: 8, worries: 4, good: 2, todo: 2, scales: 1, ratings: 4, steps: 1, openSteps: 0, threads: 1 },
    })
  })
})

describe('depth', () => {
  it('lays facts beside each other', () => {
    expect(depth(sample)).toEqual({
      withWhom: { child: 2, parent: 2, family: 1, consultant: 1 },
      childWords: { cards: 1, confirmed: 1, of: 8 },
      contributors: { child: 1, parent: 3, family: 1, network: 1, consultant: 1, professional: 1 },
      threads: { dangers: 1, withGoal: 1, withScale: 1, complete: 1 },
      keptApart: { strengths: 1, demonstratedSafety: 1, unsorted: 1 },
      scalers: { parent: 1, family: 1, child: 1 },
      movement: [{ scale: only(sample.scales).id, kind: 'safety', role: 'parent', values: [6, 8] }],
    })
  })
  it('of an empty map is nothing', () =>
    expect(depth(emptyMap())).toMatchObject({ withWhom: {}, contributors: {}, scalers: {}, movement: [] }))
})

describe('ideas', () => {
  const codes = (content: MapContent) => suggestions(content).map(({ code }) => code)
  it('are none for an empty map, and none where everything is there', () => {
    expect(codes(emptyMap())).toEqual([])
    expect(codes(sample)).toEqual([])
  })
  it('ask for a goal, then for a scale', () => {
    const goal = inCategory('safety_goal')
    expect(codes({ ...withCard(goal.id, { pairedWith: null }), scales: [] })).toContain('goal_for_danger')
    expect(codes({ ...sample, scales: sample.scales.map((scale) => ({ ...scale, danger: null })) })).toContain(
      'scale_for_danger',
    )
  })
  it('ask where the family is when only professionals are on the line', () => {
    const scale = only(sample.scales)
    expect(
      codes({
        ...sample,
        scales: [
          { ...scale, ratings: scale.ratings.map((rating) => ({ ...rating, rater: { kind: 'team', person: null } })) },
        ],
      }),
    ).toEqual(['family_on_scale'])
  })
  it('ask who and when of a step that is open', () => {
    const step = inCategory('next_step')
    expect(codes(withCard(step.id, { status: 'open', doers: [] }))).toEqual(['step_who'])
    expect(codes(withCard(step.id, { status: 'open', by: null, details: {} }))).toEqual(['step_when'])
  })
})

describe('what changed', () => {
  const card = inCategory('strength')
  it('puts the old words beside the new ones', () =>
    expect(changes(sample, withCard(card.id, { text: 'Mama zingt soms.' }))).toEqual([
      {
        id: card.id,
        kind: 'changed',
        thing: 'card',
        at: 'categories.strength.name',
        words: 'Mama zingt soms.',
        before: card.text,
        after: 'Mama zingt soms.',
      },
    ]))
  it('says from where to where', () =>
    expect(changes(sample, withCard(card.id, { category: 'demonstrated_safety' }))).toMatchObject([
      { kind: 'moved', from: 'categories.strength.name', to: 'categories.demonstrated_safety.name' },
    ]))
  it('tells of disagreements and of numbers, with whose they are', () => {
    const danger = inCategory('danger_statement')
    expect(changes(withCard(danger.id, { disputes: [] }), sample)).toMatchObject([
      { part: 'card.disputes', before: '' },
    ])
    const scale = only(sample.scales)
    expect(changes({ ...sample, scales: [{ ...scale, ratings: [] }] }, sample)).toMatchObject(
      Array.from({ length: 4 }, () => ({ kind: 'added', thing: 'rating' })),
    )
  })
})

it('reads a danger, its goal and its scale as one thread', () =>
  expect(threadsOf(sample)).toMatchObject([
    { danger: { category: 'danger_statement' }, goals: [{ category: 'safety_goal' }], scales: [{ kind: 'safety' }] },
  ]))

it('asks what fits an age', () => {
  const asked = (kind: string, age: number | null) => stepsFor(bandOf({ kind, age })).map(({ id }) => id)
  expect(asked('parent', null)).toEqual(['C07', 'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C08', 'C09', 'C10'])
  expect(asked('child', 14)).toEqual(['C11', 'C12', 'C13'])
  expect(asked('child', 9)).toEqual(['C14'])
  expect(asked('child', 5)).toEqual(['C15'])
  expect(asked('child', null)).toEqual(['C14'])
})
