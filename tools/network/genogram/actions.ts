import type * as Y from 'yjs'
import { addRow, byPerson, removeRow, restoreRow, setFields } from '@/sync/model/edit'
import { tieRow, type TieKind, type Way } from './codes'
import type { Mark, Place, Tie } from './content'
import type { GenogramCollection } from './shape'

export type Undo = () => void
type Fields = Readonly<Record<string, string | number | boolean | null>>

/** Writes in a row whose id is known to everybody: makes it, or brings it back where it was laid aside. */
function put(doc: Y.Doc, collection: GenogramCollection, id: string, fields: Fields): void {
  doc.transact(() => {
    addRow(doc, collection, { id })
    setFields(doc, collection, id, { ...fields, deleted: null })
  }, byPerson)
}

/** Ties two people, or changes how they are tied. `known`: the ties there are. */
export function tie(
  doc: Y.Doc,
  known: readonly Tie[],
  kind: TieKind,
  from: string,
  to: string,
  way: Way | null = null,
): Undo {
  const id = tieRow(kind, from, to)
  const old = known.find((each) => each.id === id)
  put(doc, 'ties', id, { kind, from, to, way })
  return () => {
    if (old) put(doc, 'ties', id, { kind: old.kind, from: old.from, to: old.to, way: old.way })
    else removeRow(doc, 'ties', id)
  }
}

export function untie(doc: Y.Doc, id: string): Undo {
  removeRow(doc, 'ties', id)
  return () => restoreRow(doc, 'ties', id)
}

/** Several ties in one touch, with one way back. */
export function tieAll(
  doc: Y.Doc,
  known: readonly Tie[],
  ties: readonly { kind: TieKind; from: string; to: string }[],
): Undo {
  const undos: Undo[] = []
  doc.transact(() => {
    for (const { kind, from, to } of ties) undos.push(tie(doc, known, kind, from, to))
  }, byPerson)
  return () => doc.transact(() => undos.forEach((undo) => undo()), byPerson)
}

/** What is drawn of a person. `old`: the mark there was. */
export function mark(doc: Y.Doc, person: string, old: Mark | undefined, fields: Partial<Omit<Mark, 'person'>>): Undo {
  put(doc, 'marks', person, fields)
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, old?.[name as keyof Mark] ?? null]))
  return () => put(doc, 'marks', person, before)
}

/** Where a person was put by hand. */
export function place(doc: Y.Doc, { person, x, y }: Place, old: Place | undefined): Undo {
  put(doc, 'places', person, { x: Math.round(x), y: Math.round(y) })
  return () => (old ? put(doc, 'places', person, { x: old.x, y: old.y }) : removeRow(doc, 'places', person))
}

/** Back where the drawing puts them by itself. */
export function unplace(doc: Y.Doc, people: readonly string[]): Undo {
  doc.transact(() => people.forEach((person) => removeRow(doc, 'places', person)), byPerson)
  return () => doc.transact(() => people.forEach((person) => restoreRow(doc, 'places', person)), byPerson)
}

/** Somebody who is not on the case: a grandfather who died, a child that is expected. */
export function addFigure(doc: Y.Doc, name: string): { id: string; undo: Undo } {
  const id = addRow(doc, 'figures', { texts: { name: name.trim() } })
  return { id, undo: () => removeRow(doc, 'figures', id) }
}

export function removeFigure(doc: Y.Doc, id: string): Undo {
  removeRow(doc, 'figures', id)
  return () => restoreRow(doc, 'figures', id)
}
