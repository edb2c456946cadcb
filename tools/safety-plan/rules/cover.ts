import type { Link } from '../../links'
import type { PlanContent, Rule } from '../content'
import { isAlways } from './moments'
import { carries, rulesOf, said } from './words'

export const dangersOf = ({ links }: Pick<PlanContent, 'links'>): Link[] =>
  links.filter(({ kind, of }) => kind === 'danger_statement' && of === null)

/** Goals that were taken over with a danger, and those that stand by themselves. */
export const goalsOf = ({ links }: Pick<PlanContent, 'links'>, danger: Link | null): Link[] => {
  const dangers = new Set(dangersOf({ links }).map(({ sourceItem }) => sourceItem))
  return links.filter(
    ({ kind, of, about }) =>
      kind === 'safety_goal' &&
      of === null &&
      (danger === null ? about === null || !dangers.has(about) : about === danger.sourceItem),
  )
}

/** People said when, by a day, an hour or in words. */
export const hasMoment = (rule: Rule): boolean => !isAlways(rule) || rule.at !== '' || said(rule.when)

/** What a danger has: rules about it, and whether one of them names a person and a moment. A fact for a talk; never a score. */
export type Cover = { danger: Link; rules: Rule[]; held: boolean }

export const coverOf = (content: PlanContent): Cover[] =>
  dangersOf(content).map((danger) => {
    const rules = rulesOf(content).filter(({ dangers }) => dangers.includes(danger.id))
    return { danger, rules, held: rules.some((rule) => carries(rule) && hasMoment(rule)) }
  })
