import type { CasePerson, DocumentContext } from '@/tools/tool'

/**
 * The same people without their names: "child 1", "parent 2", in the order of the case. A relation ("godmother of Nina") may hold a name,
 * so it is not used. Without a family name a read view names nobody, also not who is not on the case.
 */
export function nameless(
  context: DocumentContext,
  called: (kind: CasePerson['kind'], number: number) => string,
): DocumentContext {
  const counts = new Map<CasePerson['kind'], number>()
  const people = context.people.map((person) => {
    const number = (counts.get(person.kind) ?? 0) + 1
    counts.set(person.kind, number)
    return { ...person, name: called(person.kind, number), relation: null }
  })
  return { ...context, familyName: '', people, homes: [] }
}
