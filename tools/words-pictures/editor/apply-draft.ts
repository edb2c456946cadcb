import type * as Y from 'yjs'
import { readPlain } from '@/sync/model/plain'
import { addRow, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import { writeSame, type SameWords } from '@/sync/model/same-words'
import { addLink, linksCollection, removeLink, renewLink, type FromSource } from '../../links'
import { frameKeys, frameRows, linkRow } from '../codes'
import type { StoryContent } from '../content'
import { project } from '../document'
import type { DraftFrame } from '../rules/first-draft'
import { holdsSomething } from '../rules/frames'
import { ensureNote, inOne, noteText } from './actions'
import type { Undo } from './editing'

const clear = (text: Y.Text) => text.delete(0, text.length)

/**
 * Puts a first draft on the sheets that are free; what somebody wrote is not in `draft`. Ours stays beside it, as where it began. Two
 * devices that do this without a network make one draft together, not two (sync/model/same-words.ts). The way
 * back takes only what is still ours: what was written or drawn since stays, and the child's own sheet is never taken away.
 */
export function applyDraft(doc: Y.Doc, aside: Y.Doc, content: StoryContent, draft: readonly DraftFrame[]): Undo {
  const there = new Set(content.frames.flatMap(({ key }) => key ?? []))
  const at = new Date().toISOString()
  const fresh = draft.filter(({ key }) => !there.has(key))
  inOne(doc, () => {
    for (const { key } of draft) {
      const id = frameRows[key]
      addRow(doc, 'frames', { id, ...before(content, key), fields: { key, addedAt: at } })
      if (!there.has(key)) restoreRow(doc, 'frames', id)
      // The child's own: it may be writing there right now.
      if (key === 'mine') continue
      clear(textOf(doc, 'frames', id, 'text'))
      setFields(doc, 'frames', id, { wordsOf: null })
    }
  })
  const said = draft.filter(({ key }) => key !== 'mine')
  writeSame(
    doc,
    said.map(({ key, text }) => ({ collection: 'frames', row: frameRows[key], name: 'text', words: text })),
  )
  const links: { of: string; link: string }[] = []
  const quotes: SameWords[] = []
  inOne(aside, () => {
    for (const { key, from } of draft) {
      const id = frameRows[key]
      ensureNote(aside, id)
      clear(noteText(aside, id, 'origin'))
      const known = new Set(content.links.filter(({ of }) => of === id).map(({ sourceItem }) => sourceItem))
      for (const offer of from) if (!known.has(offer.id)) links.push({ of: id, link: take(aside, offer, id, quotes) })
    }
  })
  const origins = draft.map(({ key, text }) => ({
    collection: 'notes',
    row: frameRows[key],
    name: 'origin',
    words: text,
  }))
  writeSame(aside, [...origins, ...quotes])
  return () => {
    const wordsOn = (id: string) => textOf(doc, 'frames', id, 'text')
    const ours = draft.filter(({ key, text }) => key !== 'mine' && wordsOn(frameRows[key]).toJSON() === text)
    inOne(doc, () => {
      for (const { key } of ours) clear(wordsOn(frameRows[key]))
      const { content: now } = project(readPlain(doc))
      const added = new Set(fresh.map(({ key }) => frameRows[key]))
      for (const frame of now.frames)
        if (frame.key !== 'mine' && added.has(frame.id) && !holdsSomething(now, frame))
          removeRow(doc, 'frames', frame.id)
    })
    const taken = new Set(ours.map(({ key }) => frameRows[key]))
    inOne(aside, () => {
      for (const id of taken) clear(noteText(aside, id, 'origin'))
      for (const { of, link } of links) if (taken.has(of)) removeLink(aside, link)
    })
  }
}

/** Where it came from, once for each sheet and source, whichever device writes it. */
function take(aside: Y.Doc, offer: FromSource, of: string, quotes: SameWords[]): string {
  const id = linkRow(of, offer.sourceDocument, offer.id)
  const isThere = textOf(aside, linksCollection, id, 'text').length > 0
  addLink(aside, { ...offer, text: '', voiceName: '' }, of, { id })
  restoreRow(aside, linksCollection, id)
  const row = { collection: linksCollection, row: id }
  if (isThere) renewLink(aside, id, offer)
  else quotes.push({ ...row, name: 'text', words: offer.text }, { ...row, name: 'voiceName', words: offer.voiceName })
  return id
}

/** Before the first of ours that comes after it; sheets of their own stay where they are. */
function before({ frames }: StoryContent, key: DraftFrame['key']): { before?: string } {
  const later = frames.find((frame) => frame.key !== null && frameKeys.indexOf(frame.key) > frameKeys.indexOf(key))
  return later ? { before: later.id } : {}
}
