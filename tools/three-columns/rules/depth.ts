import type { ContributorRole } from '@/domain/measurement/event'
import { present } from '../../moments'
import { roleOf } from '../../voice'
import type { ScaleKind } from '../codes'
import type { MapContent } from '../content'
import { hasWords } from './cards'
import { placesOf, seriesOf } from './scale'
import { threadsOf } from './threads'

type Roles = Partial<Record<ContributorRole, number>>

/**
 * What use of this map looked like, for a profile in words (practice guide, indicators I1, I3, I15, I17 to I20). Facts beside each
 * other: there is no sum, no percentage and no ideal.
 */
export type MapDepth = {
  /** I1: how often each role sat at the table. Being there is not the same as taking part. */
  withWhom: Roles
  /** I3: cards in a child's own words, how many of those were read back to the child, of all cards. */
  childWords: { cards: number; confirmed: number; of: number }
  /** I15: whose words the cards are. */
  contributors: Roles
  /** I17: danger statements, and how many have a goal, a scale, both. Complete is not the same as good. */
  threads: { dangers: number; withGoal: number; withScale: number; complete: number }
  /** I18: strengths and shown safety apart, and what nobody sorted yet. */
  keptApart: { strengths: number; demonstratedSafety: number; unsorted: number }
  /** I19: who has a place on a line. */
  scalers: Roles
  /** I20: the numbers of each rater on each scale, in order. Only ever of one family; scales with other ends stay apart. */
  movement: { scale: string; kind: ScaleKind; role: ContributorRole; values: number[] }[]
}

const count = (roles: readonly ContributorRole[]): Roles => {
  const counts: Roles = {}
  for (const role of roles) counts[role] = (counts[role] ?? 0) + 1
  return counts
}

export function depth(content: MapContent): MapDepth {
  const cards = content.cards.filter(hasWords)
  const ofChild = cards.filter(({ voice }) => voice.kind === 'child')
  const threads = threadsOf(content)
  const has = (test: (thread: (typeof threads)[number]) => boolean) => threads.filter(test).length
  const category = (name: string) => cards.filter((card) => card.category === name).length
  return {
    withWhom: content.moments.map(({ people }) => present(people)).reduce(sum, {}),
    childWords: {
      cards: ofChild.length,
      confirmed: ofChild.filter(({ confirmedAt }) => confirmedAt !== null).length,
      of: cards.length,
    },
    contributors: count(cards.map(({ voice }) => roleOf(voice))),
    threads: {
      dangers: threads.length,
      withGoal: has(({ goals }) => goals.length > 0),
      withScale: has(({ scales }) => scales.length > 0),
      complete: has(({ goals, scales }) => goals.length > 0 && scales.length > 0),
    },
    keptApart: {
      strengths: category('strength'),
      demonstratedSafety: category('demonstrated_safety'),
      unsorted: cards.filter((card) => card.category === null).length,
    },
    scalers: count([
      ...new Map(
        content.scales
          .flatMap(placesOf)
          .map((rating) => [`${roleOf(rating.rater)}${rating.rater.person ?? rating.raterName}`, roleOf(rating.rater)]),
      ).values(),
    ]),
    movement: content.scales.flatMap((scale) =>
      seriesOf(scale).flatMap((answers) => {
        const values = answers.flatMap(({ value }) => value ?? [])
        const first = answers[0]
        return first && values.length > 1
          ? [{ scale: scale.id, kind: scale.kind, role: roleOf(first.rater), values }]
          : []
      }),
    ),
  }
}

function sum(one: Roles, other: Roles): Roles {
  const total = { ...one }
  for (const [role, times] of Object.entries(other) as [ContributorRole, number][])
    total[role] = (total[role] ?? 0) + times
  return total
}
