'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { DocumentContext } from '../../tool'
import type { NameOf } from '../../use-names'
import type { PlanContent } from '../content'
import type { Chapter } from '../rules/suggestions'

export type Undo = () => void

/** What every part of the editor needs: the plan as it reads now, the document to write in, and the few things only one may hold. */
export type Editing = {
  content: PlanContent
  context: DocumentContext
  doc: Y.Doc
  nameOf: NameOf
  /** The word for a key, in the words of the house. */
  named: (key: string) => string
  /** Says what was done, with the way back. */
  tell: (words: string, undo: Undo) => void
  /** Goes to another part of the plan, and there to one thing. */
  go: (chapter: Chapter, id?: string) => void
  /** The thing somebody asked to see. */
  asked: string | null
  /** Somebody came here by the keyboard: the first thing to write in is ready. */
  byKeys: boolean
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Only inside the editor of the plan')
  return editing
}
