import type { ContributorRole, UsageDraft, UsageType } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { linkDrafts } from '../../links'
import { finishedDrafts, present, shownDrafts } from '../../moments'
import { roleOf, type Voice } from '../../voice'
import type { PlanContent } from '../content'
import { hasMoment } from './cover'
import { carries, childRules, hasBackup, hasOwnCarrier, hasWords, rulesOf, triggersOf } from './words'

const by = (voice: Voice) => ({
  contributorRole: roleOf(voice),
  ...(voice.kind === 'child' && voice.person !== null && { childId: voice.person }),
})
const fresh = <Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] => {
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
}
const isEntered = ({ enteredAt }: { enteredAt: string | null }) => enteredAt !== null
/** Whose act it was that several people did together: one of the family or the network, where somebody of them was there. */
const order: readonly ContributorRole[] = ['child', 'parent', 'family', 'network', 'professional', 'consultant']
const leading = (people: readonly Voice[]): ContributorRole =>
  order.find((role) => people.some((voice) => roleOf(voice) === role)) ?? 'consultant'

/**
 * The acts that made `after` out of `before`. A rule or a trigger counts once it was entered, not while it is typed:
 * before that nobody said yet whose idea it was.
 */
export function events(before: PlanContent, after: PlanContent, documentId: string): UsageDraft[] {
  const make = (type: UsageType, parts: string[], rest: Omit<UsageDraft, 'id' | 'type'>): UsageDraft => ({
    id: eventId(documentId, type, ...parts),
    type,
    ...rest,
  })
  const items = (
    part: string,
    was: readonly { id: string; text: string }[],
    is: readonly { id: string; text: string }[],
  ) =>
    fresh(was.filter(hasWords), is.filter(hasWords)).map(({ id }) =>
      make('item.added', [id, part], { at: null, contributorRole: 'consultant', payload: { part } }),
    )
  return [
    ...fresh(rulesOf(before).filter(isEntered), rulesOf(after).filter(isEntered)).map((rule) =>
      make('agreement.added', [rule.id], {
        at: rule.enteredAt,
        ...by(rule.voice),
        payload: { who: carries(rule), own: hasOwnCarrier(rule), backup: hasBackup(rule), when: hasMoment(rule) },
      }),
    ),
    ...fresh(triggersOf(before).filter(isEntered), triggersOf(after).filter(isEntered)).map(
      ({ id, voice, kind, enteredAt }) =>
        make('item.added', [id, 'trigger'], { at: enteredAt, ...by(voice), payload: { part: 'trigger', kind } }),
    ),
    ...items('line', before.bottomLines, after.bottomLines),
    ...items('contact', before.contacts, after.contacts),
    ...items('last_step', before.lastSteps, after.lastSteps),
    ...fresh(childRules(before), childRules(after)).map(({ id, enteredAt }) =>
      make('item.added', [id, 'child'], { at: enteredAt, contributorRole: 'consultant', payload: { part: 'child' } }),
    ),
    ...livingEvents(before, after, make),
    ...linkDrafts(before.links, after.links, documentId),
    ...shownDrafts(before.moments, after.moments, documentId),
    ...finishedDrafts(before.moments, after.moments, documentId),
  ]
}

const isKept = ({ at }: { at: string | null }) => at !== null

type Make = (type: UsageType, parts: string[], rest: Omit<UsageDraft, 'id' | 'type'>) => UsageDraft

/** Practised, checked, looked at again, agreed on, told back by a child. */
function livingEvents(before: PlanContent, after: PlanContent, make: Make): UsageDraft[] {
  const held = new Map(before.reviews.map(({ id, heldAt }) => [id, heldAt]))
  const answered = (content: PlanContent) =>
    content.rounds
      .flatMap(({ id: round, answers }) => answers.map((each) => ({ ...each, round })))
      .filter(({ answer }) => answer !== null && answer !== 'missing')
  const rated = ({ ratings }: PlanContent) => ratings.filter(({ value }) => value !== null)
  return [
    // A walk that was begun and not kept has its words, and is not done.
    ...fresh(before.rehearsals.filter(isKept), after.rehearsals.filter(isKept)).map(
      ({ id, at, present: people, adapt }) =>
        make('rehearsal.done', [id], {
          at,
          contributorRole: leading(people),
          payload: { ...present(people), adapt: adapt === true },
        }),
    ),
    ...fresh(before.checks, after.checks).map(({ id, at, by: voice, went, adapt }) =>
      make('plan.checked', [id], { at, ...by(voice), payload: { went: went ?? 'unsaid', adapt: adapt === true } }),
    ),
    ...after.reviews.flatMap(({ id, heldAt }) =>
      heldAt === null || (held.get(id) ?? null) !== null
        ? []
        : [make('agreement.reviewed', [id, heldAt], { at: heldAt, payload: { review: true } })],
    ),
    ...fresh(answered(before), answered(after)).map(({ id, at, person, answer, readAloud }) =>
      make('agreement.reviewed', [id], {
        at,
        ...by(person),
        payload: { answer: answer ?? 'missing', readAloud: readAloud === true },
      }),
    ),
    ...fresh(before.child.tellings, after.child.tellings).map(({ id, at, child }) =>
      make('item.confirmed_by_child', [id], { at, ...by(child) }),
    ),
    ...fresh(rated(before), rated(after)).map(({ id, at, rater }) =>
      make('scale.rated', [id], { at, ...by(rater), payload: { scale: 'confidence', shown: 'line' } }),
    ),
  ]
}
