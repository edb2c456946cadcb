import type { ThreadItem, ThreadKind, Threads } from '../../thread-item'
import type { Category } from '../codes'
import type { MapCard, MapContent, MapScale } from '../content'
import { hasWords } from './cards'

const kinds: Record<Category, ThreadKind> = {
  danger_statement: 'danger',
  past_harm: 'worry',
  complicating_factor: 'worry',
  strength: 'strength',
  demonstrated_safety: 'safety',
  safety_goal: 'goal',
  next_step: 'step',
}
const unsorted = { worries: 'worry', good: 'strength', todo: 'step' } as const

/** Words a child said on its own sheet: the thread takes them from there, where the child can take them back. */
const isQuote = ({ source, sourceItem }: MapCard) => source === 'tool' && sourceItem !== null

const isOver = ({ category, status }: MapCard) =>
  category === 'next_step' && status !== 'open' && status !== 'still_needed'

const itemOf = (card: MapCard): ThreadItem => ({
  id: card.id,
  kind: card.category === null ? unsorted[card.column] : kinds[card.category],
  text: card.text.trim(),
  voice: card.voice,
  voiceName: card.voiceName,
  on: card.saidOn ?? card.enteredAt?.slice(0, 10) ?? null,
  about: card.pairedWith === null ? [] : [{ documentId: null, itemId: card.pairedWith }],
  ...(isOver(card) && { over: { on: card.reviewedAt?.slice(0, 10) ?? null } }),
})

const scaleOf = ({ id, danger, question, anchor0, anchor10, ratings }: MapScale): ThreadItem => ({
  id,
  kind: 'scale',
  text: question.trim(),
  voice: null,
  voiceName: '',
  on: ratings.reduce<string | null>((last, { on }) => (last !== null && last > on ? last : on), null),
  about: danger === null ? [] : [{ documentId: null, itemId: danger }],
  ends: [anchor0, anchor10],
  numbers: ratings.map(({ rater, raterName, ...rating }) => ({
    id: rating.id,
    voice: rater,
    voiceName: raterName,
    on: rating.on,
    value: rating.value,
    because: rating.because,
  })),
})

/** Everything on the map that has words, each scale somebody answered, and which cards are words of a child's own sheet. */
export const threads = ({ cards, scales }: MapContent): Threads => ({
  items: [
    ...cards.filter((card) => hasWords(card) && !isQuote(card)).map(itemOf),
    ...scales.filter(({ ratings }) => ratings.length > 0).map(scaleOf),
  ],
  links: cards.filter(hasWords).flatMap((card) =>
    card.source !== 'tool' || card.sourceItem === null
      ? []
      : [
          {
            id: card.id,
            of: null,
            kind: 'child_words',
            sourceDocument: null,
            sourceItem: card.sourceItem,
            about: null,
            text: card.text.trim(),
            voice: card.voice,
            voiceName: card.voiceName,
            saidOn: card.saidOn,
          },
        ],
  ),
})
