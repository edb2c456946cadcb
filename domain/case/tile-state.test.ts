import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLoops, type LoopFacts } from './open-loops'
import { standOf, tileState, type DocumentFact } from './tile-state'
import { trajectory } from './trajectory'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const map = (over: Partial<DocumentFact> = {}): DocumentFact => ({
  id: 'map',
  kind: 'three_columns',
  subjectPersonId: null,
  createdAt: at('2026-09-01'),
  lastWorkedAt: at('2026-10-01'),
  empty: false,
  voices: { parent: 2, consultant: 1 },
  presentedAt: null,
  finishedAt: null,
  openSteps: 0,
  ...over,
})
const moment = fc.date({ min: at('2025-01-01'), max: at('2026-11-01'), noInvalidDate: true })
const anyDocument: fc.Arbitrary<DocumentFact> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('three_columns', 'three_houses'),
  subjectPersonId: fc.option(fc.constantFrom('noor', 'lars'), { nil: null }),
  createdAt: moment,
  lastWorkedAt: fc.option(moment, { nil: null }),
  empty: fc.boolean(),
  voices: fc.dictionary(fc.constantFrom('child', 'parent', 'consultant'), fc.nat(3)),
  presentedAt: fc.option(moment, { nil: null }),
  finishedAt: fc.option(moment, { nil: null }),
  openSteps: fc.nat(3),
})

describe('where a tool stands', () => {
  it('is told by the newest fact', () => {
    expect(tileState([], 'three_columns', null)).toMatchObject({ state: 'not_started', documentId: null })
    expect(tileState([map({ empty: true, voices: {} })], 'three_columns', null)).toMatchObject({
      state: 'begun',
      at: at('2026-09-01'),
    })
    expect(tileState([map()], 'three_columns', null)).toMatchObject({
      state: 'worked',
      at: at('2026-10-01'),
      voices: ['parent', 'consultant'],
    })
    expect(tileState([map({ presentedAt: at('2026-10-02') })], 'three_columns', null)).toMatchObject({
      state: 'presented',
      at: at('2026-10-02'),
    })
    expect(tileState([map({ presentedAt: at('2026-09-20') })], 'three_columns', null)).toMatchObject({
      state: 'worked',
      presentedBefore: at('2026-09-20'),
    })
  })
  it('counts a word that was added on the spot as the same sitting', () =>
    expect(tileState([map({ presentedAt: new Date('2026-10-01T09:30:00Z') })], 'three_columns', null).state).toBe(
      'presented',
    ))
  it('opens what holds something before what was left empty later', () => {
    const later = map({ id: 'later', empty: true, voices: {}, createdAt: at('2026-11-01'), lastWorkedAt: null })
    expect(tileState([later, map()], 'three_columns', null).documentId).toBe('map')
  })
  it('is done for now when somebody said so, or after two weeks of rest, and never while it is empty', () => {
    const standing = (over: Partial<DocumentFact>, now: string) =>
      standOf([map(over)], { kind: 'three_columns', childId: null }, at(now)).finished
    expect(standing({}, '2026-10-10')).toBeNull()
    expect(standing({}, '2026-11-01')).toEqual({ how: 'rested', at: at('2026-10-15') })
    expect(standing({ finishedAt: at('2026-10-01') }, '2026-11-01')).toEqual({ how: 'said', at: at('2026-10-01') })
    expect(standing({ finishedAt: at('2026-10-01'), empty: true }, '2026-11-01')).toBeNull()
  })
  it('keeps children apart, and a voice that said nothing out', () =>
    fc.assert(
      fc.property(fc.array(anyDocument), fc.constantFrom(null, 'noor', 'lars'), (documents, childId) => {
        const { documentId, voices } = tileState(documents, 'three_houses', childId)
        const opened = documents.find(({ id }) => id === documentId)
        if (!opened) {
          expect(documents.some((each) => each.kind === 'three_houses' && each.subjectPersonId === childId)).toBe(false)
          return
        }
        expect(opened.subjectPersonId).toBe(childId)
        for (const role of voices) expect(opened.voices[role]).toBeGreaterThan(0)
      }),
    ))
})

const facts = (over: Partial<LoopFacts> = {}): LoopFacts => ({
  closed: false,
  proposal: null,
  documents: [map()],
  explained: new Set(),
  children: [{ id: 'noor', age: 7 }],
  hasParent: true,
  ...over,
})
const today = '2026-11-24'

describe('open loops', () => {
  it('offers to look together, and asks whether the child wants to say something', () =>
    expect(openLoops(facts(), today).map(({ about }) => about)).toEqual(['share_back', 'child_voice']))
  it('says nothing about a tool with a reason why not, a fresh visit or a closed case', () => {
    expect(openLoops(facts({ explained: new Set(['three_columns']) }), today)).toEqual([])
    expect(openLoops(facts({ documents: [map({ lastWorkedAt: at('2026-11-20') })] }), today)).toEqual([])
    expect(openLoops(facts({ closed: true }), today)).toEqual([])
    expect(openLoops(facts({ closed: true, proposal: 'reopen' }), today)).toEqual([
      { about: 'proposal', wish: 'reopen' },
    ])
  })
  it('asks a child of two nothing', () =>
    expect(openLoops(facts({ children: [{ id: 'lars', age: 2 }] }), today).map(({ about }) => about)).toEqual([
      'share_back',
    ]))
  it('is never a list of reproaches', () =>
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 12 }), fc.boolean(), (documents, hasParent) => {
        expect(openLoops(facts({ documents, hasParent, proposal: 'close' }), today).length).toBeLessThanOrEqual(3)
      }),
    ))
})

describe('the way so far', () => {
  it('goes forward, from opening to closing, and tells one day once', () => {
    const oneDay = map({
      id: 'one',
      createdAt: at('2026-09-05'),
      lastWorkedAt: at('2026-09-05'),
      presentedAt: at('2026-09-05'),
    })
    const stops = trajectory({
      openedOn: '2026-09-01',
      closedOn: '2026-11-01',
      phases: [
        { phase: 'assessment', at: at('2026-09-05') },
        { phase: 'closing', at: at('2026-10-20') },
      ],
      documents: [map(), oneDay],
    })
    expect(stops.map(({ what, day }) => `${day} ${what}`)).toEqual([
      '2026-09-01 opened',
      '2026-09-01 begun',
      '2026-09-05 phase',
      '2026-09-05 presented',
      '2026-10-01 worked',
      '2026-10-20 phase',
      '2026-11-01 closed',
    ])
  })
  it('tells the phase a day ended in, and nothing of a slip of the finger', () => {
    const stops = trajectory({
      openedOn: '2026-09-01',
      closedOn: null,
      phases: [
        { phase: 'closing', at: new Date('2026-09-02T08:00:00Z') },
        { phase: 'intake', at: new Date('2026-09-02T08:01:00Z') },
        { phase: 'follow_up', at: new Date('2026-09-10T08:00:00Z') },
        { phase: 'assessment', at: new Date('2026-09-10T08:01:00Z') },
        { phase: 'planning', at: at('2026-10-01') },
        { phase: 'assessment', at: at('2026-10-15') },
      ],
      documents: [],
    })
    expect(stops.map(({ day, phase }) => `${day} ${phase ?? ''}`.trim())).toEqual([
      '2026-09-01',
      '2026-09-10 assessment',
      '2026-10-01 planning',
      '2026-10-15 assessment',
    ])
  })
})
