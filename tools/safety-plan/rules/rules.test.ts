import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import stored from '../samples/v1.json'
import { dayParts, days } from '../codes'
import { emptyPlan, migrate, type PlanContent, type Rule } from '../content'
import { changes } from './changes'
import { coverOf } from './cover'
import { events } from './events'
import { freeze, sinceRound, thaw } from './frozen'
import { dayOf, holdsAt, momentOf, momentsOf, personGrid, rulesAlways } from './moments'
import { offers } from './offers'
import { gaps, nextReview, thinningOut } from './review-dates'
import { needsReason } from './rounds'
import { namesOf, readSentence, type TimeWords } from './sentence'
import { sheets } from './sheets'
import { suggestions } from './suggestions'
import { summary } from './summary'
import { forChild, forFridge, forPerson, peopleWithTasks } from './tasks'
import { walkThrough } from './walk'

const sample = migrate({ version: 1, content: stored })
const documentId = '0198d3a0-0000-7000-8000-000000000000'
const first = sample.rules[0]!
const withRule = (change: Partial<Rule>, id = first.id): PlanContent => ({
  ...sample,
  rules: sample.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
})
const codes = (content: PlanContent) => suggestions(content).map(({ code }) => code)

const timed = fc.record({ days: fc.subarray([...days]), parts: fc.subarray([...dayParts]) })
const moment = fc.record({ day: fc.constantFrom(...days), part: fc.constantFrom(...dayParts) })

describe('the day and the week', () => {
  it('hold a rule at a moment exactly when that is one of its moments, each once', () =>
    fc.assert(
      fc.property(timed, moment, (rule, at) => {
        const found = momentsOf(rule).map(({ day, part }) => `${day}.${part}`)
        expect(new Set(found).size).toBe(found.length)
        expect(holdsAt(rule, at)).toBe(found.includes(`${at.day}.${at.part}`))
      }),
    ))

  it('lose no rule: each stands at its moments, or all the time', () =>
    fc.assert(
      fc.property(timed, (when) => {
        const content = withRule(when)
        const shown = days
          .flatMap((day) => dayOf(content, day))
          .filter(({ rules }) => rules.some(({ id }) => id === first.id))
        expect(shown.length).toBe(momentsOf(when).length)
        expect(rulesAlways(content).some(({ id }) => id === first.id)).toBe(momentsOf(when).length === 0)
      }),
    ))

  it('put what has an hour in the order of the clock', () => {
    const [one, other, third] = sample.rules
    const evening = { days: [], parts: ['evening' as const] }
    const rules = [
      { ...one!, ...evening, at: '' },
      { ...other!, ...evening, at: '19:45' },
      { ...third!, ...evening, at: '06:30' },
    ]
    const friday = dayOf({ ...sample, rules }, 'fri').find(({ part }) => part === 'evening')
    expect(friday?.rules.map(({ at }) => at)).toEqual(['06:30', '19:45', ''])
  })

  it('read a moment, and nothing for what is none', () => {
    expect(momentOf('fri.evening')).toEqual({ day: 'fri', part: 'evening' })
    expect([momentOf('fri'), momentOf('x.evening'), momentOf(null)]).toEqual([null, null, null])
  })

  it('show everybody who carries a rule, once, with what they do', () => {
    const rows = personGrid(sample)
    const names = rows.map(({ voice, other }) => `${voice.person ?? ''}/${other}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { who } of sample.rules) for (const { person } of who) expect(names).toContain(`${person ?? ''}/`)
  })
})

describe('days to look again', () => {
  it('lie further apart each time, all after the first', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom('immediate' as const, 'family' as const),
        (from, horizon) => {
          const on = from.toISOString().slice(0, 10)
          const found = [on, ...thinningOut(on, horizon)]
          const between = found.slice(1).map((day, at) => (Date.parse(day) - Date.parse(found[at] ?? '')) / 86_400_000)
          expect(between).toEqual(gaps[horizon])
          expect([...between].sort((one, other) => one - other)).toEqual(between)
        },
      ),
    ))

  it('name the first that was not held', () => {
    const reviews = [
      { on: '2026-03-16', heldAt: '2026-03-16T10:00:00.000Z' },
      { on: '2026-04-20', heldAt: null },
      { on: '2026-03-30', heldAt: null },
    ]
    expect(nextReview(reviews)?.on).toBe('2026-03-30')
    expect(nextReview([])).toBeNull()
  })
})

describe('ideas', () => {
  it('are none for an empty plan, and none where everything is there', () => {
    expect(suggestions(emptyPlan())).toEqual([])
    expect(codes(sample)).not.toContain('danger_rule')
  })

  it('ask for a rule about a danger, then for who and when', () => {
    const without = { ...sample, rules: sample.rules.map((rule) => ({ ...rule, dangers: [] })) }
    expect(codes(without)).toContain('danger_rule')
    const [danger] = coverOf(sample)
    const only = { ...sample, rules: [{ ...first, dangers: [danger!.danger.id], who: [], whoOther: '' }] }
    expect(codes(only)).toContain('danger_held')
    expect(codes(only)).toContain('rule_who')
    expect(coverOf(only)[0]?.held).toBe(false)
    expect(coverOf({ ...only, rules: [{ ...first, dangers: [danger!.danger.id] }] })[0]?.held).toBe(true)
  })

  it('say it when only professionals carry the plan, and not when a neighbour is named', () => {
    const staff = { kind: 'professional' as const, person: 'x' }
    const alone = { ...sample, rules: sample.rules.map((rule) => ({ ...rule, who: [staff], whoOther: '' })) }
    expect(codes(alone)).toContain('own_people')
    expect(codes({ ...alone, rules: alone.rules.map((rule) => ({ ...rule, whoOther: 'de buur' })) })).not.toContain(
      'own_people',
    )
  })

  it('come back to what was to be adapted until people agreed anew', () => {
    expect(codes({ ...sample, rounds: [] })).toContain('adapt')
    expect(codes({ ...sample, rounds: [{ ...sample.rounds[0]!, on: '2030-01-01' }] })).not.toContain('adapt')
  })
})

describe('a round of agreement', () => {
  it('keeps what was agreed, and says what is different since', () => {
    const frozen = freeze(sample)
    expect(sinceRound(frozen, sample)).toEqual([])
    const [change] = sinceRound(frozen, withRule({ text: 'Oma haalt hen altijd' }))
    expect(change).toMatchObject({ kind: 'changed', before: first.text, words: 'Oma haalt hen altijd' })
    expect(sinceRound(frozen, withRule({ who: [], whoOther: '' }))).toEqual([
      expect.objectContaining({ kind: 'changed', id: first.id, part: 'parts.who' }),
    ])
    expect(sinceRound(frozen, withRule({ planB: 'Bel de buur' }))).toEqual([
      expect.objectContaining({ part: 'parts.planB', before: first.planB, after: 'Bel de buur' }),
    ])
    expect(sinceRound(frozen, { ...sample, rules: sample.rules.slice(1) }).map(({ kind }) => kind)).toEqual(['removed'])
    expect(sinceRound(frozen, withRule({ childPicture: null }))).toEqual([])
  })

  it('holds no words of a child that were taken over', () => {
    const quote = sample.links.find(({ kind }) => kind === 'child_words')
    expect(quote).toBeDefined()
    expect(freeze(sample)).not.toContain(quote!.text)
  })

  it('reads anything, and fits in one text however long the plan', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(thaw(words)).toBeInstanceOf(Array)
      }),
    )
    const many = {
      ...sample,
      rules: Array.from({ length: 400 }, (_, at) => ({
        ...first,
        id: `r${at}`,
        text: `${first.text} ${at} `.repeat(4),
      })),
    }
    expect(freeze(many).length).toBeLessThan(100_000)
    expect(sinceRound(freeze(many), many)).toEqual([])
    const [one, ...rest] = many.rules
    expect(sinceRound(freeze(many), { ...many, rules: [{ ...one!, who: [], whoOther: '' }, ...rest] })).toEqual([
      expect.objectContaining({ kind: 'changed', id: 'r0', part: 'parts.rest' }),
    ])
  })

  it('asks why an answer is not there, and nothing of who answered', () => {
    expect(needsReason({ answer: 'missing', missing: null })).toBe(true)
    expect(needsReason({ answer: 'missing', missing: 'unsafe' })).toBe(false)
    expect(needsReason({ answer: 'not', missing: null })).toBe(false)
  })
})

describe('a sentence', () => {
  const words: TimeWords = {
    days: {
      mon: 'maandag',
      tue: 'dinsdag',
      wed: 'woensdag',
      thu: 'donderdag',
      fri: 'vrijdag|vrijdagavond',
      sat: 'zaterdag',
      sun: 'zondag',
    },
    parts: {
      morning: 'ochtend|ochtends',
      day: 'overdag',
      after: 'van school',
      evening: 'avond|avonds|vrijdagavond',
      night: 'nacht',
    },
    weekdays: 'schooldagen',
    weekend: 'weekend',
    and: 'en|of|,',
  }
  const people = [
    { id: 'r', name: 'Rita', relation: 'oma langs mama' },
    { id: 'a', name: 'An', relation: 'buurvrouw' },
    { id: 'j', name: 'juf Tine', relation: null },
  ]
  const read = (text: string) => readSentence(text, namesOf(people), words)
  it.each([
    ['Rita haalt Noor vrijdag van school om 15.30', ['r'], ['fri'], ['after'], '15:30'],
    ['juf Tine belt rita ’s avonds', ['j'], [], ['evening'], ''],
    ['Rita, An en juf Tine koken', ['r', 'a', 'j'], [], [], ''],
    ['Mama of An', ['a'], [], [], ''],
    ['Oma slaapt hier zaterdag', ['r'], ['sat'], [], ''],
    ['Vandaag anders', [], [], [], ''],
    ['Op schooldagen om 7u', [], ['mon', 'tue', 'wed', 'thu', 'fri'], [], '07:00'],
    ['Elk weekend en vrijdagavond', [], ['fri', 'sat', 'sun'], ['evening'], ''],
    ['Zij geeft 25 euro', [], [], [], ''],
  ])('%s', (text, who, on, parts, at) => expect(read(text)).toEqual({ who, days: on, parts, at }))

  it('knows somebody by what the family calls them, where there is only one', () => {
    const two = [people[0]!, { id: 'o', name: 'Godelieve', relation: 'oma langs papa' }]
    expect(namesOf(two).map(({ called }) => called)).toEqual([['Rita'], ['Godelieve']])
    expect(namesOf(people)[0]?.called).toEqual(['Rita', 'oma'])
  })

  it('says only what stands in it', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = read(text)
        for (const id of found.who) {
          const { called } = namesOf(people).find((person) => person.id === id)!
          expect(called.some((name) => text.toLowerCase().includes(name.toLowerCase()))).toBe(true)
        }
      }),
    ))
})

describe('a sheet', () => {
  const context = {
    people: [{ id: sample.rules[0]!.who[0]!.person!, kind: 'family', name: 'oma', relation: null, age: null }],
  }
  it('for the fridge or for one person says nothing of why, of answers or of how it went', () => {
    const oma = first.who[0]!
    for (const content of [forFridge(sample), forPerson(sample, oma), forChild(sample)]) {
      const said = JSON.stringify(content)
      for (const { text } of sample.links) expect(said).not.toContain(text)
      for (const { learned } of sample.rehearsals) expect(said).not.toContain(learned)
      for (const { reason } of sample.rounds[0]!.answers) if (reason !== '') expect(said).not.toContain(reason)
      expect([content.bottomLines, content.checks, content.ratings, content.rounds]).toEqual([[], [], [], []])
    }
  })

  it('for one person holds the rules that person carries or stands in for, and the numbers that go with them', () => {
    const papa = sample.rules[1]!.who[0]!
    const { rules, helpers } = forPerson(sample, papa)
    expect(rules.length).toBeGreaterThan(0)
    for (const { who, backup } of rules) expect([...who, ...backup]).toContainEqual(papa)
    const met = JSON.stringify([rules, forPerson(sample, papa).triggers])
    for (const { person } of helpers) expect(met).toContain(person)
  })

  it('for a child holds its own words and none of the grown-ups', () => {
    const said = JSON.stringify(forChild(sample))
    expect(said).toContain('Vrijdag komt oma ons halen.')
    for (const { text, planB } of sample.rules)
      for (const words of [text, planB]) if (words !== '') expect(said).not.toContain(words)
  })

  it('is there for everybody with a task, and empty where nothing is agreed', () => {
    const kinds = sheets(sample, context as never).map(({ kind, content }) => [kind, content === null])
    expect(kinds).toContainEqual(['fridge', false])
    expect(kinds).toContainEqual(['person', false])
    expect(sheets(emptyPlan(), context as never).every(({ content }) => content === null)).toBe(true)
    expect(peopleWithTasks(sample).every(({ kind }) => kind !== 'child')).toBe(true)
  })
})

describe('what counts', () => {
  const types = (before: PlanContent, after: PlanContent) => events(before, after, documentId).map(({ type }) => type)
  it('counts a rule once, as a contribution of whose idea it was, with flags and no words', () => {
    const before = { ...sample, rules: sample.rules.slice(1) }
    const [draft, ...more] = events(before, sample, documentId).filter(({ type }) => type === 'agreement.added')
    expect(more).toEqual([])
    expect(draft).toMatchObject({
      contributorRole: 'family',
      payload: { who: true, own: true, backup: true, when: true },
    })
    expect(types(sample, before)).toEqual([])
  })

  it('counts practising, following up, looking again, agreeing and telling back where they happen', () => {
    const found = new Set(types(emptyPlan(), sample))
    for (const type of [
      'agreement.added',
      'item.added',
      'quote.linked',
      'rehearsal.done',
      'plan.checked',
      'agreement.reviewed',
      'scale.rated',
      'item.confirmed_by_child',
      'share.presented',
    ])
      expect(found).toContain(type)
  })

  it('counts an answer that is not there as nobody’s contribution', () => {
    const round = sample.rounds[0]!
    const missing = { ...round, answers: round.answers.map((each) => ({ ...each, answer: 'missing' as const })) }
    expect(types({ ...sample, rounds: [] }, { ...sample, rounds: [missing] })).toEqual([])
    expect(summary({ ...emptyPlan(), rounds: [missing] }).voices).toEqual({})
  })

  it('says in the summary what stands there, and no danger a second time', () =>
    expect(summary(sample)).toMatchObject({
      empty: false,
      activeDangerStatements: 0,
      counts: { rules: 5, dangersHeld: 1 },
    }))
})

it('tells the history old words beside new ones, and names what was chosen', () => {
  const after = withRule({ text: 'Anders', who: [] })
  expect(changes(sample, after)).toEqual([
    expect.objectContaining({ thing: 'rule', before: first.text, after: 'Anders' }),
    expect.objectContaining({ thing: 'rule', part: 'parts.who' }),
  ])
})

it('walks through a moment: who, each rule, what is hard, what was learned; and says it where nothing is agreed', () => {
  const steps = walkThrough(sample, { day: 'fri', part: 'evening' }, null)
  expect(steps[0]?.is).toBe('who')
  expect(steps.at(-1)?.is).toBe('learned')
  expect(steps.filter(({ is }) => is === 'trigger')).toHaveLength(2)
  expect(
    walkThrough(sample, { day: 'fri', part: 'evening' }, sample.triggers[0]!.id).filter(({ is }) => is === 'trigger'),
  ).toHaveLength(1)
  const quiet = walkThrough({ ...sample, rules: [] }, { day: 'tue', part: 'night' }, null)
  expect(quiet.map(({ is }) => is)).toContain('quiet')
})

it('offers its rules and bottom lines to a story or a meeting', () =>
  expect(new Set(offers(sample).map(({ kind }) => kind))).toEqual(new Set(['bottom_line', 'safety_rule'])))
