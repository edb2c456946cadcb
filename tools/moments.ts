import type { ContributorRole, UsageDraft } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { rowsOf } from '@/sync/model/rows'
import type { CollectionShape, PlainDocument } from '@/sync/model/shape'
import { readVoices, roleOf, type Voice } from './voice'

/** The collection of a document that says when it was worked on together and when it was looked at together. */
export const momentsCollection = 'moments'

export const momentShape: CollectionShape = { fields: { kind: 'string', at: 'instant', people: 'list' }, texts: [] }

/** `together`: who sat at the table while it was filled in. `shown`: somebody said it was looked at together. `finished`: that it is done for now. */
export const momentKinds = ['together', 'shown', 'finished'] as const
export type Moment = { id: string; kind: (typeof momentKinds)[number]; at: string; people: Voice[] }

/** Total. Moments without a time are left out: nobody can say when they were. */
export function momentsOf(plain: PlainDocument): Moment[] {
  const { rows } = rowsOf(plain, { [momentsCollection]: momentShape }, momentsCollection)
  return rows.flatMap(({ id, deleted, fields }) => {
    const at = fields['at']
    if (deleted !== null || typeof at !== 'string') return []
    return [
      {
        id,
        kind: momentKinds.find((each) => each === fields['kind']) ?? 'together',
        at,
        people: readVoices(fields['people']),
      },
    ]
  })
}

/** ISO moment it was last so, or null: `shown`, looked at together; `finished`, done for now. */
export const lastOf = (moments: readonly Moment[], what: Moment['kind']): string | null =>
  moments
    .filter(({ kind }) => kind === what)
    .reduce<string | null>((last, { at }) => (last !== null && last > at ? last : at), null)

/** How many of each role were there. */
export function present(people: readonly Voice[]): Partial<Record<ContributorRole, number>> {
  const counts: Partial<Record<ContributorRole, number>> = {}
  for (const voice of people) counts[roleOf(voice)] = (counts[roleOf(voice)] ?? 0) + 1
  return counts
}

/** Looking at it together is counted when somebody said so, once for each time; opening a page never is. */
export function shownDrafts(before: readonly Moment[], after: readonly Moment[], documentId: string): UsageDraft[] {
  const known = new Set(before.filter(({ kind }) => kind === 'shown').map(({ id }) => id))
  return after.flatMap(({ id, kind, at, people }) => {
    if (kind !== 'shown' || known.has(id)) return []
    const counts = present(people)
    const roles = Object.keys(counts) as ContributorRole[]
    const only = roles.length === 1 ? roles[0] : undefined
    return [
      {
        id: eventId(documentId, 'share.presented', id),
        type: 'share.presented' as const,
        at,
        payload: counts,
        ...(only && { audienceRole: only }),
      },
    ]
  })
}

/** Saying that it is done for now, each time once. Two weeks of rest count by themselves (domain/measurement/finished.ts). */
export function finishedDrafts(before: readonly Moment[], after: readonly Moment[], documentId: string): UsageDraft[] {
  const known = new Set(before.filter(({ kind }) => kind === 'finished').map(({ id }) => id))
  return after
    .filter(({ id, kind }) => kind === 'finished' && !known.has(id))
    .map(({ id, at }) => ({ id: eventId(documentId, 'tool.finished', id), type: 'tool.finished', at }))
}
