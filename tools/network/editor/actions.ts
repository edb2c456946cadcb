import type * as Y from 'yjs'
import type { DangerRef, KnowledgeLevel } from '@/domain/consent/who-knows'
import { addRow, byPerson, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import { linksCollection } from '../../links'
import { momentsCollection } from '../../moments'
import { writeVoice, type Voice, type VoiceKind } from '../../voice'
import {
  consentRow,
  dangerRow,
  knowsRow,
  memberRow,
  placingRow,
  theOne,
  type ConsentAnswer,
  type ContactKind,
  type FindingPath,
  type Ring,
} from '../codes'
import type { Undo } from './editing'

export const now = (): string => new Date().toISOString()
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Several changes as one, so that nobody sees half of them. */
export const inOne = <Result>(doc: Y.Doc, act: () => Result): Result => doc.transact(act, byPerson)

/** Writes in a row there is exactly one of, whoever comes first. */
function setOnly(doc: Y.Doc, collection: string, id: string, fields: Parameters<typeof setFields>[3]): void {
  inOne(doc, () => {
    addRow(doc, collection, { id })
    setFields(doc, collection, id, { ...fields, deleted: null })
  })
}

/** Somebody of the case comes into the network, once, whoever brings them; one that lay aside comes back with what it held. */
export const ensureMember = (doc: Y.Doc, person: { id: string; kind: string }, by: Voice): string =>
  inOne(doc, () => {
    const id = addRow(doc, 'members', {
      id: memberRow(person.id),
      fields: {
        person: person.id,
        addedBy: writeVoice(by),
        addedAt: now(),
        kind: person.kind === 'family' || person.kind === 'professional' ? person.kind : undefined,
      },
    })
    restoreRow(doc, 'members', id)
    return id
  })

/** Somebody who is not in the case (yet): a name. */
export const noteName = (doc: Y.Doc, name: string, by: Voice): string =>
  addRow(doc, 'members', { fields: { addedBy: writeVoice(by), addedAt: now() }, texts: { name: name.trim() } })

/** The note turns out to be this person of the case. The name stays as it was noted; the case's own is shown. */
export const recognise = (doc: Y.Doc, member: string, person: string): void =>
  setFields(doc, 'members', member, { person })

export const setMember = (doc: Y.Doc, member: string, fields: Parameters<typeof setFields>[3]): void =>
  setFields(doc, 'members', member, fields)

/** Puts somebody in a ring of one who places; null: takes them out of it. The way back is where they stood. */
export function place(doc: Y.Doc, member: string, by: Voice, ring: Ring | null, was: Ring | null): Undo {
  const id = placingRow(member, writeVoice(by))
  if (ring === null) removeRow(doc, 'placings', id)
  else setOnly(doc, 'placings', id, { member, by: writeVoice(by), ring, at: now() })
  return () => void place(doc, member, by, was, ring)
}

export function removeMember(doc: Y.Doc, member: string): Undo {
  removeRow(doc, 'members', member)
  return () => restoreRow(doc, 'members', member)
}

export const noteText = (aside: Y.Doc, member: string, name: 'willingTo' | 'concern' | 'nextHow'): Y.Text =>
  textOf(aside, 'notes', member, name)
export const ensureNote = (aside: Y.Doc, member: string): string => addRow(aside, 'notes', { id: member })
export const setNote = (aside: Y.Doc, member: string, fields: Parameters<typeof setFields>[3]): void =>
  setOnly(aside, 'notes', member, fields)

export type Who = { id: string; kind: VoiceKind }

/** What one knows of some dangers, as one change: a row, a column, or one of them. The way back is what each was. */
export function setKnows(
  aside: Y.Doc,
  some: readonly { who: Who; danger: DangerRef; was: KnowledgeLevel }[],
  level: KnowledgeLevel,
): Undo {
  const write = (at: (each: (typeof some)[number]) => KnowledgeLevel) =>
    inOne(aside, () => {
      for (const each of some) {
        const { documentId: document, itemId: item } = each.danger
        const { id: who, kind } = each.who
        setOnly(aside, 'knows', knowsRow(who, each.danger), { who, kind, document, item, level: at(each) })
      }
    })
  write(() => level)
  return () => write(({ was }) => was)
}

/** By whom and on which day it was told. */
export const setTold = (
  aside: Y.Doc,
  who: Who,
  danger: DangerRef,
  told: { toldBy?: Voice | null; toldOn?: string | null },
): void =>
  setOnly(aside, 'knows', knowsRow(who.id, danger), {
    who: who.id,
    kind: who.kind,
    document: danger.documentId,
    item: danger.itemId,
    ...(told.toldBy !== undefined && { toldBy: told.toldBy && writeVoice(told.toldBy) }),
    ...(told.toldOn !== undefined && { toldOn: told.toldOn }),
  })

export const headlineText = (aside: Y.Doc, danger: DangerRef): Y.Text =>
  textOf(aside, 'headlines', dangerRow(danger), 'text')
export const ensureHeadline = (aside: Y.Doc, danger: DangerRef): void =>
  setOnly(aside, 'headlines', dangerRow(danger), { document: danger.documentId, item: danger.itemId })

/** A danger that was let go of comes back as it was taken. */
export const restoreDanger = (aside: Y.Doc, link: string): void => restoreRow(aside, linksCollection, link)

export const setConsent = (aside: Y.Doc, who: string, by: Voice, answer: ConsentAnswer): void =>
  setOnly(aside, 'consents', consentRow(who, writeVoice(by)), { who, by: writeVoice(by), answer, at: now() })

export const addFinding = (aside: Y.Doc, step: string | null, path: FindingPath, voice: Voice): string =>
  addRow(aside, 'findings', { fields: { step: step ?? undefined, path, voice: writeVoice(voice), at: now() } })

export const addContact = (aside: Y.Doc, member: string, kind: ContactKind): string =>
  addRow(aside, 'contacts', { fields: { member, kind, on: today(), at: now() } })

/** Lays a note aside; the way back. */
export function removeNote(aside: Y.Doc, collection: 'findings' | 'contacts', id: string): Undo {
  removeRow(aside, collection, id)
  return () => restoreRow(aside, collection, id)
}

export const closingText = (aside: Y.Doc, name: 'valuable' | 'difficult'): Y.Text =>
  textOf(aside, 'closing', theOne, name)
export const ensureClosing = (aside: Y.Doc): string => addRow(aside, 'closing', { id: theOne })

export function finish(doc: Y.Doc): Undo {
  const id = addRow(doc, momentsCollection, { fields: { kind: 'finished', at: now(), people: [] } })
  return () => removeRow(doc, momentsCollection, id)
}
