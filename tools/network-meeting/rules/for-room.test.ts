import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledgeLevels, levelOf, type WhoKnows } from '@/domain/consent/who-knows'
import { hearAnswers } from '../codes'
import { emptyMeeting, type Guest, type MeetingContent } from '../content'
import { forRoom } from './for-room'
import { keyOf } from './guests'
import { mayHear } from './hearing'
import { minutesOf, type Say } from './minutes'
import { sheets } from './sheets'

const map = '0198d3a0-0000-7000-8000-000000000901'
const houses = '0198d3a0-0000-7000-8000-000000000902'
const people = ['kind', 'mama', 'oma', 'buur', 'juf'] as const
const kinds = { kind: 'child', mama: 'parent', oma: 'family', buur: 'network', juf: 'professional' } as const
const dangers = ['drinken', 'slaan'] as const
const fullOf = (danger: string) => `Het volledige gevaar van ${danger} zoals het op de kaart staat`
const headlineOf = (danger: string) => `Alleen de hoofdlijn over ${danger} zonder meer`
const goalOf = (danger: string) => `Het doel dat antwoordt op ${danger} met alles erin`
const words = 'Ik wil dat papa stopt met roepen'
const message = 'Zeg hun dat ik graag bij oma slaap'
const secret = 'Papa weet niet dat ze verhuisd zijn'

const guestOf = (name: (typeof people)[number]): Guest => ({
  id: `gast-${name}`,
  voice: { kind: kinds[name], person: name },
  name: '',
  by: null,
  response: 'yes',
  here: true,
  came: true,
  briefedAt: null,
  gotAt: null,
})

const link = (
  id: string,
  kind: MeetingContent['links'][number]['kind'],
  text: string,
  about: string | null = null,
) => ({
  id,
  of: null,
  kind,
  sourceKind: kind === 'child_words' ? ('three_houses' as const) : ('three_columns' as const),
  sourceDocument: kind === 'child_words' ? houses : map,
  sourceItem: id,
  about,
  text,
  voice: kind === 'child_words' ? { kind: 'child' as const, person: 'kind' } : { kind: 'team' as const, person: null },
  voiceName: '',
  saidOn: null,
  takenAt: null,
})

/** Everything that could give something away, also words somebody copied into a free text. */
const leaky = [...dangers.flatMap((danger) => [fullOf(danger), goalOf(danger)]), words, message, secret]

const meeting = (copied: readonly string[], hearings: MeetingContent['hearings']): MeetingContent => {
  const note = copied.map((text) => `Zoals gezegd: ${text}!`).join(' ')
  return {
    ...emptyMeeting(),
    head: {
      ...emptyMeeting().head,
      purpose: note,
      invitation: note,
      on: '2026-03-12',
      endedAt: '2026-03-12T19:00:00Z',
    },
    guests: people.map(guestOf),
    agenda: [{ id: 'punt', code: null, title: 'Eigen punt', minutes: 5, off: false, notes: note, doneAt: null }],
    said: (['good', 'idea', 'what_if', 'round', 'otherwise_seen'] as const).map((part) => ({
      id: `gezegd-${part}`,
      part,
      text: note === '' ? 'Iets gewoons' : note,
      voice: { kind: 'parent' as const, person: 'mama' },
      voiceName: '',
      about: [...dangers],
      at: '2026-03-12T18:00:00Z',
    })),
    agreements: [
      {
        id: 'afspraak',
        text: 'Oma haalt de kinderen op vrijdag.',
        who: [{ kind: 'family', person: 'oma' }],
        whoOther: '',
        by: null,
        forWhom: [],
        idea: { kind: 'family', person: 'oma' },
        ideaName: '',
        from: null,
        about: [...dangers, ...dangers.map((danger) => `doel-${danger}`)],
        quotes: ['woorden'],
        status: 'open',
        reviewedAt: null,
        note,
        enteredAt: '2026-03-12T18:30:00Z',
      },
    ],
    ratings: [
      {
        id: 'cijfer',
        rater: { kind: 'parent', person: 'mama' },
        guest: 'gast-mama',
        when: 'before',
        value: 4,
        because: note,
        at: null,
      },
    ],
    bottomLines: [{ id: 'grens', text: `Er is altijd iemand nuchter. ${note}`, saidAt: null, sourceItem: null }],
    lines: [
      { id: 'regel', origin: 'purpose', text: note, out: false },
      { id: 'eigen', origin: null, text: note, out: false },
    ],
    card: [{ id: 'kaart', agreement: 'afspraak', picture: null, decision: note, why: note, means: '', changer: '' }],
    tellings: [
      {
        id: 'kind',
        child: { kind: 'child', person: 'kind' },
        by: null,
        at: null,
        how: '',
        understood: null,
        words: secret,
      },
    ],
    links: [
      ...dangers.map((danger) => link(danger, 'danger_statement', fullOf(danger))),
      ...dangers.map((danger) => link(`doel-${danger}`, 'safety_goal', goalOf(danger), danger)),
      link('woorden', 'child_words', words),
      link('kracht', 'strength', 'Oma komt elke woensdag eten.'),
    ],
    safety: secret,
    bans: secret,
    apart: ['gast-oma'],
    unsaid: [{ id: 'ongezegd', text: secret, saidAt: null, sourceItem: null }],
    childParts: [{ id: 'kind', child: 'kind', way: 'via_person', speaker: null, reason: secret, words: message }],
    hearings,
  }
}

const anyKnowing: fc.Arbitrary<WhoKnows> = fc
  .record({
    knows: fc.array(
      fc.record({
        documentId: fc.constant(map),
        itemId: fc.constantFrom(...dangers),
        personId: fc.constantFrom(...people),
        level: fc.constantFrom(...knowledgeLevels),
      }),
      { maxLength: 14 },
    ),
    with: fc.subarray([...dangers]),
  })
  .map((given) => ({
    knows: given.knows,
    headlines: given.with.map((itemId) => ({ documentId: map, itemId, text: headlineOf(itemId) })),
  }))
const anyHearings: fc.Arbitrary<MeetingContent['hearings']> = fc.array(
  fc.record({
    id: fc.uuid(),
    child: fc.constant({ kind: 'child' as const, person: 'kind' }),
    thing: fc.constantFrom('woorden', 'kind'),
    guest: fc.constantFrom(...people),
    answer: fc.constantFrom(...hearAnswers),
    at: fc.constant(null),
  }),
  { maxLength: 10 },
)
const anyCase = fc.record({
  copied: fc.subarray(leaky),
  hearings: anyHearings,
  whoKnows: anyKnowing,
  present: fc.subarray([...people]),
  as: fc.constantFrom('room' as const, 'paper' as const),
})
const say: Say = {
  sentence: (key, values = {}) => `${key} ${Object.values(values).join(' ')}`,
  name: () => 'iemand',
  people: () => 'mensen',
  day: (on) => on,
}

/** Every word that may be read off these contents, by whatever renders them. */
const told = (content: MeetingContent) => `${JSON.stringify(content)} ${JSON.stringify(minutesOf(content, say))}`

type Looking = {
  content: MeetingContent
  whoKnows: WhoKnows
  present: readonly string[]
  childThere: boolean
  read: string
}
function expectNoMore({ content, whoKnows, present, childThere, read }: Looking) {
  const danger = (itemId: string) => ({ documentId: map, itemId })
  for (const one of dangers) {
    const levels = present.map((person) => levelOf(whoKnows, person, danger(one)))
    const all = levels.length > 0 && levels.every((level) => level === 'all')
    const some = levels.length > 0 && levels.every((level) => level !== 'nothing')
    if (!all) expect(read).not.toContain(fullOf(one))
    if (!all) expect(read).not.toContain(goalOf(one))
    if (!some) expect(read).not.toContain(headlineOf(one))
  }
  const hears = (id: string, from: 'sheet' | 'message', text: string) => {
    const may = present.every((guest) => mayHear(content, { id, child: 'kind', text, from }, guest, childThere))
    if (present.length === 0 || !may) expect(read).not.toContain(text)
  }
  hears('woorden', 'sheet', words)
  hears('kind', 'message', message)
  expect(read).not.toContain(secret)
}

describe('what those present may have', () => {
  it('goes in no word beyond what each of them knows and may hear, whoever is there and whatever was copied where', () => {
    fc.assert(
      fc.property(anyCase, ({ copied, hearings, whoKnows, present, as }) => {
        const content = meeting(copied, hearings)
        const read = told(forRoom(content, { present, as }, whoKnows))
        expectNoMore({ content, whoKnows, present, childThere: as === 'room' && present.includes('kind'), read })
      }),
      { numRuns: 600 },
    )
  })

  it('shows somebody less, never more, because another came in', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...people), ({ hearings, whoKnows, present }, other) => {
        fc.pre(present.length > 0)
        const content = meeting([], hearings)
        const shown = (who: readonly string[]) =>
          forRoom(content, { present: who, as: 'paper' }, whoKnows).links.map(({ id }) => id)
        const few = shown(present)
        expect(shown([...present, other]).filter((id) => !few.includes(id))).toEqual([])
      }),
    )
  })

  it('keeps on each sheet what its reader alone may have, and of the whole what all of them may', () => {
    fc.assert(
      fc.property(anyCase, ({ copied, hearings, whoKnows }) => {
        const content = meeting(copied, hearings)
        const context = { people: people.map((id) => ({ id, kind: kinds[id], name: id, relation: null, age: null })) }
        for (const sheet of sheets(content, context as never, whoKnows)) {
          if (sheet.content === null) continue
          const one = content.guests.find(({ id }) => sheet.id === `for:${id}`)
          const present = one ? [keyOf(one)] : sheet.kind === 'card' ? ['kind'] : [...people]
          expectNoMore({ content, whoKnows, present, childThere: false, read: told(sheet.content) })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('shows the headline to who knows that, all of it to who knows all, and nothing of it where nobody noted anything', () => {
    const content = meeting([], [])
    const knowing: WhoKnows = {
      knows: [
        { documentId: map, itemId: 'drinken', personId: 'mama', level: 'all' },
        { documentId: map, itemId: 'drinken', personId: 'oma', level: 'headline' },
      ],
      headlines: [{ documentId: map, itemId: 'drinken', text: headlineOf('drinken') }],
    }
    const shown = (present: string[], whoKnows: WhoKnows) =>
      forRoom(content, { present, as: 'room' }, whoKnows)
        .links.filter(({ kind }) => kind === 'danger_statement')
        .map(({ text }) => text)
    expect(shown(['mama'], knowing)).toEqual([fullOf('drinken')])
    expect(shown(['mama', 'oma'], knowing)).toEqual([headlineOf('drinken')])
    expect(shown(['mama', 'oma', 'buur'], knowing)).toEqual([])
    expect(shown(['mama'], { knows: [], headlines: [] })).toEqual([])
    expect(shown([], knowing)).toEqual([])
  })

  it('keeps the agreement itself where the danger it belongs to may not be known', () => {
    const { agreements } = forRoom(meeting([], []), { present: ['buur'], as: 'room' }, { knows: [], headlines: [] })
    expect(agreements).toMatchObject([{ text: 'Oma haalt de kinderen op vrijdag.', about: [], quotes: [] }])
  })
})

it('does not tell somebody of a person they may not be in one room with', () => {
  const content = { ...meeting([], []), apart: ['gast-mama', 'gast-buur'] }
  const shown = (present: string[]) => {
    const { guests, ratings } = forRoom(content, { present, as: 'paper' }, { knows: [], headlines: [] })
    return { guests: guests.map(({ id }) => id), ratings: ratings.length }
  }
  expect(shown(['buur'])).toEqual({ guests: ['gast-kind', 'gast-oma', 'gast-buur', 'gast-juf'], ratings: 0 })
  expect(shown(['mama']).guests).not.toContain('gast-buur')
  expect(shown(['oma']).guests).toHaveLength(5)
})

describe('what a child lets be heard', () => {
  const thing = { id: 'woorden', child: 'kind', text: words, from: 'sheet' as const }
  const asked = (guest: string, answer: (typeof hearAnswers)[number]) =>
    meeting([], [{ id: guest, child: { kind: 'child', person: 'kind' }, thing: 'woorden', guest, answer, at: null }])

  it('is no for anybody it was not asked about, but for a parent of what every parent may read', () => {
    expect(mayHear(meeting([], []), thing, 'mama', false)).toBe(true)
    expect(mayHear(meeting([], []), { ...thing, id: 'kind', from: 'message' }, 'mama', false)).toBe(false)
    for (const guest of ['oma', 'buur', 'juf', 'niemand'])
      expect(mayHear(meeting([], []), thing, guest, true)).toBe(false)
  })

  it('is what it says now, of a parent too', () => {
    expect(mayHear(asked('mama', 'no'), thing, 'mama', true)).toBe(false)
    expect(mayHear(asked('oma', 'yes'), thing, 'oma', false)).toBe(true)
    expect(mayHear(asked('oma', 'not_yet'), thing, 'oma', true)).toBe(false)
    expect(mayHear(asked('oma', 'only_if_present'), thing, 'oma', false)).toBe(false)
    expect(mayHear(asked('oma', 'only_if_present'), thing, 'oma', true)).toBe(true)
  })

  it('with itself there, is heard in the room, and not on paper', () => {
    const content = asked('oma', 'only_if_present')
    const shown = (as: 'room' | 'paper') =>
      forRoom(content, { present: ['kind', 'oma'], as }, { knows: [], headlines: [] }).links.some(
        ({ id }) => id === 'woorden',
      )
    expect([shown('room'), shown('paper')]).toEqual([true, false])
  })
})
