import type { CasePerson, DocumentContext } from '@/tools/tool'

/** A document of a case that lies on this device. */
export type TakenDocument = {
  id: string
  kind: string
  variant: string | null
  /** The child it is about, where it is about one. */
  subjectPersonId: string | null
}

/** Everything about a case that a visit needs, in one sealed row: who is who, and which documents were begun. */
export type TakenCase = {
  caseId: string
  familyName: string
  separatedParents: boolean
  people: CasePerson[]
  me: { staffId: string; name: string }
  readOnly: boolean
  documents: TakenDocument[]
  /** ISO moment the server gave this. */
  takenAt: string
}

/** The document that was given into the hands of a child, and the little its page may know. */
export type Handed = { documentId: string; kind: string; context: DocumentContext }

export const caseRow = (caseId: string) => `case/${caseId}`
export const handedRow = 'handed'
export const pinRow = 'pin'

/** What an editor needs to know around a document, from what was taken along. */
export function contextFrom(taken: TakenCase, document: Pick<TakenDocument, 'id' | 'kind'>): DocumentContext {
  const { caseId, familyName, separatedParents, people, me, readOnly, takenAt } = taken
  return {
    documentId: document.id,
    caseId,
    kind: document.kind as DocumentContext['kind'],
    familyName,
    separatedParents,
    people,
    me,
    readOnly,
    madeAt: takenAt,
  }
}

/** What the page of a child may know around a document: no family name, nobody but the child, and no grown-up who writes. */
export function childContext(taken: TakenCase, document: TakenDocument): DocumentContext {
  return {
    ...contextFrom(taken, document),
    familyName: '',
    separatedParents: false,
    people: taken.people
      .filter(({ id }) => id === document.subjectPersonId)
      .map((child) => ({ ...child, relation: null })),
    me: { staffId: '', name: '' },
  }
}
