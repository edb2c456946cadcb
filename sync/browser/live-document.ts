import * as Y from 'yjs'
import type { UsageType } from '@/domain/measurement/event'
import { actsCollection, type ActFlags } from '@/sync/model/act-rows'
import { addRow, byPerson } from '@/sync/model/edit'
import { forkDocument } from '@/sync/model/fork'
import { documentIdKey, metaRoot } from '@/sync/model/keys'
import { picturesDrawn } from '@/sync/model/pictures-drawn'
import { picturesNamed } from '@/sync/model/pictures-named'
import { readPlain } from '@/sync/model/plain'
import type { PlainDocument } from '@/sync/model/shape'
import { isOtherDocument } from '@/sync/model/structure'
import type { DocumentContext } from '@/tools/tool'
import { fetchContext } from './fetch-context'
import { oncePerFrame, whenStrokeRests } from './frames'
import { beginFirst } from './begin-first'
import { Blobs } from './blobs'
import { openLocal, type Local, type NewDocument } from './local'
import type { Live } from './live-context'
import { listen, type Listening } from './events'
import { isSameSave, saveOf, type SaveFacts } from './save-of'
import { endsWriting, type Save, type SendProblem } from './states'
import { fromServer as serverOpening, type Opening } from './opening'
import { isDrawnHere } from './record-store'
import { SignedOutHere } from './store-key'
import { tabChannel, type TabChannel } from './tabs'
import { Transport, type Fork } from './transport'
import { saysNothing } from './vectors'
import { realWaits } from './waits'
import { watchPage } from './watch-page'

/** Origins of what did not come from a person here. */
const [fromServer, fromDevice, fromTab] = ['server', 'device', 'tab'] as const
const elsewhere: unknown[] = [fromServer, fromDevice, fromTab]
const mostForks = 3

/**
 * One document, opened from this device, kept on it, and merged with the server. Knows no framework: `subscribe` and `current` are
 * what a screen needs. Made per page; `stop` it when the page lets go.
 */
export class LiveDocument {
  readonly documentId: string
  readonly opening: Opening
  /** Pictures in this document. */
  readonly blobs: Blobs
  #fetch: typeof fetch = (...given) => fetch(...given)
  #doc = new Y.Doc()
  #context: DocumentContext | null = null
  #local: Local | null = null
  #transport: Transport | null = null
  #events: Listening | null = null
  #tabs: TabChannel | null = null
  #facts: SaveFacts = {
    opened: false,
    changedAt: null,
    sentUpTo: null,
    failing: false,
    waiting: 0,
    keep: null,
    send: null,
    continued: null,
    unreadable: 0,
  }
  #forks = 0
  #begun: NewDocument | null = null
  #current: Live | null = null
  #save: Save | null = null
  #plain: PlainDocument | null = null
  readonly #listeners = new Set<() => void>()
  readonly #plainListeners = new Set<() => void>()
  readonly #frame = oncePerFrame(() => this.#plainChanged())
  readonly #rest = whenStrokeRests(() => this.#plainChanged())
  readonly #stops: (() => void)[] = []
  readonly #writers = new Set<() => void>()

  constructor(documentId: string, opening: Opening = serverOpening) {
    this.documentId = documentId
    this.opening = opening
    this.blobs = new Blobs(documentId, opening, {
      caseId: () => this.#context?.caseId ?? this.#begun?.caseId ?? null,
      begun: () => this.#begun,
      named: (hashes) => picturesNamed(this.#doc, hashes),
      handedOn: () => this.#tell({ send: this.#toldOf(this.#facts.send) }),
    })
  }

  /** How often the document went on in another: a screen mounts its editor anew for each. */
  get generation(): number {
    return this.#forks
  }
  /** True when there is a document and what surrounds it: an editor may be shown. */
  get ready(): boolean {
    return this.#context !== null && this.#facts.opened
  }
  /** True while the server was asked and could not be reached. */
  get failing(): boolean {
    return this.#facts.failing
  }
  /** The same object until it says something else, as `current()`: whoever shows it does not draw itself again for nothing. */
  get save(): Save {
    const save = saveOf(this.#facts)
    if (!this.#save || !isSameSave(this.#save, save)) this.#save = save
    return this.#save
  }

  subscribe = (listener: () => void): (() => void) => subscribeTo(this.#listeners, listener)
  subscribePlain = (listener: () => void): (() => void) => subscribeTo(this.#plainListeners, listener)

  /** Throws before `ready`: an editor is never shown without what surrounds it. */
  current = (): Live => {
    const context = this.#context
    if (!context) throw new Error('The document is not open yet')
    const readOnly = context.readOnly || endsWriting(this.#facts.send)
    const last = this.#current
    if (last?.doc === this.#doc && last.context === context && last.readOnly === readOnly) return last
    return (this.#current = { doc: this.#doc, context, readOnly })
  }

  /** Runs this before the page goes away, for who holds changes back a little. Returns how to stop. */
  beforeLeaving = (write: () => void): (() => void) => subscribeTo(this.#writers, write)

  plain = (): PlainDocument => (this.#plain ??= readPlain(this.#doc))

  /** Photos on its sheets, by hash: `plain` does not look inside what was drawn. */
  drawn = (): string[] => picturesDrawn(this.#doc)

  act = (type: UsageType, flags: ActFlags = {}): void => {
    if (!this.ready || this.current().readOnly) return
    const at = new Date().toISOString()
    const set = Object.entries(flags).filter(
      (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
    )
    addRow(this.#doc, actsCollection, { fields: { ...Object.fromEntries(set), type, at } })
  }

  /** The person read why the document went on in another. */
  seen = (): void => this.#tell({ continued: null })

  /** Opens what lies on this device, then meets the server. Never throws: what goes wrong is told by `save`. */
  async start(): Promise<void> {
    const flush = () => {
      for (const write of this.#writers) write()
      this.#transport?.flush()
    }
    this.#stops.push(watchPage({ flush, meet: () => this.#meet() }), () => this.blobs.close())
    const { context } = this.opening
    // Asked while this device is opened: neither needs the other.
    const asked = context === undefined ? fetchContext(this.documentId, this.#fetch) : undefined
    const local = await openLocal(this.documentId, this.opening, (change) => this.#tell(change)).catch(
      (error: unknown) => {
        this.#tell(error instanceof SignedOutHere ? { send: 'signed_out' } : { failing: true })
        return null
      },
    )
    this.#local = local
    this.#context = context === undefined ? (local?.context ?? null) : context
    if (local) {
      for (const update of local.updates) applyQuietly(this.#doc, update)
      this.#begun = local.begun
      if (local.begun) this.#fetch = beginFirst(local.begun, () => local.dropBegun())
      this.#tell({ changedAt: local.unsentSince })
    }
    this.#attach(local?.epoch ?? 0, local?.since ?? null)
    // An empty local document is not shown as if there were nothing in it, unless that is what the server last said.
    if (local && (local.updates.length > 0 || local.begun || saysNothing(local.since))) this.#tell({ opened: true })
    // Of a document begun here the server only knows once it was told.
    await this.#refreshContext(local?.begun ? undefined : asked)
    void this.blobs.send()
    this.#events = listen(this.documentId, (head) => this.#transport?.hint(head))
    this.#stops.push(() => this.#events?.stop())
  }

  stop(): void {
    this.#transport?.flush()
    this.#transport?.stop()
    this.#frame.stop()
    this.#rest.stop()
    for (const each of this.#stops) each()
    this.#doc.off('update', this.#changed)
    this.#tabs?.close()
    this.#local?.close()
    if (this.#local?.many()) void this.#local.compact(() => Y.encodeStateAsUpdate(this.#doc)).catch(() => undefined)
  }

  #attach(epoch: number, since: Uint8Array | null): void {
    this.#doc.on('update', this.#changed)
    this.#tabs ??= tabChannel(this.documentId, (update) => Y.applyUpdate(this.#doc, update, fromTab))
    this.#transport = new Transport({
      documentId: this.documentId,
      doc: this.#doc,
      epoch,
      since,
      origin: fromServer,
      tell: ({ problem, clean, failing, acknowledged }) => {
        if (clean && this.#facts.changedAt !== null) this.#local?.keepUnsent(null)
        this.#tell({
          send: this.#toldOf(problem),
          failing,
          ...(clean && { opened: true, changedAt: null, sentUpTo: acknowledged }),
        })
      },
      isUnsent: () => this.#facts.changedAt !== null,
      isBegun: () => this.#begun !== null,
      fork: (how) => this.#fork(how),
      acknowledged: (sv, at) => this.#local?.keepMark(at, sv),
      fetch: (...given) => this.#fetch(...given),
      now: () => new Date(),
      waits: realWaits,
    })
    this.#transport.handshake()
  }

  /** Where only pictures were left to hand on, and they were, that is what happened. */
  #toldOf(problem: SendProblem): SendProblem {
    const all = this.blobs.handedOn && this.#facts.changedAt === null
    return all && (problem === 'right_ended' || problem === 'read_only') ? 'handed_on' : problem
  }

  #changed = (update: Uint8Array, origin: unknown): void => {
    // Nothing beside the sheet shows how far a stroke is: reading the whole document for each part of it would make the line stutter.
    if (isDrawnHere(origin)) this.#rest.ask()
    else this.#frame.ask()
    if (origin === fromDevice) return
    // Another tab keeps and sends what it wrote; this one only shows it.
    if (origin !== fromTab) this.#local?.append(update)
    if (elsewhere.includes(origin)) return
    this.#tabs?.send(update)
    this.#nameDocument()
    if (this.#facts.changedAt === null) {
      const changedAt = new Date().toISOString()
      this.#local?.keepUnsent(changedAt)
      this.#tell({ changedAt })
    }
    this.#transport?.changed(update)
  }

  /** Written with the first change, so that it can never be merged into another family's document. */
  #nameDocument(): void {
    const meta = this.#doc.getMap(metaRoot)
    if (!meta.has(documentIdKey)) this.#doc.transact(() => meta.set(documentIdKey, this.documentId), byPerson)
  }

  #fork({ why, serverState, epoch, since }: Fork): void {
    const old = this.#doc
    old.off('update', this.#changed)
    // Nothing of another family's document is copied into this one.
    if (this.#forks >= mostForks || isOtherDocument(old, this.documentId)) {
      this.#tell({ send: 'refused' })
      return
    }
    this.#forks++
    this.#doc = forkDocument(serverState, old, since)
    this.#plain = null
    void this.#local?.replaceAll(() => Y.encodeStateAsUpdate(this.#doc)).catch(() => undefined)
    this.#attach(epoch, Y.encodeStateVectorFromUpdate(serverState))
    this.#tell({ continued: why })
    this.#plainChanged()
  }

  async #refreshContext(asked?: ReturnType<typeof fetchContext>): Promise<void> {
    if (this.opening.context !== undefined) return
    const answer = await (asked ?? fetchContext(this.documentId, this.#fetch))
    if (answer.ok) {
      this.#context = answer.context
      this.#local?.keepContext(answer.context)
      this.#tell({})
    } else this.#tell(answer.problem === null ? { failing: true } : { send: this.#facts.send ?? answer.problem })
  }

  #meet(): void {
    this.#transport?.handshake()
    void this.blobs.send()
    if (!this.#context) void this.#refreshContext()
  }

  #tell(change: Partial<SaveFacts>): void {
    this.#facts = { ...this.#facts, ...change }
    for (const listener of this.#listeners) listener()
  }

  #plainChanged(): void {
    this.#plain = null
    for (const listener of this.#plainListeners) listener()
  }
}

function subscribeTo(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A row of this device that is damaged inside its seal must not keep the others from opening. */
function applyQuietly(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(doc, update, fromDevice)
  } catch {
    // Left out: the server has it, or the next handshake shows that something is missing.
  }
}
