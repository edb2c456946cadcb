import type { Eligibility } from '@/tools/tool'

/** What is counted: families (in Houvast a case is a family's), or children (as where a file is opened for each minor). */
export const units = ['case', 'child'] as const
export type Unit = (typeof units)[number]

export type ChildFacts = { birthDate: string } | { birthYear: number } | { unknown: true }

/** A case as the denominator needs it. Days are ISO dates; `on` is the end of the period, or the day of closing if earlier. */
export type EligibilityFacts = {
  openedOn: string
  on: string
  children: readonly ChildFacts[]
  /** At least one danger statement that is still active in one of its maps. */
  dangerStatement: boolean
}

const dayNumber = (iso: string): number => {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number)
  if (year === undefined || month === undefined || day === undefined) throw new RangeError('Not a day')
  // Days since 0000-03-01 in the Gregorian calendar: the year begins in March, so that a leap day is its last.
  const shifted = month <= 2 ? year - 1 : year
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear
}

/** Whole days between two ISO dates. */
export const daysBetween = (from: string, until: string): number => dayNumber(until) - dayNumber(from)

/**
 * Whole years on a day. Born on 29 February: a year older on 1 March. Where only the year is known, the age the child has for
 * certain (as if born on 31 December), so that nobody is counted too early. Null when nothing is known.
 */
export function ageOn(child: ChildFacts, on: string): number | null {
  if ('unknown' in child) return null
  const born = 'birthDate' in child ? child.birthDate : `${String(child.birthYear).padStart(4, '0')}-12-31`
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

const oldEnough = (child: ChildFacts, on: string, from: number | undefined): boolean => {
  if (from === undefined) return true
  const age = ageOn(child, on)
  return age !== null && age >= from
}

/** Does this case count in the denominator of a tool? (Practice guide, eligibility per tool.) */
export function caseIsEligible(rule: Eligibility, facts: EligibilityFacts): boolean {
  if (rule.openDays !== undefined && daysBetween(facts.openedOn, facts.on) < rule.openDays) return false
  if (rule.needsDangerStatement === true && !facts.dangerStatement) return false
  return rule.childFrom === undefined || facts.children.some((child) => oldEnough(child, facts.on, rule.childFrom))
}

/** Which children of the case count, by their place in `children`: none when the case does not. */
export const eligibleChildren = (rule: Eligibility, facts: EligibilityFacts): number[] =>
  caseIsEligible(rule, facts)
    ? facts.children.flatMap((child, at) => (oldEnough(child, facts.on, rule.childFrom) ? [at] : []))
    : []
