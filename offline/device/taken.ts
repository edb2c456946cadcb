import type { CaseDocument, DocumentContext } from '@/tools/tool'

/** A document of a case that lies on this device. */
export type TakenDocument = CaseDocument

/**
 * Everything about a case that a visit needs, in one sealed row: who is who, and which documents were begun. `madeAt` is when the
 * server gave it.
 */
export type TakenCase = Omit<DocumentContext, 'documentId' | 'kind' | 'childId'> & {
  /** When everything of its documents was fetched once more during the visit, as an ISO moment. Who is who stays as of `madeAt`. */
  refreshedAt?: string
}

/** The document that was given into the hands of a child, and the little its page may know. */
export type Handed = { documentId: string; kind: string; context: DocumentContext }

export const caseRow = (caseId: string) => `case/${caseId}`
export const handedRow = 'handed'
export const pinRow = 'pin'

/** What an editor needs to know around a document, from what was taken along. */
export const contextFrom = (taken: TakenCase, { id, kind, childId }: TakenDocument): DocumentContext => ({
  ...taken,
  documentId: id,
  kind,
  childId,
  documents: taken.documents.filter((other) => other.id !== id),
})

/** What the page of a child may know around a document: no family name, nobody but the child, and no grown-up who writes. */
export const childContext = (around: DocumentContext): DocumentContext => ({
  ...around,
  familyName: '',
  separatedParents: false,
  people: around.people.filter(({ id }) => id === around.childId).map((child) => ({ ...child, relation: null })),
  homes: [],
  documents: [],
  me: { staffId: '', name: '' },
})
