import { addMilliseconds } from 'date-fns'
import type { ContributorRole, UsageDraft } from './event'
import { eventId } from './event-id'

const day = 86_400_000
/** Nothing changed for two weeks after a child or a parent said something: done for now, without anybody saying so (practice guide 7.3). */
export const rests = 14 * day
/** Who says it is done often adds a word on the spot: half a day is one sitting. */
const sameSitting = day / 2

export type FinishFacts = {
  /** When somebody last said "klaar voor nu". */
  finishedAt: Date | null
  lastWorkedAt: Date | null
  voices: Partial<Record<ContributorRole, number>>
}

/** `said` by somebody, or `rested`: by itself, on the day the two weeks were over. */
export type Finished = { how: 'said' | 'rested'; at: Date }

/** Is it done for now, and since when? Whoever works on it again begins anew. Derived whenever it is read, so no clock has to pass by. */
export function finished({ finishedAt, lastWorkedAt, voices }: FinishFacts, now: Date): Finished | null {
  const worked = lastWorkedAt?.getTime() ?? -Infinity
  if (finishedAt !== null && worked <= finishedAt.getTime() + sameSitting) return { how: 'said', at: finishedAt }
  const heard = (voices.child ?? 0) + (voices.parent ?? 0) > 0
  if (lastWorkedAt === null || !heard || now.getTime() < worked + rests) return null
  return { how: 'rested', at: addMilliseconds(lastWorkedAt, rests) }
}

/**
 * The act of having rested, written down when work goes on at `next`: until then it is read from the facts. Its id comes from what
 * it rested after, so it counts once, whoever goes on first. `earliest`: what the device says its first act was; what was done within
 * the two weeks and only sent later did not let it rest.
 */
export function restedDraft(
  documentId: string,
  facts: FinishFacts,
  { now, earliest }: { now: Date; earliest: Date | null },
): UsageDraft | null {
  const next = earliest !== null && earliest < now ? earliest : now
  const found = finished(facts, next)
  if (found?.how !== 'rested' || facts.lastWorkedAt === null) return null
  const id = eventId(documentId, 'tool.finished', 'rested', facts.lastWorkedAt.toISOString())
  return { id, type: 'tool.finished', at: found.at.toISOString(), payload: { rested: true } }
}
