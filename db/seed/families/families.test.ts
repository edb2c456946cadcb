import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FamilyMaterial } from '../material'
import { familyNames, givenNames } from '../names'
import { createRandom } from '../random'
import { demoFamily } from './demo'
import { families } from './index'
import { mapTexts, possessive, renderFamily } from './render'
import { varyFamily } from './variation'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const anyFamily = fc.constantFrom(...families)

function texts(material: FamilyMaterial): { place: string; text: string }[] {
  const found: { place: string; text: string }[] = []
  mapTexts(material, (text, place) => {
    found.push({ place: `${material.key}/${place}`, text })
    return text
  })
  return found
}

/** Everything a sentence, card or scale points at must be there. */
function brokenReferences(material: FamilyMaterial): string[] {
  const people = new Set([...material.people.map((person) => person.key), 'consultant'])
  const dangers = new Set(material.cards.flatMap((card) => (card.category === 'danger_statement' ? [card.key] : [])))
  const broken: string[] = []
  const need = (known: ReadonlySet<string>, key: string | undefined, where: string) => {
    if (key === undefined || !known.has(key)) broken.push(`${material.key}: ${where} -> ${key ?? 'nobody'}`)
  }
  for (const card of material.cards) {
    need(people, card.voice, `${card.key}.voice`)
    for (const key of card.whoIsWorried ?? []) need(people, key, `${card.key}.whoIsWorried`)
    for (const { person } of card.disputedBy ?? []) need(people, person, `${card.key}.disputedBy`)
    if (card.category === 'next_step') need(people, card.details?.who, `${card.key}.who`)
    if (card.category === 'complicating_factor') need(people, card.details?.owner, `${card.key}.owner`)
    if (card.category === 'safety_goal') need(dangers, card.pairedWith, `${card.key}.pairedWith`)
  }
  for (const scale of material.scales) {
    need(dangers, scale.danger, `${scale.key}.danger`)
    for (const { person } of scale.ratings) need(people, person, `${scale.key}.rating`)
  }
  const households = new Set(material.households.map((household) => household.key as string))
  for (const person of material.people) {
    if (person.household !== undefined) need(households, person.household, `${person.key}.household`)
  }
  return broken
}

function shapeProblems(material: FamilyMaterial): string[] {
  const problems: string[] = []
  const say = (condition: boolean, words: string) => {
    if (condition) problems.push(`${material.key}: ${words}`)
  }
  const of = (category: string) => material.cards.filter((card) => card.category === category)
  const dangers = of('danger_statement')
  say(dangers.length < 1 || dangers.length > 3, `${dangers.length} danger statements`)
  say(material.cards.length < 8 || material.cards.length > 16, `${material.cards.length} cards`)
  for (const category of ['past_harm', 'complicating_factor', 'strength', 'demonstrated_safety', 'next_step']) {
    say(of(category).length === 0, `no ${category}`)
  }
  for (const danger of dangers) {
    say(
      of('safety_goal').filter((goal) => goal.pairedWith === danger.key).length !== 1,
      `${danger.key} without one goal`,
    )
    say((danger.whoIsWorried ?? []).length === 0, `${danger.key} worries nobody`)
  }
  say(new Set(material.cards.map((card) => card.key)).size !== material.cards.length, 'two cards with one key')
  say(new Set(material.people.map((person) => person.key)).size !== material.people.length, 'two people with one key')
  say(
    new Set(material.people.map((person) => person.givenName)).size !== material.people.length,
    'two people, one name',
  )
  for (const person of material.people) {
    if (person.kind !== 'child') say(person.age !== undefined, `${person.key} has an age`)
    else say(person.age === undefined || person.age < 0 || person.age > 17, `${person.key} is ${String(person.age)}`)
  }
  if (material.legalFrame === 'sdj_offence') {
    say(Math.max(...material.people.map((person) => person.age ?? 0)) < 12, 'an offence by a child under twelve')
  }
  for (const scale of material.scales) {
    const seen = new Set<string>()
    for (const { person, value, monthsAfterOpening } of scale.ratings) {
      const moment = `${person} at ${monthsAfterOpening}`
      say(seen.has(moment), `${scale.key}: twice ${moment}`)
      seen.add(moment)
      say(
        value !== null && (value < 0 || value > 10 || !Number.isInteger(value)),
        `${scale.key}: value ${String(value)}`,
      )
    }
  }
  return problems
}

describe('the hand-written families', () => {
  test('there are more than forty, each its own', () => {
    expect(families.length).toBeGreaterThanOrEqual(42)
    expect(new Set(families.map((family) => family.key)).size).toBe(families.length)
    expect(new Set(families.map((family) => family.familyName)).size).toBe(families.length)
  })

  test.each(families)('$key is whole', (material) => {
    expect(brokenReferences(material)).toEqual([])
    expect(shapeProblems(material)).toEqual([])
  })

  test.each(families)('$key says its dangers and goals in plain words, after the skeletons', (material) => {
    const jargon = /verwaarloz|problematiek|pedagogisch|opvoedingsonmacht|parentific|hechting|\bIFG\b|setting|cliënt/i
    for (const card of renderFamily(material).cards) {
      if (card.category === 'danger_statement')
        expect(card.text).toMatch(/ maken zich zorgen dat .* als .* blijft zoals nu\.$/)
      if (card.category === 'safety_goal')
        expect(card.text).toMatch(/ merk(?:t|en) dat .*\. We zien dit minstens .* en .* (?:bevestigt|bevestigen|zegt)/)
      if (card.category === 'danger_statement' || card.category === 'safety_goal') expect(card.text).not.toMatch(jargon)
    }
  })

  test('straight quotes, double spaces and odd ends do not occur', () => {
    const odd = families
      .flatMap((material) => texts(renderFamily(material)))
      .filter(({ text }) => /['"]|  |\s$|^\s|[[\]{}|]| [.,]|\b(een|de|het|en|van|in|op) \1\b/.test(text))
    expect(odd).toEqual([])
  })

  test('together they hold every legal frame, every state of a step, silence on a scale and open disagreement', () => {
    const cards = families.flatMap((material) => material.cards)
    expect(new Set(families.map((material) => material.legalFrame)).size).toBe(5)
    expect(new Set(cards.map((card) => card.details?.status).filter((status) => status !== undefined)).size).toBe(5)
    expect(cards.filter((card) => card.details?.status === 'solved_differently').length).toBeGreaterThan(20)
    expect(cards.filter((card) => card.disputedBy !== undefined).length).toBeGreaterThan(15)
    const values = families.flatMap((material) =>
      material.scales.flatMap((scale) => scale.ratings.map((rating) => rating.value)),
    )
    expect(values).toContain(null)
  })
})

describe('variations', () => {
  test('two thousand of them are whole and leave no placeholder open', () => {
    fc.assert(
      fc.property(anyFamily, seeds, (material, seed) => {
        const varied = renderFamily(varyFamily(material, seed))
        expect(brokenReferences(varied)).toEqual([])
        expect(shapeProblems(varied)).toEqual([])
        for (const { text } of texts(varied)) expect(text).not.toMatch(/[[\]{}|]/)
      }),
      { numRuns: 2000 },
    )
  })

  test('the same seed gives the same family', () => {
    fc.assert(
      fc.property(anyFamily, seeds, (material, seed) => {
        expect(varyFamily(material, seed)).toEqual(varyFamily(material, seed))
      }),
      { numRuns: 100 },
    )
  })

  test('no name of the hand-written family is left in its sentences', () => {
    fc.assert(
      fc.property(anyFamily, seeds, (material, seed) => {
        const varied = varyFamily(material, seed)
        const kept = varied.people.filter((person, at) => person.givenName === material.people[at]?.givenName)
        const gone = material.people.filter((person) => !kept.some((same) => same.key === person.key))
        const now = new Set(varied.people.map((person) => person.givenName))
        const written = texts(renderFamily(varied))
          .map(({ text }) => text)
          .join('\n')
        for (const { givenName } of gone) {
          if (!now.has(givenName))
            expect(written).not.toMatch(new RegExp(`(?<![\\p{L}-])${givenName}(?![\\p{L}-])`, 'u'))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the order of moments stays, and children keep the years between them', () => {
    fc.assert(
      fc.property(anyFamily, seeds, (material, seed) => {
        const varied = varyFamily(material, seed)
        const was = new Map(material.cards.map((card) => [card.key, card.monthsAfterOpening]))
        const known = varied.cards.filter((card) => was.has(card.key))
        for (const one of known) {
          for (const other of known) {
            if ((was.get(one.key) ?? 0) < (was.get(other.key) ?? 0)) {
              expect(one.monthsAfterOpening).toBeLessThanOrEqual(other.monthsAfterOpening)
            }
          }
        }
        const shifts = varied.people.map((person, at) => (person.age ?? 0) - (material.people[at]?.age ?? 0))
        const children = shifts.filter((_, at) => material.people[at]?.kind === 'child')
        expect(new Set(children).size).toBe(1)
      }),
      { numRuns: 300 },
    )
  })

  test('no two of the first six hundred share family name and first child', () => {
    const pairs = Array.from({ length: 600 }, (_, at) => {
      const material = demoFamily(at)
      const child = material.people.find((person) => person.kind === 'child')
      return `${material.familyName}, ${child?.givenName ?? ''}`
    })
    expect(new Set(pairs).size).toBe(600)
  })
})

describe('names', () => {
  test('every list is long enough for six hundred pairs, and no child’s name stands in two lists', () => {
    const everywhere: string[] = []
    for (const [origin, byGender] of Object.entries(givenNames)) {
      const families = familyNames[origin as keyof typeof familyNames]
      expect(new Set(families).size).toBe(families.length)
      for (const { child } of [byGender.v, byGender.m]) {
        expect(child.length * families.length).toBeGreaterThanOrEqual(600)
        everywhere.push(...child)
      }
    }
    const seen = new Set<string>()
    expect(everywhere.filter((name) => seen.size === seen.add(name).size)).toEqual([])
    const odd = /^\s|\s$|\s\s|[\n,]/
    expect(
      [...everywhere, ...Object.values(familyNames).flat()].filter((name) => name === '' || odd.test(name)),
    ).toEqual([])
    const surnames = Object.values(familyNames).flat()
    expect(new Set(surnames).size).toBe(surnames.length)
  })

  test.each([
    ['Jef', 'Jefs'],
    ['Emma', 'Emma’s'],
    ['Lukas', 'Lukas’'],
    ['Max', 'Max’'],
    ['Lotte', 'Lottes'],
    ['Marie', 'Maries'],
    ['Noé', 'Noés'],
    ['Zoë', 'Zoës'],
    ['Otis', 'Otis’'],
    ['Romy', 'Romy’s'],
    ['Kai', 'Kais'],
    ['Jade', 'Jades'],
    ['Noah', 'Noahs'],
    ['juf Annelies', 'juf Annelies’'],
    ['Inez', 'Inez’'],
  ])('of %s is written %s', (name, expected) => {
    expect(possessive(name)).toBe(expected)
  })
})

test('the generator is even, repeatable and says so when there is nothing to pick', () => {
  const draw = () => {
    const random = createRandom(7)
    return Array.from({ length: 6000 }, () => random.int(1, 6))
  }
  expect(draw()).toEqual(draw())
  for (const side of [1, 2, 3, 4, 5, 6]) {
    const share = draw().filter((value) => value === side).length / 6000
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.185)
  }
  expect(createRandom(3).shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4])
  expect(() => createRandom(1).pick([])).toThrow()
})
