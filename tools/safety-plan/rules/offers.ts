import type { Offer } from '../../tool'
import type { PlanContent } from '../content'
import { hasWords, rulesOf } from './words'

/** Rules and bottom lines, for a story that explains them or a meeting that looks at them again. */
export const offers = (content: PlanContent): Offer[] =>
  once([
    ...content.bottomLines.filter(hasWords).map(({ id, text, source }): Offer => ({
      id,
      kind: 'bottom_line',
      text: text.trim(),
      voice: source === 'consultant' ? { kind: 'consultant', person: null } : { kind: 'other', person: null },
      voiceName: '',
      saidOn: null,
      about: null,
    })),
    ...rulesOf(content).map(({ id, text, voice, voiceName, enteredAt }): Offer => ({
      id,
      kind: 'safety_rule',
      text: text.trim(),
      voice,
      voiceName,
      saidOn: enteredAt?.slice(0, 10) ?? null,
      about: null,
    })),
  ])

/** An id names one thing, whatever a merge made of it. */
const once = (offers: readonly Offer[]): Offer[] => [...new Map(offers.map((offer) => [offer.id, offer])).values()]
