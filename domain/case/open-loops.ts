import type { Birth } from '@/domain/time/age'
import { daysFrom, type Day } from '@/domain/time/day'
import type { Capacity } from './facts'
import type { DocumentFacts } from './document-facts'
import { turnsTwelve } from './judgement'

/**
 * Something that may still be worth doing, offered as a question. Never late, never red, never a reminder that somebody forgot
 * (practice guide, wellbeing of consultants): each can be left alone for a good reason.
 */
export type OpenLoop =
  | { is: 'no_children' }
  | { is: 'no_family_voice' | 'not_shown'; documentId: string; kind: string; since: Day }
  | { is: 'changed_since_shown'; documentId: string; kind: string; since: Day }
  | { is: 'danger_without_goal' | 'open_steps'; documentId: string; kind: string; count: number }
  | { is: 'turns_twelve'; personId: string; on: Day }

export type LoopFacts = {
  closed: boolean
  children: readonly ({ id: string; capacity: Capacity; judgedOn: Day | null } & Birth)[]
  documents: readonly DocumentFacts[]
}

/** Days something may rest before we ask about it: a visit is often planned two weeks ahead. */
const rest = 14
const shown = 4

/** At most four, what families are waiting for first. `today` is the day in Belgium. */
export function openLoops(facts: LoopFacts, today: Day): OpenLoop[] {
  if (facts.closed) return []
  const ofDocuments = facts.documents.filter(({ empty }) => !empty).flatMap((document) => loopsOf(document, today))
  const order: OpenLoop['is'][] = [
    'changed_since_shown',
    'not_shown',
    'no_family_voice',
    'danger_without_goal',
    'open_steps',
  ]
  const loops: OpenLoop[] = [
    ...(facts.children.length === 0 ? [{ is: 'no_children' } as const] : []),
    ...facts.children.flatMap((child): OpenLoop[] => {
      const on = turnsTwelve(child, today)
      return on === null ? [] : [{ is: 'turns_twelve', personId: child.id, on }]
    }),
    ...ofDocuments.sort((one, other) => order.indexOf(one.is) - order.indexOf(other.is)),
  ]
  return loops.slice(0, shown)
}

function loopsOf(document: DocumentFacts, today: Day): OpenLoop[] {
  const { id: documentId, kind, begunOn, workedOn, presentedOn, voices, counts } = document
  const rests = (since: Day) => daysFrom(since, today) >= rest
  const found: OpenLoop[] = []
  if (presentedOn === null && rests(begunOn)) found.push({ is: 'not_shown', documentId, kind, since: begunOn })
  if (presentedOn !== null && workedOn !== null && workedOn > presentedOn && rests(workedOn))
    found.push({ is: 'changed_since_shown', documentId, kind, since: presentedOn })
  const family = voices.some((role) => role === 'child' || role === 'parent' || role === 'family' || role === 'network')
  if (!family && rests(begunOn)) found.push({ is: 'no_family_voice', documentId, kind, since: begunOn })
  // Only where the tool counts what belongs together; a tool without such a count is left alone.
  const paired = counts['threads']
  if (paired !== undefined && document.activeDangerStatements > paired)
    found.push({ is: 'danger_without_goal', documentId, kind, count: document.activeDangerStatements - paired })
  const openSteps = counts['openSteps'] ?? 0
  if (openSteps > 0 && rests(workedOn ?? begunOn)) found.push({ is: 'open_steps', documentId, kind, count: openSteps })
  return found
}
