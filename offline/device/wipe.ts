import { endStore, storeOf } from '@/sync/browser/stores'
import { forgetStoreKey, type StoreKey } from '@/sync/browser/store-key'
import { wrappedKeys } from './unlock'
import { tellOtherTabs } from '../other-tabs'
import { dropHeldKey } from '../registration'
import { cachePrefix } from '../worker/messages'

/**
 * Takes everything of this person off this device. The wrapped key goes first: from that moment what is left of the rows on the disk
 * opens for nobody. What another person keeps here stays.
 */
export async function wipe(key: Pick<StoreKey, 'database'>): Promise<void> {
  await storeOf(key.database).run(async (database) => {
    const tx = database.transaction('keys', 'readwrite', { durability: 'strict' })
    await tx.store.clear()
    await tx.done
  })
  forgetStoreKey()
  await dropHeldKey()
  endStore(key.database)
  tellOtherTabs(key.database)
  await deleteDatabase(key.database)
  if ((await wrappedKeys()).length === 0) await dropCaches()
}

/** Done also when another tab still has it open: the browser deletes it when that tab lets go, and the key is gone already. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((done) => {
    const asked = indexedDB.deleteDatabase(name)
    asked.onsuccess = asked.onerror = asked.onblocked = () => done()
  })
}

async function dropCaches(): Promise<void> {
  if (typeof caches === 'undefined') return
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)))
}
