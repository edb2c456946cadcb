import type { DocumentContext, Offer } from '../../tool'
import type { HousesContent } from '../content'
import { mayGoFurther } from './taken'

/**
 * The child's own words that may stand in a plan or a story: read back to the child, not taken back, and allowed to be read by who reads
 * those. Words of a grown-up about the child are not the child's.
 */
export const offers = (content: HousesContent, { people }: Pick<DocumentContext, 'people'>): Offer[] =>
  content.cards.flatMap((card) => {
    const { id, text, voice, saidOn, enteredAt, confirmedAt, kind, unsent, crossedOut } = card
    const kept = kind === 'muted' || unsent || crossedOut
    if (text.trim() === '' || voice.kind !== 'child' || confirmedAt === null || kept) return []
    if (!mayGoFurther(content, people, card)) return []
    return [
      {
        id,
        kind: 'child_words' as const,
        text: text.trim(),
        voice,
        voiceName: '',
        saidOn: saidOn ?? enteredAt?.slice(0, 10) ?? null,
        about: null,
      },
    ]
  })
