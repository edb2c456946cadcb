import * as Y from 'yjs'
import { documentHash, sameBytes } from '@/sync/model/canonical'
import { nothing, readAnswer, writeRequest, type SyncAnswer, type SyncRequest } from '@/sync/model/frame'
import { nextPart, partBytes } from '@/sync/model/parts'
import { handOn } from './hand-on'
import { postFrame, type Reply } from './request'
import { backoff, type Waits } from './waits'
import { asOneUpdate } from './as-one-update'
import { emptySv, isBeyond, isEqualSv } from './vectors'
import type { Continued, SendProblem } from './states'

/** What the transport tells: what stands in the way, whether something is unsent, and when the server last had everything. */
export type SendState = { problem: SendProblem; clean: boolean; failing: boolean; acknowledged: string | null }

/** The server answered 410, 422, or says something else under the same state vector. */
export type ForkReason = NonNullable<Continued>
export type Fork = { why: ForkReason; serverState: Uint8Array; epoch: number; since: Uint8Array | null }

export type TransportWorld = {
  documentId: string
  doc: Y.Doc
  /** Which epoch the document is of; 0 while nothing is known. */
  epoch: number
  /** The state vector the server last acknowledged, as far as this device remembers. */
  since: Uint8Array | null
  /** Was something flagged as not sent? Absent where nothing may be handed on to whoever decides. */
  isUnsent?: () => boolean
  /** Was it begun on this device? Then the server may not know it at all. */
  isBegun?: () => boolean
  /** Called by the transport with what the server sent; the origin to apply with. */
  origin: unknown
  tell(state: SendState): void
  /** The document cannot be synced as it is: continue in a fork. The transport is over then. */
  fork(how: Fork): void
  acknowledged(sv: Uint8Array, epoch: number): void
  fetch: typeof fetch
  now(): Date
  waits: Waits
}

/** done: nothing more to do now. blocked: a person must do something first. failed: try again later. */
type Outcome = 'done' | 'blocked' | 'failed'

/** Somebody who writes or draws without a pause is not kept waiting for one. */
const [debounce, mostWait] = [200, 1_000] as const
/** Below this a refusal for size is told to the person: no server of ours and no proxy is that small. */
const smallestPart = 32 * 1024
const problems: Partial<Record<number, SendProblem>> = {
  401: 'signed_out',
  413: 'too_large',
  426: 'newer_version',
}

/**
 * Posts what is new and takes what is missing; one request at a time. What is unsent is derived from state vectors on each
 * handshake, so a lost queue, a restored server and a double send are the same case. Never waits for the local log.
 */
export class Transport {
  readonly #world: TransportWorld
  #epoch: number
  #serverSv: Uint8Array | null = null
  /** Updates made here since the last request that succeeded; null when only a handshake can tell. */
  #outbox: Uint8Array[] | null = null
  #state: SendState = { problem: null, clean: false, failing: false, acknowledged: null }
  #running = false
  #again = false
  #failures = 0
  /** Up to which number of the log this client has everything, and up to which it was told there is. */
  #head = 0
  #hinted = 0
  #asked = true
  #timer: (() => void) | null = null
  #waitingSince: number | null = null
  #over = false
  /** Bytes sent at once: less after something on the way said it is too large. */
  #most = partBytes

  constructor(world: TransportWorld) {
    this.#world = world
    this.#epoch = world.epoch
  }

  /** A change made here. */
  changed(update: Uint8Array): void {
    this.#outbox?.push(update)
    this.#set({ clean: false })
    const now = this.#world.now().getTime()
    this.#waitingSince ??= now
    this.#soon(Math.max(0, Math.min(debounce, this.#waitingSince + mostWait - now)))
  }

  /** Compares with the server: on opening, when the network or the page comes back, when somebody else changed something. */
  handshake(): void {
    this.#asked = true
    this.#soon(0)
  }

  /** Somebody changed the document up to this number of its log. */
  hint(head: number): void {
    this.#hinted = Math.max(this.#hinted, head)
    if (head > this.#head) this.#soon(50)
  }

  /** What can be sent before the page goes away, is: at once, because a page that is going gets no timers. */
  flush(): void {
    if (this.#state.clean || this.#running) return
    this.#timer?.()
    void this.#round()
  }

  stop(): void {
    this.#over = true
    this.#timer?.()
  }

  #set(change: Partial<SendState>): void {
    this.#state = { ...this.#state, ...change }
    if (!this.#over) this.#world.tell(this.#state)
  }

  #soon(ms: number): void {
    if (this.#over) return
    this.#again = true
    if (this.#running) return
    this.#timer?.()
    this.#timer = this.#world.waits.wait(ms, () => void this.#round())
  }

  // Asked through a method, because both may change while something is awaited.
  #isOver(): boolean {
    return this.#over
  }

  #isAskedAgain(): boolean {
    return this.#again
  }

  async #round(): Promise<void> {
    if (this.#running || this.#over) return
    this.#running = true
    this.#again = false
    this.#waitingSince = null
    const outcome = await this.#exchange().catch((): Outcome => 'failed')
    this.#running = false
    if (this.#isOver()) return
    // Whatever was under way is unknown now: the next round compares.
    if (outcome !== 'done') this.#outbox = null
    if (outcome === 'failed') {
      this.#failures++
      this.#set({ failing: true })
      this.#soon(backoff(this.#failures, this.#world.waits.random()))
    } else {
      this.#failures = 0
      if (this.#isAskedAgain()) this.#soon(debounce)
    }
  }

  async #exchange(): Promise<Outcome> {
    const told = this.#outbox?.length === 0 && this.#hinted > this.#head
    if (this.#outbox === null || this.#asked || told) return this.#compare()
    // A copy: what is typed while this is under way comes in the next round.
    const batch = [...this.#outbox]
    const [first] = batch
    if (!first) return 'done'
    const before = this.#head
    const update = batch.length === 1 ? first : asOneUpdate(batch, this.#world.doc, this.#serverSv)
    // What is compared goes in parts; this would go whole.
    if (update.length > this.#most) return this.#compare()
    const answer = await this.#post(update)
    if (!answer) return 'blocked'
    this.#outbox = this.#outbox.slice(batch.length)
    this.#taken(answer)
    // Others added to the log since; where they only deleted, there is nothing in the answer to see it by.
    return answer.head > before + 1 && answer.diff.length === 0 ? this.#compare() : 'done'
  }

  async #compare(): Promise<Outcome> {
    this.#outbox = []
    this.#asked = false
    const answer = await this.#post(nothing)
    if (!answer) return 'blocked'
    if (this.#agrees(answer)) return this.#taken(answer)
    this.#serverSv = answer.sv
    // Everything the server does not have, deletions included; what was typed meanwhile is in it, so the outbox begins anew.
    this.#outbox = []
    const sent = await this.#sendFrom(answer.sv)
    if (!sent) return 'blocked'
    this.#taken(sent)
    return this.#verify()
  }

  /** Everything after this state vector, in parts: each is kept by the server before the next one goes. */
  async #sendFrom(sv: Uint8Array): Promise<SyncAnswer | null> {
    for (;;) {
      const part = nextPart(this.#world.doc, sv, this.#most)
      const answer = await this.#post(part.update)
      if (!answer || part.last) return answer
      this.#serverSv = sv = answer.sv
      this.#world.acknowledged(answer.sv, answer.epoch)
    }
  }

  /** After everything was sent both must say the same; if not, this document has diverged where merging cannot see it. */
  async #verify(): Promise<Outcome> {
    if (this.#changedMeanwhile()) return 'done'
    const answer = await this.#post(nothing)
    if (!answer) return 'blocked'
    if (this.#agrees(answer)) return this.#taken(answer)
    if (this.#changedMeanwhile()) return 'done'
    if (isEqualSv(this.#world.doc, answer.sv)) await this.#fork('diverged', null)
    return 'failed'
  }

  #changedMeanwhile(): boolean {
    return this.#outbox === null || this.#outbox.length > 0
  }

  #agrees(answer: SyncAnswer): boolean {
    return isEqualSv(this.#world.doc, answer.sv) && sameBytes(documentHash(this.#world.doc), answer.hash)
  }

  #taken(answer: SyncAnswer): Outcome {
    this.#serverSv = answer.sv
    this.#head = Math.max(this.#head, answer.head)
    const clean = this.#outbox?.length === 0
    this.#set({ problem: null, failing: false, ...(clean && { clean, acknowledged: this.#world.now().toISOString() }) })
    this.#world.acknowledged(answer.sv, answer.epoch)
    return 'done'
  }

  /** The answer, applied; or null after telling why there is none. Throws when the network fails: then it is tried again. */
  async #post(update: Uint8Array): Promise<SyncAnswer | null> {
    const { doc, origin } = this.#world
    const { status, body } = await this.#send({ epoch: this.#epoch, sv: Y.encodeStateVector(doc), update })
    if (this.#over) return null
    if (status === 200) {
      const answer = readAnswer(body)
      if (!answer) throw new TypeError('Not an answer of ours')
      this.#epoch = answer.epoch
      if (answer.diff.length > 0) Y.applyUpdate(doc, answer.diff, origin)
      return answer
    }
    if (status === 410 || status === 422)
      await this.#fork(status === 410 ? 'erased' : 'refused', this.#serverSv ?? this.#world.since ?? emptySv)
    if (status === 404 || status === 403) {
      this.#set(await this.#handOn(status === 404 ? 'right_ended' : 'read_only'))
      return null
    }
    const problem = status === 413 && this.#sendsLess(update) ? null : (problems[status] ?? null)
    if (problem) this.#set({ problem })
    if (problem || this.#isOver()) return null
    // 409: the server lacks what this builds on; the next round starts with a handshake and sends all of it.
    throw new TypeError(`Answered ${String(status)}`)
  }

  /** The right to write here is over: what the server never acknowledged is handed on, and from then on counts as sent. */
  async #handOn(otherwise: 'right_ended' | 'read_only'): Promise<Partial<SendState>> {
    if (this.#state.problem === 'handed_on') return {}
    const known = this.#serverSv ?? this.#world.since ?? emptySv
    const done = await handOn(this.#world, { epoch: this.#epoch, known })
    if (done === null) return { problem: otherwise }
    if (done === 'case_erased') return { problem: done }
    this.#serverSv = done.sv
    this.#epoch = done.epoch
    this.#world.acknowledged(done.sv, done.epoch)
    if (done.empty) return { problem: otherwise }
    // Typed while it was under way: that too, before this closes.
    if (isBeyond(this.#world.doc, done.sv)) return this.#handOn(otherwise)
    return { problem: 'handed_on', failing: false, clean: true, acknowledged: this.#world.now().toISOString() }
  }

  /** Our server takes more than a part; a proxy before it may not. False when it cannot be less. */
  #sendsLess(update: Uint8Array): boolean {
    if (this.#most <= smallestPart) return false
    this.#most = Math.max(smallestPart, Math.floor(Math.min(this.#most, update.length) / 2))
    return true
  }

  #send(request: SyncRequest): Promise<Reply> {
    return postFrame(this.#world, `/api/sync/${this.#world.documentId}`, writeRequest(request))
  }

  async #fork(why: ForkReason, since: Uint8Array | null): Promise<void> {
    const { status, body } = await this.#send({ epoch: 0, sv: emptySv, update: nothing })
    const answer = status === 200 ? readAnswer(body) : null
    if (!answer) throw new TypeError('The server does not say what it has')
    this.stop()
    this.#world.fork({ why, serverState: answer.diff, epoch: answer.epoch, since })
  }
}
