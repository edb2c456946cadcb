import { logOf } from '@/sync/browser/local'
import type { LiveDocument } from '@/sync/browser/live-document'
import { forgetStoreKey, SignedOutHere, storeKey } from '@/sync/browser/store-key'
import { askHands, handDeskOver } from '../desk-server'
import { tellOtherTabs } from '../other-tabs'
import { canWorkOffline, dropHeldKey, holdKey, prepareOffline } from '../registration'
import type { HeldKey } from '../worker/messages'
import { shown } from './send'
import { childContext } from './taken'

/**
 * `insecure`: this address or browser can hold no key apart from the page, so what lies behind a child could not be taken away.
 * `no_worker`: it could, and does not now. `refused`: the server says no. `unreachable`: it could not be asked.
 */
export type DeskProblem = 'insecure' | 'no_worker' | 'refused' | 'signed_out' | 'unreachable' | 'no_room'

/**
 * Lays ready what the page of a child needs, while this one is still a desk: the files, the pictures of the document, and its key in the
 * worker's memory. May be done again; a desk that is not handed over afterwards lets go of it (`handOver`).
 */
export async function layReady(live: LiveDocument, locale: string): Promise<HeldKey | DeskProblem> {
  if (!canWorkOffline()) return 'insecure'
  try {
    if (!(await prepareOffline(locale))) return (await askHands()) === 'unreachable' ? 'unreachable' : 'no_worker'
    const key = await (await storeKey())?.document(live.documentId)
    if (!key) return 'insecure'
    // In a child's hands the server gives no pictures.
    if (!(await live.blobs.take(shown(live)))) return 'unreachable'
    const { context } = live.current()
    const held: HeldKey = {
      documentId: live.documentId,
      kind: context.kind,
      key,
      context: childContext(context),
      atDesk: true,
    }
    return (await holdKey(held)) ? held : 'no_worker'
  } catch (error) {
    if (error instanceof SignedOutHere) return 'signed_out'
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no_room' : 'unreachable'
  }
}

/**
 * The desk ends here. Only after this page let go of its documents: what it would still send of what lies beside them, a child's session
 * may not, and a refusal is taken for a right that ended.
 */
export async function handOver(held: HeldKey, code: string | undefined): Promise<DeskProblem | null> {
  // The names of the family lie beside the document, under the key that is given away.
  await logOf(held.key, held.documentId, () => undefined)
    .dropFact('context')
    .catch(() => undefined)
  const said = await handDeskOver(held.documentId, code)
  if (said !== 'done') {
    await dropHeldKey()
    return said
  }
  forgetStoreKey()
  tellOtherTabs(null)
  return null
}
