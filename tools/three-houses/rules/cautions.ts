import type { CasePerson } from '../../tool'
import { maySee } from '@/domain/consent/may-see'
import { containers } from '../codes'
import type { HousesContent } from '../content'

/** What to mind where parents live apart (practice guide 1.6): the child stands between two people it loves. */
export const separationCautions = ['never_choose', 'neutral_homes', 'each_apart', 'no_messenger'] as const

export const personAudience = (id: string) => `person:${id}`

/** True when something would be shown to one parent and not to another: no wrong, but a thing to say out loud first. */
export function onlyOneParent(
  content: HousesContent,
  people: readonly CasePerson[],
  audiences: readonly string[],
): boolean {
  const parents = people.filter(({ kind }) => kind === 'parent').map(({ id }) => personAudience(id))
  const here = parents.filter((each) => audiences.includes(each))
  if (parents.length < 2 || here.length !== 1) return false
  const sees = (audience: string) =>
    containers.some(
      (container) =>
        maySee(content.permissions, { audiences: [audience], childPresent: false }, { card: null, container }).shown,
    )
  return parents.some((each) => !audiences.includes(each) && !sees(each))
}
