import type * as Y from 'yjs'
import { addRow, byPerson, moveRow, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import { momentsCollection } from '../../moments'
import { sameVoice, writeVoice, type Voice, type VoiceKind } from '../../voice'
import { approvalRow, dissentRow, frameRows, theOne, type ApprovalState, type FrameKey } from '../codes'
import type { Frame, StoryContent } from '../content'
import { wordingOf } from '../rules/approvals'
import { placeFor } from '../rules/frames'
import type { Undo } from './editing'

const now = () => new Date().toISOString()
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Puts a sheet in the story: one of the ten where it usually stands, or one of their own. One that lay aside comes back with what it held. */
export function addFrame(doc: Y.Doc, content: StoryContent, key: FrameKey | null): string {
  const before = placeFor(content, key)
  const known = key === null ? undefined : content.bin.find((frame) => frame.key === key)
  return inOne(doc, () => {
    if (known) {
      restoreRow(doc, 'frames', known.id)
      moveRow(doc, 'frames', known.id, before === null ? {} : { before })
      return known.id
    }
    return addRow(doc, 'frames', {
      ...(key !== null && { id: frameRows[key] }),
      ...(before !== null && { before }),
      fields: { ...(key !== null && { key }), addedAt: now() },
    })
  })
}

/** Several changes as one, so that nobody sees half of them. */
export function inOne<Result>(doc: Y.Doc, act: () => Result): Result {
  return doc.transact(act, byPerson)
}

export function removeFrame(doc: Y.Doc, frame: string): Undo {
  removeRow(doc, 'frames', frame)
  return () => restoreRow(doc, 'frames', frame)
}

export const restoreFrame = (doc: Y.Doc, frame: string): void => restoreRow(doc, 'frames', frame)

/** Puts a sheet before or after another. The way back is where it stood, among all there are. */
export function moveFrame(
  doc: Y.Doc,
  { frames }: StoryContent,
  frame: string,
  place: { before?: string; after?: string },
): Undo {
  const at = frames.findIndex(({ id }) => id === frame)
  const [previous, next] = [frames[at - 1], frames[at + 1]]
  moveRow(doc, 'frames', frame, place)
  return () => moveRow(doc, 'frames', frame, previous ? { after: previous.id } : next ? { before: next.id } : {})
}

export const setWordsOf = (doc: Y.Doc, frame: string, voices: readonly Voice[]): void =>
  setFields(doc, 'frames', frame, { wordsOf: voices.map(writeVoice) })

/**
 * Puts what somebody said on a sheet, in their name. Only a sentence that is still letter for letter ours makes place; the way back takes
 * these words off again and leaves what was written around them.
 */
export function putWords(doc: Y.Doc, { id, text: shown, origin, wordsOf }: Frame, words: string, voice: Voice): Undo {
  const text = textOf(doc, 'frames', id, 'text')
  const ours = wordsOf.length === 0 && shown.trim() === origin.trim() ? text.toJSON() : ''
  const put = text.length === ours.length ? words : `\n${words}`
  inOne(doc, () => {
    if (ours !== '') text.delete(0, text.length)
    text.insert(text.length, put)
    if (!wordsOf.some((each) => sameVoice(each, voice))) setWordsOf(doc, id, [...wordsOf, voice])
  })
  return () =>
    inOne(doc, () => {
      const at = text.toJSON().lastIndexOf(put)
      if (at < 0) return
      text.delete(at, put.length)
      if (ours !== '') text.insert(at, ours)
      setWordsOf(doc, id, wordsOf)
    })
}

export const setDrawer = (doc: Y.Doc, frame: string, voice: Voice): void =>
  setFields(doc, 'frames', frame, { drawnBy: writeVoice(voice) })

/** "That is how I meant it", of the child's own words. */
export const confirmMine = (doc: Y.Doc, frame: string): void => setFields(doc, 'frames', frame, { confirmedAt: now() })

/** The child's own sheet, made when it is first needed; it is there afterwards, also where it lay aside. */
export const ensureMine = (doc: Y.Doc): string =>
  inOne(doc, () => {
    const id = addRow(doc, 'frames', { id: frameRows.mine, fields: { key: 'mine', addedAt: now() } })
    // Somebody may have laid it aside: what the child draws must not land there.
    restoreRow(doc, 'frames', id)
    return id
  })

/** Somebody's own telling, with how the child knows them: on the child's side nobody else is known. */
export const addDispute = (doc: Y.Doc, frame: string, voice: Voice, voiceName: string): string =>
  addRow(doc, 'disputes', { fields: { frame, voice: writeVoice(voice) }, texts: { voiceName } })

export function removeDispute(doc: Y.Doc, id: string): Undo {
  removeRow(doc, 'disputes', id)
  return () => restoreRow(doc, 'disputes', id)
}

/** Writes in a row there is exactly one of, whoever comes first. */
function setOnly(doc: Y.Doc, collection: string, id: string, fields: Parameters<typeof setFields>[3]): void {
  inOne(doc, () => {
    addRow(doc, collection, { id })
    setFields(doc, collection, id, fields)
  })
}

export type Who = { id: string; kind: VoiceKind }

/** What somebody says of a sheet as it reads now. */
export const answer = (aside: Y.Doc, frame: Frame, { id: person, kind }: Who, state: ApprovalState): void =>
  setOnly(aside, 'approvals', approvalRow(frame.id, person), {
    frame: frame.id,
    person,
    kind,
    state,
    of: wordingOf(frame),
    at: now(),
  })

export const commentOf = (aside: Y.Doc, frame: string, person: string): Y.Text =>
  textOf(aside, 'approvals', approvalRow(frame, person), 'comment')

/** A text noted beside a sheet. */
export const noteText = (aside: Y.Doc, frame: string, name: 'origin' | 'service'): Y.Text =>
  textOf(aside, 'notes', frame, name)
export const ensureNote = (aside: Y.Doc, frame: string): string => addRow(aside, 'notes', { id: frame })

export const planText = (aside: Y.Doc, name: 'where' | 'who' | 'after' | 'valuable' | 'difficult'): Y.Text =>
  textOf(aside, 'plan', theOne, name)
export const ensurePlan = (aside: Y.Doc): string => addRow(aside, 'plan', { id: theOne })
export const setReader = (aside: Y.Doc, voice: Voice): void =>
  setOnly(aside, 'plan', theOne, { readBy: writeVoice(voice) })

export const addAnswer = (aside: Y.Doc, step: string, voice: Voice): string =>
  addRow(aside, 'answers', { fields: { step, voice: writeVoice(voice), at: now() } })

export const addReader = (aside: Y.Doc, voice: Voice): string =>
  addRow(aside, 'readers', { fields: { voice: writeVoice(voice), at: now() } })

export const decideWithout = (
  aside: Y.Doc,
  person: string,
  fields: { reason?: string; decidedOn?: string; of?: string },
): void => setOnly(aside, 'dissents', dissentRow(person), { person, deleted: null, ...fields })

export const addRevisit = (aside: Y.Doc): string => addRow(aside, 'revisits', { fields: { on: today(), at: now() } })

/** Lays a note aside; the way back. */
export function removeNote(aside: Y.Doc, collection: string, id: string): Undo {
  removeRow(aside, collection, id)
  return () => restoreRow(aside, collection, id)
}

export type Telling = {
  on: string
  place: string | null
  readBy: Voice | null
  people: readonly Voice[]
  copyGiven: boolean
  reaction: string
  copyWhere: string
}

/**
 * It was told: the record of it, and the moment the case page knows it by, under the same id. What somebody wrote about it lies beside the
 * story, and first: the tablet of the child has no word of it.
 */
export function recordTelling(
  doc: Y.Doc,
  aside: Y.Doc,
  { on, place, readBy, people, copyGiven, ...texts }: Telling,
): string {
  const at = on === today() ? now() : new Date(`${on}T12:00:00`).toISOString()
  const id = addRow(aside, 'tellings', { texts })
  return inOne(doc, () => {
    const codes = people.map(writeVoice)
    addRow(doc, 'presentations', {
      id,
      fields: {
        on,
        at,
        place: place ?? undefined,
        readBy: readBy ? writeVoice(readBy) : undefined,
        people: codes,
        copyGiven,
      },
    })
    addRow(doc, momentsCollection, { id, fields: { kind: 'shown', at, people: codes } })
    return id
  })
}

export function removeTelling(doc: Y.Doc, id: string): Undo {
  inOne(doc, () => {
    removeRow(doc, 'presentations', id)
    removeRow(doc, momentsCollection, id)
  })
  return () =>
    inOne(doc, () => {
      restoreRow(doc, 'presentations', id)
      restoreRow(doc, momentsCollection, id)
    })
}

/** Read through together: a moment, with who was there. */
export const readTogether = (doc: Y.Doc, people: readonly Voice[]): string =>
  addRow(doc, momentsCollection, { fields: { kind: 'shown', at: now(), people: people.map(writeVoice) } })

export const finish = (doc: Y.Doc): Undo => {
  const id = addRow(doc, momentsCollection, { fields: { kind: 'finished', at: now(), people: [] } })
  return () => removeRow(doc, momentsCollection, id)
}

export function removePaper(doc: Y.Doc, id: string): Undo {
  removeRow(doc, 'pictures', id)
  return () => restoreRow(doc, 'pictures', id)
}
