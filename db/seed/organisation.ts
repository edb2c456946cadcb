import { hash } from '@node-rs/argon2'
import type pg from 'pg'
import { demoAccounts, demoPassword } from './accounts'
import { seedId } from './ids'
import { insertRows, type Row } from './rows'

export type SeededStaff = { id: string; name: string; teamId: string | null; regionId: string | null; role: string }
export type SeededTeam = { id: string; name: string; regionId: string; consultants: SeededStaff[] }
export type SeededOrganisation = { id: string; teams: SeededTeam[]; byEmail: Map<string, SeededStaff> }

export type OrganisationPlan = {
  key: string
  name: string
  regions: { key: string; name: string; teams: { key: string; name: string; colleagues: string[]; lead: string }[] }[]
}

/** Argon2id at the lowest cost the library allows to be honest about: these accounts are printed on the sign-in page anyway. */
const demoHash = () => hash(demoPassword, { memoryCost: 19456, timeCost: 2, parallelism: 1 })

/**
 * Writes an organisation with its regions, teams and people. The demo accounts join the first region's first team, and the first
 * team of the second region (`consulent2`). Returns the ids by which cases are handed out.
 */
export async function seedOrganisation(client: pg.ClientBase, plan: OrganisationPlan): Promise<SeededOrganisation> {
  const id = seedId(plan.key)
  await insertRows(client, 'organisation', [{ id, name: plan.name, demo: true }])
  const regions = plan.regions.map((region) => ({
    id: seedId(plan.key, region.key),
    organisation_id: id,
    name: region.name,
  }))
  await insertRows(client, 'region', regions)
  const teams: SeededTeam[] = plan.regions.flatMap((region) =>
    region.teams.map((team) => ({
      id: seedId(plan.key, team.key),
      name: team.name,
      regionId: seedId(plan.key, region.key),
      consultants: [],
    })),
  )
  await insertRows(
    client,
    'team',
    teams.map((team) => ({ id: team.id, region_id: team.regionId, name: team.name })),
  )

  const rows: Row[] = []
  const byEmail = new Map<string, SeededStaff>()
  const add = (email: string, name: string, role: string, teamId: string | null, regionId: string | null) => {
    const person: SeededStaff = { id: seedId(plan.key, email), name, teamId, regionId, role }
    rows.push({
      id: person.id,
      organisation_id: id,
      region_id: regionId,
      team_id: teamId,
      email,
      display_name: name,
      role,
      created_at: '2025-01-06T08:00:00Z',
    })
    byEmail.set(email, person)
    if (role === 'consultant') teams.find((team) => team.id === teamId)?.consultants.push(person)
  }
  const otherTeam = teams.find((team) => team.regionId !== teams[0]?.regionId) ?? teams[1]
  for (const account of demoAccounts) {
    const team = account.team === 'first' ? teams[0] : account.team === 'other' ? otherTeam : undefined
    add(
      account.email,
      account.name,
      account.role,
      team?.id ?? null,
      account.region === 'first' ? (regions[0]?.id ?? null) : null,
    )
  }
  for (const team of plan.regions.flatMap((region) => region.teams)) {
    const teamId = seedId(plan.key, team.key)
    team.colleagues.forEach((name, index) =>
      add(`${team.key}.${String(index + 1)}@houvast.example`, name, 'consultant', teamId, null),
    )
    // The first team is led by the demo account.
    if (teamId !== teams[0]?.id) add(`${team.key}.lead@houvast.example`, team.lead, 'team_lead', teamId, null)
  }
  await insertRows(client, 'staff', rows)
  const passwordHash = await demoHash()
  await insertRows(
    client,
    'credential',
    [...byEmail.values()].map((person) => ({
      staff_id: person.id,
      password_hash: passwordHash,
      changed_at: '2025-01-06T08:00:00Z',
    })),
  )
  return { id, teams, byEmail }
}
