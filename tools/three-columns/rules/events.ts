import type { UsageDraft, UsageType } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { finishedDrafts, shownDrafts } from '../../moments'
import { roleOf, type Voice } from '../../voice'
import type { MapCard, MapContent } from '../content'
import { hasWords } from './cards'

type Known = ReadonlyMap<string, MapCard>

const known = ({ cards, bin }: MapContent): Known => new Map([...cards, ...bin.cards].map((card) => [card.id, card]))
const isStep = (card: MapCard | undefined) => card?.category === 'next_step'
const by = (voice: Voice) => ({
  contributorRole: roleOf(voice),
  ...(voice.kind === 'child' && voice.person !== null && { childId: voice.person }),
})

/**
 * The acts that made `after` out of `before`. A card counts from its first words on, whoever typed them, as a contribution of whose
 * words they are. Ids derive from rows, so the same act is the same one from whichever device and however often it arrives.
 */
export function events(before: MapContent, after: MapContent, documentId: string): UsageDraft[] {
  const old = known(before)
  const ratings = new Map(before.scales.flatMap((scale) => scale.ratings).map((rating) => [rating.id, rating]))
  const draft = (type: UsageType, parts: string[], rest: Omit<UsageDraft, 'id' | 'type'>): UsageDraft => ({
    id: eventId(documentId, type, ...parts),
    type,
    ...rest,
  })

  const added = after.cards.flatMap((card) => {
    const was = old.get(card.id)
    if (!hasWords(card) || (was && hasWords(was))) return []
    return [
      draft('item.added', [card.id], {
        at: card.enteredAt,
        ...by(card.voice),
        payload: { column: card.column, ...(card.category && { category: card.category }) },
      }),
    ]
  })
  const confirmed = after.cards.flatMap((card) => {
    const { confirmedAt } = card
    if (confirmedAt === null || (old.get(card.id)?.confirmedAt ?? null) !== null) return []
    return [draft('item.confirmed_by_child', [card.id], { at: confirmedAt, ...by(card.voice) })]
  })
  const linked = after.cards.flatMap((card) => {
    if (card.sourceItem === null || (old.get(card.id)?.sourceItem ?? null) !== null) return []
    return [draft('quote.linked', [card.id, card.sourceItem], { at: card.enteredAt, ...by(card.voice) })]
  })
  const agreed = after.cards.flatMap((card) => {
    const was = old.get(card.id)
    if (!isStep(card) || !hasWords(card) || (isStep(was) && was && hasWords(was))) return []
    return [
      draft('agreement.added', [card.id], {
        at: card.enteredAt,
        ...by(card.voice),
        payload: { who: card.doers.length > 0, when: card.by !== null },
      }),
    ]
  })
  // Each looking back counts, also when the answer is the same as the last time.
  const reviewed = after.cards.flatMap((card) => {
    const { reviewedAt } = card
    if (!isStep(card) || reviewedAt === null || reviewedAt === old.get(card.id)?.reviewedAt) return []
    return [
      draft('agreement.reviewed', [card.id, reviewedAt], {
        at: reviewedAt,
        ...by(card.voice),
        payload: { status: card.status },
      }),
    ]
  })
  // Letting a question pass is an answer, but no rating: it is not counted.
  const rated = after.scales.flatMap((scale) =>
    scale.ratings.flatMap((rating) => {
      if (rating.value === null || (ratings.get(rating.id)?.value ?? null) !== null) return []
      return [
        draft('scale.rated', [rating.id], {
          at: rating.at,
          ...by(rating.rater),
          payload: { scale: scale.kind, shown: rating.shown },
        }),
      ]
    }),
  )
  return [
    ...added,
    ...confirmed,
    ...linked,
    ...agreed,
    ...reviewed,
    ...rated,
    ...shownDrafts(before.moments, after.moments, documentId),
    ...finishedDrafts(before.moments, after.moments, documentId),
  ]
}
