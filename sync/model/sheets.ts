import type * as Y from 'yjs'
import { byPerson } from './edit'
import { readRecordKey, recordsRoot } from './keys'
import { entriesOf, rootOf } from './plain'

/** Everything drawn, by `<part>/<record id>`, as it was when it was read. A record once set is never changed, so this holds no copies. */
export type Sheets = Readonly<Record<string, unknown>>

export const sheetsOf = (doc: Y.Doc): Sheets => Object.fromEntries(entriesOf(rootOf(doc, recordsRoot))) as Sheets

/**
 * Makes the sheets what they were, by new edits: what was drawn since is taken off, what was rubbed out lies there again.
 */
export function restoreSheets(doc: Y.Doc, then: Sheets): void {
  const now = sheetsOf(doc)
  doc.transact(() => {
    const records = doc.getMap(recordsRoot)
    for (const key of Object.keys(now)) if (!(key in then)) records.delete(key)
    for (const [key, record] of Object.entries(then))
      if (readRecordKey(key) && JSON.stringify(now[key]) !== JSON.stringify(record)) records.set(key, record)
  }, byPerson)
}
