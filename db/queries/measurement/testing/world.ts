import { createRandom, type Random } from '@/db/seed/random'
import { seedId } from '@/db/seed/ids'
import { notUsedReasons, type NotUsedReason } from '@/db/schema/usage'
import type { MeasuredTool } from '@/domain/measurement/rows'

export type WorldChild = { id: string; birthDate: string | null; birthYear: number | null }
export type WorldCase = {
  id: string
  team: string
  holder: string
  openedOn: string
  closedOn: string | null
  children: WorldChild[]
  dangerStatement: boolean
}
export type WorldEvent = {
  id: string
  at: string
  receivedAt: string
  caseId: string
  child: string | null
  tool: string
  substantive: boolean
}
export type WorldReason = {
  id: string
  caseId: string
  tool: string
  reason: NotUsedReason
  at: string
  withdrawn: boolean
}

/** A made-up organisation with its raw log, for testing the reckoning against a second one. */
export type World = {
  organisation: string
  regions: { id: string; teams: { id: string; consultants: string[] }[] }[]
  cases: WorldCase[]
  events: WorldEvent[]
  reasons: WorldReason[]
}

export const worldUntil = '2026-10'

export const worldTools: MeasuredTool[] = [
  { kind: 'safety_plan', eligibility: { unit: 'case', needsDangerStatement: true } },
  { kind: 'three_columns', eligibility: { unit: 'case', openDays: 30 } },
  { kind: 'three_houses', eligibility: { unit: 'child', childFrom: 4 } },
]

const day = (random: Random, from: string, days: number) =>
  new Date(Date.parse(`${from}T12:00:00Z`) + random.int(0, days) * 86_400_000).toISOString().slice(0, 10)

/** Moments on both sides of the borders of the period, in Flanders: summer time ends in October, so October begins at 22:00 UTC. */
const borders = [
  '2025-10-31T22:59:59Z',
  '2025-10-31T23:00:00Z',
  '2026-10-31T22:59:59Z',
  '2026-10-31T23:00:00Z',
  '2026-03-31T21:59:59Z',
  '2026-03-31T22:00:00Z',
]

function moment(random: Random): string {
  if (random.chance(0.1)) return random.pick(borders)
  return new Date(Date.parse('2025-08-01T00:00:00Z') + random.int(0, 500 * 86_400) * 1000).toISOString()
}

/** The same seed gives the same world. Teams of all sizes, some too small; consultants who use a tool always, now and then or never. */
export function makeWorld(seed: number): World {
  const random = createRandom(seed)
  let made = 0
  const id = () => seedId('world', seed, made++)
  const regions = Array.from({ length: random.int(1, 3) }, () => ({
    id: id(),
    teams: Array.from({ length: random.int(0, 4) }, () => ({
      id: id(),
      consultants: Array.from({ length: random.int(1, 12) }, id),
    })),
  }))
  const world: World = { organisation: id(), regions, cases: [], events: [], reasons: [] }
  const teams = regions.flatMap((region) => region.teams)
  for (const team of teams) {
    for (const consultant of team.consultants) {
      const habit = random.pick([0, 0.05, 0.15, 0.5, 0.85, 1])
      for (let count = random.int(0, 12); count > 0; count--) {
        // Now and then somebody holds a case of another team: it counts, but in nobody's band.
        const file = makeCase(random, id, random.chance(0.05) ? random.pick(teams).id : team.id, consultant)
        world.cases.push(file)
        addUse(random, id, world, file, habit)
      }
    }
  }
  return world
}

function makeCase(random: Random, id: () => string, team: string, holder: string): WorldCase {
  const openedOn = day(random, '2025-01-01', 680)
  const closing = day(random, openedOn, 500)
  return {
    id: id(),
    team,
    holder,
    openedOn,
    closedOn: random.chance(0.3) && closing < '2026-11-24' ? closing : null,
    children: Array.from({ length: random.int(0, 3) }, () => {
      const birthDate = random.chance(0.1)
        ? random.pick(['2022-10-31', '2022-11-01', '2020-02-29'])
        : day(random, '2012-01-01', 5300)
      return random.pick([
        { id: id(), birthDate, birthYear: null },
        { id: id(), birthDate, birthYear: null },
        { id: id(), birthDate: null, birthYear: Number(birthDate.slice(0, 4)) },
        { id: id(), birthDate: null, birthYear: null },
      ])
    }),
    dangerStatement: random.chance(0.6),
  }
}

function addUse(random: Random, id: () => string, world: World, file: WorldCase, habit: number): void {
  for (const { kind } of worldTools) {
    if (random.chance(habit)) {
      for (let count = random.int(1, 3); count > 0; count--) {
        const at = moment(random)
        const late = random.chance(0.2) ? 86_400_000 * 40 : 60_000
        world.events.push({
          id: id(),
          at,
          receivedAt: new Date(Date.parse(at) + late).toISOString(),
          caseId: file.id,
          child: random.chance(0.5) ? (random.shuffle(file.children)[0]?.id ?? null) : null,
          tool: kind,
          substantive: random.chance(0.8),
        })
      }
    } else if (random.chance(0.3)) {
      world.reasons.push({
        id: id(),
        caseId: file.id,
        tool: kind,
        reason: random.pick(notUsedReasons),
        at: moment(random),
        withdrawn: random.chance(0.2),
      })
    }
  }
}
