import { digest } from 'lib0/hash/sha256'
import type { SerializedSchema, TLDrawShape, TLRecord, TLStore } from 'tldraw'
import type { RecordStore, StoredRecord } from './records'

/** Only what somebody drew: page, camera and selection are the same for everybody or nobody's business, and are never written. */
const isKept = (record: { typeName: string }) => record.typeName === 'shape' || record.typeName === 'asset'

type Id = TLRecord['id']
const isStroke = (record: TLRecord): record is TLDrawShape => record.typeName === 'shape' && record.type === 'draw'

/**
 * How long a stroke under way waits to be written. A killed browser may lose 250 ms of ink at most, and sealing and laying down takes up to
 * a tenth of a second on a busy device (decision 0026). Each write costs bytes.
 */
export const writeAfter = 150

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export type Bound = {
  /** Writes at once what waits: before the page goes away. */
  flush(): void
  stop(): void
}

type Waits = { wait(ms: number, run: () => void): () => void }
const realWaits: Waits = {
  wait(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/**
 * Ties a tldraw store to where its records are kept. What is drawn here is written every `writeAfter` ms and at pen-up; what others draw is put
 * into the store as a remote change, which tldraw's own undo leaves alone. A record of a version we cannot read is kept, not shown,
 * and counted: `tell` hears how many.
 */
export function bindRecords(
  store: TLStore,
  records: RecordStore,
  { waits = realWaits, tell = () => undefined }: { waits?: Waits; tell?: (unreadable: number) => void } = {},
): Bound {
  const schema = JSON.stringify(store.schema.serialize())
  const schemaId = hex(digest(new TextEncoder().encode(schema))).slice(0, 16)
  const dirty = new Set<string>()
  const unread = new Set<string>()
  let cancel: (() => void) | null = null

  const read = (id: string, stored: StoredRecord): TLRecord | null => {
    const json = stored.s === schemaId ? schema : records.schema(stored.s)
    if (json === undefined) return null
    try {
      const brought = store.schema.migratePersistedRecord(
        stored.r as TLRecord,
        JSON.parse(json) as SerializedSchema,
        'up',
      )
      if (brought.type === 'error') return null
      const record = brought.value
      if (record.id !== id || !isKept(record)) return null
      store.schema.validateRecord(store, record, 'updateRecord', null)
      return record
    } catch {
      return null
    }
  }

  /** Puts into the store what is kept under these ids; what waits to be written from here is newer and stays. */
  const take = (ids: Iterable<string>) => {
    const put: TLRecord[] = []
    const gone: Id[] = []
    for (const id of ids) {
      if (dirty.has(id)) continue
      const stored = records.get(id)
      unread.delete(id)
      const record = stored && read(id, stored)
      if (record) put.push(record)
      else {
        if (stored) unread.add(id)
        if (store.has(id as Id)) gone.push(id as Id)
      }
    }
    store.mergeRemoteChanges(() => {
      if (gone.length > 0) store.remove(gone)
      if (put.length > 0) store.put(put)
    })
    tell(unread.size)
  }

  const write = () => {
    cancel?.()
    cancel = null
    if (dirty.size === 0) return
    const changes = new Map<string, StoredRecord | null>()
    for (const id of dirty) {
      const record = store.get(id as Id)
      changes.set(id, record ? { s: schemaId, r: record } : null)
    }
    dirty.clear()
    if (records.schema(schemaId) === undefined) records.keepSchema(schemaId, schema)
    records.put(changes)
  }

  const stopListening = store.listen(
    ({ changes }) => {
      let now = false
      for (const record of Object.values(changes.added)) {
        if (!isKept(record)) continue
        dirty.add(record.id)
        // A sticker, a card, a photo: whole from the first moment, unlike a stroke under way.
        now ||= !isStroke(record)
      }
      for (const [before, record] of Object.values(changes.updated)) {
        if (!isKept(record)) continue
        dirty.add(record.id)
        now ||= penWentUp(before, record)
      }
      for (const record of Object.values(changes.removed)) {
        if (!isKept(record)) continue
        dirty.add(record.id)
        now = true
      }
      if (dirty.size === 0) return
      if (now) write()
      else cancel ??= waits.wait(writeAfter, write)
    },
    { source: 'user', scope: 'document' },
  )

  take(records.ids())
  completeOrphans(store)
  const stopObserving = records.observe(take)

  return {
    flush: write,
    stop() {
      write()
      stopListening()
      stopObserving()
    },
  }
}

/** The end of a stroke. What is dragged or typed changes with every frame and waits like a stroke under way. */
const penWentUp = (before: TLRecord, record: TLRecord): boolean =>
  isStroke(record) && record.props.isComplete && !(isStroke(before) && before.props.isComplete)

/** A browser that was killed in the middle of a stroke leaves it open; nobody's pen is on it any more. */
function completeOrphans(store: TLStore): void {
  const open = store.allRecords().filter((record) => isStroke(record) && !record.props.isComplete) as TLDrawShape[]
  store.mergeRemoteChanges(() =>
    store.put(open.map((stroke) => ({ ...stroke, props: { ...stroke.props, isComplete: true } }))),
  )
}
