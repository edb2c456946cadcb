import type * as Y from 'yjs'
import type { RecordStore, StoredRecord } from '@/components/drawing/records'
import { metaRoot, readRecordKey, recordKeyOf, recordsRoot, schemaKeyOf } from '@/sync/model/keys'

const isStored = (value: unknown): value is StoredRecord =>
  typeof value === 'object' &&
  value !== null &&
  's' in value &&
  typeof value.s === 'string' &&
  'r' in value &&
  typeof value.r === 'object' &&
  value.r !== null

const sheets = new WeakSet<object>()

/** Was this drawn on a sheet of this page? */
export const isDrawnHere = (origin: unknown): boolean =>
  typeof origin === 'object' && origin !== null && sheets.has(origin)

/** One sheet of a document as the drawing surface knows it. What is drawn here is told to nobody twice: it has an origin of its own. */
export function recordStore(doc: Y.Doc, part: string): RecordStore {
  const records = doc.getMap<StoredRecord>(recordsRoot)
  const meta = doc.getMap<string>(metaRoot)
  const mine = { drawnOn: part }
  sheets.add(mine)
  return {
    ids: () => [...records.keys()].flatMap((key) => idIn(key, part) ?? []),
    get(id) {
      const value: unknown = records.get(recordKeyOf(part, id))
      return isStored(value) ? value : undefined
    },
    schema: (id) => meta.get(schemaKeyOf(id)),
    keepSchema: (id, json) => doc.transact(() => meta.set(schemaKeyOf(id), json), mine),
    put(changes) {
      doc.transact(() => {
        for (const [id, record] of changes) {
          const key = recordKeyOf(part, id)
          if (record) records.set(key, record)
          else if (records.has(key)) records.delete(key)
        }
      }, mine)
    },
    observe(hear) {
      const heard = (event: Y.YMapEvent<StoredRecord>, { origin }: Y.Transaction) => {
        if (origin === mine) return
        const ids = new Set([...(event.keysChanged as Set<string>)].flatMap((key) => idIn(key, part) ?? []))
        if (ids.size > 0) hear(ids)
      }
      records.observe(heard)
      return () => records.unobserve(heard)
    },
  }
}

function idIn(key: string, part: string): string | null {
  const at = readRecordKey(key)
  return at?.part === part ? at.id : null
}
