import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { inTime, NoAnswer } from './answer-in-time'
import type { SealedRow } from './sealed-row'
import type { WrappedKey } from './wrapped-key'

/**
 * `rows` holds updates in the order they were written, by any tab; `facts` one sealed row by document and name, or by the name of the
 * row; `keys` the key of all of them, wrapped in a passphrase, while something is taken along; `blobs` pictures.
 */
export interface LocalSchema extends DBSchema {
  rows: { key: number; value: { doc: string; tab: string; row: SealedRow }; indexes: { doc: string } }
  facts: { key: string; value: SealedRow }
  keys: { key: string; value: WrappedKey }
  blobs: { key: string; value: KeptBlob; indexes: { doc: string } }
}

/** A picture of a document; `waiting` until the server has it. Its key is `<document>/<sha256>`. */
export type KeptBlob = { doc: string; waiting: boolean; row: SealedRow }

export type LocalDatabase = IDBPDatabase<LocalSchema>

/** Raised with each store that is added. */
const version = 3

/** From whichever version a device comes: what is missing is made, what is there stays as it is. */
function makeMissing(database: LocalDatabase): void {
  const has = (name: keyof LocalSchema & string) => database.objectStoreNames.contains(name as never)
  if (!has('rows')) database.createObjectStore('rows', { autoIncrement: true }).createIndex('doc', 'doc')
  if (!has('facts')) database.createObjectStore('facts')
  if (!has('keys')) database.createObjectStore('keys')
  if (!has('blobs')) database.createObjectStore('blobs').createIndex('doc', 'doc')
}

/**
 * Opens the store and opens it again when the browser has closed it: an iPad drops the connection of a page in the background,
 * and asking the same handle again never helps. A browser that does not answer is waited for once: whoever asks after that is told at
 * once, until it does answer.
 */
export class LocalStore {
  readonly #name: string
  #handle: Promise<LocalDatabase> | null = null
  #over = false
  constructor(name: string) {
    this.#name = name
  }

  open(): Promise<LocalDatabase> {
    if (this.#over) return Promise.reject(new DOMException('This store was taken off the device', 'InvalidStateError'))
    this.#handle ??= this.#ask()
    return this.#handle
  }

  #ask(): Promise<LocalDatabase> {
    const asked = openDB<LocalSchema>(this.#name, version, {
      upgrade: makeMissing,
      terminated: () => this.drop(),
      blocking: () => this.drop(),
    })
    const handle = inTime(asked)
    asked.then(
      (database) => {
        // Dropped meanwhile: whoever asked for it has another one, or none any more.
        if (this.#handle === handle) this.#handle = asked
        else database.close()
      },
      () => {
        if (this.#handle === handle) this.#handle = null
      },
    )
    return handle
  }

  /** Forgets the handle; what is asked next opens a new one. */
  drop(): void {
    const handle = this.#handle
    this.#handle = null
    void handle?.then((database) => database.close()).catch(() => undefined)
  }

  /** For good: a document that is still open must not lay anything down again after everything was taken away. */
  end(): void {
    this.#over = true
    this.drop()
  }

  /** Runs once more on a fresh handle when the first one fails. What is not helped by that is thrown at once: a full disk, no answer. */
  async run<T>(work: (database: LocalDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open())
    } catch (error) {
      if (isFull(error) || error instanceof NoAnswer) throw error
      this.drop()
      return work(await this.open())
    }
  }
}

export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'
