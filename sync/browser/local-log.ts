import * as Y from 'yjs'
import type { LocalStore } from './local-database'
import { isFull } from './local-database'
import { openRow, sealRow, type SealedRow, type SealKey } from './sealed-row'
import type { KeepProblem } from './states'

export type Loaded = {
  updates: Uint8Array[]
  /** Rows by another key or damaged: skipped, never deleted. */ unreadable: number
}
type Watcher = (state: { waiting: number; problem: KeepProblem }) => void

const retryAfter = 5_000
const manyRows = 150

/**
 * One document's updates on this device, sealed. Written with strict durability: when `append` is done, a killed browser has
 * it still. A write that fails stays in memory and is tried again; nothing here ever throws into the path of the network.
 */
export class LocalLog {
  readonly #store: LocalStore
  readonly #key: SealKey
  readonly #doc: string
  readonly #tab = crypto.randomUUID()
  readonly #watch: Watcher
  #waiting: Uint8Array[] = []
  #writing: Promise<void> | null = null
  #retry: ReturnType<typeof setTimeout> | null = null
  #problem: KeepProblem = null
  #closed = false
  /** Keys of the rows whose content this tab's document holds: the only ones it may replace. */
  #held: number[] = []

  constructor(store: LocalStore, key: SealKey, documentId: string, watch: Watcher) {
    this.#store = store
    this.#key = key
    this.#doc = documentId
    this.#watch = watch
  }

  async load(): Promise<Loaded> {
    const found = await this.#store.run(async (database) => {
      const tx = database.transaction('rows', 'readonly')
      const index = tx.store.index('doc')
      const [keys, rows] = await Promise.all([index.getAllKeys(this.#doc), index.getAll(this.#doc)])
      return rows.map((row, at) => ({ key: keys[at] ?? -1, row: row.row }))
    })
    const opened = await Promise.all(
      found.map(async ({ key, row }) => ({ key, update: await openRow(this.#key, this.#place('u'), row) })),
    )
    const readable = opened.filter((each): each is { key: number; update: Uint8Array } => each.update !== null)
    this.#held = readable.map(({ key }) => key)
    return { updates: readable.map(({ update }) => update), unreadable: opened.length - readable.length }
  }

  /** Keeps an update; `watch` hears when nothing waits any more. */
  append(update: Uint8Array): void {
    this.#waiting.push(update)
    this.#tell()
    this.#writing ??= this.#write()
  }

  /** Done when everything given so far lies on the device, or could not be laid there. */
  async settled(): Promise<void> {
    await this.#writing
  }

  get many(): boolean {
    return this.#held.length > manyRows
  }

  /**
   * Replaces the rows this tab's document holds by its whole state, in one transaction. Rows of other tabs stay. `encode` is asked
   * in the same moment as the list of rows is taken: a row written a moment later is not in the state and must not be deleted.
   */
  async compact(encode: () => Uint8Array): Promise<void> {
    await this.#writing
    const held = new Set(this.#held)
    const state = encode()
    const row = await sealRow(this.#key, this.#place('u'), state)
    await this.#store.run(async (database) => {
      const tx = database.transaction('rows', 'readwrite', { durability: 'strict' })
      const [key] = await Promise.all([
        tx.store.add({ doc: this.#doc, tab: this.#tab, row }),
        ...[...held].map((each) => tx.store.delete(each)),
      ])
      await tx.done
      this.#held = [...this.#held.filter((each) => !held.has(each)), key]
    })
  }

  /** A forked document takes the place of everything kept of the old one, whichever tab wrote it. */
  async replaceAll(encode: () => Uint8Array): Promise<void> {
    await this.#writing
    this.#waiting = []
    this.#held = await this.#store.run((database) => database.getAllKeysFromIndex('rows', 'doc', this.#doc))
    await this.compact(encode)
  }

  /** A fact about the document (what surrounds it, what the server acknowledged), sealed. Null when absent or unreadable. */
  async fact(name: string): Promise<Uint8Array | null> {
    const row = await this.#store
      .run((database) => database.get('facts', `${this.#doc}/${name}`))
      .catch(() => undefined)
    return row ? openRow(this.#key, this.#place(name), row) : null
  }

  async keepFact(name: string, content: Uint8Array): Promise<void> {
    const row = await sealRow(this.#key, this.#place(name), content)
    await this.#store.run((database) => database.put('facts', row, `${this.#doc}/${name}`)).catch(() => undefined)
  }

  async dropFact(name: string): Promise<void> {
    await this.#store.run((database) => database.delete('facts', `${this.#doc}/${name}`)).catch(() => undefined)
  }

  close(): void {
    this.#closed = true
    if (this.#retry !== null) clearTimeout(this.#retry)
  }

  #place(what: string): string {
    return `${this.#doc}:${what}`
  }

  #tell(): void {
    this.#watch({ waiting: this.#waiting.length, problem: this.#problem })
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      // A copy: what is typed while this is sealed comes in the next round.
      const batch = [...this.#waiting]
      try {
        // Sealed before the transaction: awaiting WebCrypto inside one would end it.
        const row = await sealRow(
          this.#key,
          this.#place('u'),
          batch.length === 1 && batch[0] ? batch[0] : Y.mergeUpdates(batch),
        )
        this.#held.push(await this.#add(row))
        this.#waiting = this.#waiting.slice(batch.length)
        this.#problem = null
      } catch (error) {
        this.#problem = isFull(error) ? 'full' : 'no_storage'
        this.#writing = null
        this.#tell()
        this.#tryLater()
        return
      }
    }
    this.#writing = null
    this.#tell()
  }

  #add(row: SealedRow): Promise<number> {
    return this.#store.run(async (database) => {
      const tx = database.transaction('rows', 'readwrite', { durability: 'strict' })
      const key = await tx.store.add({ doc: this.#doc, tab: this.#tab, row })
      await tx.done
      return key
    })
  }

  #tryLater(): void {
    if (this.#retry !== null || this.#closed) return
    this.#retry = setTimeout(() => {
      this.#retry = null
      if (this.#waiting.length > 0) this.#writing ??= this.#write()
    }, retryAfter)
  }
}
