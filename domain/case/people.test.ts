import { describe, expect, it } from 'vitest'
import { byHome, nameOf, type PersonKind } from './people'
import { factsOf, fieldsOf, noFields, personForm, type PersonFields } from './people-form'

const today = '2026-11-24'
const wrong = (kind: PersonKind, given: Partial<Record<keyof PersonFields, unknown>>) => {
  const read = personForm({ kind, today }).safeParse({ ...noFields, givenName: 'Noor', born: 'unknown', ...given })
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
}

describe('homes', () => {
  const person = (id: string, kind: PersonKind, householdIds: string[]) => ({ id, kind, householdIds })
  it('holds a child in each home it has, and nobody is lost', () => {
    const people = [
      person('noor', 'child', ['a', 'b']),
      person('mama', 'parent', ['a']),
      person('papa', 'parent', ['gone']),
      person('oma', 'family', []),
      person('juf', 'professional', []),
    ]
    const { homes, elsewhere, around } = byHome([{ id: 'a' }, { id: 'b' }], people)
    expect(homes.map((home) => home.people.map(({ id }) => id))).toEqual([['noor', 'mama'], ['noor']])
    expect(elsewhere.map(({ id }) => id)).toEqual(['papa'])
    expect(around.map(({ id }) => id)).toEqual(['oma', 'juf'])
  })
})

it('calls people what they like to be called', () => {
  expect(nameOf({ called: 'Nootje', givenName: 'Noor' })).toBe('Nootje')
  expect(nameOf({ called: '  ', givenName: 'Noor' })).toBe('Noor')
})

describe('the form', () => {
  it('needs a name, and nothing else of who is not known yet', () => {
    for (const kind of ['child', 'parent', 'family', 'network', 'professional'] as const)
      expect(wrong(kind, {})).toEqual([])
    expect(wrong('parent', { givenName: '   ' })).toEqual(['givenName: required'])
  })
  it('says at the field what is wrong with a birth', () => {
    expect(wrong('child', { born: 'date', birthDate: '' })).toEqual(['birthDate: day_invalid'])
    expect(wrong('child', { born: 'date', birthDate: '2025-02-29' })).toEqual(['birthDate: day_invalid'])
    expect(wrong('child', { born: 'date', birthDate: '2026-11-25' })).toEqual(['birthDate: birth_future'])
    expect(wrong('child', { born: 'date', birthDate: today })).toEqual([])
    expect(wrong('child', { born: 'year', birthYear: '16' })).toEqual(['birthYear: year_invalid'])
    expect(wrong('child', { born: 'year', birthYear: '2027' })).toEqual(['birthYear: birth_future'])
    expect(wrong('child', { born: 'year', birthYear: '1066' })).toEqual(['birthYear: birth_too_long_ago'])
  })
  it('asks who judged, when and why', () => {
    expect(wrong('child', { capacity: 'judged_able' })).toEqual([
      'capacityJudgedBy: judged_by_needed',
      'capacityJudgedOn: judged_on_needed',
      'capacityReason: judged_why_needed',
    ])
    expect(
      wrong('child', {
        capacity: 'judged_able',
        capacityJudgedBy: 'Noor C.',
        capacityJudgedOn: '2026-11-25',
        capacityReason: 'x',
      }),
    ).toEqual(['capacityJudgedOn: judged_later'])
  })
  it('asks what to watch for where contact is a risk', () => {
    expect(wrong('parent', { contactRisk: true })).toEqual(['contactRiskNote: risk_note_needed'])
    expect(wrong('child', { contactRisk: true })).toEqual([])
  })
  it('reads telephone numbers and addresses the way people write them', () => {
    for (const phone of ['', '0470 12 34 56', '+32 (0)470/12.34.56', '03-123 45 67'])
      expect(wrong('parent', { phone })).toEqual([])
    expect(wrong('parent', { phone: 'bel oma' })).toEqual(['phone: phone_invalid'])
    expect(wrong('parent', { email: 'mama' })).toEqual(['email: email_invalid'])
  })
  it('refuses what is no form at all, with words we have', () => {
    expect(
      wrong('child', { language: 'Nederlands', homes: 'thuis', contactRisk: 'ja', capacity: 'x', givenName: 3 }).sort(),
    ).toEqual(
      [
        'capacity: invalid',
        'contactRisk: invalid',
        'givenName: required',
        'homes: invalid',
        'language: language_unknown',
      ].sort(),
    )
  })
})

describe('what is kept', () => {
  const everything: PersonFields = {
    ...noFields,
    givenName: 'Noor',
    familyName: 'Peeters',
    called: 'Nootje',
    relation: 'mama',
    born: 'year',
    birthYear: '2014',
    birthDate: '2014-01-01',
    externalReference: 'M-1',
    homes: ['a', 'a', 'b'],
    newHome: 'bij oma',
    capacity: 'judged_able',
    capacityJudgedBy: 'Els',
    capacityJudgedOn: '2026-01-01',
    capacityReason: 'snapt het',
    phone: '0470',
    email: 'a@b.be',
    address: 'Straat 1',
    contactRisk: true,
    contactRiskNote: 'zeg niet waar',
  }
  it('has no contact details of a child and no capacity of an adult', () => {
    const child = factsOf(everything, 'child')
    expect(child).toMatchObject({
      contact: null,
      homes: ['a', 'b'],
      newHome: 'bij oma',
      facts: { birthDate: null, birthYear: 2014, contactRisk: false, contactRiskNote: null },
    })
    const parent = factsOf(everything, 'parent')
    expect(parent).toMatchObject({
      contact: { phone: '0470', email: 'a@b.be', address: 'Straat 1' },
      facts: {
        birthYear: null,
        capacity: 'presumed',
        capacityReason: null,
        externalReference: null,
        contactRisk: true,
      },
    })
  })
  it('comes back into the form as it was', () => {
    for (const kind of ['child', 'parent'] as const) {
      const kept = factsOf(everything, kind)
      expect(factsOf(fieldsOf(kept), kind)).toEqual({ ...kept, newHome: null })
    }
  })
})
