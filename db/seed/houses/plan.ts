import { addDays, addHours, differenceInDays, differenceInYears, parseISO } from 'date-fns'
import { demoAccounts } from '../accounts'
import type { SeededCase } from '../cases'
import type { MaterialPerson } from '../material'
import { createRandom, seedOf, type Random } from '../random'
import type { Need, Tale } from './tale'
import { tales } from './tales'

/** How far it came: begun with the child, made, answered who may see it, looked at together and told back. */
export type Stage = 'begun' | 'made' | 'asked' | 'told'

export type PlannedHouses = {
  file: SeededCase
  child: MaterialPerson
  childId: string
  birthDate: string
  tale: Tale
  stage: Stage
  startedAt: Date
  /** The second time of the same child. */
  again: boolean
}

const stages = ['told', 'asked', 'made', 'told', 'begun'] as const
const shownFirst = demoAccounts.find(({ role }) => role === 'consultant')?.name

/** A parent somebody can sit with: one who is called just that lives near. */
export const parentCalled = ({ family }: SeededCase, relation: string) =>
  family.people.find((person) => person.kind === 'parent' && person.relation === relation)

const fulfils = (file: SeededCase, need: Need) =>
  need === 'apart' ? file.family.separatedParents : parentCalled(file, need) !== undefined

function startOf(file: SeededCase, random: Random, today: Date, soon: boolean): Date | null {
  const last = differenceInDays(file.closedOn ?? today, file.openedOn)
  if (last < 5) return null
  // Half of an open case's time at the most: what follows needs its own days.
  const latest = Math.max(3, last - 16)
  const day = soon ? Math.min(latest, random.int(3, 45)) : random.int(3, latest)
  return addHours(addDays(file.openedOn, day), 14)
}

/** Where the days since then end. */
const stageWithin = (wanted: Stage, days: number): Stage => {
  if (days >= 15) return wanted
  if (days >= 8) return wanted === 'told' ? 'asked' : wanted
  return wanted === 'begun' ? 'begun' : 'made'
}

/** Children old enough to talk, by how their consultant works: some with most children, some with few, and none of it better. */
export function planHouses(
  files: readonly SeededCase[],
  births: ReadonlyMap<string, string>,
  today: Date,
): PlannedHouses[] {
  const told = new Map<string, number>()
  const ranks = new Map<string, number>()
  // Open cases first: those are looked at, and should not all tell the same story.
  const inOrder = [...files].sort((one, other) => Number(one.closedOn !== null) - Number(other.closedOn !== null))
  const planned = inOrder.flatMap((file) => {
    const { consultant } = file
    const demo = consultant.name === shownFirst
    const habit = demo ? 0.9 : 0.2 + (seedOf('houses', consultant.id) % 40) / 100
    const random = createRandom(seedOf('houses', file.id))
    const children = file.family.people.filter(({ kind }) => kind === 'child')
    return children.flatMap((child, at): PlannedHouses[] => {
      const wants = random.chance(at === 0 ? habit : habit * 0.4)
      const childId = file.people.get(child.key)
      const birthDate = childId === undefined ? undefined : births.get(childId)
      const startedAt = startOf(file, random, today, demo)
      if (!wants || childId === undefined || birthDate === undefined || startedAt === null) return []
      const age = differenceInYears(startedAt, parseISO(birthDate))
      const fitting = random
        .shuffle(tales)
        .filter(({ ages, needs }) => age >= ages[0] && age <= ages[1] && needs.every((need) => fulfils(file, need)))
      const count = ({ variant, key }: Tale) =>
        (told.get(`${consultant.id}/${variant}`) ?? 0) + 2 * (told.get(`${consultant.id}/${key}`) ?? 0)
      const [tale] = fitting.sort((one, other) => count(one) - count(other))
      if (!tale) return []
      for (const name of [tale.variant, tale.key])
        told.set(`${consultant.id}/${name}`, (told.get(`${consultant.id}/${name}`) ?? 0) + 1)
      const rank = ranks.get(consultant.id) ?? 0
      ranks.set(consultant.id, rank + 1)
      const wanted = stages[rank % stages.length] ?? 'made'
      const stage = stageWithin(wanted, differenceInDays(file.closedOn ?? today, startedAt))
      return [{ file, child, childId, birthDate, tale, stage, startedAt, again: false }]
    })
  })
  return [...planned, ...planned.flatMap((first) => laterOf(first, today))]
}

/** Some eight months after it was told what became of the first: only where something had changed, and the family is still there. */
function laterOf(first: PlannedHouses, today: Date): PlannedHouses[] {
  const { file, stage, tale } = first
  const startedAt = addDays(first.startedAt, 240)
  if (!tale.again || stage !== 'told' || file.closedOn !== null || differenceInDays(today, startedAt) < 8) return []
  return [{ ...first, tale: tale.again, stage: 'made', startedAt, again: true }]
}
