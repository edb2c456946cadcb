import { addDays, addHours, differenceInDays, differenceInYears, parseISO } from 'date-fns'
import { demoAccounts } from '../accounts'
import type { SeededCase } from '../cases'
import type { MaterialPerson } from '../material'
import { createRandom, seedOf } from '../random'
import type { MapToTalkAbout } from '../reviews'

/** How far it came: only looked for, placed, told what some may know, kept alive. */
export const networkStages = ['looked', 'placed', 'told', 'kept'] as const
export type NetworkStage = (typeof networkStages)[number]

export type PlannedNetwork = {
  file: SeededCase
  map: MapToTalkAbout['map']
  startedAt: Date
  stage: NetworkStage
  /** A child that placed its own people. */
  child: { material: MaterialPerson; id: string; birthDate: string } | null
}

const shownFirst = demoAccounts.find(({ role }) => role === 'consultant')?.name
const needed: Record<NetworkStage, number> = { looked: 2, placed: 4, told: 10, kept: 30 }

/** Families whose map stands there, many of them: most begin with a network, and how far it comes is another matter (survey, Table 9). */
export function planNetworks(
  maps: readonly MapToTalkAbout[],
  births: ReadonlyMap<string, string>,
  today: Date,
): PlannedNetwork[] {
  return maps.flatMap(({ file, map }): PlannedNetwork[] => {
    const random = createRandom(seedOf('network', file.id))
    const demo = file.consultant.name === shownFirst
    const habit = demo ? 0.9 : 0.35 + (seedOf('networks', file.consultant.id) % 60) / 100
    const end = file.closedOn ?? today
    const days = differenceInDays(end, file.openedOn)
    if (days < 20 || !random.chance(habit)) return []
    const startedAt = addHours(addDays(file.openedOn, random.int(6, Math.max(8, Math.round(days / 3)))), 10)
    const left = differenceInDays(end, startedAt)
    const wanted = random.pick(['placed', 'told', 'kept', 'told', 'looked'] as const)
    const stage = networkStages
      .slice(0, networkStages.indexOf(wanted) + 1)
      .filter((each) => left >= needed[each])
      .at(-1)
    if (stage === undefined) return []
    const child = random.chance(demo ? 0.8 : 0.4) && stage !== 'looked' ? childOf(file, births, startedAt) : null
    return [{ file, map, startedAt, stage, child }]
  })
}

function childOf(file: SeededCase, births: ReadonlyMap<string, string>, on: Date): PlannedNetwork['child'] {
  for (const material of file.family.people) {
    const id = material.kind === 'child' ? file.people.get(material.key) : undefined
    const birthDate = id === undefined ? undefined : births.get(id)
    if (id !== undefined && birthDate !== undefined && differenceInYears(on, parseISO(birthDate)) >= 4)
      return { material, id, birthDate }
  }
  return null
}
