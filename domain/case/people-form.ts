import * as z from 'zod/mini'
import { isDay, type Day } from '../time/days'
import { capacities } from './capacity'
import type { PersonKind } from './people'

/** One line or more, without the spaces around it. Messages are keys of `people.fields`. */
const words = (most: number) => z.string('invalid').check(z.trim(), z.maxLength(most, 'too_long'))
const needed = (most: number) =>
  z.string('required').check(z.trim(), z.minLength(1, 'required'), z.maxLength(most, 'too_long'))

const shape = z.object({
  givenName: needed(120),
  familyName: words(120),
  called: words(60),
  relation: words(120),
  language: z.string('invalid').check(z.regex(/^[a-z]{2,3}$/, 'language_unknown')),
  born: z.enum(['date', 'year', 'unknown'], 'invalid'),
  birthDate: words(10),
  birthYear: words(4),
  externalReference: words(60),
  homes: z.array(z.string('invalid'), 'invalid').check(z.maxLength(50, 'invalid')),
  /** A home that has no name yet, to be added along. */
  newHome: words(80),
  capacity: z.enum(capacities, 'invalid'),
  capacityJudgedBy: words(120),
  capacityJudgedOn: words(10),
  capacityReason: words(2000),
  phone: words(60).check(z.regex(/^(?:\+?[\d\s()./-]*)$/, 'phone_invalid')),
  email: words(254).check(z.regex(/^(?:[^\s@]+@[^\s@]+\.[^\s@]+)?$/, 'email_invalid')),
  address: words(300),
  contactRisk: z.boolean('invalid'),
  contactRiskNote: words(1000),
})

/** Somebody as a form holds them: everything is there, what is not known is empty. */
export type PersonFields = z.output<typeof shape>
type Field = keyof PersonFields
type Asked = { kind: PersonKind; today: Day }

const oldest = 120

function problemOfBirth({ born, birthDate, birthYear }: PersonFields, today: Day): [Field, string] | null {
  const thisYear = Number(today.slice(0, 4))
  if (born === 'date') {
    if (!isDay(birthDate)) return ['birthDate', 'day_invalid']
    if (birthDate > today) return ['birthDate', 'birth_future']
    return Number(birthDate.slice(0, 4)) < thisYear - oldest ? ['birthDate', 'birth_too_long_ago'] : null
  }
  if (born === 'unknown') return null
  if (!/^\d{4}$/.test(birthYear)) return ['birthYear', 'year_invalid']
  if (Number(birthYear) > thisYear) return ['birthYear', 'birth_future']
  return Number(birthYear) < thisYear - oldest ? ['birthYear', 'birth_too_long_ago'] : null
}

/** Somebody judged: then it is known who, when and why. */
function problemsOfCapacity(fields: PersonFields, today: Day): [Field, string][] {
  if (fields.capacity === 'presumed') return []
  const on = fields.capacityJudgedOn
  const problems: [Field, string | null][] = [
    ['capacityJudgedBy', fields.capacityJudgedBy === '' ? 'judged_by_needed' : null],
    ['capacityJudgedOn', !isDay(on) ? 'judged_on_needed' : on > today ? 'judged_later' : null],
    ['capacityReason', fields.capacityReason === '' ? 'judged_why_needed' : null],
  ]
  return problems.flatMap(([field, key]) => (key === null ? [] : [[field, key]]))
}

function problemsOf(fields: PersonFields, { kind, today }: Asked): [Field, string][] {
  if (kind === 'child') {
    const birth = problemOfBirth(fields, today)
    return [...(birth === null ? [] : [birth]), ...problemsOfCapacity(fields, today)]
  }
  return fields.contactRisk && fields.contactRiskNote === '' ? [['contactRiskNote', 'risk_note_needed']] : []
}

/** The one schema of the form, for the browser and for the server. What a kind of person is not asked, is not looked at. */
export const personForm = (asked: Asked) =>
  shape.check(({ value, issues }) => {
    for (const [field, message] of problemsOf(value, asked))
      issues.push({ code: 'custom', input: value, path: [field], message })
  })

export type Contact = { phone?: string; email?: string; address?: string }

const orNull = (text: string) => (text === '' ? null : text)

/** What the form says, as it is kept: nothing of what this kind of person is not asked, and no empty words. */
export function factsOf(fields: PersonFields, kind: PersonKind) {
  const child = kind === 'child'
  const judged = child && fields.capacity !== 'presumed'
  const risk = !child && fields.contactRisk
  const { phone, email, address } = fields
  const contact: Contact = { ...(phone && { phone }), ...(email && { email }), ...(address && { address }) }
  return {
    facts: {
      givenName: fields.givenName,
      familyName: orNull(fields.familyName),
      called: orNull(fields.called),
      relation: orNull(fields.relation),
      language: fields.language,
      birthDate: child && fields.born === 'date' ? fields.birthDate : null,
      birthYear: child && fields.born === 'year' ? Number(fields.birthYear) : null,
      externalReference: child ? orNull(fields.externalReference) : null,
      capacity: judged ? fields.capacity : ('presumed' as const),
      capacityJudgedBy: judged ? fields.capacityJudgedBy : null,
      capacityJudgedOn: judged ? fields.capacityJudgedOn : null,
      capacityReason: judged ? fields.capacityReason : null,
      contactRisk: risk,
      contactRiskNote: risk ? fields.contactRiskNote : null,
    },
    contact: child || Object.keys(contact).length === 0 ? null : contact,
    homes: [...new Set(fields.homes)],
    newHome: orNull(fields.newHome),
  }
}

export const noFields: PersonFields = {
  givenName: '',
  familyName: '',
  called: '',
  relation: '',
  language: 'nl',
  born: 'date',
  birthDate: '',
  birthYear: '',
  externalReference: '',
  homes: [],
  newHome: '',
  capacity: 'presumed',
  capacityJudgedBy: '',
  capacityJudgedOn: '',
  capacityReason: '',
  phone: '',
  email: '',
  address: '',
  contactRisk: false,
  contactRiskNote: '',
}

type Kept = ReturnType<typeof factsOf>

/** The way back: what is kept, as the form holds it. */
export function fieldsOf({ facts, contact, homes }: Pick<Kept, 'facts' | 'contact' | 'homes'>): PersonFields {
  const text = (kept: string | null) => kept ?? ''
  const { birthDate, birthYear } = facts
  return {
    ...noFields,
    givenName: facts.givenName,
    familyName: text(facts.familyName),
    called: text(facts.called),
    relation: text(facts.relation),
    language: facts.language,
    born: birthDate !== null ? 'date' : birthYear !== null ? 'year' : 'unknown',
    birthDate: text(birthDate),
    birthYear: birthYear === null ? '' : String(birthYear),
    externalReference: text(facts.externalReference),
    homes,
    capacity: facts.capacity,
    capacityJudgedBy: text(facts.capacityJudgedBy),
    capacityJudgedOn: text(facts.capacityJudgedOn),
    capacityReason: text(facts.capacityReason),
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    address: contact?.address ?? '',
    contactRisk: facts.contactRisk,
    contactRiskNote: text(facts.contactRiskNote),
  }
}
