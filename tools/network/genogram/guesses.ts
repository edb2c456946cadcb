import type { PersonSymbol, TieKind } from './codes'
import type { Tie } from './content'
import words from './guessing.json'
import type { Drawn } from './people'

// Only ever offered to be tapped, never drawn by itself: who is whose child is for the family to say.

/** What somebody is, from how the family calls them, up to "of": "sister of mum" is a sister. */
function calledBy({ relation, name }: Pick<Drawn, 'relation' | 'name'>): string[] {
  const spoken = (relation ?? name).toLocaleLowerCase('nl').split(/[^\p{L}]+/u)
  const end = spoken.findIndex((word) => words.ends.includes(word))
  return (end === -1 ? spoken : spoken.slice(0, end)).filter((word) => word !== '')
}

/** The symbol the words about somebody suggest; none where one was chosen, or where they say nothing or two things. */
export function guessSymbol(person: Pick<Drawn, 'relation' | 'name' | 'symbol'>): PersonSymbol | null {
  if (person.symbol !== null) return null
  const called = calledBy(person)
  const [woman, man] = [words.woman, words.man].map((list) => called.some((word) => list.includes(word)))
  return woman === man ? null : woman ? 'woman' : 'man'
}

/** Children nobody is a parent of yet, under those the family calls their mother or father. */
export function guessParents(
  people: readonly Drawn[],
  ties: readonly Tie[],
): { kind: TieKind; from: string; to: string }[] {
  const isElsewhere = ({ relation }: Drawn) =>
    words.notBorn.some((word) => (relation ?? '').toLocaleLowerCase('nl').includes(word))
  const hasParent = new Set(ties.flatMap(({ kind, to }) => (kind.endsWith('parent') ? [to] : [])))
  const parents = people.filter(
    (person) =>
      person.kind === 'parent' && !isElsewhere(person) && calledBy(person).some((word) => words.parent.includes(word)),
  )
  const children = people.filter(
    (person) => person.kind === 'child' && !hasParent.has(person.id) && !isElsewhere(person),
  )
  if (parents.length > 2) return []
  return children.flatMap(({ id }) => parents.map((parent) => ({ kind: 'parent' as const, from: parent.id, to: id })))
}
