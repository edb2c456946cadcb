import type { StoreKey } from '@/sync/browser/store-key'
import { fetchDocuments, takeBack } from '../visit-server'
import { layDown } from './lay-down'
import type { TakenCase } from './taken'
import { keepCase } from './taken-cases'
import { onDevice } from './unsent'

/** `refused`: this case is no longer open to this person, or did not come along on this visit. */
export type Refreshed = 'done' | 'unreachable' | 'signed_out' | 'refused' | 'no_room'

/**
 * Fetches what others did since with the documents of these cases, and what they began; sends what is here on the way. Who is who stays
 * as it was taken along. Each case ends by itself: what came, came.
 */
export async function refresh(
  visit: StoreKey,
  cases: readonly TakenCase[],
  now: Date,
): Promise<Map<string, Refreshed>> {
  // A document that was in a child's hands is back: only then the others may be asked for.
  await takeBack(visit)
  const outcomes = new Map<string, Refreshed>()
  for (const taken of cases) outcomes.set(taken.caseId, await refreshCase(visit, taken, now).catch(whyNot))
  return outcomes
}

const whyNot = (error: unknown): Refreshed =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no_room' : 'unreachable'

async function refreshCase(visit: StoreKey, before: TakenCase, now: Date): Promise<Refreshed> {
  const found = await fetchDocuments(before.caseId)
  if (typeof found === 'string') return found
  const taken: TakenCase = { ...before, ...found }
  const begun = async () => (await onDevice(visit)).unsent.flatMap((each) => each.begun ?? [])
  await keepCase(visit, taken, await begun())
  for (const document of taken.documents) if (!(await layDown(visit, taken, document))) return 'unreachable'
  await keepCase(visit, { ...taken, refreshedAt: now.toISOString() }, await begun())
  return 'done'
}
