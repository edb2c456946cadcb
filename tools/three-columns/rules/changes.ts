import { writeVoice } from '../../voice'
import type { Change } from '../../tool'
import { detailNames } from '../codes'
import type { MapCard, MapContent, MapRating } from '../content'

const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]))
const placeKey = ({ column, category }: MapCard) =>
  category === null ? `columns.${column}.name` : `categories.${category}.name`

/** What happened to each card, scale and number between two versions: old words beside new ones, in the order of the map. */
export function changes(before: MapContent, after: MapContent): Change[] {
  return [...cardChanges(before, after), ...scaleChanges(before, after), ...ratingChanges(before, after)]
}

function cardChanges(before: MapContent, after: MapContent): Change[] {
  const old = byId(before.cards)
  const now = byId(after.cards)
  const gone = before.cards
    .filter(({ id }) => !now.has(id))
    .map((card): Change => ({ id: card.id, kind: 'removed', thing: 'card', at: placeKey(card), words: card.text }))
  const rest = after.cards.flatMap((card): Change[] => {
    const was = old.get(card.id)
    const base = { id: card.id, thing: 'card', at: placeKey(card), words: card.text }
    if (!was) return [{ ...base, kind: 'added' }]
    return [
      ...(placeKey(was) === placeKey(card)
        ? []
        : [{ ...base, kind: 'moved' as const, from: placeKey(was), to: placeKey(card) }]),
      ...wordChanges(was, card).map((change) => ({ ...base, ...change, kind: 'changed' as const })),
    ]
  })
  return [...rest, ...gone]
}

/** Free texts get a difference in words; what was chosen from a list is only named. */
function wordChanges(was: MapCard, card: MapCard): Pick<Change, 'part' | 'before' | 'after'>[] {
  const text = was.text === card.text ? [] : [{ before: was.text, after: card.text }]
  const details = detailNames.flatMap((name) => {
    const [one, other] = [was.details[name] ?? '', card.details[name] ?? '']
    return one === other ? [] : [{ part: `details.${name}`, before: one, after: other }]
  })
  const disputes = [...new Set([...was.disputes, ...card.disputes].map(({ id }) => id))].flatMap((id) => {
    const [one, other] = [wordsOf(was, id), wordsOf(card, id)]
    return one === other ? [] : [{ part: 'card.disputes', before: one, after: other }]
  })
  const chosen = (
    [
      'voice',
      'status',
      'by',
      'pairedWith',
      'about',
      'source',
      'saidOn',
      'worried',
      'doers',
      'owner',
      'goalOwner',
      'dangerPresent',
    ] as const
  ).flatMap((name) => (JSON.stringify(was[name]) === JSON.stringify(card[name]) ? [] : [{ part: `card.${name}` }]))
  return [...text, ...details, ...disputes, ...chosen]
}

const wordsOf = (card: MapCard, dispute: string) => card.disputes.find(({ id }) => id === dispute)?.words ?? ''

function scaleChanges(before: MapContent, after: MapContent): Change[] {
  const old = byId(before.scales)
  const now = byId(after.scales)
  const thing = 'scale'
  return [
    ...after.scales.flatMap(({ id, question, anchor0, anchor10 }): Change[] => {
      const was = old.get(id)
      if (!was) return [{ id, kind: 'added', thing, words: question }]
      const parts = [
        { part: 'scale.question', before: was.question, after: question },
        { part: 'scale.anchor0', before: was.anchor0, after: anchor0 },
        { part: 'scale.anchor10', before: was.anchor10, after: anchor10 },
      ]
      return parts
        .filter((part) => part.before !== part.after)
        .map((part) => ({ id, kind: 'changed', thing, words: question, ...part }))
    }),
    ...before.scales
      .filter(({ id }) => !now.has(id))
      .map(({ id, question }): Change => ({ id, kind: 'removed', thing, words: question })),
  ]
}

const numberOf = (rating: MapRating | undefined) =>
  rating === undefined || rating.value === null ? '' : String(rating.value)

function ratingChanges(before: MapContent, after: MapContent): Change[] {
  const old = byId(before.scales.flatMap(({ ratings }) => ratings))
  return after.scales.flatMap((scale) =>
    scale.ratings.flatMap((rating): Change[] => {
      const was = old.get(rating.id)
      const base = {
        id: rating.id,
        thing: 'rating',
        words: scale.question,
        voice: writeVoice(rating.rater),
        voiceName: rating.raterName,
      }
      if (!was) return rating.value === null ? [] : [{ ...base, kind: 'added', after: numberOf(rating) }]
      return was.value === rating.value
        ? []
        : [{ ...base, kind: 'changed', before: numberOf(was), after: numberOf(rating) }]
    }),
  )
}
