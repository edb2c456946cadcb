import * as Y from 'yjs'
import { documentIdKey, fieldsRoot, keyOfTextRoot, metaRoot, readKey, readRecordKey, recordsRoot } from './keys'
import { entriesOf, isPlainValue, rootOf, type Root } from './plain'

export type StructureProblem =
  | 'foreign_root'
  | 'list_in_map'
  | 'map_in_text'
  | 'bad_key'
  | 'nested_type'
  | 'bad_value'
  | 'too_large'
  | 'not_words'
  | 'wrong_document'

export const limits = { value: 4_000, list: 200, text: 100_000, record: 256_000, meta: 64_000 }

const isRecord = (value: unknown): value is { s: string; r: object } =>
  typeof value === 'object' &&
  value !== null &&
  's' in value &&
  typeof value.s === 'string' &&
  'r' in value &&
  typeof value.r === 'object'

function fieldProblem(key: string, value: unknown): StructureProblem | null {
  if (!readKey(key)) return 'bad_key'
  if (!isPlainValue(value)) return 'bad_value'
  if (typeof value === 'string') return value.length > limits.value ? 'too_large' : null
  const list = Array.isArray(value) ? (value as string[]) : []
  return list.length > limits.list || list.some((each) => each.length > limits.value) ? 'too_large' : null
}

function recordProblem(key: string, value: unknown): StructureProblem | null {
  if (!readRecordKey(key)) return 'bad_key'
  if (!isRecord(value)) return 'bad_value'
  return JSON.stringify(value).length > limits.record ? 'too_large' : null
}

function metaProblem(key: string, value: unknown): StructureProblem | null {
  if (!/^[a-z]+:[\w.:-]{1,100}$/.test(key)) return 'bad_key'
  if (typeof value !== 'string') return 'bad_value'
  return value.length > limits.meta ? 'too_large' : null
}

const entryProblem = new Map([
  [fieldsRoot, fieldProblem],
  [recordsRoot, recordProblem],
  [metaRoot, metaProblem],
])

/** May this value lie under this key of a root map? */
export const mayLie = (root: string, key: string, value: unknown): boolean =>
  entryProblem.get(root)?.(key, value) === null

function itemProblem(
  item: Y.Item,
  key: string,
  judge: (key: string, value: unknown) => StructureProblem | null,
): StructureProblem | null {
  if (item.deleted) return null
  if (item.content instanceof Y.ContentType) return 'nested_type'
  if (!(item.content instanceof Y.ContentAny) || item.content.arr.length !== 1) return 'bad_value'
  return judge(key, item.content.arr[0])
}

function textProblem(root: Root): StructureProblem | null {
  let length = 0
  for (let item = root._start; item; item = item.right) {
    if (item.deleted) continue
    if (item.content instanceof Y.ContentType) return 'nested_type'
    if (!(item.content instanceof Y.ContentString)) return 'not_words'
    length += item.length
  }
  if (root._map.size > 0) return 'map_in_text'
  return length > limits.text ? 'too_large' : null
}

function rootProblem(doc: Y.Doc, name: string, keys?: Iterable<string | null>): StructureProblem | null {
  const root = rootOf(doc, name)
  if (!root) return null
  const judge = entryProblem.get(name)
  if (!judge) return keyOfTextRoot(name) === null ? 'foreign_root' : textProblem(root)
  if (root._start) return 'list_in_map'
  for (const key of keys ?? root._map.keys()) {
    const item = key === null ? undefined : root._map.get(key)
    const problem = item && key !== null ? itemProblem(item, key, judge) : null
    if (problem) return problem
  }
  return null
}

/**
 * True when the document says it is another one. Merging a second family's document into this one would be a valid merge; only
 * the name written in it tells.
 */
export function isOtherDocument(doc: Y.Doc, documentId: string): boolean {
  const named = [...entriesOf(rootOf(doc, metaRoot))].find(([key]) => key === documentIdKey)
  return named !== undefined && named[1] !== documentId
}

/** What is wrong with the shape of a whole document, or null. Content that merges correctly can still be in no place we read. */
export function checkStructure(doc: Y.Doc): StructureProblem | null {
  for (const name of doc.share.keys()) {
    const problem = rootProblem(doc, name)
    if (problem) return problem
  }
  return null
}

/** The same for what one transaction touched, on a document that was right before it. */
export function checkChanged(transaction: Y.Transaction): StructureProblem | null {
  const { doc } = transaction
  for (const name of doc.share.keys()) {
    if (!entryProblem.has(name) && keyOfTextRoot(name) === null) return 'foreign_root'
    const root = doc.share.get(name)
    const keys = root && transaction.changed.get(root)
    const problem = keys ? rootProblem(doc, name, keys) : null
    if (problem) return problem
  }
  return null
}
