import type * as Y from 'yjs'
import { byPerson } from './edit'
import { fieldsRoot, keyOf, readKey, textRootOf } from './keys'
import { readPlain } from './plain'
import type { PlainDocument, PlainValue } from './shape'
import { differenceOf } from './text-difference'

/** Acts, and moments together (tools/moments.ts), are what happened; going back to an earlier text does not undo that it happened. */
const happened: readonly string[] = ['acts', 'moments']
const hasHappened = (key: string) => happened.includes(readKey(key)?.collection ?? '')

/**
 * Rows laid aside and emptied since: somebody took their words back (tools/quote.ts, tools/links.ts), and an earlier version does not
 * give them to anybody again.
 */
function takenBack(then: PlainDocument, now: PlainDocument): (key: string) => boolean {
  const rowOf = (key: string) => {
    const row = readKey(key)
    return row && keyOf(row.collection, row.id, 'deleted')
  }
  const said = new Set(Object.entries(then.texts).flatMap(([key, words]) => (words === '' ? [] : [rowOf(key)])))
  const says = new Set(Object.entries(now.texts).flatMap(([key, words]) => (words === '' ? [] : [rowOf(key)])))
  return (key) => {
    const row = rowOf(key)
    return row !== null && typeof now.fields[row] === 'string' && said.has(row) && !says.has(row)
  }
}

/**
 * Makes a document say what it said before, by new edits: nothing is rewound, so what others write meanwhile merges as ever. Rows
 * that did not exist then are laid aside, not erased. `at` is an ISO moment; `leaves` says which keys to leave as they are.
 */
export function restorePlain(
  doc: Y.Doc,
  then: PlainDocument,
  at: string,
  leaves: (key: string) => boolean = () => false,
): void {
  const now = readPlain(doc)
  const isTakenBack = takenBack(then, now)
  const stays = (key: string) => leaves(key) || hasHappened(key) || isTakenBack(key)
  doc.transact(() => {
    const fields = doc.getMap<PlainValue>(fieldsRoot)
    for (const [key, value] of Object.entries(then.fields))
      if (!stays(key) && !isSame(now.fields[key], value)) fields.set(key, value)
    for (const key of Object.keys(now.fields)) if (!stays(key)) putAside(fields, key, { then, at, now })
    for (const key of new Set([...Object.keys(then.texts), ...Object.keys(now.texts)])) {
      if (leaves(key) || isTakenBack(key)) continue
      const { at: place, removed, added } = differenceOf(now.texts[key] ?? '', then.texts[key] ?? '')
      // The words of a row that did not exist then stay with it, laid aside.
      if (then.texts[key] === undefined && !existed(then, key)) continue
      const text = doc.getText(textRootOf(key))
      if (removed > 0) text.delete(place, removed)
      if (added !== '') text.insert(place, added)
    }
  }, byPerson)
}

const isSame = (one: PlainValue | undefined, other: PlainValue) => JSON.stringify(one) === JSON.stringify(other)

function existed(then: PlainDocument, key: string): boolean {
  const row = readKey(key)
  return row !== null && then.fields[keyOf(row.collection, row.id, 'order')] !== undefined
}

function putAside(
  fields: Y.Map<PlainValue>,
  key: string,
  { then, at, now }: { then: PlainDocument; at: string; now: PlainDocument },
): void {
  if (then.fields[key] !== undefined) return
  const row = readKey(key)
  if (!row) return
  if (existed(then, key)) {
    if (now.fields[key] !== null) fields.set(key, null)
  } else if (row.name === 'order') {
    const deleted = keyOf(row.collection, row.id, 'deleted')
    if (typeof fields.get(deleted) !== 'string') fields.set(deleted, at)
  }
}
