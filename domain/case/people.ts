export const personKinds = ['child', 'parent', 'family', 'network', 'professional'] as const
/** What somebody is to this family. */
export type PersonKind = (typeof personKinds)[number]

export const isPersonKind = (value: unknown): value is PersonKind => personKinds.some((kind) => kind === value)

/** Who can live in one of the homes: a professional or a neighbour has a home, but it is not the child's. */
export const livesInAHome = (kind: PersonKind): boolean => kind === 'child' || kind === 'parent' || kind === 'family'

/** As one says it at the table: how they like to be called, else the given name. */
export const nameOf = (person: { called: string | null; givenName: string }): string => {
  const called = person.called?.trim() ?? ''
  return called === '' ? person.givenName : called
}

type Placed = { id: string; kind: PersonKind; householdIds: readonly string[] }
type Place<Person> = { householdId: string; people: Person[] }

/**
 * People by home, each in every home they live in: a child with two homes is at home in both. `elsewhere` are those of the family
 * that no home is known of, `around` the rest.
 */
export function byHome<Person extends Placed>(
  households: readonly { id: string }[],
  people: readonly Person[],
): { homes: Place<Person>[]; elsewhere: Person[]; around: Person[] } {
  const known = new Set(households.map(({ id }) => id))
  const hasHome = (person: Person) => person.householdIds.some((id) => known.has(id))
  const homeless = people.filter((person) => !hasHome(person))
  const near = (person: Person) => person.kind === 'child' || person.kind === 'parent'
  return {
    homes: households.map(({ id }) => ({
      householdId: id,
      people: people.filter((person) => person.householdIds.includes(id)),
    })),
    elsewhere: homeless.filter(near),
    around: homeless.filter((person) => !near(person)),
  }
}
