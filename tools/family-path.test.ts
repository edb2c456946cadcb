import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyPath, ofBothHomes } from './family-path'
import type { Sentence } from './for-reader'
import { threadKinds } from './thread-item'

const mama = { kind: 'parent', person: 'm' } as const
const oma = { kind: 'network', person: 'o' } as const
const moment = (id: string, at: string, what = 'together', people: readonly (typeof mama | typeof oma)[] = []) => ({
  id,
  at,
  what,
  people,
  tool: 'three_columns',
  childId: null,
})
const said = (kind: Sentence['kind'], on: string | null, more: Partial<Sentence> = {}): Sentence => ({
  id: `${kind}-${on ?? ''}`,
  kind,
  text: kind,
  voice: null,
  voiceName: '',
  on,
  documentId: 'd',
  tool: 'safety_plan',
  itemId: kind,
  ...more,
})
const way = (moments: ReturnType<typeof moment>[], sentences: Sentence[] = []) =>
  familyPath({ openedOn: '2026-01-01', closedOn: null, moments, sentences })

describe('the way of a family', () => {
  it('is what was done, day by day, each thing once with everybody who was there', () => {
    const days = way([
      moment('b', '2026-02-01T10:00:00Z', 'together', [mama]),
      moment('c', '2026-02-01T15:00:00Z', 'together', [oma, mama]),
      moment('a', '2026-01-15', 'shown'),
    ])
    expect(
      days.map(({ day, did }) => [day, did.map(({ what, people }) => [what, people.map(({ person }) => person)])]),
    ).toEqual([
      ['2026-01-01', []],
      ['2026-01-15', [['shown', []]]],
      ['2026-02-01', [['together', ['m', 'o']]]],
    ])
    expect(days[0]?.edge).toBe('opened')
  })

  it('says what was new, and no worry and no danger', () => {
    const days = way([], [said('goal', '2026-02-02'), said('danger', '2026-02-03'), said('worry', '2026-02-03')])
    expect(days.map(({ day, changed }) => [day, changed.map(({ kind }) => kind)])).toEqual([
      ['2026-01-01', []],
      ['2026-02-02', ['goal']],
    ])
  })

  it('says a step when it was done, and a number when it moved', () => {
    const given = (id: string, on: string, value: number) => ({
      id,
      on,
      value,
      voice: mama,
      voiceName: '',
      because: '',
    })
    const days = way(
      [],
      [
        said('step', '2026-02-01'),
        said('step', '2026-02-01', { over: { on: '2026-03-01' } }),
        said('scale', '2026-04-01', { number: { last: given('a', '2026-04-01', 5), first: null } }),
        said('scale', '2026-05-01', {
          number: { last: given('b', '2026-05-01', 5), first: given('c', '2026-04-01', 3) },
        }),
      ],
    )
    expect(days.map(({ day }) => day)).toEqual(['2026-01-01', '2026-03-01', '2026-05-01'])
  })

  it('is not there while nothing was done', () => expect(way([])).toEqual([]))

  it('leaves out what one of two parents who live apart did without the other', () => {
    const papa = { kind: 'parent', person: 'p' } as const
    const moments = [[mama], [mama, papa], [oma], []].map((people) => ({ people }))
    expect(ofBothHomes(moments, ['m', 'p'])).toEqual([{ people: [mama, papa] }, { people: [oma] }, { people: [] }])
    expect(ofBothHomes([{ people: [mama] }], ['m'])).toHaveLength(1)
  })

  it('is in order and without a day twice, whatever was noted', () => {
    const day = fc.constantFrom('2026-01-05', '2026-03-01T23:30:00Z', 'nonsense', '2026-02-30T99:00:00Z', '')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), day)),
        fc.array(fc.tuple(fc.constantFrom(...threadKinds), fc.option(day))),
        (moments, sentences) => {
          const days = way(
            moments.map(([what, at]) => moment(what, at, what)),
            sentences.map(([kind, on]) => said(kind, on)),
          ).map((each) => each.day)
          expect(days).toEqual([...new Set(days)].sort())
        },
      ),
    )
  })
})
