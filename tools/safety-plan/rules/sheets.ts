import type { DocumentContext, PaperSheet } from '../../tool'
import { writeVoice } from '../../voice'
import type { PlanContent } from '../content'
import { forChild, forFridge, forHome, forPerson, peopleWithTasks } from './tasks'
import { childRules, rulesOf, triggersOf } from './words'

const hasPlan = (content: PlanContent) => rulesOf(content).length + triggersOf(content).length > 0

/**
 * What can leave on paper: one page for the fridge, one for the child, the whole plan for who made it, and for each person with a task a
 * page with that task alone.
 */
export function sheets(content: PlanContent, { people }: DocumentContext): PaperSheet<PlanContent>[] {
  const child = childRules(content).length > 0
  const children = people.filter(({ id, kind }) => kind === 'child' && isMeant(content, id))
  return [
    {
      id: 'fridge',
      kind: 'fridge',
      name: null,
      own: true as const,
      content: hasPlan(content) ? forFridge(content) : null,
    },
    ...children.map(({ id, name }) => ({
      id: `child:${id}`,
      kind: 'child',
      name,
      own: true as const,
      content: child ? forChild(content) : null,
    })),
    { id: 'whole', kind: 'whole', name: null, own: true as const, content: hasPlan(content) ? forHome(content) : null },
    ...peopleWithTasks(content).flatMap((voice) => {
      const person = people.find(({ id }) => id === voice.person)
      return person
        ? [{ id: writeVoice(voice), kind: 'person', name: person.name, content: forPerson(content, voice) }]
        : []
    }),
  ]
}

const isMeant = ({ head: { children } }: PlanContent, id: string) =>
  children.length === 0 || children.some(({ person }) => person === id)
