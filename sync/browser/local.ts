import { digest } from 'lib0/hash/sha256'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { DocumentContext } from '@/tools/tool'
import { LocalStore } from './local-database'
import { LocalLog } from './local-log'
import type { SaveFacts } from './save-of'
import { hasStorage, isSecureEnough } from './secure'
import { storeKey } from './store-key'

/** What lay on this device about a document, and the way to lay more there. */
export type Local = {
  updates: Uint8Array[]
  context: DocumentContext | null
  epoch: number
  since: Uint8Array | null
  many(): boolean
  append(update: Uint8Array): void
  compact(encode: () => Uint8Array): Promise<void>
  replaceAll(encode: () => Uint8Array): Promise<void>
  keepContext(context: DocumentContext): void
  keepMark(epoch: number, sv: Uint8Array): void
  close(): void
}

const stores = new Map<string, LocalStore>()

/** One database for each person on this browser; its name says nothing about who. */
function storeOf(staffId: string): LocalStore {
  const hash = digest(new TextEncoder().encode(`houvast:${staffId}`)).slice(0, 8)
  const name = `houvast-${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
  const store = stores.get(name) ?? new LocalStore(name)
  stores.set(name, store)
  return store
}

/**
 * Opens this device's copy. Null where nothing can be kept, after telling why. Throws SignedOutHere, or a TypeError without a
 * network: the key of the store comes from the server.
 */
export async function openLocal(documentId: string, tell: (change: Partial<SaveFacts>) => void): Promise<Local | null> {
  if (!isSecureEnough()) return refuse(tell, 'insecure')
  if (!hasStorage()) return refuse(tell, 'no_storage')
  const key = await storeKey()
  if (!key) return refuse(tell, 'insecure')
  const log = new LocalLog(storeOf(key.staffId), key, documentId, ({ waiting, problem }) =>
    tell({ waiting, keep: problem }),
  )
  try {
    const { updates, unreadable } = await log.load()
    if (unreadable > 0) tell({ unreadable })
    const [context, mark] = await Promise.all([log.fact('context'), log.fact('mark')])
    return { updates, ...readMark(mark), context: readContext(context), ...verbsOf(log) }
  } catch {
    return refuse(tell, 'no_storage')
  }
}

function refuse(tell: (change: Partial<SaveFacts>) => void, keep: 'insecure' | 'no_storage'): null {
  tell({ keep })
  return null
}

const verbsOf = (log: LocalLog) => ({
  many: () => log.many,
  append: (update: Uint8Array) => log.append(update),
  compact: (encode: () => Uint8Array) => log.compact(encode),
  replaceAll: (encode: () => Uint8Array) => log.replaceAll(encode),
  keepContext: (context: DocumentContext) =>
    void log.keepFact('context', new TextEncoder().encode(JSON.stringify(context))),
  keepMark: (epoch: number, sv: Uint8Array) => void log.keepFact('mark', writeMark(epoch, sv)),
  close: () => log.close(),
})

const writeMark = (epoch: number, sv: Uint8Array) =>
  encoding.encode((to) => {
    encoding.writeVarUint(to, epoch)
    encoding.writeVarUint8Array(to, sv)
  })

function readMark(mark: Uint8Array | null): { epoch: number; since: Uint8Array | null } {
  if (!mark) return { epoch: 0, since: null }
  const from = decoding.createDecoder(mark)
  return { epoch: decoding.readVarUint(from), since: decoding.readVarUint8Array(from) }
}

/** What a context kept by an older version of the app does not say. */
const unsaid = { childId: null, homes: [], documents: [] }

const readContext = (content: Uint8Array | null): DocumentContext | null =>
  content ? { ...unsaid, ...(JSON.parse(new TextDecoder().decode(content)) as DocumentContext) } : null
