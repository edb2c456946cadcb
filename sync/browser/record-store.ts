import type * as Y from 'yjs'
import type { RecordStore, StoredRecord } from '@/components/drawing/records'
import { byPerson } from '@/sync/model/edit'
import { metaRoot, readRecordKey, recordKeyOf, recordsRoot, schemaKeyOf } from '@/sync/model/keys'
import { entriesOf, rootOf } from '@/sync/model/plain'

const isStored = (value: unknown): value is StoredRecord =>
  typeof value === 'object' &&
  value !== null &&
  's' in value &&
  typeof value.s === 'string' &&
  'r' in value &&
  typeof value.r === 'object' &&
  value.r !== null

/** One sheet of a document as the drawing surface knows it. What is drawn here is written as a person's own change. */
export function recordStore(doc: Y.Doc, part: string): RecordStore {
  const records = doc.getMap<StoredRecord>(recordsRoot)
  const meta = doc.getMap<string>(metaRoot)
  return {
    all() {
      const found = new Map<string, StoredRecord>()
      for (const [key, value] of entriesOf(rootOf(doc, recordsRoot))) {
        const at = readRecordKey(key)
        if (at?.part === part && isStored(value)) found.set(at.id, value)
      }
      return found
    },
    schema: (id) => meta.get(schemaKeyOf(id)),
    keepSchema: (id, json) => doc.transact(() => meta.set(schemaKeyOf(id), json), byPerson),
    put(changes) {
      doc.transact(() => {
        for (const [id, record] of changes) {
          const key = recordKeyOf(part, id)
          if (record) records.set(key, record)
          else if (records.has(key)) records.delete(key)
        }
      }, byPerson)
    },
    observe(hear) {
      const heard = (event: Y.YMapEvent<StoredRecord>, { origin }: Y.Transaction) => {
        if (origin === byPerson) return
        const ids = new Set<string>()
        for (const key of event.keysChanged as Set<string>) {
          const at = readRecordKey(key)
          if (at?.part === part) ids.add(at.id)
        }
        if (ids.size > 0) hear(ids)
      }
      records.observe(heard)
      return () => records.unobserve(heard)
    },
  }
}
