import { addDays, addMinutes } from 'date-fns'
import * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { addLink } from '@/tools/links'
import { cardPlaces, cardRow, guestRow, hearRow, ratingRow, theOne } from '@/tools/network-meeting/codes'
import type { Offer } from '@/tools/tool'
import { writeVoice, type Voice } from '@/tools/voice'
import { kindOf, type SeededCase } from '../cases'
import { seedId } from '../ids'
import type { MeetingTale } from './tale'

/** How far it came: invited, held, told to everybody and to the child, looked at again. */
export type MeetingStage = 'invited' | 'held' | 'told' | 'looked_again'

export type PlannedMeeting = {
  file: SeededCase
  tale: MeetingTale
  stage: MeetingStage
  /** When people sat down, or will. */
  heldAt: Date
  preparedAt: Date
  map: { id: string; offers: Offer[] }
}

export const meetingId = ({ file }: Pick<PlannedMeeting, 'file'>): string => seedId(file.id, 'network_meeting')

/** What both documents are written with. */
function sayer({ file, heldAt }: PlannedMeeting) {
  const voiceOf = (key: string): Voice => {
    const person = file.family.people.find((each) => each.key === key)
    const known = file.people.get(key)
    return person && known !== undefined
      ? { kind: kindOf(person), person: known }
      : { kind: 'consultant', person: null }
  }
  return {
    id: (...parts: (string | number)[]) => seedId(file.id, 'meeting', ...parts),
    voiceOf,
    code: (key: string) => writeVoice(voiceOf(key)),
    guest: (key: string) => {
      const known = file.people.get(key)
      return known === undefined ? null : guestRow(known)
    },
    say: (words: string) => {
      const said = words.replace(/\{(\w+)\}/g, (_, key: string) => {
        const person = file.family.people.find((each) => each.key === key)
        return person?.called ?? person?.givenName ?? key
      })
      return said.slice(0, 1).toUpperCase() + said.slice(1)
    },
    minute: (after: number) => addMinutes(heldAt, after).toISOString(),
    day: (after: number) => addDays(heldAt, after).toISOString(),
    on: (after: number) => addDays(heldAt, after).toISOString().slice(0, 10),
  }
}

/** The meeting as the app would have written it. */
export function meetingDocument(planned: PlannedMeeting): Y.Doc {
  const doc = new Y.Doc()
  const { tale, stage, preparedAt, map } = planned
  const { id, code, guest, say, minute, day, on, voiceOf } = sayer(planned)
  const wasHeld = stage !== 'invited'
  const wasTold = wasHeld && stage !== 'held'
  addRow(doc, 'meeting', {
    id: theOne,
    fields: {
      on: on(0),
      at: '19:00',
      inviter: code(tale.inviter),
      chair: 'consultant',
      ...(wasHeld && { startedAt: minute(3), endedAt: minute(88), nextOn: on(28), nextAt: '19:00' }),
      ...(wasTold && { approvedBy: [code(tale.inviter)] }),
    },
    texts: { purpose: say(tale.purpose), invitation: say(tale.invitation), place: say(tale.place) },
  })
  for (const key of tale.guests) {
    const row = guest(key)
    if (row === null) continue
    addRow(doc, 'guests', {
      id: row,
      fields: {
        voice: code(key),
        by: code(tale.inviter),
        response: 'yes',
        came: wasHeld,
        briefedAt: preparedAt.toISOString(),
        ...(wasTold && { gotAt: day(1) }),
      },
    })
  }
  const brought = ['danger_statement', 'safety_goal', 'strength']
  for (const offer of map.offers.filter(({ kind }) => brought.includes(kind)).slice(0, 5))
    addLink(doc, { ...offer, sourceKind: 'three_columns', sourceDocument: map.id }, undefined, {
      id: id('link', offer.id),
      at: preparedAt.toISOString(),
    })
  if (!wasHeld) return doc
  const about = map.offers.filter(({ kind }) => kind === 'danger_statement').slice(0, 1)
  const saids = [
    ...tale.good.map((each) => ({ ...each, part: 'good', after: 10 })),
    ...tale.ideas.map((each) => ({ ...each, part: 'idea', after: 40 })),
    { ...tale.whatIf, part: 'what_if', after: 72 },
    ...(tale.otherwise ? [{ ...tale.otherwise, part: 'otherwise_seen', after: 68 }] : []),
    ...tale.round.map((each) => ({ ...each, part: 'round', after: 84 })),
  ]
  for (const [at, { by, part, after, text }] of saids.entries())
    addRow(doc, 'said', {
      id: id('said', at),
      fields: { part, voice: code(by), at: minute(after + (at % 3)) },
      texts: { text: say(text) },
    })
  for (const [at, agreement] of tale.agreements.entries()) {
    const became = stage === 'looked_again' ? agreement.became : undefined
    addRow(doc, 'agreements', {
      id: id('agreement', at),
      fields: {
        idea: code(agreement.idea),
        who: agreement.who.map(code),
        forWhom: (agreement.forWhom ?? []).map(code),
        by: on(agreement.days),
        from: tale.ideas[at]?.by === agreement.idea ? id('said', tale.good.length + at) : undefined,
        about: about.map((offer) => id('link', offer.id)),
        enteredAt: minute(60 + at),
        ...(became !== undefined && { status: became, reviewedAt: day(28) }),
      },
      texts: { text: say(agreement.text), ...(became !== undefined && { note: agreement.note }) },
    })
  }
  for (const { by, before, after, because } of tale.numbers)
    for (const [when, value, at] of [
      ['before', before, 30],
      ['after', after, 78],
    ] as const)
      addRow(doc, 'ratings', {
        id: ratingRow(when, guest(by) ?? by),
        fields: {
          rater: writeVoice(voiceOf(by)),
          guest: guest(by),
          when,
          ...(value === null ? { passed: true } : { value }),
          at: minute(at),
        },
        texts: { because: when === 'after' ? because : '' },
      })
  addRow(doc, 'bottomlines', { id: id('line'), fields: { saidAt: minute(26) }, texts: { text: say(tale.line) } })
  for (const [at, decision] of tale.card.entries()) {
    const place = cardPlaces[at]
    if (place !== undefined)
      addRow(doc, 'card', {
        id: cardRow(place),
        fields: { agreement: id('agreement', at), picture: decision.picture },
        texts: {
          decision: say(decision.decision),
          why: say(decision.why),
          means: say(decision.means),
          changer: say(decision.changer),
        },
      })
  }
  const child = planned.file.people.get(tale.child.key)
  if (wasTold && child !== undefined)
    addRow(doc, 'tellings', {
      id: child,
      fields: { child: code(tale.child.key), by: code(tale.inviter), at: day(1), understood: 'clear' },
      texts: { words: tale.childSaid },
    })
  return doc
}

/** What staff prepared, and what a child let us write down, in the document beside it. */
export function meetingAside(planned: PlannedMeeting): Y.Doc {
  const doc = new Y.Doc()
  const { file, tale, stage, preparedAt } = planned
  const { id, code, guest, say } = sayer(planned)
  addRow(doc, 'prep', {
    id: theOne,
    texts: { safety: say(tale.safety), bans: tale.notThere ? say(tale.notThere.why) : '' },
  })
  if (stage === 'invited') addRow(doc, 'unsaid', { id: id('line'), texts: { text: say(tale.line) } })
  const child = file.people.get(tale.child.key)
  if (child === undefined) return doc
  addRow(doc, 'childparts', {
    id: child,
    fields: { way: tale.child.way, ...(tale.child.speaker !== undefined && { speaker: code(tale.child.speaker) }) },
    texts: { words: say(tale.child.words) },
  })
  for (const [key, answer] of Object.entries(tale.child.hears)) {
    const person = file.people.get(key)
    if (person === undefined || guest(key) === null) continue
    addRow(doc, 'hearings', {
      id: hearRow(child, person),
      fields: {
        child: code(tale.child.key),
        thing: child,
        guest: person,
        answer,
        at: preparedAt.toISOString(),
      },
    })
  }
  return doc
}
