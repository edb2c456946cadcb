'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { DocumentContext } from '../../tool'
import type { HousesContent } from '../content'

/** What every part of the consultant's side needs: the child's document, and the one beside it where notes go. */
export type Editing = {
  content: HousesContent
  context: DocumentContext
  doc: Y.Doc
  aside: Y.Doc
  /** How the child likes to be called. */
  child: string
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Only inside the editor of Three Houses')
  return editing
}
