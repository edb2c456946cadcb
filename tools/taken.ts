import type * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { rowsOf } from '@/sync/model/rows'
import type { CollectionShape, PlainDocument } from '@/sync/model/shape'
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

/** What was taken over from a document, and where it stands now. Total. */
export function takenOf(plain: PlainDocument): { id: string; card: string; toKind: string }[] {
  const { rows } = rowsOf(plain, { [takenCollection]: takenShape }, takenCollection)
  return rows.flatMap(({ id, deleted, fields }) => {
    const { card, toKind } = fields
    return deleted === null && typeof card === 'string' && typeof toKind === 'string' ? [{ id, card, toKind }] : []
  })
}
