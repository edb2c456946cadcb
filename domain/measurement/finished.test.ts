import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContributorRole } from './event'
import { finished, restedDraft, type FinishFacts } from './finished'

const hour = 3_600_000
const day = 24 * hour
const start = Date.parse('2026-03-02T10:00:00Z')
const after = (ms: number) => new Date(start + ms)
const facts = (over: Partial<FinishFacts> = {}): FinishFacts => ({
  finishedAt: null,
  lastWorkedAt: after(0),
  voices: { parent: 1 },
  ...over,
})

describe('done for now', () => {
  it('is what somebody said, until it is gone on with', () => {
    expect(finished(facts({ finishedAt: after(0) }), after(day))).toEqual({ how: 'said', at: after(0) })
    expect(finished(facts({ finishedAt: after(0), lastWorkedAt: after(2 * hour) }), after(day))?.how).toBe('said')
    expect(finished(facts({ finishedAt: after(0), lastWorkedAt: after(2 * day) }), after(3 * day))).toBeNull()
    expect(finished(facts({ finishedAt: after(0), voices: {} }), after(90 * day))?.how).toBe('said')
  })
  it('comes by itself on the fourteenth day, not an hour before', () => {
    expect(finished(facts(), after(14 * day - hour))).toBeNull()
    expect(finished(facts(), after(14 * day))).toEqual({ how: 'rested', at: after(14 * day) })
    expect(finished(facts({ finishedAt: after(-3 * day) }), after(15 * day))?.how).toBe('rested')
  })
  it('does not come by itself where no child and no parent said something', () => {
    for (const voices of [{}, { consultant: 9, network: 2, family: 1, professional: 1 }, { child: 0 }])
      expect(finished(facts({ voices }), after(99 * day))).toBeNull()
    expect(finished(facts({ voices: { child: 1 } }), after(99 * day))?.how).toBe('rested')
  })
  it('is not made of work that was done in time and sent late', () => {
    expect(restedDraft('map', facts(), { now: after(20 * day), earliest: after(5 * day) })).toBeNull()
    expect(restedDraft('map', facts(), { now: after(20 * day), earliest: null })).not.toBeNull()
    // A tablet whose clock runs ahead tells of a day that is still to come.
    expect(restedDraft('map', facts(), { now: after(2 * day), earliest: after(20 * day) })).toBeNull()
  })
})

type Edit = { gap: number; who: ContributorRole; said: boolean }
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  gap: fc.oneof(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 13, max: 24 * 40 })).map((hours) => hours * hour),
  who: fc.constantFrom<ContributorRole>('child', 'parent', 'consultant', 'network'),
  said: fc.boolean(),
})

it('counts each rest once: when work goes on, or as it lies there now, as a naive walk along the days does', () =>
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 40 }), (edits, later) => {
      let now = start
      let standing = facts({ lastWorkedAt: null, voices: {} })
      const ids: string[] = []
      let naive = 0
      let [heard, saidLast, lastEdit] = [false, false, null as number | null]
      const pass = (to: number) => {
        if (lastEdit !== null && heard && !saidLast && to - lastEdit >= 14 * day) naive += 1
      }
      for (const { gap, who, said } of edits) {
        now += gap
        const draft = restedDraft('map', standing, { now: new Date(now), earliest: null })
        const again = restedDraft('map', standing, { now: new Date(now + hour), earliest: null })
        if (draft) {
          ids.push(draft.id)
          expect(again?.id).toBe(draft.id)
          expect(Date.parse(draft.at ?? '')).toBeLessThanOrEqual(now)
        }
        pass(now)
        const finishedAt = said ? new Date(now) : standing.finishedAt
        // The naive walk: what was said holds for half a day.
        saidLast = said || (finishedAt !== null && now - finishedAt.getTime() <= 12 * hour)
        heard ||= who === 'child' || who === 'parent'
        lastEdit = now
        standing = {
          finishedAt,
          lastWorkedAt: new Date(now),
          voices: { ...standing.voices, [who]: (standing.voices[who] ?? 0) + 1 },
        }
      }
      const end = now + later * day
      pass(end)
      const open = finished(standing, new Date(end))?.how === 'rested' ? 1 : 0
      expect(ids.length + open).toBe(naive)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 500 },
  ))
