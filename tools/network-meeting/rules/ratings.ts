import { writeVoice, type Voice } from '../../voice'
import type { MeetingContent, Rating } from '../content'

/** Somebody with a place, or who let it pass, at the beginning and at the end. */
export type Rater = {
  id: string
  voice: Voice
  name: string
  before: Rating | undefined
  after: Rating | undefined
}

/** Everybody who was asked, each once, in the order they answered; nobody is added up with another. */
export function ratersOf({ ratings, guests }: Pick<MeetingContent, 'ratings' | 'guests'>): Rater[] {
  const raters = new Map<string, Rater>()
  for (const rating of ratings) {
    const id = rating.guest ?? writeVoice(rating.rater)
    const known = raters.get(id) ?? {
      id,
      voice: rating.rater,
      name: guests.find((guest) => guest.id === rating.guest)?.name ?? '',
      before: undefined,
      after: undefined,
    }
    raters.set(id, { ...known, [rating.when]: rating })
  }
  return [...raters.values()]
}
