import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tieTogether, type ThreadSource } from './thread'
import { threadKinds, type TakenOver, type ThreadItem } from './thread-item'

const team = { kind: 'team', person: null } as const
const item = (id: string, kind: ThreadItem['kind'], about: ThreadItem['about'] = []): ThreadItem => ({
  id,
  kind,
  text: id,
  voice: team,
  voiceName: '',
  on: null,
  about,
})
const here = (itemId: string) => ({ documentId: null, itemId })
const taken = (id: string, of: string | null, from: [string | null, string], more: Partial<TakenOver> = {}) => ({
  id,
  of,
  kind: 'danger_statement',
  sourceDocument: from[0],
  sourceItem: from[1],
  about: null,
  text: id,
  voice: team,
  voiceName: '',
  saidOn: null,
  ...more,
})

const map: ThreadSource = {
  documentId: 'map',
  tool: 'three_columns',
  items: [
    item('fear', 'danger'),
    item('drink', 'danger'),
    item('calm', 'goal', [here('fear')]),
    item('place', 'scale', [here('fear')]),
    item('whole', 'scale'),
  ],
  links: [],
}
const houses: ThreadSource = {
  documentId: 'houses',
  tool: 'three_houses',
  items: [item('loud', 'child_words'), item('dog', 'child_words')],
  links: [],
}
const plan: ThreadSource = {
  documentId: 'plan',
  tool: 'safety_plan',
  items: [
    item('rita', 'rule', [here('L1')]),
    item('both', 'rule', [here('L1'), here('L2')]),
    item('other', 'rule', [here('L2')]),
  ],
  links: [
    taken('L1', null, ['map', 'fear']),
    taken('L2', null, ['map', 'drink']),
    taken('L3', 'rita', ['houses', 'loud'], { kind: 'child_words' }),
  ],
}
const meeting: ThreadSource = {
  documentId: 'meeting',
  tool: 'network_meeting',
  items: [item('decided', 'agreement')],
  links: [taken('M1', 'decided', ['plan', 'both'], { kind: 'safety_rule' })],
}
const ids = (sources: readonly ThreadSource[]) => {
  const { threads, loose } = tieTogether(sources)
  return {
    threads: Object.fromEntries(threads.map(({ danger, strands }) => [danger.id, strands.map(({ id }) => id).sort()])),
    loose: loose.map(({ id }) => id).sort(),
  }
}

describe('the thread of a case', () => {
  it('ties goal, number, rule, decision and words of a child to their danger', () => {
    expect(ids([map, houses, plan, meeting])).toEqual({
      threads: {
        fear: ['both', 'calm', 'decided', 'loud', 'place', 'rita'],
        drink: ['both', 'decided', 'other'],
      },
      loose: ['dog', 'whole'],
    })
  })

  it('does not let what hangs on two dangers carry the one to the other', () => {
    expect(ids([map, plan]).threads['fear']).not.toContain('other')
  })

  it('ties a sheet of a story to the danger it tells, and the words it began with to the sheet', () => {
    const story: ThreadSource = {
      documentId: 'story',
      tool: 'words_pictures',
      items: [item('sheet', 'story_sheet')],
      links: [taken('S1', 'sheet', ['map', 'fear']), taken('S2', 'sheet', ['houses', 'dog'], { kind: 'child_words' })],
    }
    expect(ids([map, houses, story]).threads['fear']).toEqual(['calm', 'dog', 'place', 'sheet'])
  })

  it('says where words stand too, each document once', () => {
    const { threads } = tieTogether([map, plan, { ...meeting, links: [taken('M2', 'decided', ['map', 'fear'])] }])
    expect(threads[0]?.danger.alsoIn.map(({ documentId }) => documentId)).toEqual(['plan', 'meeting'])
  })

  it('finds the source of words of which only the item was noted', () => {
    const quoting = { ...map, links: [taken('card', null, [null, 'loud'], { kind: 'child_words' })] }
    const { loose } = tieTogether([quoting, houses])
    expect(loose.find(({ id }) => id === 'loud')?.alsoIn).toEqual([
      { documentId: 'map', tool: 'three_columns', itemId: 'card' },
    ])
  })

  it('keeps a danger only the plan still holds, and says that it is gone from the map', () => {
    const { threads } = tieTogether([plan])
    expect(threads.map(({ danger }) => [danger.id, danger.documentId, danger.goneAtSource])).toEqual([
      ['L1', 'plan', true],
      ['L2', 'plan', true],
    ])
    expect(threads[0]?.strands.map(({ id }) => id)).toEqual(['rita', 'both'])
  })

  it('says nothing of words of a child that are gone from its own sheet', () => {
    expect(JSON.stringify(tieTogether([map, plan, { ...houses, items: [] }]))).not.toContain('L3')
  })
})

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const document = fc.constantFrom('one', 'two', 'three')
const anyItem = fc
  .tuple(
    name,
    fc.constantFrom(...threadKinds),
    fc.array(fc.record({ documentId: fc.option(document), itemId: name }), { maxLength: 3 }),
  )
  .map(([id, kind, about]) => item(id, kind, about))
const anyLink = fc
  .tuple(
    name,
    fc.option(name),
    fc.option(document),
    name,
    fc.option(name),
    fc.constantFrom('child_words', 'safety_rule', 'danger_statement', 'nonsense'),
  )
  .map(([id, of, from, sourceItem, about, kind]) => taken(`link-${id}`, of, [from, sourceItem], { about, kind }))
const anySource = fc.record({
  documentId: document,
  tool: fc.constantFrom('three_columns', 'safety_plan'),
  items: fc.array(anyItem, { maxLength: 6 }),
  links: fc.array(anyLink, { maxLength: 6 }),
})

describe('whatever lies in a case', () => {
  it('is tied without a stop, each thing once in a thread, everything somewhere, and nowhere twice loose', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 4 }), (sources) => {
        const { threads, loose } = tieTogether(sources)
        const key = ({ documentId, id }: { documentId: string; id: string }) => `${documentId}/${id}`
        const inThreads = threads.map(({ danger, strands }) => [danger, ...strands].map(key))
        for (const each of inThreads) expect(new Set(each).size).toBe(each.length)
        const looseKeys = loose.map(key)
        expect(new Set(looseKeys).size).toBe(looseKeys.length)
        const tied = new Set(inThreads.flat())
        for (const each of looseKeys) expect(tied.has(each)).toBe(false)
        const all = new Set([...tied, ...looseKeys])
        for (const { documentId, items } of sources)
          for (const { id } of items) expect(all.has(`${documentId}/${id}`)).toBe(true)
      }),
    )
  })

  it('lets no word of a child through but from its own sheet', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 4 }), (sources) => {
        const said = new Set(
          sources.flatMap(({ items }) => items.flatMap(({ kind, text }) => (kind === 'child_words' ? [text] : []))),
        )
        const { threads, loose } = tieTogether(sources)
        for (const { kind, text } of [...threads.flatMap(({ strands }) => strands), ...loose])
          if (kind === 'child_words') expect(said.has(text)).toBe(true)
      }),
    )
  })
})
