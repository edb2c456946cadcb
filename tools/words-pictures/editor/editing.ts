'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { CasePerson, DocumentContext } from '../../tool'
import type { StoryContent } from '../content'
import type { NameOf } from '../read/use-names'

export type Undo = () => void

/** What every part of the consultant's side needs: the story, and the document beside it where notes go. */
export type Editing = {
  content: StoryContent
  context: DocumentContext
  doc: Y.Doc
  aside: Y.Doc
  child: CasePerson | null
  /** How the child likes to be called. */
  childName: string
  nameOf: NameOf
  /** Whose yes is asked: the parents of the case. */
  approvers: readonly CasePerson[]
  /** Says what was done, with the way back. */
  tell: (words: string, undo: Undo) => void
  /** Goes to one sheet; null back to all of them. */
  open: (frame: string | null) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Only inside the editor of the story')
  return editing
}
