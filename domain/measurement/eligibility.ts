import type { Eligibility } from '@/tools/tool'
import { ageOn as wholeYears } from '../case/age'
import { daysBetween } from '../time/days'

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

/** Whole years on a day; where only the year is known, the age the child has for certain. Null when nothing is known. */
export const ageOn = (child: ChildFacts, on: string): number | null =>
  wholeYears(
    {
      birthDate: 'birthDate' in child ? child.birthDate : null,
      birthYear: 'birthYear' in child ? child.birthYear : null,
    },
    on,
  )

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
