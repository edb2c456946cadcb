'use client'

import { useState } from 'react'
import { v7 } from 'uuid'
import type * as Y from 'yjs'
import { addRow, byPerson, setFields, textOf, type NewRow } from '@/sync/model/edit'
import { thisDevice } from '../device'
import type { CardKind, Container } from './codes'
import type { HousesContent } from './content'

export type Draft = {
  text: Y.Text
  /** On a phone: from whom the message comes. */
  fromWhom: Y.Text
  /** Call on every input: the first one puts the row in the document. */
  typed: () => void
  /** Makes it words of the house and begins a new one. False when nothing was typed and `blank` does not stand for that. */
  finish: (fields: NewRow['fields'], blank?: string) => boolean
}

type Place = {
  container: Container
  kind: CardKind
  /** A child and a consultant who type on the same tablet each find their own again. */
  side: 'child' | 'desk'
}

/**
 * Words being typed for one house. They lie in the document from the first letter, so a tab that dies loses nothing: they are here again
 * when somebody writes in this house on this device.
 */
export function useDraft(doc: Y.Doc, content: HousesContent, { container, kind, side }: Place): Draft {
  const draft = `${thisDevice()}.${side}`
  const [id, setId] = useState(() => {
    const here = content.drafts.filter((each) => each.container === container && each.kind === kind)
    // There is one child, whichever tablet it holds. (A browser killed soon after its first start has forgotten which device it is.)
    const theirs = side === 'child' ? here.find((each) => each.draft?.endsWith('.child')) : undefined
    return (here.find((each) => each.draft === draft) ?? theirs)?.id ?? v7()
  })
  const text = textOf(doc, 'cards', id, 'text')
  const typed = () => void addRow(doc, 'cards', { id, fields: { container, kind, draft } })
  return {
    text,
    fromWhom: textOf(doc, 'cards', id, 'fromWhom'),
    typed,
    finish: (fields, blank = '') => {
      const empty = text.toJSON().trim() === ''
      if (empty && blank === '') return false
      doc.transact(() => {
        typed()
        if (empty) text.insert(0, blank)
        setFields(doc, 'cards', id, { ...fields, draft: null })
      }, byPerson)
      setId(v7())
      return true
    },
  }
}
