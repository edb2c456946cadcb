import type { LocalDatabase } from '@/sync/browser/local-database'
import { storeOf } from '@/sync/browser/stores'
import { openRow, sealRow } from '@/sync/browser/sealed-row'
import type { StoreKey } from '@/sync/browser/store-key'

const place = (name: string) => `row:${name}`
const run = <T>(key: StoreKey, work: (database: LocalDatabase) => Promise<T>) => storeOf(key.database).run(work)

/** What lies on this device beside documents, each under a key of its own name. Null when absent or not to be read. */
export async function readSealed<T>(key: StoreKey, name: string): Promise<T | null> {
  const row = await run(key, (database) => database.get('facts', place(name)))
  const content = row ? await openRow(await key.row(name), place(name), row) : null
  return content ? (JSON.parse(new TextDecoder().decode(content)) as T) : null
}

/** On the disk when it is done. Throws when there is no room. */
export async function keepSealed(key: StoreKey, name: string, value: unknown): Promise<void> {
  const row = await sealRow(await key.row(name), place(name), new TextEncoder().encode(JSON.stringify(value)))
  await run(key, async (database) => {
    const tx = database.transaction('facts', 'readwrite', { durability: 'strict' })
    await tx.store.put(row, place(name))
    await tx.done
  })
}

/** The names of the rows that begin like this. */
export async function sealedNames(key: StoreKey, start: string): Promise<string[]> {
  const range = IDBKeyRange.bound(place(start), `${place(start)}\uffff`)
  const names = await run(key, (database) => database.getAllKeys('facts', range))
  return names.map((name) => name.slice(place('').length))
}

export const dropSealed = (key: StoreKey, name: string): Promise<void> =>
  run(key, (database) => database.delete('facts', place(name)))
