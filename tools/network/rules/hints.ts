import { levelOf } from '@/domain/consent/who-knows'
import type { DocumentContext } from '../../tool'
import type { NetworkContent } from '../content'
import { dangersOf, whoKnows } from './knowing'
import { hasRole, isProfessional, present, whoOf } from './members'

/** Something to talk about (practice guide 5.4). Never how many there are, never that there are too few. */
export type Hint =
  | { about: 'nobody' }
  | { about: 'unknown'; danger: string }
  | { about: 'no_headline'; danger: string }
  | { about: 'child_chosen' }
  | { about: 'role'; member: string }
  | { about: 'relief'; member: string }
  | { about: 'risk'; member: string }

const most = 4

/** What may deserve a talk, the most helpful first; a few at a time, because more is a list of reproaches. */
export function hintsOf(content: NetworkContent, context: Pick<DocumentContext, 'people'>): Hint[] {
  const members = present(content).filter((member) => !isProfessional(member, context))
  if (members.length === 0) return [{ about: 'nobody' }]
  const known = whoKnows(content)
  const dangers = dangersOf(content)
  const knowing = (danger: (typeof dangers)[number]) =>
    members.filter((member) => levelOf(known, whoOf(member), danger) !== 'nothing')
  const withTask = members.filter(({ task }) => task.trim() !== '')
  const [only] = withTask
  const risks = members.filter(
    (member) => content.notes.some(({ id, contactRisk }) => id === member.id && contactRisk) && hasRole(member),
  )
  const found: Hint[] = [
    ...risks.map(({ id }) => ({ about: 'risk' as const, member: id })),
    ...dangers
      .filter((danger) => knowing(danger).length === 0)
      .map(({ id }) => ({ about: 'unknown' as const, danger: id })),
    ...dangers
      .filter(
        ({ documentId, itemId }) =>
          known.knows.some(
            (row) => row.documentId === documentId && row.itemId === itemId && row.level === 'headline',
          ) &&
          !known.headlines.some(
            (row) => row.documentId === documentId && row.itemId === itemId && row.text.trim() !== '',
          ),
      )
      .map(({ id }) => ({ about: 'no_headline' as const, danger: id })),
    ...(members.some(({ chosenBy }) => chosenBy.some(({ kind }) => kind === 'child'))
      ? []
      : [{ about: 'child_chosen' as const }]),
    ...(withTask.length === 1 && only && !members.some(({ backupFor }) => backupFor === only.id)
      ? [{ about: 'relief' as const, member: only.id }]
      : []),
    ...members.filter((member) => !hasRole(member)).map(({ id }) => ({ about: 'role' as const, member: id })),
  ]
  return found.slice(0, most)
}
