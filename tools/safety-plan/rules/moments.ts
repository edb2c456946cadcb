import { sameVoice, writeVoice, type Voice } from '../../voice'
import { dayParts, days, type Day, type DayPart } from '../codes'
import type { Contact, PlanContent, Rule } from '../content'
import { hasWords, rulesOf } from './words'

/** A moment of the week: Friday evening. */
export type Moment = { day: Day; part: DayPart }
export type MomentKey = `${Day}.${DayPart}`

export const keyOf = ({ day, part }: Moment): MomentKey => `${day}.${part}`
/** Total: null for what is no moment. */
export function momentOf(key: string | null): Moment | null {
  const [first, second] = (key ?? '').split('.')
  const [day, part] = [days.find((each) => each === first), dayParts.find((each) => each === second)]
  return day && part ? { day, part } : null
}

type Timed = Pick<Rule, 'days' | 'parts'>

/** Neither day nor part of the day: people said when in words, or not yet. It holds all week and stands in no moment. */
export const isAlways = ({ days: on, parts }: Timed): boolean => on.length === 0 && parts.length === 0

/** The moments of the week at which it holds. No days: every day; no parts: from morning to night. */
export function momentsOf(timed: Timed): Moment[] {
  if (isAlways(timed)) return []
  const on = timed.days.length === 0 ? days : days.filter((day) => timed.days.includes(day))
  const parts = timed.parts.length === 0 ? dayParts : dayParts.filter((part) => timed.parts.includes(part))
  return on.flatMap((day) => parts.map((part) => ({ day, part })))
}

export const holdsAt = (timed: Timed, { day, part }: Moment): boolean =>
  !isAlways(timed) &&
  (timed.days.length === 0 || timed.days.includes(day)) &&
  (timed.parts.length === 0 || timed.parts.includes(part))

/** Earlier hours first; what has no hour keeps the order people gave it, after those. */
const byHour = (one: Rule, other: Rule) =>
  Number(one.at === '') - Number(other.at === '') || (one.at < other.at ? -1 : Number(one.at > other.at))

export const rulesAt = (content: Pick<PlanContent, 'rules'>, moment: Moment): Rule[] =>
  rulesOf(content)
    .filter((rule) => holdsAt(rule, moment))
    .sort(byHour)

/** What holds the whole time, because nobody named a moment. */
export const rulesAlways = (content: Pick<PlanContent, 'rules'>): Rule[] => rulesOf(content).filter(isAlways)

type WithContacts = Pick<PlanContent, 'contacts'>

export const contactsAt = ({ contacts }: WithContacts, moment: Moment): Contact[] =>
  contacts.filter((contact) => hasWords(contact) && holdsAt(contact, moment))

/** Who may be with the children, or may not, whatever the day: a standing ban is one of these. */
export const contactsAlways = ({ contacts }: WithContacts): Contact[] =>
  contacts.filter((contact) => hasWords(contact) && isAlways(contact))

export type DayOf = { part: DayPart; rules: Rule[]; contacts: Contact[] }[]

/** One day from morning to night, as the family lives it; parts in which nothing is agreed are there too, and quiet. */
export const dayOf = (content: Pick<PlanContent, 'rules' | 'contacts'>, day: Day): DayOf =>
  dayParts.map((part) => ({
    part,
    rules: rulesAt(content, { day, part }),
    contacts: contactsAt(content, { day, part }),
  }))

export type PersonRow = { voice: Voice; other: string; at: Map<MomentKey, Rule[]>; always: Rule[]; backs: Rule[] }

/**
 * Who does what: a row for each person with a task, and in it the rules at each moment. A row for each name that was only written; the order
 * is that in which people first come up in the plan. Nobody is counted or compared.
 */
export function personGrid(content: Pick<PlanContent, 'rules'>): PersonRow[] {
  const rows: PersonRow[] = []
  const rowOf = (voice: Voice, other: string) => {
    const known = rows.find((row) => sameVoice(row.voice, voice) && row.other === other)
    if (known) return known
    const row: PersonRow = { voice, other, at: new Map(), always: [], backs: [] }
    rows.push(row)
    return row
  }
  const outside: Voice = { kind: 'network', person: null }
  for (const rule of rulesOf(content)) {
    const carriers = [
      ...rule.who.map((voice) => rowOf(voice, '')),
      ...(rule.whoOther.trim() === '' ? [] : [rowOf(outside, rule.whoOther.trim())]),
    ]
    for (const row of carriers) {
      if (isAlways(rule)) row.always.push(rule)
      for (const moment of momentsOf(rule)) row.at.set(keyOf(moment), [...(row.at.get(keyOf(moment)) ?? []), rule])
    }
    for (const voice of rule.backup) rowOf(voice, '').backs.push(rule)
    if (rule.backupOther.trim() !== '') rowOf(outside, rule.backupOther.trim()).backs.push(rule)
  }
  return rows
}

export const rowKey = ({ voice, other }: Pick<PersonRow, 'voice' | 'other'>): string => `${writeVoice(voice)}/${other}`
