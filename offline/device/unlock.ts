import { inTime } from '@/sync/browser/answer-in-time'
import { storeOf } from '@/sync/browser/stores'
import { hasStorage, isSecureEnough } from '@/sync/browser/secure'
import { databasePrefix, makeStoreKey, type StoreKey } from '@/sync/browser/store-key'
import { unwrapStoreKey, type WrappedKey } from '@/sync/browser/wrapped-key'

/** Every wrapped key on this device: one for each person who took something along and did not sign out. Whose, it does not say. */
export async function wrappedKeys(): Promise<WrappedKey[]> {
  if (!isSecureEnough() || !hasStorage()) return []
  const names = await databaseNames()
  const found = await Promise.all(names.map((name) => storeOf(name).run((database) => database.getAll('keys'))))
  return found.flat()
}

export async function databaseNames(): Promise<string[]> {
  const databases = await inTime(indexedDB.databases())
  return databases.flatMap(({ name }) => (name?.startsWith(databasePrefix) ? [name] : []))
}

/** The key that these words open, or null when they open none. */
export async function unlock(passphrase: string): Promise<StoreKey | null> {
  for (const wrapped of await wrappedKeys()) {
    const opened = await unwrapStoreKey(wrapped, passphrase)
    if (opened) return makeStoreKey(opened.kid, opened.staffId, opened.raw)
  }
  return null
}

/** In place of any key that was there before. */
export async function keepWrapped(key: StoreKey, wrapped: WrappedKey): Promise<void> {
  await storeOf(key.database).run(async (database) => {
    const tx = database.transaction('keys', 'readwrite', { durability: 'strict' })
    await Promise.all([tx.store.clear(), tx.store.put(wrapped, wrapped.kid)])
    await tx.done
  })
}
