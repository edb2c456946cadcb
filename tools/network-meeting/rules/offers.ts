import type { Offer } from '../../tool'
import type { MeetingContent } from '../content'
import { agreementsOf, hasWords } from './words'

/** What was agreed and is still to be done, for a plan or a next meeting; and what was said that must be covered. */
export const offers = (content: MeetingContent): Offer[] => [
  ...new Map(
    [
      ...agreementsOf(content)
        .filter(({ enteredAt, status }) => enteredAt !== null && (status === 'open' || status === 'needed'))
        .map(({ id, text, idea, ideaName, enteredAt }): Offer => ({
          id,
          kind: 'next_step',
          text: text.trim(),
          voice: idea,
          voiceName: ideaName,
          saidOn: enteredAt?.slice(0, 10) ?? null,
          about: null,
        })),
      ...content.bottomLines.filter(hasWords).map(({ id, text, saidAt }): Offer => ({
        id,
        kind: 'bottom_line',
        text: text.trim(),
        voice: { kind: 'consultant', person: null },
        voiceName: '',
        saidOn: saidAt?.slice(0, 10) ?? null,
        about: null,
      })),
    ].map((offer) => [offer.id, offer]),
  ).values(),
]
