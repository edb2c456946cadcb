/** A uuid as we write it: lower case, with dashes. */
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const name = '[a-z][a-zA-Z0-9_]{0,39}'
const rowKey = new RegExp(`^(${name})/(${uuid})/(${name})$`)
const idPattern = new RegExp(`^${uuid}$`)

/** The root map of all fields, one flat key each: a nested map made twice offline would lose one side's content. */
export const fieldsRoot = 'fields'
/** Schemas of drawing records and other facts about the document itself. */
export const metaRoot = 'meta'
/** In `meta`: the id of the document itself, written with its first change on a device. */
export const documentIdKey = 'document:id'
/** Everything drawn: `{s: schemaId, r: record}` by `<part>/<record id>`. */
export const recordsRoot = 'records'
const textPrefix = 'text/'

export type RowKey = { collection: string; id: string; name: string }

export const isUuid = (value: string): boolean => idPattern.test(value)

export const keyOf = (collection: string, id: string, field: string): string => `${collection}/${id}/${field}`

/** The parts of `<collection>/<uuid>/<name>`, or null when it is no such key. */
export function readKey(key: string): RowKey | null {
  const [, collection, id, field] = rowKey.exec(key) ?? []
  return collection !== undefined && id !== undefined && field !== undefined ? { collection, id, name: field } : null
}

export const textRootOf = (key: string): string => textPrefix + key

/** The key of a text root, or null when the root is no text of a row. */
export function keyOfTextRoot(root: string): string | null {
  if (!root.startsWith(textPrefix)) return null
  const key = root.slice(textPrefix.length)
  return readKey(key) ? key : null
}

const recordKey = /^([a-z][a-z0-9_-]{0,60})\/((?:shape|asset):[\w:.-]{1,100})$/

/** The key of a drawn record: which sheet of the document it is on, and its own id. */
export const recordKeyOf = (part: string, id: string): string => `${part}/${id}`

/** The parts of it, or null when it is no such key. */
export function readRecordKey(key: string): { part: string; id: string } | null {
  const [, part, id] = recordKey.exec(key) ?? []
  return part !== undefined && id !== undefined ? { part, id } : null
}

/** Serialized schemas of drawn records lie in `meta` under this and their id. */
export const schemaKeyOf = (id: string): string => `schema:${id}`
