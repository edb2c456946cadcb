import { addDays, addHours, differenceInDays, differenceInYears, parseISO } from 'date-fns'
import { demoAccounts } from '../accounts'
import type { SeededCase } from '../cases'
import type { MaterialPerson } from '../material'
import { createRandom, seedOf } from '../random'
import type { StoryTale } from './tale'
import { storyTales } from './tales'

/** How far it came: a first draft of ours, with the parents, agreed, told to the child, looked at again. */
export const storyStages = ['draft', 'parents', 'agreed', 'told', 'revisited'] as const
export type StoryStage = (typeof storyStages)[number]

export type PlannedStory = {
  file: SeededCase
  child: MaterialPerson
  childId: string
  birthDate: string
  tale: StoryTale
  stage: StoryStage
  startedAt: Date
  /** One of the parents does not agree, and it was decided with the team to tell it. */
  dissent: boolean
}

const shownFirst = demoAccounts.find(({ role }) => role === 'consultant')?.name
const needed: Record<StoryStage, number> = { draft: 3, parents: 6, agreed: 12, told: 16, revisited: 60 }

/** Families whose map was made together, some of them: it is what falls away first when there is no time, and no consultant is better for it. */
export function planStories(
  files: readonly { file: SeededCase; together: boolean }[],
  births: ReadonlyMap<string, string>,
  today: Date,
): PlannedStory[] {
  const ranks = new Map<string, number>()
  return files.flatMap(({ file, together }): PlannedStory[] => {
    const { family, consultant } = file
    const random = createRandom(seedOf('story', file.id))
    const demo = consultant.name === shownFirst
    const habit = demo ? 0.95 : (seedOf('stories', consultant.id) % 45) / 100
    const tale = storyTales.find(({ families }) => [...families].some((key) => family.key.startsWith(key)))
    const days = differenceInDays(file.closedOn ?? today, file.openedOn)
    if (!together || !tale || days < 24 || !random.chance(habit)) return []
    const startedAt = addHours(addDays(file.openedOn, random.int(14, Math.max(15, Math.round(days / 2)))), 10)
    const left = differenceInDays(file.closedOn ?? today, startedAt)
    const found = family.people
      .filter(({ kind }) => kind === 'child')
      .flatMap((child) => {
        const childId = file.people.get(child.key)
        const birthDate = childId === undefined ? undefined : births.get(childId)
        if (childId === undefined || birthDate === undefined) return []
        return differenceInYears(startedAt, parseISO(birthDate)) >= 3 ? [{ child, childId, birthDate }] : []
      })
    const [first] = found
    if (!first || left < needed.draft) return []
    const rank = ranks.get(consultant.id) ?? 0
    ranks.set(consultant.id, rank + 1)
    // Each consultant has some of each, as far as there were days for it.
    const order = (['told', 'parents', 'draft', 'agreed', 'revisited'] as const)[rank % 5] ?? 'draft'
    const possible = storyStages.slice(0, storyStages.indexOf(order) + 1).filter((stage) => left >= needed[stage])
    const stage = possible.at(-1) ?? 'draft'
    return [{ file, ...first, tale, stage, startedAt, dissent: random.chance(0.25) }]
  })
}
