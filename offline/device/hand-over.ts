import { logOf } from '@/sync/browser/local'
import type { StoreKey } from '@/sync/browser/store-key'
import { holdKey } from '../registration'
import { handOver } from '../visit-server'
import { keepPin, pinTries, type PinVerifier } from './pin'
import { keepSealed } from './sealed-rows'
import { childContext, contextFrom, handedRow, pinRow, type Handed, type TakenCase, type TakenDocument } from './taken'

/** `refused`: the server does not narrow what this device may ask for, so it is not given away. `no_worker`: nothing can hold the key. */
export type HandProblem = 'refused' | 'no_worker' | 'no_room'

const answerWithin = 4_000

/**
 * Makes one document ready for the page of a child: the code to leave it, the little that page may know, the key in the worker's memory.
 * Without a network the server hears of it when there is one again.
 */
export async function handToChild(
  visit: StoreKey,
  { taken, document }: { taken: TakenCase; document: TakenDocument },
  pin: PinVerifier,
): Promise<HandProblem | null> {
  const { id, kind } = document
  const handed: Handed = { documentId: id, kind, context: childContext(contextFrom(taken, document)) }
  const key = await visit.document(id)
  try {
    await keepSealed(visit, pinRow, pin)
    await keepSealed(visit, handedRow, handed)
    await keepPin(key, id, { ...pin, left: pinTries })
    // A desk may have laid the names of the family beside the document, under the key that is given away now.
    await logOf(key, id, () => undefined).dropFact('context')
  } catch {
    return 'no_room'
  }
  const said = await handOver(id, answerWithin)
  if (said === 'refused' || said === 'signed_out') return 'refused'
  return (await holdKey({ ...handed, key })) ? null : 'no_worker'
}
