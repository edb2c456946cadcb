import type { FamilyMaterial, MaterialCard, MaterialPerson, MaterialScale } from '../material'
import { familyNames, givenNames, shortForms } from '../names'
import { createRandom, seedOf, type Random } from '../random'
import { commonCards } from './common-cards'
import { mapTexts, resolveChoices } from './render'

/** A step along a list that visits every place before it comes back: the share of the golden ratio, made coprime. */
function stride(length: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  let step = Math.max(1, Math.round(length * 0.618))
  while (divisor(step, length) !== 1) step++
  return step
}

const mainOrigin = (people: readonly MaterialPerson[], familyName: string) => {
  const bearers = people.filter((person) => person.familyName === familyName)
  const bearer = bearers.find((person) => person.kind === 'parent') ?? bearers[0]
  return bearer?.origin ?? 'vl'
}

/**
 * New names for everybody. Family name and first child together come from walking through all pairs in one order, so
 * two seeds less than the number of pairs apart (at least 600) never get the same pair.
 */
function renamePeople(material: FamilyMaterial, seed: number, random: Random) {
  const mainPool = familyNames[mainOrigin(material.people, material.familyName)]
  const first = material.people.find((person) => person.kind === 'child')
  const childPool = first === undefined ? ['-'] : givenNames[first.origin][first.gender].child
  const pairs = mainPool.length * childPool.length
  const pair = (seed * stride(pairs)) % pairs
  const names = new Map([[material.familyName, mainPool[pair % mainPool.length] ?? material.familyName]])
  const givenTaken = new Set<string>()

  const otherFamilyName = (old: string) => {
    const known = names.get(old)
    if (known !== undefined) return known
    const taken = new Set(names.values())
    const chosen = random.pick(familyNames[mainOrigin(material.people, old)].filter((name) => !taken.has(name)))
    names.set(old, chosen)
    return chosen
  }
  const givenName = (person: MaterialPerson) => {
    const pool = givenNames[person.origin][person.gender][person.generation]
    const fixed = person === first ? childPool[Math.floor(pair / mainPool.length)] : undefined
    const chosen = fixed ?? random.pick(pool.filter((name) => !givenTaken.has(name)))
    givenTaken.add(chosen)
    return chosen
  }
  // The first child chooses first, because its name is the fixed one.
  const chosen = new Map(
    [...(first === undefined ? [] : [first]), ...material.people].map((person) => [person.key, '']),
  )
  for (const key of chosen.keys()) {
    const person = material.people.find((candidate) => candidate.key === key)
    if (person !== undefined) chosen.set(key, givenName(person))
  }
  const people = material.people.map((person): MaterialPerson => {
    const { called, ...rest } = person
    const given = chosen.get(person.key) ?? person.givenName
    const short = called === undefined || called.includes('{name}') ? called : shortForms[given]
    return {
      ...rest,
      givenName: given,
      ...(person.familyName === undefined ? {} : { familyName: otherFamilyName(person.familyName) }),
      ...(short === undefined || givenTaken.has(short) ? {} : { called: short }),
    }
  })
  return { people, familyName: names.get(material.familyName) ?? material.familyName }
}

/** All children together younger or older, so that the order and the distance between them stay. */
function shiftAges(people: MaterialPerson[], range: readonly [number, number], legalFrame: string, random: Random) {
  const ages = people.flatMap((person) => (person.age === undefined ? [] : [person.age]))
  const youngestAllowed = legalFrame === 'sdj_offence' ? 12 : 1
  const fits = [range[0], 0, range[1]].filter((shift) => {
    if (shift === 0) return true
    const eldest = Math.max(...ages)
    return ages.every((age) => age + shift >= 1 && age + shift <= 17) && eldest + shift >= youngestAllowed
  })
  const shift = random.pick(fits)
  return people.map((person) => (person.age === undefined ? person : { ...person, age: person.age + shift }))
}

/** Leaves some cards out: never a danger without its goal, never the last of a kind, never below eight. */
function chooseCards(cards: readonly MaterialCard[], random: Random) {
  let left = [...cards]
  const count = (category: string) => left.filter((card) => card.category === category).length
  const dangers = left.filter((card) => card.category === 'danger_statement')
  const lastDanger = dangers.at(-1)
  if (dangers.length > 1 && lastDanger !== undefined && random.chance(0.3)) {
    left = left.filter((card) => card.key !== lastDanger.key && card.pairedWith !== lastDanger.key)
  }
  for (const card of random.shuffle(left)) {
    const leavable = !['danger_statement', 'safety_goal', 'demonstrated_safety'].includes(card.category)
    const least = card.category === 'next_step' ? 2 : 1
    if (leavable && left.length > 8 && count(card.category) > least && random.chance(0.25)) {
      left = left.filter((other) => other !== card)
    }
  }
  return left
}

/** Common cards speak of a parent who is there, speaks Dutch and is safe to meet. */
function addCommonCards(cards: MaterialCard[], familyKey: string, people: readonly MaterialPerson[], random: Random) {
  const find = (key: string) => people.find((person) => person.key === key)
  const child = find('kind1')
  const fits = (key: string, together: boolean) => {
    const person = find(key)
    if (person?.kind !== 'parent') return person !== undefined
    const present = person.household !== undefined && person.contactRisk !== true && person.language === 'nl'
    return present && (!together || person.household === child?.household)
  }
  const age = child?.age ?? -1
  const fitting = commonCards.filter(
    ({ needs, kind1Age, together, except }) =>
      needs.every((key) => fits(key, together)) &&
      age >= kind1Age[0] &&
      age <= kind1Age[1] &&
      !except.includes(familyKey),
  )
  const room = Math.max(0, Math.min(random.int(0, 3), 16 - cards.length))
  return [
    ...cards,
    ...random
      .shuffle(fitting)
      .slice(0, room)
      .map(({ card }) => card),
  ]
}

/** A step without a note may stand elsewhere than in the hand-written family; a note explains its own status. */
function varyStep(card: MaterialCard, random: Random): MaterialCard {
  if (card.category !== 'next_step' || card.details?.note !== undefined || !random.chance(0.3)) return card
  const status = random.pick(card.details?.status === 'done' ? ['done', 'open'] : ['open', 'done', 'still_needed'])
  return { ...card, details: { ...card.details, status } }
}

function varyScales(scales: readonly MaterialScale[], dangers: ReadonlySet<string>, random: Random) {
  const kept = scales.filter((scale) => dangers.has(scale.danger))
  return kept.map((scale) => {
    const shifts = new Map(scale.ratings.map(({ person }) => [person, 0]))
    for (const person of shifts.keys()) shifts.set(person, random.int(-1, 1))
    const moments = [...new Set(scale.ratings.map((rating) => rating.monthsAfterOpening))].sort((a, b) => a - b)
    const last = moments.length > 1 && random.chance(0.2) ? moments.at(-2) : moments.at(-1)
    return {
      ...scale,
      ratings: scale.ratings
        .filter((rating) => rating.monthsAfterOpening <= (last ?? 0))
        .map((rating) =>
          rating.value === null
            ? rating
            : { ...rating, value: Math.min(10, Math.max(0, rating.value + (shifts.get(rating.person) ?? 0))) },
        ),
    }
  })
}

/**
 * Another family told after the same one: other names, ages, details, cards and moments; the same for the same seed.
 * Sentences keep their placeholders. Moments become half months; the order between them stays.
 */
export function varyFamily(material: FamilyMaterial, seedNumber: number): FamilyMaterial {
  const random = createRandom(seedOf(material.key, seedNumber))
  const renamed = renamePeople(material, seedNumber, random)
  const people = shiftAges(renamed.people, material.ageShift, material.legalFrame, random)
  const cards = addCommonCards(chooseCards(material.cards, random), material.key, people, random).map((card) =>
    varyStep(card, random),
  )
  const dangers = new Set(cards.filter((card) => card.category === 'danger_statement').map((card) => card.key))
  const scales = varyScales(material.scales, dangers, random)
  const pace = random.pick([0.75, 1, 1, 1.25, 1.5])
  const moment = (months: number) => Math.round(months * pace * 2) / 2
  const varied: FamilyMaterial = {
    ...material,
    ...renamed,
    key: `${material.key}-${seedNumber}`,
    people,
    cards: cards.map((card) => ({ ...card, monthsAfterOpening: moment(card.monthsAfterOpening) })),
    scales: scales.map((scale) => ({
      ...scale,
      ratings: scale.ratings.map((rating) => ({ ...rating, monthsAfterOpening: moment(rating.monthsAfterOpening) })),
    })),
  }
  return mapTexts(varied, (text, place) =>
    resolveChoices(
      text,
      (label, count) => seedOf(material.key, seedNumber, label.startsWith('@') ? place + label : label) % count,
    ),
  )
}
