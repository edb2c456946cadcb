import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { Undo } from '../actions'
import type { GenogramContent } from '../content'
import type { Drawable } from '../read/drawable'

/** What every part of the drawing works with. */
export type Editing = {
  doc: Y.Doc
  content: GenogramContent
  drawable: Drawable
  /** Says what was done, with the way back. */
  tell: (words: string, undo: Undo) => void
  /** As they are called here, also who is not drawn. */
  nameOf: (id: string) => string
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Only inside the drawing of the family')
  return editing
}
