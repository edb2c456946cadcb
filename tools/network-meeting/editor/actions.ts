import type * as Y from 'yjs'
import { fieldsRoot, keyOf } from '@/sync/model/keys'
import type { PlainValue } from '@/sync/model/shape'
import { addRow, byPerson, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import type { FromSource } from '../../links'
import type { CasePerson } from '../../tool'
import { writeVoice, type Voice } from '../../voice'
import { voiceOf } from '../../voices'
import {
  agendaRow,
  cardRow,
  guestRow,
  hearRow,
  lineRow,
  ratingRow,
  theOne,
  type AgendaCode,
  type cardPlaces,
  type RatingTime,
  type SaidPart,
} from '../codes'
import type { AgendaItem, BottomLine, Guest, MeetingContent, Said } from '../content'
import type { AsideCollection, Collection } from '../document'
import type { ChildThing } from '../rules/hearing'
import type { Undo } from './editing'

type Fields = Parameters<typeof setFields>[3]

export const now = () => new Date().toISOString()
export const codes = (voices: readonly Voice[]): string[] => voices.map(writeVoice)

export const set = (doc: Y.Doc, collection: Collection, id: string, fields: Fields): void =>
  setFields(doc, collection, id, fields)
export const text = (doc: Y.Doc, collection: Collection, id: string, name: string): Y.Text =>
  textOf(doc, collection, id, name)
export const begin = (doc: Y.Doc, collection: Collection, id: string, fields: Fields = {}): string =>
  addRow(doc, collection, { id, fields })

export function remove(doc: Y.Doc, collection: Collection, id: string): Undo {
  removeRow(doc, collection, id)
  return () => restoreRow(doc, collection, id)
}

/** Writes in a row there is exactly one of, whoever comes first. */
function setOnly(doc: Y.Doc, collection: Collection | AsideCollection, id: string, fields: Fields): void {
  doc.transact(() => {
    addRow(doc, collection, { id })
    setFields(doc, collection, id, fields)
  }, byPerson)
}

type HeadText = 'purpose' | 'invitation' | 'place' | 'interpreter' | 'question' | 'nextPlace'
export const headText = (doc: Y.Doc, name: HeadText): Y.Text => textOf(doc, 'meeting', theOne, name)
export const setHead = (doc: Y.Doc, fields: Fields): void => setOnly(doc, 'meeting', theOne, fields)

export const prepText = (aside: Y.Doc, name: 'safety' | 'bans'): Y.Text => textOf(aside, 'prep', theOne, name)
export const setPrep = (aside: Y.Doc, fields: Fields): void => setOnly(aside, 'prep', theOne, fields)

/** Somebody of the case is asked once, whoever asks; asked again after all, they are back with what was known. */
export function invite(doc: Y.Doc, person: CasePerson): string {
  const id = guestRow(person.id)
  setOnly(doc, 'guests', id, { voice: writeVoice(voiceOf(person)), deleted: null })
  return id
}

export const inviteOther = (doc: Y.Doc, voice: Voice, name: string): string =>
  addRow(doc, 'guests', { fields: { voice: writeVoice(voice) }, texts: { name } })

/** Comes in, or goes out. Who was there once, was there. */
export const setHere = (doc: Y.Doc, guest: Guest, here: boolean): void =>
  set(doc, 'guests', guest.id, { here, ...(here && { came: true }) })

/** Begins with those who said yes or nothing yet, unless somebody already said who is there. */
export function start(doc: Y.Doc, { head, guests }: MeetingContent): void {
  doc.transact(() => {
    if (!guests.some(({ here }) => here))
      for (const guest of guests) if (guest.response !== 'no') setHere(doc, guest, true)
    setHead(doc, { startedAt: head.startedAt ?? now(), endedAt: null })
  }, byPerson)
}

/** It is over: counted once, whatever is written afterwards. */
export function end(doc: Y.Doc, { head }: MeetingContent): Undo {
  setHead(doc, { endedAt: now() })
  return () => setHead(doc, { endedAt: head.endedAt })
}

export const setPoint = (doc: Y.Doc, item: AgendaItem, fields: Fields): void =>
  item.code === null ? set(doc, 'agenda', item.id, fields) : setUsual(doc, item.code, fields)
const setUsual = (doc: Y.Doc, code: AgendaCode, fields: Fields): void =>
  setOnly(doc, 'agenda', agendaRow(code), { code, ...fields })

export const addPoint = (doc: Y.Doc, title: string): string =>
  addRow(doc, 'agenda', { fields: { minutes: 5 }, texts: { title } })

/** Words that were typed are somebody's from now on. */
export const say = (doc: Y.Doc, id: string, part: SaidPart, voice: Voice): void =>
  set(doc, 'said', id, { part, voice: writeVoice(voice), at: now() })

type Entered = { idea: Voice; ideaName?: string; who?: readonly Voice[]; about?: readonly string[]; from?: string }

export const agree = (doc: Y.Doc, id: string, { idea, who = [], about = [], from }: Entered): void =>
  set(doc, 'agreements', id, {
    idea: writeVoice(idea),
    who: codes(who),
    about: [...about],
    ...(from !== undefined && { from }),
    enteredAt: now(),
  })

/**
 * Hangs a link on an agreement, or takes it off. Of the document itself: what the room shows leaves out the links those present may not
 * know of, and those must stay.
 */
export function toggleLink(doc: Y.Doc, agreement: string, name: 'about' | 'quotes', link: string, on: boolean): void {
  const value = doc.getMap<PlainValue>(fieldsRoot).get(keyOf('agreements', agreement, name))
  const others = (Array.isArray(value) ? (value as readonly string[]) : []).filter((each) => each !== link)
  set(doc, 'agreements', agreement, { [name]: on ? [...others, link] : others })
}

/** An idea becomes an agreement, word for word, and stays whose it was. */
export function agreeOn(doc: Y.Doc, idea: Said): string {
  return doc.transact(() => {
    const id = addRow(doc, 'agreements', { texts: { text: idea.text.trim(), ideaName: idea.voiceName } })
    agree(doc, id, { idea: idea.voice, about: idea.about, from: idea.id })
    return id
  }, byPerson)
}

/** What became of it, said with one touch; "solved otherwise" is as good as done. */
export const review = (doc: Y.Doc, agreement: string, status: string): void =>
  set(doc, 'agreements', agreement, { status, reviewedAt: now() })

export type Rater = { voice: Voice; guest: string | null }
const ratingOf = (when: RatingTime, { voice, guest }: Rater) => ratingRow(when, guest ?? writeVoice(voice))

/** Somebody's own place, before or after; null lets it pass, and that is an answer. */
export const rate = (doc: Y.Doc, when: RatingTime, rater: Rater, value: number | null): void =>
  setOnly(doc, 'ratings', ratingOf(when, rater), {
    rater: writeVoice(rater.voice),
    guest: rater.guest,
    when,
    value,
    passed: value === null ? true : null,
    at: now(),
  })
export const becauseOf = (doc: Y.Doc, when: RatingTime, rater: Rater): Y.Text =>
  textOf(doc, 'ratings', ratingOf(when, rater), 'because')

/** A bottom line lies beside the meeting until it is said; `offer` where it comes from the plan. */
export const prepareLine = (aside: Y.Doc, words: string, offer?: Pick<FromSource, 'id'>): string =>
  addRow(aside, 'unsaid', { fields: { sourceItem: offer?.id }, texts: { text: words } })

/** It is said aloud: now it stands in the meeting, and no longer beside it. */
export function sayLine(doc: Y.Doc, aside: Y.Doc, { id, text: words, sourceItem }: BottomLine): Undo {
  addRow(doc, 'bottomlines', { id, fields: { saidAt: now(), sourceItem }, texts: { text: words } })
  restoreRow(doc, 'bottomlines', id)
  removeRow(aside, 'unsaid', id)
  return () => {
    removeRow(doc, 'bottomlines', id)
    restoreRow(aside, 'unsaid', id)
  }
}
export const removeUnsaid = (aside: Y.Doc, id: string): Undo => {
  removeRow(aside, 'unsaid', id)
  return () => restoreRow(aside, 'unsaid', id)
}

/** How a child takes part and what it wants them to know, under the id of the child. */
export const setChildPart = (aside: Y.Doc, child: string, fields: Fields): void =>
  setOnly(aside, 'childparts', child, fields)
export const childText = (aside: Y.Doc, child: string, name: 'reason' | 'words'): Y.Text =>
  textOf(aside, 'childparts', child, name)

export const hear = (aside: Y.Doc, thing: ChildThing, guest: string, answer: string): void =>
  setOnly(aside, 'hearings', hearRow(thing.id, guest), {
    child: writeVoice({ kind: 'child', person: thing.child }),
    thing: thing.id,
    guest,
    answer,
    at: now(),
  })

/** Begins to write a sentence of the minutes otherwise: with the words it has. */
export function changeLine(doc: Y.Doc, origin: string, words: string): void {
  doc.transact(() => {
    const id = addRow(doc, 'lines', { id: lineRow(origin), fields: { origin } })
    setFields(doc, 'lines', id, { origin, out: null, deleted: null })
    const shared = textOf(doc, 'lines', id, 'text')
    if (shared.length === 0) shared.insert(0, words)
  }, byPerson)
}
export const leaveOut = (doc: Y.Doc, origin: string, out: boolean): void =>
  setOnly(doc, 'lines', lineRow(origin), { origin, out: out ? true : null, deleted: null })
/** As the run-sheet says it, again. */
export function lineAsMade(doc: Y.Doc, origin: string): void {
  doc.transact(() => {
    const shared = textOf(doc, 'lines', lineRow(origin), 'text')
    shared.delete(0, shared.length)
    setFields(doc, 'lines', lineRow(origin), { out: null })
  }, byPerson)
}

export const setDecision = (doc: Y.Doc, place: (typeof cardPlaces)[number], fields: Fields): void =>
  setOnly(doc, 'card', cardRow(place), fields)

/** A decision for the child's card, begun with what was agreed. */
export function decide(doc: Y.Doc, place: (typeof cardPlaces)[number], agreement: { id: string; text: string }): void {
  doc.transact(() => {
    setDecision(doc, place, { agreement: agreement.id })
    const words = textOf(doc, 'card', cardRow(place), 'decision')
    if (words.length === 0) words.insert(0, agreement.text.trim())
  }, byPerson)
}

export const setTelling = (doc: Y.Doc, child: string, fields: Fields): void =>
  setOnly(doc, 'tellings', child, { child: writeVoice({ kind: 'child', person: child }), ...fields })

/** Done for now, said with one touch; once a day, the last time of the day stands. */
export function finish(doc: Y.Doc, content: MeetingContent): Undo {
  const at = now()
  const known = content.moments.find((each) => each.kind === 'finished' && each.at.slice(0, 10) === at.slice(0, 10))
  if (known) {
    setFields(doc, 'moments', known.id, { at })
    return () => setFields(doc, 'moments', known.id, { at: known.at })
  }
  const id = addRow(doc, 'moments', { fields: { kind: 'finished', at, people: [] } })
  return () => removeRow(doc, 'moments', id)
}
