import { readKey, type RowKey } from './keys'
import type { CollectionShape, DocumentShape, FieldKind, PlainDocument, PlainRow, PlainValue, Problem } from './shape'

/** Sorts after every fractional index: a row whose place got lost is shown last, never hidden. */
const lastPlace = '~'
const builtIn: Record<string, FieldKind> = { order: 'string', deleted: 'instant' }

const matches: Record<FieldKind, (value: PlainValue) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  instant: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value),
}

type Draft = {
  order: string | null
  deleted: string | null
  fields: Record<string, PlainValue>
  texts: Record<string, string>
}

type Found<Value> = { key: string; at: RowKey; value: Value }
type InCollection = { fields: Found<PlainValue>[]; texts: Found<string>[] }

const sorted = new WeakMap<PlainDocument, Map<string, InCollection>>()

/** What lies in each collection. A tool asks for twenty of one document at every letter: its keys are read once for all of them. */
function collectionsOf(plain: PlainDocument): Map<string, InCollection> {
  const known = sorted.get(plain)
  if (known) return known
  const found = new Map<string, InCollection>()
  const placeOf = (at: RowKey) => {
    const place = found.get(at.collection) ?? { fields: [], texts: [] }
    found.set(at.collection, place)
    return place
  }
  for (const [key, value] of Object.entries(plain.fields)) {
    const at = readKey(key)
    if (at) placeOf(at).fields.push({ key, at, value })
  }
  for (const [key, value] of Object.entries(plain.texts)) {
    const at = readKey(key)
    if (at) placeOf(at).texts.push({ key, at, value })
  }
  sorted.set(plain, found)
  return found
}

/**
 * The rows of one collection, deleted ones included, by place and then by id. Total: what does not fit the shape is left out
 * and reported; null stands for a field that was cleared and is absent like one never set. A row that lost its place in a merge is
 * put last and reported; one of which only a deletion is left is left out.
 */
export function rowsOf(
  plain: PlainDocument,
  shape: DocumentShape,
  collection: string,
): { rows: PlainRow[]; problems: Problem[] } {
  const problems: Problem[] = []
  const drafts = new Map<string, Draft>()
  const known = shape[collection]
  if (!known) return { rows: [], problems: [{ key: collection, reason: 'unknown_collection' }] }
  const draftOf = (id: string) => {
    const draft = drafts.get(id) ?? { order: null, deleted: null, fields: {}, texts: {} }
    drafts.set(id, draft)
    return draft
  }
  const { fields, texts } = collectionsOf(plain).get(collection) ?? { fields: [], texts: [] }
  for (const { key, at, value } of fields) {
    const reason = value === null ? null : misfit(known, at.name, value)
    if (reason) problems.push({ key, reason })
    else put(draftOf(at.id), at.name, value)
  }
  for (const { key, at, value } of texts) {
    if (known.texts.includes(at.name)) draftOf(at.id).texts[at.name] = value
    else problems.push({ key, reason: 'unknown_field' })
  }
  const rows: PlainRow[] = []
  for (const [id, draft] of drafts) {
    if (draft.order === null) problems.push({ key: `${collection}/${id}`, reason: 'incomplete_row' })
    const row = rowOf(id, draft)
    if (row) rows.push(row)
  }
  return { rows: rows.sort(byPlace), problems }
}

function misfit(shape: CollectionShape, name: string, value: PlainValue): Problem['reason'] | null {
  const kind = builtIn[name] ?? (Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined)
  if (!kind) return 'unknown_field'
  return matches[kind](value) ? null : 'wrong_kind'
}

function put(draft: Draft, name: string, value: PlainValue): void {
  if (value === null) return
  if (name === 'order') draft.order = String(value)
  else if (name === 'deleted') draft.deleted = String(value)
  else draft.fields[name] = value
}

function rowOf(id: string, draft: Draft): PlainRow | null {
  const { order, deleted, fields, texts } = draft
  if (order === null && Object.keys(fields).length + Object.keys(texts).length === 0) return null
  return { id, order: order ?? lastPlace, deleted, fields, texts }
}

/** Places first, ids where two people put something in the same place at once: the same on every device. */
export const byPlace = (one: { order: string; id: string }, other: { order: string; id: string }): number =>
  compare(one.order, other.order) || compare(one.id, other.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Collections in the document that the shape does not know: content of a newer version, kept and not shown. */
export function unknownCollections(plain: PlainDocument, shape: DocumentShape): Problem[] {
  const strange = [...Object.keys(plain.fields), ...Object.keys(plain.texts)].filter((key) => !readKey(key))
  return [...collectionsOf(plain).keys(), ...new Set(strange)]
    .filter((name) => !Object.hasOwn(shape, name) && name !== 'acts')
    .map((key) => ({ key, reason: 'unknown_collection' }))
}
