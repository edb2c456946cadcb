import type { PlanContent } from '../content'
import { coverOf, hasMoment } from './cover'
import { latestRound } from './rounds'
import { answersTrigger, carries, childRules, hasBackup, hasOwnCarrier, rulesOf, said, triggersOf } from './words'

/** Something that might help now. Words: `suggestions.<code>`. A kind idea, never a gap: nothing counts or adds them up. */
export type Suggestion = {
  code:
    | 'danger_rule'
    | 'danger_held'
    | 'rule_who'
    | 'rule_when'
    | 'own_people'
    | 'backup'
    | 'trigger_answer'
    | 'first_sign'
    | 'child_version'
    | 'child_many'
    | 'sign'
    | 'rehearse'
    | 'adapt'
    | 'agree'
    | 'review'
  /** The chapter in which it can be done, and the thing it is about. */
  chapter: Chapter
  id?: string
}

export const chapters = ['why', 'rules', 'hard', 'week', 'child', 'try', 'agree'] as const
export type Chapter = (typeof chapters)[number]

/** In the order in which a plan usually grows. Empty for an empty plan: that one invites by itself. */
export function suggestions(content: PlanContent): Suggestion[] {
  const rules = rulesOf(content)
  if (rules.length === 0) return []
  const found: Suggestion[] = []
  const add = (code: Suggestion['code'], chapter: Chapter, id?: string) =>
    found.push({ code, chapter, ...(id !== undefined && { id }) })
  for (const { danger, rules: about, held } of coverOf(content)) {
    if (about.length === 0) add('danger_rule', 'rules', danger.id)
    else if (!held) add('danger_held', 'rules', danger.id)
  }
  for (const rule of rules) {
    if (!carries(rule)) add('rule_who', 'rules', rule.id)
    else if (!hasMoment(rule)) add('rule_when', 'rules', rule.id)
  }
  if (rules.every((rule) => carries(rule) && !hasOwnCarrier(rule))) add('own_people', 'rules')
  const alone = rules.find((rule) => carries(rule) && !hasBackup(rule))
  if (alone) add('backup', 'rules', alone.id)
  for (const { id, firstSign, responses } of triggersOf(content)) {
    if (!responses.some(answersTrigger)) add('trigger_answer', 'hard', id)
    else if (!said(firstSign)) add('first_sign', 'hard', id)
  }
  const forChild = childRules(content)
  if (rules.length > 2 && forChild.length === 0) add('child_version', 'child')
  if (forChild.length > 7) add('child_many', 'child')
  if (forChild.length > 0 && !said(content.child.sign) && content.child.signPicture === null) add('sign', 'child')
  if (rules.length > 2 && content.rehearsals.length === 0) add('rehearse', 'try')
  if (waitsForChange(content)) add('adapt', 'rules')
  if (rules.length > 2 && latestRound(content) === null) add('agree', 'agree')
  if (latestRound(content) !== null && content.reviews.length === 0) add('review', 'try')
  return found
}

/** Somebody said that the plan wants changing, and nothing says it was looked at since. */
const waitsForChange = ({ checks, rehearsals, rounds }: PlanContent): boolean => {
  const asked = [...checks, ...rehearsals].filter(({ adapt }) => adapt === true).map(({ on }) => on)
  const last =
    rounds
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? ''
  return asked.some((on) => on > last)
}
