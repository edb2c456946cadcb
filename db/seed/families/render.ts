import type { FamilyMaterial, MaterialCard, MaterialPerson } from '../material'

/**
 * The little language of the hand-written sentences:
 * `{kind1}` is what that person is called, `{kind1|s}` the same with the Dutch possessive, `{kind1|jaar}` the age in
 * years. `[dinsdag|woensdag]` leaves a choice to the variation, and `[dag:dinsdag|woensdag]` makes the same choice
 * wherever it carries that label. Written out without a choice, the first word stands.
 */
const PLACEHOLDER = /\{(\w+)(?:\|(s|jaar))?\}/g
const CHOICE = /\[(?:([\p{L}\d_-]+):)?([^[\]|]*(?:\|[^[\]|]*)+)\]/gu

/**
 * The possessive of a name in Dutch: Jefs, Lottes, Emma’s, Lukas’. A long vowel written with one letter takes an
 * apostrophe, a sound like "s" takes nothing but the apostrophe (Taalunie, possessive of proper names).
 */
export function possessive(name: string): string {
  if (/(?:[sxzșş]|sh)$/i.test(name)) return `${name}’`
  if (/[aiouyíóúáı]$/i.test(name) && !/(?:[aeou]i|[aeo]u|[aeou]y)$/i.test(name)) return `${name}’s`
  return `${name}s`
}

/** What everybody says to this person. */
export function calledName(person: MaterialPerson): string {
  return (person.called ?? person.givenName).replaceAll('{name}', person.givenName)
}

const startsSentence = (text: string, at: number) => /(?:^|[.?!:…]\s|^[‘“«]\s?|[.?!:]\s[‘“«])$/.test(text.slice(0, at))

/** Chooses in each `[a|b]`; `choose` gets the label (or a place in the text) and how many words there are. */
export function resolveChoices(text: string, choose: (label: string, count: number) => number): string {
  return text.replace(CHOICE, (_, label: string | undefined, words: string, at: number) => {
    const options = words.split('|')
    return options[choose(label ?? `@${at}`, options.length)] ?? ''
  })
}

/** Writes one sentence out. Throws on a person who is not in this family, so that a typing error cannot reach a screen. */
export function renderText(text: string, people: ReadonlyMap<string, MaterialPerson>): string {
  const chosen = resolveChoices(text, () => 0)
  return chosen.replace(PLACEHOLDER, (_, key: string, form: string | undefined, at: number) => {
    const person = people.get(key)
    if (person === undefined) throw new Error(`No person called ${key} in this family.`)
    if (form === 'jaar') {
      if (person.age === undefined) throw new Error(`${key} has no age.`)
      return String(person.age)
    }
    const name = form === 's' ? possessive(calledName(person)) : calledName(person)
    return startsSentence(chosen, at) ? name.charAt(0).toLocaleUpperCase('nl') + name.slice(1) : name
  })
}

/** Passes every sentence of a family through `write`; keys, numbers and references stay as they are. */
export function mapTexts(material: FamilyMaterial, write: (text: string, place: string) => string): FamilyMaterial {
  const card = (from: MaterialCard): MaterialCard => ({
    ...from,
    text: write(from.text, from.key),
    ...(from.source === undefined ? {} : { source: write(from.source, `${from.key}.source`) }),
    ...(from.details === undefined
      ? {}
      : {
          details: Object.fromEntries(
            Object.entries(from.details).map(([name, value]) => [name, write(value, `${from.key}.${name}`)]),
          ),
        }),
    ...(from.disputedBy === undefined
      ? {}
      : {
          disputedBy: from.disputedBy.map(({ person, words }) => ({
            person,
            words: write(words, `${from.key}.${person}`),
          })),
        }),
  })
  return {
    ...material,
    reason: write(material.reason, 'reason'),
    households: material.households.map(({ key, label }) => ({ key, label: write(label, `household.${key}`) })),
    people: material.people.map((person) => ({
      ...person,
      relation: write(person.relation, `relation.${person.key}`),
    })),
    cards: material.cards.map(card),
    scales: material.scales.map((scale) => ({
      ...scale,
      question: write(scale.question, `${scale.key}.question`),
      anchor0: write(scale.anchor0, `${scale.key}.0`),
      anchor10: write(scale.anchor10, `${scale.key}.10`),
      ratings: scale.ratings.map((rating, at) => ({
        ...rating,
        ...(rating.because === undefined ? {} : { because: write(rating.because, `${scale.key}.${at}.because`) }),
        ...(rating.oneHigher === undefined ? {} : { oneHigher: write(rating.oneHigher, `${scale.key}.${at}.higher`) }),
      })),
    })),
  }
}

/** A family with every name written into its sentences, ready to become rows. */
export function renderFamily(material: FamilyMaterial): FamilyMaterial {
  const people = new Map(material.people.map((person) => [person.key, person]))
  const written = mapTexts(material, (text) => renderText(text, people))
  return {
    ...written,
    people: written.people.map((person) =>
      person.called === undefined ? person : { ...person, called: calledName(person) },
    ),
  }
}
