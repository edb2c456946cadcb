'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { DocumentContext } from '../../tool'
import type { Voice } from '../../voice'
import type { NetworkContent } from '../content'
import type { NameOf } from '../read/use-names'

export type Undo = () => void
export type Told = { words: string; undo: Undo }

/** What every part of the consultant's side needs: the network, and the document beside it where notes go. */
export type Editing = {
  content: NetworkContent
  context: DocumentContext
  doc: Y.Doc
  aside: Y.Doc
  nameOf: NameOf
  /** Whose rings these are, now. */
  by: Voice
  setBy: (by: Voice) => void
  /** Says what was done, with the way back. */
  tell: (words: string, undo: Undo) => void
  /** What was done last, where it is not said yet. */
  told: Told | null
  close: () => void
  /** Goes to one person; null back to all of them. */
  open: (member: string | null) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Only inside the editor of the network')
  return editing
}
