import type * as Y from 'yjs'
import type { UsageDraft } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { addRow, byPerson, removeRow, setFields, textOf } from '@/sync/model/edit'
import { rowsOf } from '@/sync/model/rows'
import type { CollectionShape, PlainDocument } from '@/sync/model/shape'
import { offerKinds, toolKinds, type Offer, type OfferKind, type ToolKind } from './tool'
import { readVoice, roleOf, writeVoice, type Voice } from './voice'

/** The collection of a document that holds words taken over from another tool of the case, each with where it came from. */
export const linksCollection = 'links'

export const linkShape: CollectionShape = {
  fields: {
    of: 'string',
    kind: 'string',
    sourceKind: 'string',
    sourceDocument: 'string',
    sourceItem: 'string',
    about: 'string',
    voice: 'string',
    saidOn: 'date',
    takenAt: 'instant',
  },
  texts: ['text', 'voiceName'],
}

/** What FromCase.tsx hands over: an offer and where it comes from. */
export type FromSource = Offer & { sourceKind: ToolKind; sourceDocument: string }

/** Words as they were when they were taken, letter for letter. */
export type Link = {
  id: string
  /** The thing of this document they stand beside; null for the document as a whole. */
  of: string | null
  kind: OfferKind
  sourceKind: ToolKind
  sourceDocument: string
  sourceItem: string
  /** At the source: the item these words answer. */
  about: string | null
  text: string
  voice: Voice
  voiceName: string
  /** yyyy-mm-dd */
  saidOn: string | null
  takenAt: string | null
}

/** The documents something was ever taken from, also where it was laid aside since. Total. */
export const linkedDocuments = (plain: PlainDocument): string[] => [
  ...new Set(
    rowsOf(plain, { [linksCollection]: linkShape }, linksCollection).rows.flatMap(({ fields }) =>
      typeof fields['sourceDocument'] === 'string' ? [fields['sourceDocument']] : [],
    ),
  ),
]

/** Total. Words without a source are no link, and neither is a link without words: whoever said them took them back. */
export function linksOf(plain: PlainDocument): Link[] {
  const { rows } = rowsOf(plain, { [linksCollection]: linkShape }, linksCollection)
  return rows.flatMap(({ id, deleted, fields, texts }) => {
    const string = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null)
    const kind = offerKinds.find((each) => each === fields['kind'])
    const sourceKind = toolKinds.find((each) => each === fields['sourceKind'])
    const [sourceDocument, sourceItem, text] = [string('sourceDocument'), string('sourceItem'), texts['text'] ?? '']
    if (deleted !== null || !kind || !sourceKind || !sourceDocument || !sourceItem || text.trim() === '') return []
    return [
      {
        id,
        of: string('of'),
        kind,
        sourceKind,
        sourceDocument,
        sourceItem,
        about: string('about'),
        text,
        voice: readVoice(fields['voice']),
        voiceName: texts['voiceName'] ?? '',
        saidOn: string('saidOn'),
        takenAt: string('takenAt'),
      },
    ]
  })
}

/** Writes down what was taken, word for word; returns the row's id. `made`: its id and when, where those are known beforehand. */
export const addLink = (
  doc: Y.Doc,
  { id: sourceItem, voice, text, voiceName, ...from }: FromSource,
  of?: string,
  made: { id?: string; at?: string } = {},
): string =>
  addRow(doc, linksCollection, {
    id: made.id,
    fields: {
      of,
      kind: from.kind,
      sourceKind: from.sourceKind,
      sourceDocument: from.sourceDocument,
      sourceItem,
      about: from.about ?? undefined,
      voice: writeVoice(voice),
      saidOn: from.saidOn ?? undefined,
      takenAt: made.at ?? new Date().toISOString(),
    },
    texts: { text, voiceName },
  })

/** The words as the source says them now, in place of those that were taken. */
export function renewLink(doc: Y.Doc, link: string, { text, about }: Pick<Offer, 'text' | 'about'>): void {
  doc.transact(() => {
    const words = textOf(doc, linksCollection, link, 'text')
    words.delete(0, words.length)
    words.insert(0, text)
    setFields(doc, linksCollection, link, { about, takenAt: new Date().toISOString() })
  }, byPerson)
}

/** Lays a link aside; the words at the source stay as they are. */
export const removeLink = (doc: Y.Doc, link: string): void => removeRow(doc, linksCollection, link)

/** Takes words away when who said them no longer wants them read here: laid aside, and emptied, so that no bin keeps them either. */
export function takeLinkBack(doc: Y.Doc, link: string): void {
  doc.transact(() => {
    const words = textOf(doc, linksCollection, link, 'text')
    words.delete(0, words.length)
    removeRow(doc, linksCollection, link)
  }, byPerson)
}

/** How a link stands to its source: as it was taken, said otherwise there since (with the new words), or not there any more. */
export function newsOf(
  { sourceItem, text }: Pick<Link, 'sourceItem' | 'text'>,
  offers: readonly Offer[],
): { is: 'same' } | { is: 'gone' } | { is: 'changed'; offer: Offer } {
  const offer = offers.find(({ id }) => id === sourceItem)
  if (!offer) return { is: 'gone' }
  return offer.text === text.trim() ? { is: 'same' } : { is: 'changed', offer }
}

/** Words taken over, each once. The source may say the same act: one id for both, so it counts once, whichever arrives first. */
export function linkDrafts(before: readonly Link[], after: readonly Link[], documentId: string): UsageDraft[] {
  const known = new Set(before.map(({ id }) => id))
  return after
    .filter(({ id }) => !known.has(id))
    .map(({ id, sourceItem, takenAt, voice, sourceKind, kind }) => ({
      id: eventId(documentId, 'quote.linked', id, sourceItem),
      type: 'quote.linked',
      at: takenAt,
      contributorRole: roleOf(voice),
      ...(voice.kind === 'child' && voice.person !== null && { childId: voice.person }),
      payload: { from: sourceKind, kind },
    }))
}
