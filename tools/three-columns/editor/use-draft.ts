'use client'

import { useState } from 'react'
import { v7 } from 'uuid'
import type * as Y from 'yjs'
import { removeRow, textOf } from '@/sync/model/edit'
import type { Category, Column } from '../codes'
import { beginDraft, finishDraft, type Said } from './actions'
import { thisDevice } from '../../device'
import { useEditing } from './editing'

export type Draft = {
  id: string
  text: Y.Text
  /** Call on every input: the first one puts the row in the document. */
  typed: () => void
  /** Puts it on the map and begins a new one. False when there are no words. */
  finish: (to: Said & { column: Column; category: Category | null }) => boolean
  discard: () => void
}

/**
 * A sentence being typed for a column. It lies in the document from its first letter, so a tab that dies loses nothing: it is here again
 * when somebody writes in this column on this device.
 */
export function useDraft(column: Column): Draft {
  const { doc, content, me } = useEditing()
  const [id, setId] = useState(
    () => content.drafts.find((draft) => draft.column === column && draft.draft === thisDevice())?.id ?? v7(),
  )
  const text = textOf(doc, 'cards', id, 'text')
  const typed = () => {
    beginDraft(doc, id, { column, me, device: thisDevice() })
  }
  return {
    id,
    text,
    typed,
    finish: (to) => {
      if (text.toJSON().trim() === '') return false
      typed()
      finishDraft(doc, id, { ...to, me })
      setId(v7())
      return true
    },
    discard: () => {
      if (text.toJSON() === '') return
      removeRow(doc, 'cards', id)
      setId(v7())
    },
  }
}
