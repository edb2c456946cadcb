import { v5 } from 'uuid'
import type { PlainDocument } from './shape'

const namespace = '7e3c0000-0000-4000-8000-0000000a51de'

/**
 * The id of the document that lies beside another. What a consultant notes about a child's drawing lies there: a tablet in a child's
 * hands opens only the child's own document, so that not one word of the case is in its memory.
 */
export const asideOf = (documentId: string): string => v5(documentId, namespace)

/** Both read as one. Collections of the two never bear the same name (tools/contract.test.ts), so nothing can be hidden by the other. */
export const together = (one: PlainDocument, aside: PlainDocument | null): PlainDocument =>
  aside ? { ...one, fields: { ...one.fields, ...aside.fields }, texts: { ...one.texts, ...aside.texts } } : one

/** How many worksheets these documents are to a person: what lies beside another of them is part of that one. */
export function countWorksheets(documentIds: readonly string[]): number {
  const beside = new Set(documentIds.map(asideOf))
  return documentIds.filter((id) => !beside.has(id)).length
}
