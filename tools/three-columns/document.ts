import { rowsOf, unknownCollections } from '@/sync/model/rows'
import type { DocumentShape, PlainDocument, PlainRow, PlainValue, Problem } from '@/sync/model/shape'
import { momentShape, momentsCollection, momentsOf } from '../moments'
import { takenCollection, takenOf, takenShape } from '../taken'
import { readVoice, readVoices } from '../voice'
import {
  categoriesOf,
  columns,
  detailNames,
  scaleKinds,
  scaleShapes,
  sources,
  stepStatuses,
  type Category,
  type Column,
} from './codes'
import type { MapCard, MapContent, MapDispute, MapRating, MapScale } from './content'

/**
 * How a map lies in the shared document. Where a card stands is one value (`place`: "worries" or "worries.past_harm"), and so is
 * whose words it holds: two people changing it at once leave something whole. Disagreements and numbers are rows of their own, so
 * that what two people add at once is both kept.
 */
export const shape = {
  cards: {
    fields: {
      place: 'string',
      voice: 'string',
      enteredBy: 'string',
      enteredByName: 'string',
      enteredAt: 'instant',
      source: 'string',
      sourceItem: 'string',
      saidOn: 'date',
      about: 'string',
      confirmedAt: 'instant',
      worried: 'list',
      owner: 'string',
      dangerPresent: 'boolean',
      goalOwner: 'string',
      pairedWith: 'string',
      doers: 'list',
      by: 'date',
      status: 'string',
      reviewedAt: 'instant',
      draft: 'string',
    },
    texts: ['text', 'voiceName', 'sourceNote', ...detailNames],
  },
  disputes: { fields: { card: 'string', voice: 'string' }, texts: ['words', 'voiceName'] },
  scales: { fields: { kind: 'string', danger: 'string' }, texts: ['question', 'anchor0', 'anchor10'] },
  ratings: {
    fields: {
      scale: 'string',
      rater: 'string',
      on: 'date',
      at: 'instant',
      value: 'number',
      passed: 'boolean',
      shown: 'string',
    },
    texts: ['because', 'oneHigher', 'raterName'],
  },
  [takenCollection]: takenShape,
  [momentsCollection]: momentShape,
} as const satisfies DocumentShape

export const placeOf = (column: Column, category: Category | null): string =>
  category === null ? column : `${column}.${category}`

/** Total: a card whose place cannot be read is put last and unsorted, never hidden. */
export function readPlace(value: PlainValue | undefined): { column: Column; category: Category | null } {
  const [first, second] = typeof value === 'string' ? value.split('.') : []
  const column = columns.find((each) => each === first) ?? 'todo'
  const allowed: readonly Category[] = categoriesOf[column]
  return { column, category: allowed.find((each) => each === second) ?? null }
}

/** The map as it reads now. Total: never throws, whatever lies in the document; what cannot be read is left in it and reported. */
export function project(plain: PlainDocument): { content: MapContent; problems: Problem[] } {
  const problems = unknownCollections(plain, shape)
  const read = (collection: keyof typeof shape) => {
    const { rows, problems: found } = rowsOf(plain, shape, collection)
    problems.push(...found)
    return rows
  }
  const disputes = bySubject(read('disputes').filter(isLive), 'card', disputeOf)
  const ratings = bySubject(read('ratings').filter(isLive), 'scale', ratingOf)
  const cards = read('cards').map((row) => cardOf(row, disputes.get(row.id) ?? []))
  const scales = read('scales').map((row) => scaleOf(row, ratings.get(row.id) ?? []))
  const dangers = new Set(
    cards.filter((card) => card.category === 'danger_statement' && isOnMap(card)).map(({ id }) => id),
  )
  const known = (id: string | null) => (id !== null && dangers.has(id) ? id : null)
  // What is paired with a danger that was laid aside or sorted elsewhere is free; it is paired again when that comes back.
  const paired = cards.map((card) => ({ ...card, pairedWith: known(card.pairedWith) }))
  const placed = scales.map((scale) => ({ ...scale, danger: known(scale.danger) }))
  const content: MapContent = {
    cards: paired.filter(isOnMap),
    scales: placed.filter(({ removedAt }) => removedAt === null),
    moments: momentsOf(plain),
    taken: takenOf(plain),
    drafts: paired.filter(({ removedAt, draft }) => removedAt === null && draft !== null),
    bin: {
      cards: paired.filter(({ removedAt }) => removedAt !== null),
      scales: placed.filter(({ removedAt }) => removedAt !== null),
    },
  }
  read(momentsCollection)
  read(takenCollection)
  return { content, problems }
}

const isOnMap = ({ removedAt, draft }: Pick<MapCard, 'removedAt' | 'draft'>) => removedAt === null && draft === null
const isLive = ({ deleted }: PlainRow) => deleted === null

function bySubject<Item>(
  rows: readonly PlainRow[],
  field: string,
  read: (row: PlainRow) => Item | null,
): Map<string, Item[]> {
  const found = new Map<string, Item[]>()
  for (const row of rows) {
    const subject = row.fields[field]
    const item = typeof subject === 'string' ? read(row) : null
    if (typeof subject === 'string' && item !== null) found.set(subject, [...(found.get(subject) ?? []), item])
  }
  return found
}

const words = (row: PlainRow, name: string): string => row.texts[name] ?? ''
const string = (row: PlainRow, name: string): string | null => stringOf(row.fields[name])
const stringOf = (value: PlainValue | undefined): string | null => (typeof value === 'string' ? value : null)
const boolean = (row: PlainRow, name: string): boolean | null =>
  typeof row.fields[name] === 'boolean' ? row.fields[name] : null
const oneOf = <One extends string>(codes: readonly One[], value: PlainValue | undefined): One | null =>
  codes.find((each) => each === value) ?? null

function cardOf(row: PlainRow, disputes: MapDispute[]): MapCard {
  const details = Object.fromEntries(
    detailNames.flatMap((name) => (words(row, name) === '' ? [] : [[name, words(row, name)]])),
  )
  return {
    id: row.id,
    ...readPlace(row.fields['place']),
    text: words(row, 'text'),
    voice: readVoice(row.fields['voice']),
    voiceName: words(row, 'voiceName'),
    enteredBy: string(row, 'enteredBy'),
    enteredByName: string(row, 'enteredByName') ?? '',
    enteredAt: string(row, 'enteredAt'),
    source: oneOf(sources, row.fields['source']),
    sourceNote: words(row, 'sourceNote'),
    sourceItem: string(row, 'sourceItem'),
    saidOn: string(row, 'saidOn'),
    about: oneOf(['fact', 'opinion'], row.fields['about']),
    confirmedAt: string(row, 'confirmedAt'),
    details,
    worried: readVoices(row.fields['worried']),
    owner: row.fields['owner'] === undefined ? null : readVoice(row.fields['owner']),
    dangerPresent: boolean(row, 'dangerPresent'),
    goalOwner: oneOf(['family', 'service'], row.fields['goalOwner']),
    pairedWith: string(row, 'pairedWith'),
    doers: readVoices(row.fields['doers']),
    by: string(row, 'by'),
    status: oneOf(stepStatuses, row.fields['status']) ?? 'open',
    reviewedAt: string(row, 'reviewedAt'),
    disputes,
    removedAt: row.deleted,
    draft: string(row, 'draft'),
  }
}

const disputeOf = (row: PlainRow): MapDispute => ({
  id: row.id,
  voice: readVoice(row.fields['voice']),
  voiceName: words(row, 'voiceName'),
  words: words(row, 'words'),
})

/** Null for a place that is not on the line, and for a row of which no answer is left. */
function ratingOf(row: PlainRow): MapRating | null {
  const { value } = row.fields
  const on = string(row, 'on')
  const passed = row.fields['passed'] === true
  const number = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10 ? value : null
  if (on === null || (number === null && !passed)) return null
  return {
    id: row.id,
    rater: readVoice(row.fields['rater']),
    raterName: words(row, 'raterName'),
    on,
    at: string(row, 'at'),
    value: passed ? null : number,
    shown: oneOf(scaleShapes, row.fields['shown']) ?? 'line',
    because: words(row, 'because'),
    oneHigher: words(row, 'oneHigher'),
  }
}

const scaleOf = (row: PlainRow, ratings: MapRating[]): MapScale => ({
  id: row.id,
  kind: oneOf(scaleKinds, row.fields['kind']) ?? 'safety',
  danger: string(row, 'danger'),
  question: words(row, 'question'),
  anchor0: words(row, 'anchor0'),
  anchor10: words(row, 'anchor10'),
  ratings,
  removedAt: row.deleted,
})
