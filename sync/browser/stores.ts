import { LocalStore } from './local-database'

const stores = new Map<string, LocalStore>()

/** The store of this name, one handle a page. */
export function storeOf(database: string): LocalStore {
  const store = stores.get(database) ?? new LocalStore(database)
  stores.set(database, store)
  return store
}

/** What is still open in this page lays nothing down any more; whoever opens the store next begins with a new one. */
export function endStore(database: string): void {
  stores.get(database)?.end()
  stores.delete(database)
}
