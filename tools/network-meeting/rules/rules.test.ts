import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { eventId } from '@/domain/measurement/event-id'
import { agendaRow, cardRow, usualAgenda } from '../codes'
import { emptyMeeting, migrate, type MeetingContent } from '../content'
import { agendaOf, currentPoint, minutesOn, pointsOf } from './agenda'
import { cardOf } from './card'
import { events } from './events'
import { minutesOf, type Say } from './minutes'
import { offers } from './offers'
import { momentsOf, paceOf, startOf } from './pace'
import { longSentences } from './plain-words'
import { ratersOf } from './ratings'
import { together } from './together'

const folder = join(import.meta.dirname, '..')
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, never>
const sample = (): MeetingContent => migrate({ version: 1, content: read('samples/v1.json') })
const documentId = '0198d3a0-0000-7000-8000-000000000000'

const sayIn = (locale: 'nl-BE' | 'en'): Say => {
  const t = createTranslator({ locale, messages: read(`messages/${locale}.json`) }) as unknown as (
    key: string,
    values?: Record<string, string | number>,
  ) => string
  return {
    sentence: (key, values) => t(`minutes.say.${key}`, values),
    name: (voice, name) => (name === undefined || name === '' ? voice.kind : name),
    people: (voices, other = '') => [...voices.map(({ kind }) => kind), ...(other === '' ? [] : [other])].join(', '),
    day: (on) => on,
  }
}

describe('the agenda', () => {
  it('is the usual one until somebody changes it, with points of their own before what is agreed', () => {
    expect(pointsOf(emptyMeeting()).map(({ code }) => code)).toEqual(usualAgenda.map(({ code }) => code))
    expect(minutesOn(emptyMeeting())).toBe(90)
    const points = agendaOf(sample())
    const own = points.findIndex(({ code }) => code === null)
    expect(points[own + 1]?.code).toBe('agreements')
  })

  it('is where the first point stands that nobody closed, whatever the clock says', () => {
    const welcome = { id: agendaRow('welcome'), code: 'welcome' as const, title: '', minutes: 5, off: false, notes: '' }
    const done = { ...emptyMeeting(), agenda: [{ ...welcome, doneAt: '2026-03-12T18:05:00Z' }] }
    expect(currentPoint(pointsOf(emptyMeeting()))?.code).toBe('welcome')
    expect(currentPoint(pointsOf(done))?.code).toBe('good')
    expect(pointsOf({ agenda: [{ ...welcome, off: true, doneAt: null }] })[0]?.code).toBe('good')
  })
})

describe('time', () => {
  const points = pointsOf(emptyMeeting())

  it('is told in whole minutes, and beyond what was foreseen as that and no more', () => {
    const at = (now: string) => paceOf(points, '2026-03-12T18:00:00Z', new Date(now))
    expect(paceOf(points, null, new Date())).toBeNull()
    expect(at('2026-03-12T18:25:40Z')).toEqual({ busy: 25, left: 65, beyond: false })
    expect(at('2026-03-12T19:50:00Z')).toEqual({ busy: 110, left: 0, beyond: true })
    expect(at('2026-03-12T17:00:00Z')).toEqual({ busy: 0, left: 90, beyond: false })
    expect(paceOf(points, 'nonsense', new Date())).toBeNull()
  })

  it('says about when each point comes', () => {
    const start = new Date('2026-03-12T19:00:00')
    expect(
      momentsOf(points, start)
        .map(({ at }) => at.getMinutes())
        .slice(0, 3),
    ).toEqual([0, 5, 13])
    expect(startOf({ startedAt: null, on: null, at: '19:00' })).toBeNull()
    expect(startOf({ startedAt: null, on: '2026-03-12', at: '19:00' })?.getHours()).toBe(19)
  })
})

describe('the minutes', () => {
  it.each([
    [
      'nl-BE' as const,
      'Greet kookt elke dinsdag. Wie: parent, Greet van hiernaast. Tegen 2026-03-17. Voor child. Idee van Buurvrouw Greet. Anders opgelost. Omdat child zei: “Ik wil dat er iemand kookt.”',
      ['parent: eerst 4, daarna 6.', 'Buurvrouw Greet: liever niets.'],
    ],
    [
      'en' as const,
      'Greet kookt elke dinsdag. Who: parent, Greet van hiernaast. By 2026-03-17. For child. Idea by Buurvrouw Greet. Solved otherwise. Because child said: “Ik wil dat er iemand kookt.”',
      ['parent: first 4, then 6.', 'Buurvrouw Greet: rather not.'],
    ],
  ])('are plain sentences in %s, each with the thing it came from', (locale, agreement, numbers) => {
    const lines = minutesOf(sample(), sayIn(locale))
    const of = (part: string) => lines.filter((line) => line.part === part).map(({ text }) => text)
    expect(of('agreements')).toEqual([agreement])
    expect(of('numbers')).toEqual(numbers)
    expect(lines.every(({ origin }) => origin !== null)).toBe(true)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  it('keep what somebody said otherwise, with how it was; words of somebody are never rewritten', () => {
    const purpose = minutesOf(sample(), sayIn('nl-BE')).find(({ origin }) => origin === 'purpose')
    expect(purpose).toMatchObject({
      text: 'We keken samen naar de avonden.',
      was: 'Waarvoor: Samen kijken hoe de avonden rustiger worden.',
    })
    const child = '0198d3a0-0000-7000-8000-0000000000f2'
    const forged = { ...sample(), lines: [{ id: 'x', origin: child, text: 'Iets anders', out: true }] }
    expect(minutesOf(forged, sayIn('nl-BE')).find(({ origin }) => origin === child)?.text).toContain(
      'Ik wil dat er iemand kookt.',
    )
  })

  it('leave out what somebody left out, and take an own sentence last', () => {
    const lines = [
      { id: 'a', origin: 'on', text: '', out: true },
      { id: 'b', origin: null, text: 'Er was taart.', out: false },
    ]
    const made = minutesOf({ ...sample(), lines }, sayIn('nl-BE'))
    expect(made.some(({ origin }) => origin === 'on')).toBe(false)
    expect(made.at(-1)).toMatchObject({ text: 'Er was taart.', origin: null })
  })

  it('hint at long sentences', () => {
    expect(longSentences(['Kort. Ook kort.', Array.from({ length: 21 }, () => 'woord').join(' ')])).toBe(1)
  })
})

describe('what is counted', () => {
  it('is a meeting once, when it ended, with who was there', () => {
    const before = { ...sample(), head: { ...sample().head, endedAt: null } }
    const held = events(before, sample(), documentId).filter(({ type }) => type === 'meeting.held')
    expect(held).toEqual([
      {
        id: eventId(documentId, 'meeting.held', 'held'),
        type: 'meeting.held',
        at: '2026-03-12T19:28:00.000Z',
        payload: { parent: 1, network: 1, chair: 'consultant', familyInvites: true, next: true },
      },
    ])
    const again = { ...sample(), head: { ...sample().head, endedAt: '2026-03-12T19:40:00.000Z' } }
    expect(events(sample(), again, documentId)).toEqual([])
  })

  it('is whose idea each agreement was, and what became of it', () => {
    const all = events(emptyMeeting(), sample(), documentId)
    const of = (type: string) => all.filter((each) => each.type === type)
    expect(of('agreement.added')).toMatchObject([{ contributorRole: 'network', payload: { own: true, quotes: 1 } }])
    expect(of('agreement.reviewed')).toMatchObject([{ payload: { status: 'otherwise' } }])
    expect(of('feedback.to_child')).toHaveLength(1)
    expect(of('consent.answered')).toMatchObject([{ contributorRole: 'child', payload: { answer: 'yes' } }])
    expect(of('network.person_informed')).toMatchObject([{ audienceRole: 'network' }])
    expect(of('scale.rated')).toHaveLength(2)
  })

  it('is nothing that is still being typed', () => {
    const typing = sample().agreements.map((each) => ({ ...each, enteredAt: null, reviewedAt: null }))
    const all = events(emptyMeeting(), { ...emptyMeeting(), agreements: typing }, documentId)
    expect(all).toEqual([])
  })
})

it('keeps everybody at their own place, and offers what is still to be done', () => {
  expect(ratersOf(sample()).map(({ before, after }) => [before?.value, after?.value])).toEqual([
    [4, 6],
    [null, undefined],
  ])
  expect(offers(sample()).map(({ kind }) => kind)).toEqual(['bottom_line'])
  const open = sample().agreements.map((each) => ({ ...each, status: 'needed' as const }))
  expect(offers({ ...sample(), agreements: open }).map(({ kind }) => kind)).toEqual(['next_step', 'bottom_line'])
})

it('puts three decisions on a card at most, whatever a merge brought', () => {
  const decision = { agreement: null, picture: null, decision: 'Iets', why: '', means: '', changer: '' }
  const ids = [cardRow(3), cardRow(1), cardRow(2), 'een vierde']
  expect(cardOf({ card: ids.map((id) => ({ ...decision, id })) }).map(({ id }) => id)).toEqual(
    [1, 2, 3].map((at) => cardRow(at as 1)),
  )
})

it('does not name who was there where some of them may not be in one room', () => {
  const met = (content: MeetingContent) => together(content).find(({ what }) => what === 'held')
  expect(met(sample())?.people).toHaveLength(2)
  expect(met({ ...sample(), apart: ['0198d3a0-0000-7000-8000-0000000000a1'] })?.people).toEqual([])
})
