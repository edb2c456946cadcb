import type * as Y from 'yjs'
import { addRow, removeRow } from '@/sync/model/edit'
import { rowsOf } from '@/sync/model/rows'
import type { CollectionShape, PlainDocument } from '@/sync/model/shape'
import type { Link } from './links'
import type { Tool } from './tool'

/** The collection of a document that says what was taken over from it, and where that stands now. */
export const takenCollection = 'taken'

export const takenShape: CollectionShape = {
  fields: { card: 'string', toKind: 'string', toDocument: 'string', toItem: 'string', at: 'instant' },
  texts: [],
}

/** Where in a tool's documents that is noted; null where a tool does not note it. */
export const takenIn = ({ shape, aside = {} }: Pick<Tool, 'shape' | 'aside'>): 'document' | 'aside' | null =>
  Object.hasOwn(shape, takenCollection) ? 'document' : Object.hasOwn(aside, takenCollection) ? 'aside' : null

/** Notes at the source that `card` now also stands elsewhere, so that the link is seen, and can be taken back, at both ends. */
export const noteTaken = (source: Y.Doc, card: string, to: { kind: string; document: string; item: string }): string =>
  addRow(source, takenCollection, {
    fields: { card, toKind: to.kind, toDocument: to.document, toItem: to.item, at: new Date().toISOString() },
  })

type Note = { id: string; card: string; toKind: string; toDocument: string | null; toItem: string | null }

function notesOf(plain: PlainDocument): Note[] {
  const { rows } = rowsOf(plain, { [takenCollection]: takenShape }, takenCollection)
  return rows.flatMap(({ id, deleted, fields: { card, toKind, toDocument, toItem } }) => {
    if (deleted !== null || typeof card !== 'string' || typeof toKind !== 'string') return []
    const string = (value: unknown) => (typeof value === 'string' ? value : null)
    return [{ id, card, toKind, toDocument: string(toDocument), toItem: string(toItem) }]
  })
}

/** What was taken over from a document, and where it stands now. Total. */
export const takenOf = (plain: PlainDocument): { id: string; card: string; toKind: string }[] =>
  notesOf(plain).map(({ id, card, toKind }) => ({ id, card, toKind }))

/**
 * Makes what a source notes agree with what the taker still holds: a link that was laid aside is noted no more, one that came back or was
 * made before there was a note is. `plain` is how the document with the notes reads now. Does nothing a second time.
 */
export function keepNotes(
  source: Y.Doc,
  plain: PlainDocument,
  to: { kind: string; document: string },
  links: readonly Pick<Link, 'id' | 'sourceItem'>[],
): void {
  const noted = notesOf(plain).filter(({ toDocument }) => toDocument === to.document)
  for (const { id, toItem } of noted)
    if (!links.some((link) => link.id === toItem)) removeRow(source, takenCollection, id)
  for (const { id, sourceItem } of links)
    if (!noted.some(({ toItem }) => toItem === id)) noteTaken(source, sourceItem, { ...to, item: id })
}
