import type * as Y from 'yjs'
import { addRow, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import { addLink, removeLink } from '../../links'
import { frameKeys, frameRows } from '../codes'
import type { StoryContent } from '../content'
import type { DraftFrame } from '../rules/first-draft'
import { ensureNote, inOne, noteText } from './actions'
import type { Undo } from './editing'

const replace = (text: Y.Text, words: string) => {
  text.delete(0, text.length)
  if (words !== '') text.insert(0, words)
}

/** Puts a first draft on the sheets that are free; what somebody wrote is not in `draft`. Ours stays beside it, as where it began. */
export function applyDraft(doc: Y.Doc, aside: Y.Doc, content: StoryContent, draft: readonly DraftFrame[]): Undo {
  const there = new Set(content.frames.flatMap(({ key }) => key ?? []))
  const at = new Date().toISOString()
  const fresh = draft.filter(({ key }) => !there.has(key))
  inOne(doc, () => {
    for (const { key, text } of draft) {
      const id = frameRows[key]
      addRow(doc, 'frames', { id, ...before(content, key), fields: { key, addedAt: at } })
      if (!there.has(key)) restoreRow(doc, 'frames', id)
      replace(textOf(doc, 'frames', id, 'text'), text)
      setFields(doc, 'frames', id, { wordsOf: null })
    }
  })
  const links: string[] = []
  inOne(aside, () => {
    for (const { key, text, from } of draft) {
      const id = frameRows[key]
      ensureNote(aside, id)
      replace(noteText(aside, id, 'origin'), text)
      const known = new Set(content.links.filter(({ of }) => of === id).map(({ sourceItem }) => sourceItem))
      for (const offer of from) if (!known.has(offer.id)) links.push(addLink(aside, offer, id))
    }
  })
  return () => {
    inOne(doc, () => {
      for (const { key } of draft) replace(textOf(doc, 'frames', frameRows[key], 'text'), '')
      for (const { key } of fresh) removeRow(doc, 'frames', frameRows[key])
    })
    inOne(aside, () => {
      for (const { key } of draft) replace(noteText(aside, frameRows[key], 'origin'), '')
      for (const link of links) removeLink(aside, link)
    })
  }
}

/** Before the first of ours that comes after it; sheets of their own stay where they are. */
function before({ frames }: StoryContent, key: DraftFrame['key']): { before?: string } {
  const later = frames.find((frame) => frame.key !== null && frameKeys.indexOf(frame.key) > frameKeys.indexOf(key))
  return later ? { before: later.id } : {}
}
