import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { Tool } from '../tool'
import { isFamily, writeVoice } from '../voice'
import type { MeetingContent } from './content'
import { cardOf } from './rules/card'
import { isStaff, whoCame } from './rules/guests'
import { agreementsOf, quotesOf, saidIn } from './rules/words'

/** What makes a good meeting (practice guide 6.4), as lines to look at together. Words: `review.lines.<id>`. */
const lines = [
  'family_invites',
  'own_people',
  'child_heard',
  'everyone_rated',
  'ideas',
  'own_carriers',
  'plain_minutes',
  'seen_otherwise',
  'looked_again',
  'next_date',
] as const
type Line = (typeof lines)[number]
type Fact = { line: Line; label: string } & ({ count: number } | { day: string | null })

/** Counts beside each line. None of them says how good something is, and there is no sum. */
function facts(content: MeetingContent): Fact[] {
  const counted = (line: Line, name: string, count: number): Fact => ({ line, label: `review.facts.${name}`, count })
  const came = whoCame(content)
  const agreements = agreementsOf(content)
  const rated = new Set(content.ratings.map(({ rater }) => writeVoice(rater)))
  const withChild = agreements.filter((agreement) => quotesOf(content, agreement).length > 0)
  const shared = content.guests.flatMap(({ gotAt }) => gotAt ?? []).sort()[0] ?? null
  const days =
    shared === null || content.head.endedAt === null
      ? 0
      : differenceInCalendarDays(parseISO(shared), parseISO(content.head.endedAt))
  return [
    counted('family_invites', 'invitedByFamily', content.guests.filter(({ by }) => by !== null && isFamily(by)).length),
    counted('family_invites', 'guests', content.guests.length),
    counted('own_people', 'cameOwn', came.filter(({ voice }) => isFamily(voice)).length),
    counted('own_people', 'cameOthers', came.filter((guest) => !isFamily(guest.voice) && !isStaff(guest)).length),
    counted('child_heard', 'childWays', content.childParts.filter(({ way }) => way !== null).length),
    counted('child_heard', 'withChildWords', withChild.length),
    counted('child_heard', 'decisions', cardOf(content).length),
    counted('everyone_rated', 'rated', rated.size),
    counted('ideas', 'familyIdeas', agreements.filter(({ idea }) => isFamily(idea)).length),
    counted('ideas', 'agreements', agreements.length),
    counted('own_carriers', 'ownCarriers', agreements.filter(({ who }) => who.some(isFamily)).length),
    counted('plain_minutes', 'shared', content.guests.filter(({ gotAt }) => gotAt !== null).length),
    counted('plain_minutes', 'daysAfter', Number.isNaN(days) ? 0 : Math.max(0, days)),
    counted('seen_otherwise', 'seenOtherwise', saidIn(content, 'otherwise_seen').length),
    counted('looked_again', 'reviewed', agreements.filter(({ reviewedAt }) => reviewedAt !== null).length),
    counted('looked_again', 'otherwise', agreements.filter(({ status }) => status === 'otherwise').length),
    { line: 'next_date', label: 'review.facts.next', day: content.head.nextOn },
  ]
}

export const review: NonNullable<Tool<MeetingContent>['review']> = { lines, facts }
