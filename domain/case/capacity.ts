import { daysBetween, type Day } from '../time/days'
import { ageOn, birthdayOf, type Birth } from './age'

export const capacities = ['presumed', 'judged_able', 'judged_not_able'] as const
export type Capacity = (typeof capacities)[number]

/**
 * From 12 a child is presumed able to judge its own interests; a younger child can be able, an older one can be judged not to be
 * (decree on the legal position of minors in youth care, 7 May 2004, art. 4).
 */
const presumedFrom = 12

const noteDays = 60

export type CapacityState = Capacity | 'too_young' | 'age_unknown'

export type CapacityFacts = { capacity: Capacity; capacityJudgedOn: Day | null }

/** What holds today. `too_young`: below the age of presumption, and nobody judged otherwise. */
export function capacityOn({ capacity }: Pick<CapacityFacts, 'capacity'>, birth: Birth, today: Day): CapacityState {
  if (capacity !== 'presumed') return capacity
  const age = ageOn(birth, today)
  if (age === null) return 'age_unknown'
  return age < presumedFrom ? 'too_young' : 'presumed'
}

/** The twelfth birthday, for the first weeks after it: a neutral note. Not when somebody looked at it since. */
export function turnedTwelveOn({ capacity, capacityJudgedOn }: CapacityFacts, birth: Birth, today: Day): Day | null {
  const birthday = birthdayOf(birth, presumedFrom)
  if (birthday === null || birthday > today || daysBetween(birthday, today) > noteDays) return null
  const looked = capacity !== 'presumed' && capacityJudgedOn !== null && capacityJudgedOn >= birthday
  return looked ? null : birthday
}
