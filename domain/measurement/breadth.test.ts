import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expectSame } from '@/db/queries/measurement/testing/expect-same'
import { makeWorld, worldTools, type World } from '@/db/queries/measurement/testing/world'
import { notUsedReasons } from '@/db/schema/usage'
import { releaseOf } from './release'
import type { MeasuredCase } from './rows'
import type { Place } from './suppression'

const placesOf = (world: World): Place[] => {
  const ids = [world.organisation, ...world.regions.map((region) => region.id)]
  return [
    { id: world.organisation, parent: null },
    ...world.regions.map((region) => ({ id: region.id, parent: 0 })),
    ...world.regions.flatMap((region) => region.teams.map((team) => ({ id: team.id, parent: ids.indexOf(region.id) }))),
  ]
}

const inFlanders = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit' })
const monthOf = (at: string) => inFlanders.format(new Date(at))
const inPeriod = (at: string) => monthOf(at) >= '2025-11' && monthOf(at) <= '2026-10'

/** What the database hands over, made from the world without one. */
function measured(world: World): MeasuredCase[] {
  const staff = world.regions.flatMap((region) =>
    region.teams.flatMap((team) => team.consultants.map((id) => ({ id, team: team.id }))),
  )
  const events = new Map(world.cases.map((file) => [file.id, [] as World['events']]))
  for (const event of world.events) if (event.substantive && inPeriod(event.at)) events.get(event.caseId)?.push(event)
  return world.cases
    .filter((file) => file.openedOn <= '2026-10-31' && (file.closedOn ?? '2026-10-31') >= '2025-11-01')
    .map((file) => {
      const consultant = staff.findIndex((one) => one.id === file.holder && one.team === file.team)
      return {
        team: file.team,
        consultant: consultant < 0 ? null : consultant,
        openedOn: file.openedOn,
        on: file.closedOn !== null && file.closedOn < '2026-10-31' ? file.closedOn : '2026-10-31',
        children: file.children.map(({ birthDate, birthYear }) =>
          birthDate !== null ? { birthDate } : birthYear !== null ? { birthYear } : { unknown: true },
        ),
        dangerStatement: file.dangerStatement,
        uses: (events.get(file.id) ?? []).map((event) => ({
          tool: event.tool,
          child: event.child === null ? null : file.children.findIndex((child) => child.id === event.child),
        })),
        reasons: world.reasons.filter(
          (reason) => reason.caseId === file.id && !reason.withdrawn && inPeriod(reason.at),
        ),
      }
    })
}

it('tells exactly what a second reckoning over the raw log finds, and nothing under the thresholds', () => {
  let told = 0
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('case' as const, 'child' as const), (seed, unit) => {
      const world = makeWorld(seed)
      told += expectSame(world, releaseOf(measured(world), placesOf(world), worldTools, unit, notUsedReasons), unit)
    }),
    { numRuns: 100 },
  )
  // The property would hold for a reckoning that never tells anything.
  expect(told).toBeGreaterThan(300)
}, 30_000)

it(
  'does not depend on the order of the cases',
  () =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const world = makeWorld(seed)
        const reckon = (files: MeasuredCase[]) => releaseOf(files, placesOf(world), worldTools, 'case', notUsedReasons)
        expect(reckon(measured(world).reverse())).toEqual(reckon(measured(world)))
      }),
      { numRuns: 20 },
    ),
  30_000,
)
