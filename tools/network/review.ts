import { levelOf } from '@/domain/consent/who-knows'
import type { Tool } from '../tool'
import type { NetworkContent } from './content'
import { dangersOf, whoKnows } from './rules/knowing'
import { hasRole, present, whoOf } from './rules/members'

/** What to look at in a network together with a team lead (practice guide 5.4). Words: `review.lines.<id>`. */
const lines = ['informed', 'diverse', 'child_chosen', 'roles', 'parents_asked', 'relief', 'kept_alive'] as const
type Line = (typeof lines)[number]
type Fact = { line: Line; label: string; count: number }

/** Counts, each beside its line. None of them says how good a network is; how many people there are is not among them. */
function facts(content: NetworkContent): Fact[] {
  const members = present(content)
  const known = whoKnows(content)
  const count = (line: Line, name: string, found: number): Fact => ({
    line,
    label: `review.facts.${name}`,
    count: found,
  })
  const dangers = dangersOf(content)
  const tied = members.filter(({ kind }) => kind !== 'professional')
  const by = (kind: 'child' | 'parent') =>
    members.filter(({ chosenBy }) => chosenBy.some((voice) => voice.kind === kind)).length
  const ofKind = (kind: 'thanks' | 'relief' | 'contact') => content.contacts.filter((each) => each.kind === kind).length
  return [
    count('informed', 'dangers', dangers.length),
    count(
      'informed',
      'known',
      dangers.filter((danger) => tied.some((member) => levelOf(known, whoOf(member), danger) !== 'nothing')).length,
    ),
    count('diverse', 'kinds', new Set(tied.flatMap(({ kind }) => kind ?? [])).size),
    count('child_chosen', 'byChild', by('child')),
    count('roles', 'withTask', members.filter(({ task }) => task.trim() !== '').length),
    count('roles', 'warm', members.filter(({ warm }) => warm).length),
    count('roles', 'open', members.filter((member) => !hasRole(member)).length),
    count('parents_asked', 'byParent', by('parent')),
    count('parents_asked', 'toldByParent', content.knows.filter(({ toldBy }) => toldBy?.kind === 'parent').length),
    count('relief', 'backups', members.filter(({ backupFor }) => backupFor !== null).length),
    count('kept_alive', 'thanks', ofKind('thanks')),
    count('kept_alive', 'reliefs', ofKind('relief')),
    count('kept_alive', 'contacts', ofKind('contact')),
  ]
}

export const review: NonNullable<Tool<NetworkContent>['review']> = { lines, facts }
