import { fetchRawKey, makeStoreKey, SignedOutHere, type StoreKey } from '@/sync/browser/store-key'
import { wrapStoreKey } from '@/sync/browser/wrapped-key'
import { tellOtherTabs } from '../other-tabs'
import { prepareOffline } from '../registration'
import { fetchCase, startVisit } from '../visit-server'
import { layDown } from './lay-down'
import { keepCase } from './taken-cases'
import { tidy } from './tidy'
import { keepWrapped } from './unlock'
import { onDevice } from './unsent'

export type TakeProblem =
  | 'signed_out'
  | 'unreachable'
  /** The server no longer gives one of these cases. */
  | 'refused'
  /** The files of the app could not be laid down: without a network nothing would open. */
  | 'no_worker'
  /** The browser may throw everything away, and there is unsent work that is old. */
  | 'not_persisted'
  | 'no_room'

type Wish = { caseIds: readonly string[]; passphrase: string; locale: string; persisted: boolean }

const old = 3 * 24 * 60 * 60 * 1000

/**
 * Lays everything a visit needs on this device, sealed, and then begins the visit: the session of the desk ends on this device. Each
 * step may be done twice, so whoever is stopped half-way begins again. `tell` hears how far it is.
 */
export async function takeAlong(
  { caseIds, passphrase, locale, persisted }: Wish,
  tell: (step: 'app' | 'cases' | 'visit') => void,
): Promise<TakeProblem | null> {
  try {
    tell('app')
    if (!(await prepareOffline(locale))) return 'no_worker'
    const key = await wrapHere(passphrase)
    const { unsent } = await onDevice(key)
    const isOld = unsent.some(({ since }) => since !== null && Date.now() - Date.parse(since) > old)
    if (!persisted && isOld) return 'not_persisted'
    const begun = unsent.flatMap((each) => each.begun ?? [])
    await tidy(key, caseIds, new Date())
    tell('cases')
    for (const caseId of caseIds) {
      const taken = await fetchCase(caseId)
      if (!taken) return 'unreachable'
      await keepCase(key, taken, begun)
      for (const document of taken.documents) if (!(await layDown(key, taken, document))) return 'unreachable'
    }
    tell('visit')
    const said = await startVisit(caseIds)
    if (said !== 'done') return said
    tellOtherTabs(null)
    return null
  } catch (error) {
    if (error instanceof SignedOutHere) return 'signed_out'
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no_room' : 'unreachable'
  }
}

async function wrapHere(passphrase: string): Promise<StoreKey> {
  const { kid, staffId, raw } = await fetchRawKey()
  const wrapped = await wrapStoreKey({ kid, staffId, raw }, passphrase)
  const key = await makeStoreKey(kid, staffId, raw)
  await keepWrapped(key, wrapped)
  return key
}
