import type { Offer, OfferKind } from '../../tool'
import type { Category } from '../codes'
import type { MapCard, MapContent } from '../content'
import { hasWords } from './cards'

const offered = {
  danger_statement: 'danger_statement',
  safety_goal: 'safety_goal',
  strength: 'strength',
  demonstrated_safety: 'demonstrated_safety',
  next_step: 'next_step',
} as const satisfies Partial<Record<Category, OfferKind>>

const isOffered = (category: Category | null): category is keyof typeof offered =>
  category !== null && Object.hasOwn(offered, category)

/** A step that was done or let go of is no longer something to do. */
const isOver = ({ category, status }: MapCard) =>
  category === 'next_step' && status !== 'open' && status !== 'still_needed'

/** Words of a child that came from its own sheet: whoever wants them takes them there, where the child can take them back everywhere. */
const isOfAChild = ({ source, voice }: MapCard) => source === 'tool' && voice.kind === 'child'

/** What a plan, a story or a meeting may take from the map: what was sorted, in the order of the map. */
export function offers({ cards }: MapContent): Offer[] {
  const dangers = new Set(
    cards.flatMap((card) => (card.category === 'danger_statement' && hasWords(card) ? [card.id] : [])),
  )
  return cards.flatMap((card) => {
    const { id, category, text, voice, voiceName, saidOn, enteredAt, pairedWith } = card
    if (!isOffered(category) || !hasWords(card) || isOver(card) || isOfAChild(card)) return []
    return [
      {
        id,
        kind: offered[category],
        text: text.trim(),
        voice,
        voiceName,
        saidOn: saidOn ?? enteredAt?.slice(0, 10) ?? null,
        about: category === 'safety_goal' && pairedWith !== null && dangers.has(pairedWith) ? pairedWith : null,
      },
    ]
  })
}
