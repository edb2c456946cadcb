import type { CasePerson } from '../../tool'
import type { HousesContent, Informed } from '../content'

/** The newest answer of each parent on being told beforehand. */
export function informedOf(content: HousesContent, person: string): Informed | null {
  return content.informed
    .filter((each) => each.person === person)
    .reduce<Informed | null>((last, each) => (last !== null && (last.at ?? '') > (each.at ?? '') ? last : each), null)
}

/** Parents this was not told back to yet. Waiting may be right: whoever reads this may say why. */
export function notToldBack(content: HousesContent, people: readonly CasePerson[]): CasePerson[] {
  const told = new Set(content.feedback.flatMap(({ kind, person }) => (kind === 'to_parent' && person !== null ? [person] : [])))
  return people.filter(({ id, kind }) => kind === 'parent' && !told.has(id))
}
