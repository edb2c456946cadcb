import type { CasePerson } from '../../tool'
import type { HousesContent } from '../content'

/** Parents this was not told back to yet. Waiting may be right: whoever reads this may say why. */
export function notToldBack(content: HousesContent, people: readonly CasePerson[]): CasePerson[] {
  const told = new Set(
    content.feedback.flatMap(({ kind, person }) => (kind === 'to_parent' && person !== null ? [person] : [])),
  )
  return people.filter(({ id, kind }) => kind === 'parent' && !told.has(id))
}
