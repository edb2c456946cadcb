import * as Y from 'yjs'
import { drawingsOf } from './drawings'
import { fieldsRoot, keyOfTextRoot } from './keys'
import type { PlainDocument, PlainValue } from './shape'

/** What `fields` may hold at a key; nested lists and objects are not values but content in the wrong place. */
export function isPlainValue(value: unknown): value is PlainValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/**
 * Any root, whatever it was declared as: a root received before it is used has no type yet, and asking Yjs for another type
 * than was declared throws. Reading through the items themselves never does.
 */
export const rootOf = (doc: Y.Doc, name: string): Root | undefined => doc.share.get(name)

/** The items of a shared type, as Yjs keeps them. */
export type Root = Pick<Y.AbstractType<unknown>, '_map' | '_start'>

/** The living entries of a root map, as they are: not yet known to be plain. */
export function* entriesOf(root: Root | undefined): Generator<[string, unknown, Y.Item]> {
  if (!root) return
  for (const [key, item] of root._map) {
    if (!item.deleted) yield [key, item.content instanceof Y.ContentAny ? item.content.arr.at(-1) : undefined, item]
  }
}

/** The words of a text root. */
export function wordsOf(root: Root | undefined): string {
  let words = ''
  for (let item = root?._start ?? null; item; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString) words += item.content.str
  }
  return words
}

/** The document without Yjs. Total: what is no plain value is left out (`checkStructure` says why). */
export function readPlain(doc: Y.Doc): PlainDocument {
  const fields: Record<string, PlainValue> = {}
  for (const [key, value] of entriesOf(rootOf(doc, fieldsRoot))) if (isPlainValue(value)) fields[key] = value
  const texts: Record<string, string> = {}
  for (const name of doc.share.keys()) {
    const key = keyOfTextRoot(name)
    const words = key === null ? '' : wordsOf(rootOf(doc, name))
    if (key !== null && words !== '') texts[key] = words
  }
  const drawings = drawingsOf(doc)
  return drawings ? { fields, texts, drawings } : { fields, texts }
}
