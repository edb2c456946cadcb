import { v5 } from 'uuid'
import type { StickerCode } from '@/components/illustrations/stickers'

// Apart from the schema: these travel to every device, a schema checker does not have to.

/** What a meeting usually goes through, in this order, with the minutes it may take: ninety for a first one (practice guide 6.2). */
export const usualAgenda = [
  { code: 'welcome', minutes: 5 },
  { code: 'good', minutes: 8 },
  { code: 'child', minutes: 8 },
  { code: 'worries', minutes: 8 },
  { code: 'before', minutes: 5 },
  { code: 'goal', minutes: 4 },
  { code: 'ideas', minutes: 12 },
  { code: 'private', minutes: 10 },
  { code: 'agreements', minutes: 12 },
  { code: 'what_if', minutes: 5 },
  { code: 'after', minutes: 4 },
  { code: 'next', minutes: 3 },
  { code: 'round', minutes: 6 },
] as const
export type AgendaCode = (typeof usualAgenda)[number]['code']
export const agendaCodes = usualAgenda.map(({ code }) => code)

export const responses = ['yes', 'maybe', 'no'] as const
/** How a child takes part. Every one of them is a way; not asking has a reason. */
export const childWays = ['attends', 'partly', 'via_tool', 'via_person', 'declined', 'not_asked'] as const
/** What a child says about one person hearing one thing. No answer is a no. */
export const hearAnswers = ['yes', 'only_if_present', 'not_yet', 'no'] as const
/** What became of an agreement. "Solved otherwise" is an outcome like any other: nobody is checked on. */
export const statuses = ['open', 'done', 'otherwise', 'needed', 'dropped'] as const
/** What somebody said, by where in the meeting it belongs. */
export const saidParts = ['good', 'idea', 'what_if', 'round', 'otherwise_seen'] as const
export type SaidPart = (typeof saidParts)[number]
export const ratingTimes = ['before', 'after'] as const
export type RatingTime = (typeof ratingTimes)[number]
/** Whether the child understood: three faces, and two answers that are none. */
export const understandings = ['clear', 'partly', 'unclear', 'dont_know', 'skipped'] as const

/** Pictures beside a decision for a child, of the drawings of the house. */
export const cardPictures = [
  'table',
  'bed',
  'door',
  'book',
  'hug',
  'heart',
  'star',
  'sun',
  'moon',
  'ball',
  'music',
  'dog',
] as const satisfies readonly StickerCode[]

/** A child remembers three decisions, not nine. */
export const cardPlaces = [1, 2, 3] as const

/** Rows there is exactly one of: everybody writes in the same one, also when two devices begin offline. */
export const theOne = '7e3c0000-0000-4000-8000-000000000601'
const namespace = '7e3c0000-0000-4000-8000-0000000006a0'
const row = (...parts: string[]): string => v5(parts.join('/'), namespace)

/** The row of somebody of the case among those invited. */
export const guestRow = (person: string): string => row('guest', person)
export const agendaRow = (code: AgendaCode): string => row('agenda', code)
export const ratingRow = (when: RatingTime, rater: string): string => row('rating', when, rater)
export const cardRow = (place: (typeof cardPlaces)[number]): string => row('card', String(place))
/** What a child says about one guest hearing one thing. */
export const hearRow = (thing: string, guest: string): string => row('hear', thing, guest)
/** The sentence of the minutes that came from this thing. */
export const lineRow = (origin: string): string => row('line', origin)
