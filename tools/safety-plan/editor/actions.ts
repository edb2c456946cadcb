import type * as Y from 'yjs'
import { addRow, byPerson, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import type { PlainValue } from '@/sync/model/shape'
import { writeVoice, type Voice } from '../../voice'
import { consultant } from '../../voices'
import { answerRow, theOne } from '../codes'
import type { Check, PlanContent, Round } from '../content'
import type { Collection } from '../document'
import { keyOf, type Moment } from '../rules/moments'
import { freeze } from '../rules/frozen'
import { thinningOut } from '../rules/review-dates'
import type { Undo } from './editing'

type Fields = Readonly<Record<string, PlainValue | undefined>>

export const now = (): string => new Date().toISOString()
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** In the one row of the plan as a whole. */
export function setHead(doc: Y.Doc, fields: Fields): void {
  doc.transact(() => {
    addRow(doc, 'plan', { id: theOne })
    setFields(doc, 'plan', theOne, fields)
  }, byPerson)
}

export const headText = (doc: Y.Doc, name: 'forWhom' | 'safeOthers' | 'sign'): Y.Text =>
  textOf(doc, 'plan', theOne, name)

export const add = (doc: Y.Doc, collection: Collection, fields: Fields = {}, id?: string): string =>
  addRow(doc, collection, { id, fields })
export const set = (doc: Y.Doc, collection: Collection, id: string, fields: Fields): void =>
  setFields(doc, collection, id, fields)
export const text = (doc: Y.Doc, collection: Collection, id: string, name: string): Y.Text =>
  textOf(doc, collection, id, name)
export const codes = (voices: readonly Voice[]): string[] => voices.map(writeVoice)

export function remove(doc: Y.Doc, collection: Collection, id: string): Undo {
  removeRow(doc, collection, id)
  return () => restoreRow(doc, collection, id)
}

/** Enters a trigger with its first answer. Whose words it is nobody asked, so it is the consultant who writes: never a parent unasked. */
export function beginTrigger(doc: Y.Doc, id: string): void {
  doc.transact(() => {
    setFields(doc, 'triggers', id, { kind: 'stress', voice: writeVoice(consultant), enteredAt: now() })
    addRow(doc, 'responses', { fields: { trigger: id } })
  }, byPerson)
}

/** A note of today by who touched it; that somebody else told it, is chosen on the note. */
export const noteCheck = (doc: Y.Doc, went: Check['went']): string =>
  addRow(doc, 'checks', { fields: { on: today(), at: now(), by: writeVoice(consultant), went } })

export type Walked = {
  moment: Moment
  trigger: string | null
  present: readonly Voice[]
  adapt: boolean
  scenario: string
}

/**
 * The rehearsal of a walk, there from the first word of what was learned: who stops then loses nothing. It has no `at` until it is kept.
 */
export function beginRehearsal(doc: Y.Doc, id: string, { moment, trigger, present, adapt, scenario }: Walked): void {
  addRow(doc, 'rehearsals', {
    id,
    fields: { on: today(), moment: keyOf(moment), trigger, present: codes(present), adapt },
    texts: { scenario },
  })
}

export function keepRehearsal(doc: Y.Doc, id: string, walked: Walked): void {
  doc.transact(() => {
    beginRehearsal(doc, id, walked)
    setFields(doc, 'rehearsals', id, { present: codes(walked.present), adapt: walked.adapt, at: now() })
  }, byPerson)
}

/** What is written about somebody of the network stands under that person: two tablets on one table write in the same row. */
export function helperText(doc: Y.Doc, person: string, name: 'phone' | 'can' | 'cannot'): Y.Text {
  return textOf(doc, 'helpers', person, name)
}
export const beginHelper = (doc: Y.Doc, person: string): string => addRow(doc, 'helpers', { id: person })

/** What the plan says now, set fast: on this people say yes or no. */
export const beginRound = (doc: Y.Doc, content: PlanContent): string =>
  addRow(doc, 'rounds', { fields: { on: today(), at: now() }, texts: { frozen: freeze(content) } })

export function answer(doc: Y.Doc, round: Round, person: Voice, fields: Fields): string {
  const id = answerRow(round.id, writeVoice(person))
  doc.transact(() => {
    addRow(doc, 'answers', { id, fields: { round: round.id, person: writeVoice(person) } })
    setFields(doc, 'answers', id, { ...fields, at: now() })
  }, byPerson)
  return id
}

/** Days to look again, each further away than the one before; days that are there already are left. */
export function proposeReviews(doc: Y.Doc, content: PlanContent): void {
  const known = new Set(content.reviews.map(({ on }) => on))
  const days = thinningOut(content.head.startsOn ?? today(), content.head.horizon ?? 'family')
  doc.transact(() => {
    for (const on of days) if (!known.has(on)) addRow(doc, 'reviews', { fields: { on } })
  }, byPerson)
}

/** Somebody's place on a day: a second choice on the same day changes the first. */
export function rate(doc: Y.Doc, content: PlanContent, rater: Voice, value: number | null): string {
  const code = writeVoice(rater)
  const known = content.ratings.find((each) => each.on === today() && writeVoice(each.rater) === code)
  const fields = { value, passed: value === null ? true : null, at: now() }
  if (!known) return addRow(doc, 'ratings', { fields: { rater: code, on: today(), ...fields } })
  setFields(doc, 'ratings', known.id, fields)
  return known.id
}

/** Done for now, said with one touch; once a day, the last time of the day stands. */
export function finish(doc: Y.Doc, content: PlanContent): Undo {
  const at = now()
  const known = content.moments.find((each) => each.kind === 'finished' && each.at.slice(0, 10) === at.slice(0, 10))
  if (known) {
    setFields(doc, 'moments', known.id, { at })
    return () => setFields(doc, 'moments', known.id, { at: known.at })
  }
  const id = addRow(doc, 'moments', { fields: { kind: 'finished', at, people: [] } })
  return () => removeRow(doc, 'moments', id)
}
