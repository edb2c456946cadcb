import type * as Y from 'yjs'
import { addRow, byPerson, moveRow, removeRow, restoreRow, setFields, textOf } from '@/sync/model/edit'
import { writeVoice, type Voice } from '../../voice'
import type { Category, Column, ScaleKind, ScaleShape } from '../codes'
import type { MapCard, MapContent, MapScale } from '../content'
import { placeOf } from '../document'

/** Whose words, and how they are called where they are nobody of the case. */
export type Said = { voice: Voice; voiceName: string }
export type Me = { staffId: string; name: string }
export type Stand = { column: Column; category: Category | null }

export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Who typed it, when; the words are taken as told today until somebody says otherwise. */
const typedBy = (me: Me) => ({
  enteredBy: me.staffId,
  enteredByName: me.name,
  enteredAt: new Date().toISOString(),
  saidOn: today(),
  source: 'told',
})

export type NewCard = Stand & Said & { me: Me; text?: string; pairedWith?: string; id?: string }

export function addCard(doc: Y.Doc, { column, category, voice, voiceName, me, text, pairedWith, id }: NewCard): string {
  return addRow(doc, 'cards', {
    id,
    fields: { place: placeOf(column, category), voice: writeVoice(voice), ...typedBy(me), pairedWith },
    texts: { text, voiceName: voiceName === '' ? undefined : voiceName },
  })
}

/** A card from its first letter on: in the document, on nobody's map. */
export const beginDraft = (
  doc: Y.Doc,
  id: string,
  { column, me, device }: { column: Column; me: Me; device: string },
): string =>
  addRow(doc, 'cards', {
    id,
    fields: { place: placeOf(column, null), draft: device, enteredBy: me.staffId, enteredByName: me.name },
  })

export function finishDraft(
  doc: Y.Doc,
  id: string,
  { column, category, voice, voiceName, me }: Stand & Said & { me: Me },
): void {
  doc.transact(() => {
    setFields(doc, 'cards', id, {
      place: placeOf(column, category),
      voice: writeVoice(voice),
      draft: null,
      ...typedBy(me),
    })
    if (voiceName !== '') textOf(doc, 'cards', id, 'voiceName').insert(0, voiceName)
  }, byPerson)
}

export type Undo = () => void

/** Where a card stood, to put it back there: among all cards, also those laid aside. */
function standing(content: MapContent, card: MapCard): { after?: string; before?: string } {
  const at = content.cards.findIndex(({ id }) => id === card.id)
  const [previous, next] = [content.cards[at - 1], content.cards[at + 1]]
  if (previous) return { after: previous.id }
  return next ? { before: next.id } : {}
}

export function moveCard(
  doc: Y.Doc,
  content: MapContent,
  card: MapCard,
  to: Stand & { after?: string; before?: string },
): Undo {
  const back = standing(content, card)
  put(doc, card.id, placeOf(to.column, to.category), to.after !== undefined || to.before !== undefined ? to : null)
  return () => put(doc, card.id, placeOf(card.column, card.category), back)
}

function put(doc: Y.Doc, id: string, place: string, order: { after?: string; before?: string } | null): void {
  doc.transact(() => {
    setFields(doc, 'cards', id, { place })
    if (order) moveRow(doc, 'cards', id, order)
  }, byPerson)
}

export function removeCard(doc: Y.Doc, id: string): Undo {
  removeRow(doc, 'cards', id)
  return () => restoreRow(doc, 'cards', id)
}

export function removeScale(doc: Y.Doc, id: string): Undo {
  removeRow(doc, 'scales', id)
  return () => restoreRow(doc, 'scales', id)
}

export type NewScale = { kind: ScaleKind; danger: string | null; question: string; anchor0: string; anchor10: string }

/** The ends are written down with the scale: a number means something between these words, also when ours change. */
export const addScale = (doc: Y.Doc, { kind, danger, ...texts }: NewScale): string =>
  addRow(doc, 'scales', { fields: { kind, danger: danger ?? undefined }, texts })

export type NewPlace = {
  scale: MapScale
  rater: Voice
  raterName: string
  on: string
  value: number | null
  shown: ScaleShape
}

/** Somebody's place on a day: a second choice on the same day changes the first. Returns the row's id. */
export function ratePlace(doc: Y.Doc, { scale, rater, raterName, on, value, shown }: NewPlace): string {
  const said = writeVoice(rater)
  const known = scale.ratings.find(
    (each) => each.on === on && writeVoice(each.rater) === said && each.raterName === raterName,
  )
  const fields = { value, passed: value === null ? true : null, shown, at: new Date().toISOString() }
  if (known) {
    setFields(doc, 'ratings', known.id, fields)
    return known.id
  }
  return addRow(doc, 'ratings', {
    fields: { scale: scale.id, rater: said, on, ...fields },
    texts: { raterName: raterName === '' ? undefined : raterName },
  })
}

export const addDispute = (doc: Y.Doc, card: string, { voice, voiceName }: Said): string =>
  addRow(doc, 'disputes', {
    fields: { card, voice: writeVoice(voice) },
    texts: { voiceName: voiceName === '' ? undefined : voiceName },
  })

/** Who sits at the table today; one moment a day, changed as people come and go. */
export function sitTogether(doc: Y.Doc, content: MapContent, people: readonly Voice[]): void {
  const now = new Date().toISOString()
  const known = content.moments.find(({ kind, at }) => kind === 'together' && at.slice(0, 10) === now.slice(0, 10))
  const codes = people.map(writeVoice)
  if (known) setFields(doc, 'moments', known.id, { people: codes })
  else addRow(doc, 'moments', { fields: { kind: 'together', at: now, people: codes } })
}

/** Done for now, said with one touch; once a day, the last time of the day stands. It can be gone on with whenever somebody wants. */
export function finish(doc: Y.Doc, content: MapContent): Undo {
  const now = new Date().toISOString()
  const known = content.moments.find(({ kind, at }) => kind === 'finished' && at.slice(0, 10) === now.slice(0, 10))
  if (known) {
    setFields(doc, 'moments', known.id, { at: now })
    return () => setFields(doc, 'moments', known.id, { at: known.at })
  }
  const id = addRow(doc, 'moments', { fields: { kind: 'finished', at: now, people: [] } })
  return () => removeRow(doc, 'moments', id)
}

/** Who is at the table now, as far as somebody said so today. */
export const atTable = (content: MapContent): Voice[] =>
  content.moments.find(
    ({ kind, at }) => kind === 'together' && at.slice(0, 10) === new Date().toISOString().slice(0, 10),
  )?.people ?? []
