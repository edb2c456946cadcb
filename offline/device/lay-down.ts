import type { StoreKey } from '@/sync/browser/store-key'
import { asideOf } from '@/sync/model/aside'
import { kindsWithAside } from '@/tools/screens'
import { bringTogether } from './send'
import { contextFrom, type TakenCase, type TakenDocument } from './taken'

/** The document, its pictures and what lies beside it. Throws when the device is full. False when any could not be had: then it would not open whole at a kitchen table. */
export async function layDown(key: StoreKey, taken: TakenCase, document: TakenDocument): Promise<boolean> {
  const opening = { key: (id: string) => key.document(id), context: contextFrom(taken, document) }
  if ((await bringTogether(document.id, opening, true)) === 'unreachable') return false
  if (!kindsWithAside.includes(document.kind)) return true
  return (await bringTogether(asideOf(document.id), { ...opening, context: null })) !== 'unreachable'
}
