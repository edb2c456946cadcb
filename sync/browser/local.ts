import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { DocumentContext } from '@/tools/tool'
import { LocalLog } from './local-log'
import type { SaveFacts } from './save-of'
import { hasStorage, isSecureEnough } from './secure'
import type { Opening } from './opening'
import type { DocumentKey } from './store-key'
import { storeOf } from './stores'

/** What the server must be told before it can be given a document that was begun on this device. */
export type NewDocument = {
  id: string
  caseId: string
  kind: string
  variant: string | null
  subjectPersonId: string | null
}

/** What lay on this device about a document, and the way to lay more there. */
export type Local = {
  updates: Uint8Array[]
  context: DocumentContext | null
  epoch: number
  since: Uint8Array | null
  /** Begun here; the server does not know it yet. */
  begun: NewDocument | null
  /** When the oldest change was made that the server has not acknowledged, as an ISO moment. */
  unsentSince: string | null
  many(): boolean
  append(update: Uint8Array): void
  compact(encode: () => Uint8Array): Promise<void>
  replaceAll(encode: () => Uint8Array): Promise<void>
  keepContext(context: DocumentContext): void
  keepMark(epoch: number, sv: Uint8Array): void
  keepUnsent(since: string | null): void
  dropBegun(): void
  close(): void
}

/**
 * Opens this device's copy. Null where nothing can be kept, after telling why. Throws what asking for the key throws: SignedOutHere, or a
 * TypeError without a network where the key comes from the server.
 */
export async function openLocal(
  documentId: string,
  { key: keyOf, context: given }: Opening,
  tell: (change: Partial<SaveFacts>) => void,
): Promise<Local | null> {
  if (!isSecureEnough()) return refuse(tell, 'insecure')
  if (!hasStorage()) return refuse(tell, 'no_storage')
  const key = await keyOf(documentId)
  if (!key) return refuse(tell, 'insecure')
  const log = logOf(key, documentId, ({ waiting, problem }) => tell({ waiting, keep: problem }))
  try {
    const { updates, unreadable } = await log.load()
    if (unreadable > 0) tell({ unreadable })
    // What surrounds a document is not even opened where something else was given: the page of a child must not know it.
    const [context, mark, begun, unsent] = await Promise.all([
      given === undefined ? log.fact('context') : null,
      ...['mark', 'begun', 'unsent'].map((name) => log.fact(name)),
    ])
    return {
      updates,
      ...readMark(mark ?? null),
      context: readJson(context) as DocumentContext | null,
      begun: readJson(begun) as NewDocument | null,
      unsentSince: readJson(unsent) as string | null,
      ...verbsOf(log),
    }
  } catch {
    return refuse(tell, 'no_storage')
  }
}

export const logOf = (key: DocumentKey, documentId: string, watch: ConstructorParameters<typeof LocalLog>[3]) =>
  new LocalLog(storeOf(key.database), key, documentId, watch)

/**
 * Begins a document on this device alone: the server hears of it before it is first sent anything. What lies beside a document is made
 * with it, so it names the same one.
 */
export const keepBegun = (key: DocumentKey, documentId: string, begun: NewDocument): Promise<void> =>
  logOf(key, documentId, () => undefined).keepFact('begun', writeJson(begun))

function refuse(tell: (change: Partial<SaveFacts>) => void, keep: 'insecure' | 'no_storage'): null {
  tell({ keep })
  return null
}

function verbsOf(log: LocalLog) {
  // One after the other: what was said last must be what lies there.
  let facts = Promise.resolve()
  const then = (change: () => Promise<void>) => void (facts = facts.then(change))
  return {
    many: () => log.many,
    append: (update: Uint8Array) => log.append(update),
    compact: (encode: () => Uint8Array) => log.compact(encode),
    replaceAll: (encode: () => Uint8Array) => log.replaceAll(encode),
    keepContext: (context: DocumentContext) => then(() => log.keepFact('context', writeJson(context))),
    keepMark: (epoch: number, sv: Uint8Array) => then(() => log.keepFact('mark', writeMark(epoch, sv))),
    keepUnsent: (since: string | null) =>
      then(() => (since === null ? log.dropFact('unsent') : log.keepFact('unsent', writeJson(since)))),
    dropBegun: () => then(() => log.dropFact('begun')),
    close: () => log.close(),
  }
}

const writeMark = (epoch: number, sv: Uint8Array) =>
  encoding.encode((to) => {
    encoding.writeVarUint(to, epoch)
    encoding.writeVarUint8Array(to, sv)
  })

export function readMark(mark: Uint8Array | null): { epoch: number; since: Uint8Array | null } {
  if (!mark) return { epoch: 0, since: null }
  const from = decoding.createDecoder(mark)
  return { epoch: decoding.readVarUint(from), since: decoding.readVarUint8Array(from) }
}

const writeJson = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

export const readJson = (content: Uint8Array | null | undefined): unknown =>
  content ? JSON.parse(new TextDecoder().decode(content)) : null
