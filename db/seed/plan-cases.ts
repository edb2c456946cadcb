import { addDays, subDays } from 'date-fns'
import type { SeededCase } from './cases'
import type { FamilyMaterial } from './material'
import { seedId } from './ids'
import type { SeededOrganisation, SeededStaff, SeededTeam } from './organisation'
import { phaseAfter } from './phases'
import { createRandom, seedOf, type Random } from './random'

const spread = 540

function closedOn(random: Random, openedOn: Date, today: Date): Date | null {
  const lasts = random.int(90, 420)
  const end = addDays(openedOn, lasts)
  return end < subDays(today, 3) && random.chance(0.75) ? end : null
}

/**
 * Hands families, written out, out over the consultants of an organisation, opened over the last eighteen months. Deterministic for the
 * same day: `today` is the only thing from outside.
 */
export function planCases(
  organisation: SeededOrganisation,
  families: readonly FamilyMaterial[],
  today: Date,
): SeededCase[] {
  const consultants: { person: SeededStaff; team: SeededTeam }[] = organisation.teams.flatMap((team) =>
    team.consultants.map((person) => ({ person, team })),
  )
  return families.map((family, index) => {
    const random = createRandom(seedOf('case', index))
    const holder = consultants[index % consultants.length]
    if (!holder) throw new RangeError('There is nobody to carry a case')
    const openedOn = subDays(today, random.int(1, spread))
    const closed = closedOn(random, openedOn, today)
    const colleagues = holder.team.consultants.filter((other) => other.id !== holder.person.id)
    const days = Math.round((today.getTime() - openedOn.getTime()) / 86_400_000)
    const id = seedId('case', index)
    return {
      id,
      organisationId: organisation.id,
      family,
      team: holder.team,
      consultant: holder.person,
      coConsultant: colleagues.length > 0 && random.chance(0.15) ? random.pick(colleagues) : null,
      openedOn,
      closedOn: closed,
      phase: closed ? 'closing' : phaseAfter(days),
      people: new Map(family.people.map((person) => [person.key, seedId(id, 'person', person.key)])),
    }
  })
}
