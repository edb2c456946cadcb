import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSubstantive } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import type { CaseDocument, CasePerson } from '../../tool'
import { emptyHouses, migrate, type HousesContent } from '../content'
import { hasWarmup, touched } from './cards'
import { onlyOneParent } from './cautions'
import { changes } from './changes'
import { events } from './events'
import { notToldBack } from './informing'
import { earlierOf, suggestions } from './suggestions'
import { summary } from './summary'

const sample = migrate({
  version: 1,
  content: JSON.parse(readFileSync(join(import.meta.dirname, '../samples/v1.json'), 'utf8')) as unknown,
})
const newest = migrate({
  version: 2,
  content: JSON.parse(readFileSync(join(import.meta.dirname, '../samples/v2.json'), 'utf8')) as unknown,
})
const id = (n: number) => `0198d3a0-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const [mila, mama, papa] = [id(1), id(2), id(3)]
const documentId = id(500)
const empty = emptyHouses()
const person = (of: string, kind: CasePerson['kind'], name: string, age: number | null = null): CasePerson => ({
  id: of,
  kind,
  name,
  relation: null,
  age,
})
const people = [person(mila, 'child', 'Mila', 8), person(mama, 'parent', 'Els'), person(papa, 'parent', 'Tom')]
const pick = <Key extends keyof HousesContent>(from: HousesContent, keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<HousesContent, Key>

describe('what counts', () => {
  const all = events(empty, sample, documentId)
  const of = (type: string) => all.filter((draft) => draft.type === type)

  it('says the form, who steered, and in which order, and no word', () => {
    expect(of('tool.finished')[0]?.payload).toMatchObject({ variant: 'houses', first: 'good', ended_by: 'child' })
    expect(of('prompt.skipped')).toMatchObject([{ payload: { container: 'dream' }, contributorRole: 'child' }])
    expect(of('tool.paper_attached')).toHaveLength(1)
    expect(of('scale.rated')).toHaveLength(1)
  })

  it('says each thing that is measured, and says it once', () => {
    const [toParent] = sample.feedback
    if (!toParent) throw new Error('The sample was told back to nobody')
    const toChild = { ...toParent, id: id(301), person: mila, kind: 'to_child' as const, how: 'together' as const }
    const full = { ...sample, feedback: [...sample.feedback, toChild] }
    const told = events(empty, full, documentId)
    const counted = told.map(({ type }) => type)
    for (const type of [
      'tool.started',
      'tool.finished',
      'tool.paper_attached',
      'prompt.skipped',
      'item.added',
      'item.confirmed_by_child',
      'parent.informed',
      'consent.answered',
      'share.presented',
      'feedback.to_child',
      'quote.linked',
    ])
      expect(counted, type).toContain(type)
    expect(told.filter(({ type }) => type === 'feedback.to_child')).toMatchObject([
      { audienceRole: 'child', payload: { how: 'together' } },
    ])
    expect(new Set(told.map((draft) => draft.id)).size).toBe(told.length)
    // Told again in pieces, as a tablet that was cut off does: the same acts and no other.
    const half = { ...full, cards: [], permissions: [], informed: [], feedback: [], taken: [], pictures: [] }
    const ids = [...events(empty, half, documentId), ...events(half, full, documentId)].map((draft) => draft.id)
    expect(new Set(ids)).toEqual(new Set(told.map((draft) => draft.id)))
    expect(events(full, full, documentId)).toEqual([])
  })

  it('counts a "not yet" as much as a yes', () => {
    expect(of('consent.answered').map(({ payload }) => payload?.['answer'])).toEqual(['yes', 'not_yet'])
    expect(of('parent.informed').map(({ payload }) => payload?.['status'])).toEqual(['agrees'])
  })

  it('counts a quote taken along once, whichever of the two documents arrives first', () => {
    expect(of('quote.linked')[0]?.id).toBe(eventId(id(200), 'quote.linked', id(201), id(20)))
  })

  it('takes a drawing for a contribution of the child, and counts it once', () => {
    const drawn = { ...empty, drawings: [{ part: 'worry', shapes: 3, revision: 'a', words: [] }] }
    expect(events(empty, drawn, documentId)).toMatchObject([{ type: 'item.added', contributorRole: 'child' }])
    expect(
      events(drawn, { ...empty, drawings: [{ part: 'worry', shapes: 9, revision: 'b', words: [] }] }, documentId),
    ).toEqual([])
    expect(events(empty, drawn, documentId).every(isSubstantive)).toBe(true)
    expect(summary(drawn)).toMatchObject({ empty: false, voices: { child: 1 } })
  })

  it('counts nothing of who lives where, and says that it is there', () => {
    const played = {
      ...empty,
      ...pick(newest, ['homes', 'living']),
      drawings: [{ part: 'warmup', shapes: 4, revision: 'a', words: ['mijn kamp'] }],
    }
    expect(played.living).toHaveLength(3)
    expect(events(empty, played, documentId)).toEqual([])
    expect(summary(played)).toEqual(summary(empty))
    expect(touched(played)).toEqual([])
    expect(hasWarmup(played)).toBe(true)
    expect(new Set(changes(empty, played).map(({ at }) => at))).toEqual(new Set(['containers.warmup']))
  })

  it('counts that words of the week and beside the path were read back, once', () => {
    const { ratings, cells } = newest
    const before = { ...newest, ratings: ratings.map((each) => ({ ...each, confirmedAt: null })) }
    expect(cells.every(({ confirmedAt }) => confirmedAt === null)).toBe(true)
    expect(events(before, newest, documentId)).toMatchObject([
      { type: 'item.confirmed_by_child', contributorRole: 'child', at: '2026-03-02T14:32:00.000Z' },
    ])
    expect(events(newest, newest, documentId)).toEqual([])
    expect(changes(before, newest)).toEqual([])
  })

  it('does not take preparing for use', () => {
    const prepared = { ...empty, setup: { ...empty.setup, intent: 'Waarom nu' }, informed: sample.informed }
    expect(events(empty, prepared, documentId).some(isSubstantive)).toBe(false)
    expect(summary(prepared).empty).toBe(true)
  })

  it('goes on another day, and is done again after more', () => {
    const again = { id: id(300), kind: 'together' as const, at: '2026-04-01T09:00:00.000Z', people: [] }
    const later = {
      ...sample,
      setup: { ...sample.setup, finishedAt: '2026-04-01T10:00:00.000Z' },
      moments: [...sample.moments, again],
    }
    expect(events(sample, later, documentId).map(({ type }) => type)).toEqual(['tool.resumed', 'tool.finished'])
  })

  it('counts the same when the two documents come each by itself', () => {
    const noted = ['informed', 'permissions', 'checks', 'feedback', 'next', 'taken'] as const
    const child = { ...sample, ...pick(empty, [...noted]) }
    const beside = { ...empty, ...pick(sample, [...noted]) }
    const apart = [...events(empty, child, documentId), ...events(empty, beside, documentId)]
    expect(new Set(apart.map((draft) => draft.id))).toEqual(new Set(all.map((draft) => draft.id)))
  })
})

it('tells in the history what moved, with the old words beside the new', () => {
  const after: HousesContent = {
    ...sample,
    cards: sample.cards.map((card) =>
      card.id === id(20) ? { ...card, text: 'Oma leest voor.', container: 'dream' } : card,
    ),
  }
  expect(changes(sample, after)).toMatchObject([
    { thing: 'card', kind: 'moved', from: 'containers.good', to: 'containers.dream' },
    { thing: 'card', kind: 'changed', before: 'Oma leest voor met stemmetjes.', after: 'Oma leest voor.' },
  ])
})

describe('kind ideas', () => {
  const earlier = (days: number): CaseDocument => ({
    id: id(400 + days),
    kind: 'three_houses',
    variant: 'houses',
    childId: mila,
    createdAt: new Date(Date.UTC(2026, 2, 4) - days * 86_400_000).toISOString(),
    lastWorkedAt: null,
    empty: false,
  })
  const codes = (content: HousesContent, documents: CaseDocument[] = [], among = people) =>
    suggestions(content, { people: among, childId: mila, documents }, '2026-03-04T14:00:00.000Z').map(
      ({ code }) => code,
    )

  it('asks why now, and says it gently when it is the third time in half a year', () => {
    expect(codes(empty)).toEqual(['why_now'])
    expect(codes(empty, [earlier(20), earlier(100)])).toEqual(['third_in_six_months', 'why_now'])
    expect(codes(empty, [earlier(20), earlier(200)])).toEqual(['why_now'])
  })

  it('takes a sheet that stayed empty for nothing that was told', () => {
    const left = { ...earlier(20), empty: true }
    expect(codes(empty, [earlier(100), left])).toEqual(['why_now'])
    expect(earlierOf({ childId: mila, documents: [earlier(100), left] })).toEqual([earlier(100)])
  })

  it('does not ask to tell a child what it spoke against since', () => {
    const noted = {
      ...sample.permissions[0]!,
      id: id(900),
      answer: 'no' as const,
      at: '2026-03-01T10:00:00.000Z',
      withdrawnAt: null,
      override: {
        reason: 'court' as const,
        text: 'De rechter vraagt het',
        decidedWith: 'Rita',
        toldAt: null,
        plannedOn: null,
      },
    }
    const again = { ...noted, id: id(901), at: '2026-03-02T10:00:00.000Z', override: null }
    expect(codes({ ...sample, permissions: [noted] })).toContain('tell_override')
    expect(codes({ ...sample, permissions: [noted, again] })).not.toContain('tell_override')
  })

  it('remembers a parent who was not told, and waits for nobody who may see nothing', () => {
    expect(codes(sample)).toContain('tell_parent')
    expect(notToldBack(sample, people).map(({ name }) => name)).toEqual(['Tom'])
    const closed = { ...sample, permissions: sample.permissions.map((each) => ({ ...each, answer: 'no' as const })) }
    expect(codes(closed)).not.toContain('tell_parent')
  })

  it('asks to read words back and to tell the child, and looks again at twelve', () => {
    expect(codes(sample)).toContain('read_back')
    const read = {
      ...sample,
      cards: sample.cards.map((each) => ({ ...each, confirmedAt: '2026-03-01T10:00:00.000Z' })),
    }
    expect(codes(read)).not.toContain('read_back')
    const onSheet = { part: 'worry', shapes: 1, revision: 'a', words: ['zo zei ze het'], toAsk: 1 }
    expect(codes({ ...read, drawings: [onSheet] })).toContain('read_back')
    expect(codes(sample)).toContain('tell_child')
    expect(codes(sample, [], [person(mila, 'child', 'Mila', 12), ...people.slice(1)])).toContain('turned_twelve')
  })
})

it('says it when only one of two parents would see something', () => {
  expect(onlyOneParent(sample, people, [`person:${mama}`])).toBe(true)
  expect(onlyOneParent(sample, people, [`person:${mama}`, `person:${papa}`])).toBe(false)
  expect(onlyOneParent(sample, people.slice(0, 2), [`person:${mama}`])).toBe(false)
})
