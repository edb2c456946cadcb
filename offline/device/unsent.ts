import * as Y from 'yjs'
import { waitingIn } from '@/sync/browser/blobs'
import { logOf, readJson, readMark, type NewDocument } from '@/sync/browser/local'
import { storeOf } from '@/sync/browser/stores'
import type { StoreKey } from '@/sync/browser/store-key'
import { picturesNamed } from '@/sync/model/pictures-named'

/** Work on this device that the server does not have. */
export type Unsent = {
  documentId: string
  /** Begun here; null for a document the server knows. */
  begun: NewDocument | null
  /** ISO moment of the oldest change, where it is known. */
  since: string | null
  /** Everything of it, as one update. */
  state: Uint8Array
  /** Pictures it names that only this device has, by hash. */
  pictures: string[]
}

export type OnDevice = {
  documents: string[]
  unsent: Unsent[]
  /** Rows sealed by a key that is no longer given, or damaged: nobody can tell whether they were sent. */
  unreadable: number
  /** The documents with such rows. */
  unclear: string[]
}

/** Looks through everything of this person on this device. */
export async function onDevice(key: StoreKey): Promise<OnDevice> {
  const ids = await documentsOn(key.database)
  const looked = await Promise.all(ids.map((id) => look(key, id)))
  return {
    documents: ids,
    unsent: looked.flatMap(({ unsent }) => (unsent ? [unsent] : [])),
    unreadable: looked.reduce((sum, { unreadable }) => sum + unreadable, 0),
    unclear: ids.filter((_id, at) => (looked[at]?.unreadable ?? 0) > 0),
  }
}

const documentFact = /^([0-9a-f-]{36})\//

async function documentsOn(name: string): Promise<string[]> {
  return storeOf(name).run(async (database) => {
    const ids = new Set<string>()
    const index = database.transaction('rows', 'readonly').store.index('doc')
    for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
      ids.add(cursor.key)
    for (const fact of await database.getAllKeys('facts')) {
      const id = documentFact.exec(fact)?.[1]
      if (id !== undefined) ids.add(id)
    }
    return [...ids].sort()
  })
}

async function look(key: StoreKey, documentId: string): Promise<{ unsent: Unsent | null; unreadable: number }> {
  const log = logOf(await key.document(documentId), documentId, () => undefined)
  const [{ updates, unreadable }, mark, begun, since] = await Promise.all([
    log.load(),
    log.fact('mark'),
    log.fact('begun').then((fact) => readJson(fact) as NewDocument | null),
    log.fact('unsent').then((fact) => readJson(fact) as string | null),
  ])
  const state = updates.length > 0 ? Y.mergeUpdates(updates) : Y.encodeStateAsUpdate(new Y.Doc())
  const pictures = namedIn(state, await waitingIn(storeOf(key.database), documentId))
  const { epoch, since: acknowledged } = readMark(mark)
  // Begun here and acknowledged: it was handed on, because the right had ended.
  const isUnheard = begun !== null && epoch === 0
  const isUnsent = isUnheard || since !== null || pictures.length > 0 || isBeyond(state, acknowledged)
  return { unsent: isUnsent ? { documentId, begun, since, state, pictures } : null, unreadable }
}

/** Pictures that were made and then made anew are named by nothing any more, and nobody misses them. */
function namedIn(state: Uint8Array, hashes: string[]): string[] {
  if (hashes.length === 0) return []
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return picturesNamed(doc, hashes)
}

/** Does this hold something the server never acknowledged? For a browser that was killed before it could write that down. */
function isBeyond(state: Uint8Array, acknowledged: Uint8Array | null): boolean {
  const theirs = acknowledged ? Y.decodeStateVector(acknowledged) : new Map<number, number>()
  const mine = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state))
  return [...mine].some(([client, clock]) => clock > (theirs.get(client) ?? 0))
}
