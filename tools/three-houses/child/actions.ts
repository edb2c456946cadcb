import type * as Y from 'yjs'
import { addRow, byPerson, removeRow, restoreRow, setFields } from '@/sync/model/edit'
import { writeVoice, type Voice } from '../../voice'
import {
  cellRow,
  containerRows,
  theOne,
  type Cell,
  type Color,
  type Container,
  type Mark,
  type Variant,
} from '../codes'
import type { HouseCard, HouseRating, HousesContent } from '../content'

const now = () => new Date().toISOString()
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Writes in a row there is exactly one of, whoever comes first. */
function setOnly(doc: Y.Doc, collection: string, id: string, fields: Parameters<typeof setFields>[3]): void {
  doc.transact(() => {
    addRow(doc, collection, { id })
    setFields(doc, collection, id, fields)
  }, byPerson)
}

/** The form the child chose. What was made already stays: all forms share the three. */
export const chooseForm = (doc: Y.Doc, content: HousesContent, variant: Variant): void =>
  setOnly(doc, 'setup', theOne, { variant, startedAt: content.setup.startedAt ?? now() })

export const chooseLanguage = (doc: Y.Doc, language: string): void => setOnly(doc, 'setup', theOne, { language })

export const colour = (doc: Y.Doc, container: Container, color: Color): void =>
  setOnly(doc, 'containers', containerRows[container], { color })

/** A name is typed for it: it lies in the document from the first letter on, also when nobody went in yet. */
export const nameIt = (doc: Y.Doc, container: Container): void =>
  void addRow(doc, 'containers', { id: containerRows[container] })

/** Begun on one of the three; which one came first is the child's choice and is remembered. */
export function enter(doc: Y.Doc, content: HousesContent, container: Container): void {
  doc.transact(() => {
    const house = content.containers.find(({ key }) => key === container)
    setOnly(doc, 'containers', containerRows[container], { touchedAt: house?.touchedAt ?? now(), skippedAt: null })
    if (content.setup.firstContainer === null) setOnly(doc, 'setup', theOne, { firstContainer: container })
  }, byPerson)
}

/** Letting one be is a choice, and can be taken back. */
export const skip = (doc: Y.Doc, container: Container, skipped: boolean): void =>
  setOnly(doc, 'containers', containerRows[container], { skippedAt: skipped ? now() : null })

export const charge = (doc: Y.Doc, container: Container, battery: number): void =>
  setOnly(doc, 'containers', containerRows[container], { battery })

/**
 * The child's words. What it typed itself needs no "is this right?"; what somebody typed for it does, and says who. Alone with the
 * tablet nobody of the staff is named: on this side nobody is known.
 */
export const saidByChild = (voice: Voice, typist: { staffId: string; name: string } | null) => ({
  voice: writeVoice(voice),
  enteredAt: now(),
  confirmedAt: typist ? undefined : now(),
  enteredBy: typist?.staffId,
  enteredByName: typist?.name,
})

/** "Klopt dit zo?" Yes. */
export const confirmWords = (doc: Y.Doc, card: string): void => setFields(doc, 'cards', card, { confirmedAt: now() })

/** They were changed: what it said yes to is not what stands there any more. */
export const unconfirmWords = (doc: Y.Doc, card: string): void => setFields(doc, 'cards', card, { confirmedAt: null })

/**
 * Whether words that are typed where they stand (in the week, beside the path) are as they were meant: the child's own are, those typed for
 * it are asked about, anew after each change.
 */
export const asMeant = (confirmedAt: string | null | undefined, typist: object | null): string | null =>
  typist ? null : (confirmedAt ?? now())

export const setAside = (doc: Y.Doc, card: string): void => removeRow(doc, 'cards', card)
export const putBack = (doc: Y.Doc, card: string): void => restoreRow(doc, 'cards', card)

export const toggle = (doc: Y.Doc, card: HouseCard, field: 'pinned' | 'unsent' | 'crossedOut'): void =>
  setFields(doc, 'cards', card.id, { [field]: card[field] ? null : true })

export type CellChange = {
  feeling?: number | null
  mark?: Mark | null
  home?: string | null
  confirmedAt?: string | null
}

export const setCell = (doc: Y.Doc, cell: Cell, change: CellChange): void =>
  setOnly(doc, 'cells', cellRow(cell), { cell, ...change })

export const setOtherWeek = (doc: Y.Doc, otherWeek: boolean): void => setOnly(doc, 'setup', theOne, { otherWeek })

/** The figure on the path. A second choice on the same day moves it; null lets the question pass. */
export function standOnPath(doc: Y.Doc, content: HousesContent, rater: Voice, value: number | null): string {
  const known = pathToday(content, rater)
  const fields = { value, passed: value === null ? true : null, shown: 'path', at: now() }
  if (known) {
    setFields(doc, 'ratings', known.id, fields)
    return known.id
  }
  return addRow(doc, 'ratings', { fields: { rater: writeVoice(rater), on: today(), ...fields } })
}

export const pathToday = (content: HousesContent, rater: Voice): HouseRating | undefined =>
  content.ratings.find(
    (each) => each.on === today() && each.shown === 'path' && writeVoice(each.rater) === writeVoice(rater),
  )

/** `confirmedAt` of what stands beside the path: see `asMeant`. */
export const confirmWhy = (doc: Y.Doc, rating: string, confirmedAt: string | null): void =>
  setFields(doc, 'ratings', rating, { confirmedAt })

export const chooseRitual = (doc: Y.Doc, ritual: string): void => setOnly(doc, 'setup', theOne, { ritual })

/** The child says: I am done. */
export const finish = (doc: Y.Doc): void => setOnly(doc, 'setup', theOne, { finishedAt: now(), endedBy: 'child' })
