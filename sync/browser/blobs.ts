import { digest } from 'lib0/hash/sha256'
import type { BlobStore } from '@/components/drawing/records'
import type { KeptBlob, LocalStore } from './local-database'
import { begunHeader } from '@/sync/model/frame'
import type { NewDocument } from './local'
import { storeOf } from './stores'
import type { Opening } from './opening'
import { openRow, sealRow } from './sealed-row'
import { hasStorage, isSecureEnough } from './secure'
import type { DocumentKey } from './store-key'

const answerWithin = 60_000
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const placeOf = (documentId: string, hash: string) => `${documentId}:blob:${hash}`
const keyOf = (documentId: string, hash: string) => `${documentId}/${hash}`

/** What the document knows about itself. */
export type AroundBlobs = {
  caseId(): string | null
  /** As it was begun here, where the server may not know it. */
  begun(): NewDocument | null
  /** Which of these it names. */
  named(hashes: readonly string[]): string[]
  /** The right to add here had ended; pictures were handed on to whoever decides. */
  handedOn(): void
}

/**
 * Pictures of one document: sealed on this device first, named by their hash, sent when there is a network. A document that names a
 * picture may arrive before it; whoever reads it shows a place for it meanwhile.
 */
export class Blobs implements BlobStore {
  readonly #documentId: string
  readonly #opening: Opening
  readonly #around: AroundBlobs
  /** Was any handed on, because the right to add had ended? */
  handedOn = false
  readonly #addresses = new Map<string, string>()
  /** What this device could not keep, until it is sent. */
  readonly #unkept = new Map<string, Uint8Array>()
  #sending: Promise<void> | null = null
  #again = false

  constructor(documentId: string, opening: Opening, around: AroundBlobs) {
    this.#documentId = documentId
    this.#opening = opening
    this.#around = around
  }

  async keep(image: Blob): Promise<string> {
    const bytes = new Uint8Array(await image.arrayBuffer())
    // In script and not WebCrypto: an insecure address has none, and there too a picture must reach the server.
    const hash = hex(digest(bytes))
    this.#addresses.set(hash, URL.createObjectURL(image))
    const kept = await this.#keepHere(hash, bytes).catch(() => false)
    if (!kept) this.#unkept.set(hash, bytes)
    void this.send()
    return hash
  }

  async url(hash: string): Promise<string | null> {
    const known = this.#addresses.get(hash)
    if (known !== undefined) return known
    const bytes = (await this.#readHere(hash).catch(() => null)) ?? (await this.#fetch(hash).catch(() => null))
    if (!bytes) return null
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
    this.#addresses.set(hash, address)
    return address
  }

  /**
   * Lays these pictures on this device, so that they show without a network, and lets go of sent ones that are no longer named. One that
   * nobody sent yet is not there to take. False when the server could not be asked; throws when the device is full.
   */
  async take(named: readonly string[]): Promise<boolean> {
    const at = await this.#here()
    if (!at) return true
    await dropOthers(at.store, this.#documentId, named)
    for (const hash of named) {
      if (await this.#readHere(hash).catch(() => null)) continue
      const found = await this.#ask(hash).catch(() => null)
      if (!found || found.status >= 500) return false
      if (found.ok) await this.#keepHere(hash, new Uint8Array(await found.arrayBuffer()), false)
    }
    return true
  }

  /** Sends what the server does not have yet; one round at a time, and never throws. */
  async send(): Promise<void> {
    if (this.#sending) {
      this.#again = true
      return this.#sending
    }
    this.#sending = this.#sendAll().catch(() => undefined)
    await this.#sending
    this.#sending = null
    if (!this.#again) return
    this.#again = false
    await this.send()
  }

  close(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address)
    this.#addresses.clear()
  }

  async #sendAll(): Promise<void> {
    const caseId = this.#around.caseId()
    if (caseId === null) return
    for (const [hash, bytes] of this.#unkept) if (await this.#sendOne(caseId, hash, bytes)) this.#unkept.delete(hash)
    const at = await this.#here()
    if (!at) return
    for (const hash of await waitingIn(at.store, this.#documentId)) {
      const bytes = await this.#readHere(hash)
      if (bytes && (await this.#sendOne(caseId, hash, bytes))) await this.#sent(at.store, hash)
    }
  }

  async #sendOne(caseId: string, hash: string, bytes: Uint8Array): Promise<boolean> {
    const status = await put(`/api/assets/${caseId}/${hash}`, bytes)
    return status === 404 || status === 403 ? this.#handOn(hash, bytes) : isKept(status)
  }

  /** The right to add here is over: what the document shows is handed on, for a person to decide about. From then on it counts as sent. */
  async #handOn(hash: string, bytes: Uint8Array): Promise<boolean> {
    if (this.#around.named([hash]).length === 0) return false
    const begun = this.#around.begun()
    const header: Record<string, string> = begun ? { [begunHeader]: JSON.stringify(begun) } : {}
    const kept = isKept(await put(`/api/sync/${this.#documentId}/late/${hash}`, bytes, header))
    if (!kept) return false
    this.handedOn = true
    this.#around.handedOn()
    return true
  }

  async #here(): Promise<{ store: LocalStore; key: DocumentKey } | null> {
    if (!isSecureEnough() || !hasStorage()) return null
    const key = await this.#opening.key(this.#documentId)
    return key && { store: storeOf(key.database), key }
  }

  async #keepHere(hash: string, bytes: Uint8Array, waiting = true): Promise<boolean> {
    const at = await this.#here()
    if (!at) return false
    const row = await sealRow(at.key, placeOf(this.#documentId, hash), bytes)
    const blob: KeptBlob = { doc: this.#documentId, waiting, row }
    await at.store.run(async (database) => {
      const tx = database.transaction('blobs', 'readwrite', { durability: 'strict' })
      await tx.store.put(blob, keyOf(this.#documentId, hash))
      await tx.done
    })
    return true
  }

  async #readHere(hash: string): Promise<Uint8Array | null> {
    const unkept = this.#unkept.get(hash)
    if (unkept) return unkept
    const at = await this.#here()
    if (!at) return null
    const found = await at.store.run((database) => database.get('blobs', keyOf(this.#documentId, hash)))
    return found ? openRow(at.key, placeOf(this.#documentId, hash), found.row) : null
  }

  async #sent(store: LocalStore, hash: string): Promise<void> {
    await store.run(async (database) => {
      const tx = database.transaction('blobs', 'readwrite')
      const found = await tx.store.get(keyOf(this.#documentId, hash))
      if (found) await tx.store.put({ ...found, waiting: false }, keyOf(this.#documentId, hash))
      await tx.done
    })
  }

  async #fetch(hash: string): Promise<Uint8Array | null> {
    const answer = await this.#ask(hash)
    return answer?.ok === true ? new Uint8Array(await answer.arrayBuffer()) : null
  }

  async #ask(hash: string): Promise<Response | null> {
    const caseId = this.#around.caseId()
    if (caseId === null) return null
    return fetch(`/api/assets/${caseId}/${hash}`, { cache: 'no-store', signal: AbortSignal.timeout(answerWithin) })
  }
}

const dropOthers = (store: LocalStore, documentId: string, named: readonly string[]): Promise<void> =>
  store.run(async (database) => {
    const tx = database.transaction('blobs', 'readwrite')
    for (let cursor = await tx.store.index('doc').openCursor(documentId); cursor; cursor = await cursor.continue())
      if (!cursor.value.waiting && !named.includes(cursor.primaryKey.slice(documentId.length + 1)))
        await cursor.delete()
    await tx.done
  })

/** Which pictures of a document the server does not have yet, by hash. */
export const waitingIn = (store: LocalStore, documentId: string): Promise<string[]> =>
  store.run(async (database) => {
    const index = database.transaction('blobs', 'readonly').store.index('doc')
    const hashes: string[] = []
    for (let cursor = await index.openCursor(documentId); cursor; cursor = await cursor.continue())
      if (cursor.value.waiting) hashes.push(cursor.primaryKey.slice(documentId.length + 1))
    return hashes
  })

export type Picture = { hash: string; bytes: Uint8Array }

/** Those that can be read, to take them off this device in a file. */
export async function waitingPictures(key: DocumentKey, documentId: string): Promise<Picture[]> {
  const store = storeOf(key.database)
  const hashes = await waitingIn(store, documentId)
  const found = await Promise.all(
    hashes.map(async (hash) => {
      const blob = await store.run((database) => database.get('blobs', keyOf(documentId, hash)))
      const bytes = blob ? await openRow(key, placeOf(documentId, hash), blob.row) : null
      return bytes ? [{ hash, bytes }] : []
    }),
  )
  return found.flat()
}

/** True when the server has it. One it does not take stays, and is told as unsent: whoever clears this device decides. */
export const sendPicture = async (caseId: string, hash: string, bytes: Uint8Array): Promise<boolean> =>
  isKept(await put(`/api/assets/${caseId}/${hash}`, bytes))

const isKept = (status: number) => status === 200 || status === 201

/** What the server answered; 0 when it could not be asked. */
async function put(address: string, bytes: Uint8Array, headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(address, {
    method: 'PUT',
    body: bytes as Uint8Array<ArrayBuffer>,
    headers: { 'content-type': 'application/octet-stream', ...headers },
    cache: 'no-store',
    signal: AbortSignal.timeout(answerWithin),
  }).catch(() => null)
  return answer?.status ?? 0
}
