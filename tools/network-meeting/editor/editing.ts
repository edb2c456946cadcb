'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { DocumentContext } from '../../tool'
import type { NameOf } from '../../use-names'
import type { Knowing } from '../../use-who-knows'
import type { MeetingContent } from '../content'
import type { Chapter } from '../rules/chapters'

export type Undo = () => void

/** What every part of the editor needs. The room gets what those present may have (`RoomContext`), never this. */
export type Editing = {
  content: MeetingContent
  context: DocumentContext
  doc: Y.Doc
  /** What lies beside it: what staff prepares, what a child said and who may hear it. */
  aside: Y.Doc
  nameOf: NameOf
  knowing: Knowing
  /** Says what was done, with the way back. */
  tell: (words: string, undo: Undo) => void
  go: (chapter: Chapter) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Only inside the editor of a meeting')
  return editing
}
