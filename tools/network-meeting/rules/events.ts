import type { UsageDraft, UsageType } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { linkDrafts } from '../../links'
import { finishedDrafts, present, shownDrafts } from '../../moments'
import { isFamily, roleOf, type Voice } from '../../voice'
import type { MeetingContent } from '../content'
import { whoCame } from './guests'
import { agreementsOf, hasWords } from './words'

const by = (voice: Voice) => ({
  contributorRole: roleOf(voice),
  ...(voice.kind === 'child' && voice.person !== null && { childId: voice.person }),
})
const fresh = <Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] => {
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
}

/**
 * The acts that made `after` out of `before`. Words count once they were entered, not while they are typed: before that nobody said yet
 * whose they are. A meeting counts when it ended, with who was there.
 */
export function events(before: MeetingContent, after: MeetingContent, documentId: string): UsageDraft[] {
  const make = (type: UsageType, parts: string[], rest: Omit<UsageDraft, 'id' | 'type'>): UsageDraft => ({
    id: eventId(documentId, type, ...parts),
    type,
    ...rest,
  })
  const said = (content: MeetingContent) => content.said.filter((each) => hasWords(each) && each.at !== null)
  const agreed = (content: MeetingContent) => agreementsOf(content).filter(({ enteredAt }) => enteredAt !== null)
  const rated = ({ ratings }: MeetingContent) => ratings.filter(({ value }) => value !== null)
  const briefed = ({ guests }: MeetingContent) =>
    guests.filter(({ briefedAt, voice }) => briefedAt !== null && isFamily(voice))
  const told = ({ tellings }: MeetingContent) => tellings.filter(({ at }) => at !== null)
  const reviewed = new Map(before.agreements.map(({ id, reviewedAt }) => [id, reviewedAt]))
  const heard = new Map(before.hearings.map(({ id, at }) => [id, at]))
  return [
    ...fresh(said(before), said(after)).map(({ id, part, at, voice }) =>
      make('item.added', [id], { at, ...by(voice), payload: { part } }),
    ),
    ...fresh(agreed(before), agreed(after)).map(({ id, enteredAt, idea, who, by: day, about, quotes }) =>
      make('agreement.added', [id], {
        at: enteredAt,
        ...by(idea),
        payload: {
          who: who.length,
          own: who.some(isFamily),
          day: day !== null,
          linked: about.length > 0,
          quotes: quotes.length,
        },
      }),
    ),
    ...after.agreements.flatMap(({ id, status, reviewedAt }) =>
      reviewedAt === null || reviewed.get(id) === reviewedAt
        ? []
        : [make('agreement.reviewed', [id, reviewedAt], { at: reviewedAt, payload: { status } })],
    ),
    ...fresh(rated(before), rated(after)).map(({ id, rater, when, at }) =>
      make('scale.rated', [id], { at, ...by(rater), payload: { scale: 'meeting', when } }),
    ),
    ...after.hearings.flatMap(({ id, child, answer, at }) =>
      heard.has(id) && heard.get(id) === at
        ? []
        : [make('consent.answered', [id, at ?? ''], { at, ...by(child), payload: { answer } })],
    ),
    ...fresh(briefed(before), briefed(after)).map(({ id, briefedAt, voice }) =>
      make('network.person_informed', [id], { at: briefedAt, audienceRole: roleOf(voice) }),
    ),
    ...(before.head.endedAt === null && after.head.endedAt !== null ? [held(after)] : []),
    ...fresh(told(before), told(after)).map(({ id, at, child, understood }) =>
      make('feedback.to_child', [id], {
        at,
        ...(child.kind === 'child' && child.person !== null && { childId: child.person }),
        audienceRole: 'child',
        payload: { understood: understood ?? 'unsaid' },
      }),
    ),
    ...linkDrafts(before.links, after.links, documentId),
    ...shownDrafts(before.moments, after.moments, documentId),
    ...finishedDrafts(before.moments, after.moments, documentId),
  ]

  /** One document is one meeting: going on after its end and closing it again is the same one. */
  function held(content: MeetingContent): UsageDraft {
    const { endedAt, chair, inviter, nextOn } = content.head
    return make('meeting.held', ['held'], {
      at: endedAt,
      payload: {
        ...present(whoCame(content).map(({ voice }) => voice)),
        chair: chair === null ? 'unsaid' : roleOf(chair),
        familyInvites: inviter !== null && isFamily(inviter),
        next: nextOn !== null,
      },
    })
  }
}
