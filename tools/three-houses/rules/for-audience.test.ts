import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answers } from '@/domain/consent/permission'
import { migrate } from '../content'
import { forAudience, hasSomethingFor } from './for-audience'

const content = migrate({
  version: 1,
  content: JSON.parse(readFileSync(join(import.meta.dirname, '../samples/v1.json'), 'utf8')) as unknown,
})
const [mother, father] = ['person:m', 'person:f']
type Given = (typeof content.permissions)[number]
const given = (fields: Partial<Given>): Given => ({
  id: '0198d3a0-0000-7000-8000-000000000f00',
  audience: mother,
  audienceKind: 'parent',
  scope: 'all',
  answer: 'yes',
  at: '2026-03-02T10:00:00.000Z',
  askedBy: null,
  withdrawnAt: null,
  comment: '',
  override: null,
  ...fields,
})
const withAnswers = (...permissions: Given[]) => ({ ...content, permissions })
const looking = { audiences: [mother], childPresent: false }
const words = (shown: typeof content) => shown.cards.map(({ text }) => text)

describe('what somebody outside may see', () => {
  it('is nothing while nobody asked the child', () => {
    expect(hasSomethingFor(withAnswers(), looking)).toBe(false)
    expect(hasSomethingFor(content, { audiences: [], childPresent: true })).toBe(false)
  })

  it('is the one house the child allowed: its words, drawing and photos', () => {
    const shown = forAudience(withAnswers(given({ scope: 'container:good' })), looking)
    expect(words(shown)).toEqual(['Oma leest voor met stemmetjes.', ''])
    expect(shown.pictures.map(({ part }) => part)).toEqual(['good'])
    expect(shown.containers.map(({ label }) => label)).toEqual(['Het zonnehuis', '', ''])
    expect([shown.cells, shown.ratings, shown.next]).toEqual([[], [], []])
  })

  it('is what all who look may see, not what one of them may', () => {
    const both = withAnswers(given({}), given({ audience: father, scope: 'container:good' }))
    expect(forAudience(both, looking).cards).toHaveLength(3)
    expect(forAudience(both, { ...looking, audiences: [mother, father] }).cards).toHaveLength(2)
  })

  it('is the one piece of a house the child pointed at, and not the drawing beside it', () => {
    const piece = content.cards.find(({ container }) => container === 'good')
    const part = given({ scope: 'container:good', answer: 'only_part' })
    expect(hasSomethingFor(withAnswers(part), looking)).toBe(false)
    const yes = given({ id: '0198d3a0-0000-7000-8000-000000000f01', scope: `card:${piece?.id ?? ''}` })
    const shown = forAudience(withAnswers(part, yes), looking)
    expect(shown.cards.map(({ id }) => id)).toEqual([piece?.id])
    expect([shown.pictures, shown.drawings, shown.containers.map(({ label }) => label)]).toEqual([[], [], ['', '', '']])
    const no = given({
      id: '0198d3a0-0000-7000-8000-000000000f02',
      scope: 'container:good',
      answer: 'no',
      at: '2026-03-05T10:00:00.000Z',
    })
    expect(hasSomethingFor(withAnswers(part, yes, no), looking)).toBe(false)
  })

  it('is who lives where only when the child said so of that sheet', () => {
    const stored = JSON.parse(readFileSync(join(import.meta.dirname, '../samples/v2.json'), 'utf8')) as unknown
    const newest = migrate({ version: 2, content: stored })
    const drawings = [{ part: 'warmup', shapes: 2, revision: 'a', words: ['ons straatje'] }]
    const shown = (...permissions: Given[]) => forAudience({ ...newest, drawings, permissions }, looking)
    for (const of of [[], [given({ scope: 'container:good' })], [given({ scope: 'container:warmup', answer: 'no' })]])
      expect(JSON.stringify(shown(...of))).not.toMatch(/Pluis|Bij papa|straatje/)
    const yes = shown(given({ scope: 'container:warmup' }))
    expect(yes.homes.map(({ name }) => name)).toEqual(['Bij mama', 'Bij papa'])
    expect(yes.living.map(({ name }) => name)).toEqual(['Ik', 'Ik', 'Pluis'])
    expect([yes.cards, yes.drawings.length]).toEqual([[], 1])
    expect(hasSomethingFor({ ...newest, permissions: [given({ scope: 'container:warmup' })] }, looking)).toBe(true)
  })

  it('needs the child there where it said so', () => {
    const present = withAnswers(given({ answer: 'only_if_present' }))
    expect(hasSomethingFor(present, looking)).toBe(false)
    expect(hasSomethingFor(present, { ...looking, childPresent: true })).toBe(true)
  })

  it('is gone from the moment the child takes it back', () => {
    const back = withAnswers(given({ withdrawnAt: '2026-03-03T10:00:00.000Z' }))
    expect(hasSomethingFor(back, looking)).toBe(false)
  })

  it('holds what had to be told for that one audience and that one house, and not a word of the decision', () => {
    const override = {
      reason: 'court' as const,
      text: 'De rechter wil het horen',
      decidedWith: 'Rita Claes',
      toldAt: '2026-03-04T10:00:00.000Z',
      plannedOn: null,
    }
    const court = 'role:court'
    const told = withAnswers(given({ audience: court, scope: 'container:worry', answer: 'no', override }))
    const shown = forAudience(told, { audiences: [court], childPresent: false })
    expect(words(shown)).toEqual(['Als ze roepen, kruip ik in de kast.'])
    expect(JSON.stringify(shown)).not.toMatch(/Rita|wil het horen|verstopt|Sofie|Els Maes/)
    for (const audiences of [[mother], ['role:school'], [court, mother], []])
      expect(hasSomethingFor(told, { audiences, childPresent: true })).toBe(false)
    const planned = { ...override, toldAt: null, plannedOn: '2026-03-09' }
    const notTold = withAnswers(given({ audience: court, scope: 'container:worry', answer: 'no', override: planned }))
    expect(hasSomethingFor(notTold, { audiences: [court], childPresent: true })).toBe(false)
  })

  it('never holds what adults made of it or noted around it, whatever the answers', () => {
    const anything = fc.record({
      audience: fc.constantFrom(mother, father),
      scope: fc.constantFrom('all', 'container:good', 'container:worry', 'container:dream'),
      answer: fc.constantFrom(...answers),
    })
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), fc.boolean(), (some, childPresent) => {
        const all = withAnswers(
          ...some.map((each, at) => given({ ...each, id: `0198d3a0-0000-7000-8000-${String(at).padStart(12, '0')}` })),
        )
        const shown = forAudience(all, { audiences: [mother], childPresent })
        expect([shown.permissions, shown.checks, shown.informed, shown.feedback, shown.taken]).toEqual([
          [],
          [],
          [],
          [],
          [],
        ])
        expect(JSON.stringify(shown)).not.toMatch(/verstopt|Sofie|ontroerd|spannend|Els Maes/)
        // One answer more, of somebody else, never shows more to her.
        const more = withAnswers(
          ...all.permissions,
          given({ audience: father, id: '0198d3a0-0000-7000-8000-00000000aaaa' }),
        )
        expect(forAudience(more, { audiences: [mother], childPresent })).toEqual(shown)
      }),
    )
  })
})
