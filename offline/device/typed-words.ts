import { hasStorage } from '@/sync/browser/secure'
import { storeKey, type StoreKey } from '@/sync/browser/store-key'
import { dropSealed, keepSealed, readSealed, sealedNames } from './sealed-rows'

/** What somebody typed in a form at a desk and the server does not have yet. */
export type TypedWords<Fields> = {
  /** ISO moment of the last letter. */
  at: string
  /** Of what is being talked over, and which of one's own words they would replace. */
  about: string
  revision: number
  fields: Fields
}

const row = (documentId: string) => `typed:${documentId}`

/** Also where nothing may lie on the device: then for as long as the page lives. */
const inPage = new Map<string, unknown>()
/** Documents of which what was typed last does not lie on the device. */
const unwritten = new Set<string>()
let writing = Promise.resolve()

const ownKey = (): Promise<StoreKey | null> => (hasStorage() ? storeKey() : Promise.resolve(null))

/** What was typed about this document and not kept, or null. Never throws: without it a form is as it was kept last. */
export async function typedWords<Fields>(documentId: string): Promise<TypedWords<Fields> | null> {
  const here = inPage.get(documentId) as TypedWords<Fields> | undefined
  if (here) return here
  try {
    const key = await ownKey()
    return key && (await readSealed<TypedWords<Fields>>(key, row(documentId)))
  } catch {
    return null
  }
}

/**
 * Lays it on this device, sealed like everything else there; null takes it away. What is typed meanwhile is written after it: the last one
 * is what lies there.
 */
export function keepTyped(documentId: string, words: TypedWords<unknown> | null): void {
  if (words) inPage.set(documentId, words)
  else inPage.delete(documentId)
  unwritten.add(documentId)
  writing = writing.then(async () => {
    if ((inPage.get(documentId) ?? null) !== words) return
    if (await write(documentId, words)) unwritten.delete(documentId)
  })
}

async function write(documentId: string, words: TypedWords<unknown> | null): Promise<boolean> {
  try {
    const key = await ownKey()
    if (!key) return words === null
    await (words ? keepSealed(key, row(documentId), words) : dropSealed(key, row(documentId)))
    return true
  } catch {
    return words === null
  }
}

/** Would something be lost if this page went away now? */
export const onlyInPage = (): boolean => unwritten.size > 0

/** The documents about which something was typed and not kept. */
export async function typedAbout(key: StoreKey): Promise<string[]> {
  const names = await sealedNames(key, row(''))
  return names.map((name) => name.slice(row('').length))
}
