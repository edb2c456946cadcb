'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { DocumentContext } from '../../tool'
import type { MapCard, MapContent } from '../content'
import type { NameOf } from '../../use-names'
import type { Me, Said, Undo } from './actions'

/** What every part of the editor needs: the map as it reads now, the document to write in, and the few things only one may hold. */
export type Editing = {
  content: MapContent
  context: DocumentContext
  doc: Y.Doc
  me: Me
  nameOf: NameOf
  /** The word for a key, in the words of the house. */
  named: (key: string) => string
  /** Whose words are being written down now: chosen once, kept for the next card. */
  said: Said
  chooseSaid: (said: Said) => void
  /** Says what was done, with the way back. */
  tell: (words: string, undo: Undo) => void
  show: (dialog: OpenDialog | null) => void
}

export type OpenDialog =
  | { kind: 'card'; id: string; fresh?: boolean }
  | { kind: 'move'; card: MapCard }
  | { kind: 'sort'; ids: readonly string[] }
  | { kind: 'rate'; scale: string }
  | { kind: 'scale'; danger: string | null }
  | { kind: 'bin' }
  | { kind: 'keys' }

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Only inside the editor of the map')
  return editing
}

/** Columns and categories as this house calls them; any other key as the tool does. */
export const useNamed = () => useEditing().named
