import type * as Y from 'yjs'
import { addRow, byPerson, removeRow, setFields, textOf } from '@/sync/model/edit'
import type { Answer } from '@/domain/consent/permission'
import { writeVoice, type Voice, type VoiceKind } from '../../voice'
import { theOne } from '../codes'
import { today } from './card-actions'
import type { HousesContent } from '../content'

type CheckOutcome = 'ok' | 'wait' | 'discuss'
type Reason = 'safety' | 'court' | 'law'
type Status = 'informed' | 'agrees' | 'disagrees' | 'not_asked'
type Way = 'worker' | 'child' | 'together'

const now = () => new Date().toISOString()

/** In the one row of what is noted beforehand and afterwards. */
export function prepare(aside: Y.Doc, fields: Parameters<typeof setFields>[3]): void {
  aside.transact(() => {
    addRow(aside, 'prep', { id: theOne })
    setFields(aside, 'prep', theOne, fields)
  }, byPerson)
}

export const prepText = (aside: Y.Doc, name: string): Y.Text => textOf(aside, 'prep', theOne, name)

/** What was said to a parent beforehand, or why not: one row for each parent, changed as it changes. */
export function inform(aside: Y.Doc, content: HousesContent, person: string, status: Status): string {
  const known = content.informed.find((each) => each.person === person)
  if (!known) return addRow(aside, 'informed', { fields: { person, status, at: now() } })
  setFields(aside, 'informed', known.id, { status, at: now() })
  return known.id
}

/** Who is there today: one moment a day, in the child's own document, because it is the child's choice too. */
export function sitTogether(doc: Y.Doc, content: HousesContent, people: readonly Voice[]): void {
  const at = now()
  const known = content.moments.find((each) => each.kind === 'together' && each.at.slice(0, 10) === at.slice(0, 10))
  const codes = people.map(writeVoice)
  if (known) setFields(doc, 'moments', known.id, { people: codes })
  else addRow(doc, 'moments', { fields: { kind: 'together', at, people: codes } })
}

export const atTable = (content: HousesContent): Voice[] =>
  content.moments.find(({ kind, at }) => kind === 'together' && at.slice(0, 10) === now().slice(0, 10))?.people ?? []

type Asked = { audience: string; audienceKind: VoiceKind; scope: string; answer: Answer; askedBy: string }

/** An answer of the child. A later one is another row: what was said before stays to be read. */
export const answer = (aside: Y.Doc, { audienceKind, ...asked }: Asked): string =>
  addRow(aside, 'permissions', { fields: { ...asked, audienceKind, at: now() } })

/** Taken back: hidden everywhere from now on. */
export const withdraw = (aside: Y.Doc, permission: string): void =>
  setFields(aside, 'permissions', permission, { withdrawnAt: now() })

/**
 * Shown without the child's yes: noted on the answer the child gave, which stays as it was. Nothing is shown by it until the words, with whom it was
 * decided and the day the child was told stand there too (domain/consent).
 */
export const overrideFor = (aside: Y.Doc, permission: string, reason: Reason | null): void =>
  setFields(aside, 'permissions', permission, {
    overrideReason: reason,
    ...(reason === null && { overrideToldAt: null, overridePlannedOn: null }),
  })

/** The day the child was told, yyyy-mm-dd; null when that was a mistake: then it is hidden again. */
export function childWasTold(aside: Y.Doc, permission: string, day: string | null): void {
  const told = day === null ? null : day === today() ? now() : new Date(`${day}T12:00:00`).toISOString()
  setFields(aside, 'permissions', permission, { overrideToldAt: told })
}

/** When the child is going to be told; null leaves it open. */
export const planToTell = (aside: Y.Doc, permission: string, day: string | null): void =>
  setFields(aside, 'permissions', permission, { overridePlannedOn: day })

export function checkSafety(
  aside: Y.Doc,
  content: HousesContent,
  { audience, outcome, by }: { audience: string; outcome: CheckOutcome; by: string },
): string {
  const known = content.checks.find((each) => each.audience === audience)
  if (!known) return addRow(aside, 'checks', { fields: { audience, outcome, by, at: now() } })
  setFields(aside, 'checks', known.id, { outcome, by, at: now() })
  return known.id
}

export const tellBack = (aside: Y.Doc, kind: 'to_parent' | 'to_child', person: string, how: Way): string =>
  addRow(aside, 'feedback', { fields: { kind, person, how, at: now() } })

export const addNext = (aside: Y.Doc): string => addRow(aside, 'next', {})
export const removeNext = (aside: Y.Doc, id: string): void => removeRow(aside, 'next', id)

/** Somebody looked at it together; with whom is what counts. */
export const showTo = (doc: Y.Doc, people: readonly Voice[]): string =>
  addRow(doc, 'moments', { fields: { kind: 'shown', at: now(), people: people.map(writeVoice) } })

/** Done for now, said by who sits beside the child. It can be gone on with another day. */
export const finish = (doc: Y.Doc, endedBy: 'worker' | 'parent'): void =>
  doc.transact(() => {
    addRow(doc, 'setup', { id: theOne })
    setFields(doc, 'setup', theOne, { finishedAt: now(), endedBy })
  }, byPerson)

/** The words do not stand there any more. */
export const forgetTaken = (aside: Y.Doc, id: string): void => removeRow(aside, 'taken', id)
