import { generateKeyBetween } from 'fractional-indexing'
import { v7 } from 'uuid'
import type * as Y from 'yjs'
import { fieldsRoot, keyOf, readKey, textRootOf } from './keys'
import { entriesOf, isPlainValue } from './plain'
import { byPlace } from './rows'
import type { PlainValue } from './shape'

/** The origin of changes a person made here. Everything else came from elsewhere. */
export const byPerson = 'person'

/** Before which or after which row; neither means at the end. */
export type Place = { after?: string | undefined; before?: string | undefined }
export type NewRow = Place & {
  /** A uuid that is this row's alone; made when absent. A row that exists already is left as it is. */
  id?: string | undefined
  fields?: Readonly<Record<string, PlainValue | undefined>>
  texts?: Readonly<Record<string, string | undefined>>
}

const fieldsOf = (doc: Y.Doc): Y.Map<PlainValue> => doc.getMap(fieldsRoot)

/** Adds a row in one transaction and returns its id. What has no value is not written: defaults live in code. */
export function addRow(doc: Y.Doc, collection: string, row: NewRow): string {
  const id = row.id ?? v7()
  if (!readKey(keyOf(collection, id, 'order'))) throw new TypeError('A row has a collection by name and a uuid')
  if (fieldsOf(doc).has(keyOf(collection, id, 'order'))) return id
  doc.transact(() => {
    fieldsOf(doc).set(keyOf(collection, id, 'order'), placeFor(doc, collection, row))
    write(doc, collection, id, row.fields ?? {})
    for (const [name, words] of Object.entries(row.texts ?? {}))
      if (words) textOf(doc, collection, id, name).insert(0, words)
  }, byPerson)
  return id
}

/** Sets fields of a row; null clears one, undefined leaves it. What is the same already is not written again. */
export function setFields(
  doc: Y.Doc,
  collection: string,
  id: string,
  fields: Readonly<Record<string, PlainValue | undefined>>,
): void {
  doc.transact(() => write(doc, collection, id, fields), byPerson)
}

/** Puts a row elsewhere in its collection. Where it stands is one value: two people moving it at once leaves it in one place. */
export function moveRow(doc: Y.Doc, collection: string, id: string, place: Place): void {
  setFields(doc, collection, id, { order: placeFor(doc, collection, place, id) })
}

/** Lays a row aside; `restoreRow` brings it back. `at` is an ISO moment. */
export const removeRow = (doc: Y.Doc, collection: string, id: string, at: string = new Date().toISOString()): void =>
  setFields(doc, collection, id, { deleted: at })

export const restoreRow = (doc: Y.Doc, collection: string, id: string): void =>
  setFields(doc, collection, id, { deleted: null })

/** The shared text of a row, to type in. Made by being used, so that two devices offline type in the same one. */
export const textOf = (doc: Y.Doc, collection: string, id: string, name: string): Y.Text =>
  doc.getText(textRootOf(keyOf(collection, id, name)))

function write(
  doc: Y.Doc,
  collection: string,
  id: string,
  fields: Readonly<Record<string, PlainValue | undefined>>,
): void {
  const map = fieldsOf(doc)
  for (const [name, value] of Object.entries(fields)) {
    const key = keyOf(collection, id, name)
    if (value === undefined || isSame(map.get(key) ?? null, value)) continue
    if (!readKey(key) || !isPlainValue(value)) throw new TypeError(`${collection}.${name} cannot hold this`)
    map.set(key, Array.isArray(value) ? [...(value as readonly string[])] : value)
  }
}

const isSame = (one: PlainValue, other: PlainValue) =>
  one === other || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other))

type Placed = { id: string; order: string }

function placesIn(doc: Y.Doc, collection: string): Placed[] {
  const placed: Placed[] = []
  for (const [key, value] of entriesOf(fieldsOf(doc))) {
    const at = readKey(key)
    if (at?.collection === collection && at.name === 'order' && isPlace(value)) placed.push({ id: at.id, order: value })
  }
  return placed.sort(byPlace)
}

/** Garbage from a merge must not make adding a row impossible. */
function isPlace(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 200) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

function placeFor(doc: Y.Doc, collection: string, place: Place, moving?: string): string {
  const placed = placesIn(doc, collection).filter((row) => row.id !== moving)
  const lower = placed.find((row) => row.id === place.after)?.order ?? null
  if (lower !== null) return generateKeyBetween(lower, placed.find((row) => row.order > lower)?.order ?? null)
  const upper = placed.find((row) => row.id === place.before)?.order ?? null
  if (upper !== null) return generateKeyBetween(placed.findLast((row) => row.order < upper)?.order ?? null, upper)
  return generateKeyBetween(placed.at(-1)?.order ?? null, null)
}
