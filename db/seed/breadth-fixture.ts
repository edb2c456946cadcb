import type pg from 'pg'
import { hash } from '@node-rs/argon2'
import { addMonths, type Month } from '@/domain/measurement/period'
import { demoPassword } from './accounts'
import { seedId } from './ids'
import { insertRows } from './rows'

/**
 * An organisation small enough to reckon breadth by hand, for the three-column map over the twelve months until `until`. Every case
 * below has been open for long enough, so each one counts:
 *
 * | team        | consultants | cases of each | cases with use, of each      | cases | with use  | band                       |
 * | Team Noord  | 10          | 6             | five used 6, five used 3     | 60    | 30 + 15   | five standard, five varying |
 * | Team Zuid   | 10          | 5             | five used 5, five used 2     | 50    | 25 + 10   | five standard, five varying |
 * | Team Klein  | 2           | 5             | 1                            | 10    | 2         | two varying (1 of 5 is 20 %) |
 * | together    | 22          |               |                              | 120   | 82        | 12 varying, 10 standard     |
 *
 * Team Klein has two consultants: not shown. Region minus Noord minus Zuid would be Klein, so the smaller of the two, Zuid, is not
 * shown either. On top of the table lies what must not count: a case opened ten days before the end, a screen that was only
 * opened, a use before the first month and one after the last.
 */
export const breadthFixture = {
  key: 'breadth-fixture',
  region: 'Regio Oefening',
  teams: [
    { name: 'Team Noord', habits: [6, 6, 6, 6, 6, 3, 3, 3, 3, 3], casesOfEach: 6 },
    { name: 'Team Zuid', habits: [5, 5, 5, 5, 5, 2, 2, 2, 2, 2], casesOfEach: 5 },
    { name: 'Team Klein', habits: [1, 1], casesOfEach: 5 },
  ],
  /** Worked out on paper from the table above; null is "too few to say". Bands: none and seldom and varying together, then standard. */
  expected: {
    'Team Noord': { used: 45, eligible: 60, counted: 10, varyingOrLess: 5, standard: 5 },
    'Team Zuid': null,
    'Team Klein': null,
    'Regio Oefening': { used: 82, eligible: 120, counted: 22, varyingOrLess: 12, standard: 10 },
  },
} as const

export const fixtureId = (...parts: (string | number)[]) => seedId(breadthFixture.key, ...parts)

/** Signs in with the demo password: who sees Team Noord, and who sees every team of the region. */
export const fixtureAccounts = {
  consultant: 'meting.noord@houvast.example',
  regionalStaff: 'meting.regio@houvast.example',
}

/** Writes it, as the owner of the database. Safe beside other organisations; once for each database. */
export async function seedBreadthFixture(client: pg.ClientBase, until: Month): Promise<void> {
  const { key, region, teams } = breadthFixture
  const [organisation, regionId] = [fixtureId('organisation'), fixtureId(region)]
  const inUse = `${until}-15T10:00:00Z`
  await insertRows(client, 'organisation', [{ id: organisation, name: 'Oefenorganisatie', demo: true }])
  await insertRows(client, 'region', [{ id: regionId, organisation_id: organisation, name: region }])
  await insertRows(
    client,
    'team',
    teams.map(({ name }) => ({ id: fixtureId(name), region_id: regionId, name })),
  )

  const person = (id: string, email: string, role: string, team: string | null) => ({
    id,
    organisation_id: organisation,
    team_id: team,
    region_id: team === null ? regionId : null,
    email,
    display_name: email,
    role,
    created_at: '2025-01-01T00:00:00Z',
  })
  const email = (team: string, at: number) =>
    team === 'Team Noord' && at === 0 ? fixtureAccounts.consultant : `${fixtureId(team, at)}@${key}.example`
  await insertRows(client, 'staff', [
    person(fixtureId('regional'), fixtureAccounts.regionalStaff, 'regional_staff', null),
    ...teams.flatMap((team) =>
      team.habits.map((_, at) =>
        person(fixtureId(team.name, at), email(team.name, at), 'consultant', fixtureId(team.name)),
      ),
    ),
  ])
  const passwordHash = await hash(demoPassword, { memoryCost: 19456, timeCost: 2, parallelism: 1 })
  const signingIn = [fixtureId('regional'), fixtureId('Team Noord', 0)]
  await insertRows(
    client,
    'credential',
    signingIn.map((id) => ({ staff_id: id, password_hash: passwordHash, changed_at: inUse })),
  )

  const long = `${addMonths(until, -6)}-01`
  const files = teams.flatMap((team) =>
    team.habits.flatMap((used, at) =>
      Array.from({ length: team.casesOfEach }, (_, number) => ({
        team: team.name,
        holder: fixtureId(team.name, at),
        name: [at, number] as const,
        used: number < used,
        openedOn: long,
      })),
    ),
  )
  const tooNew = {
    team: 'Team Noord',
    holder: fixtureId('Team Noord', 0),
    name: [0, 99] as const,
    used: true,
    openedOn: `${until}-20`,
  }
  const rows = [...files, tooNew].map((file) => ({ ...file, id: fixtureId('case', file.team, ...file.name) }))
  await insertRows(
    client,
    'case_file',
    rows.map((file) => ({
      id: file.id,
      team_id: fixtureId(file.team),
      family_name: 'Oefening',
      legal_frame: 'ocj_consult',
      phase: 'follow_up',
      separated_parents: false,
      opened_on: file.openedOn,
      created_by: file.holder,
      created_at: inUse,
      last_activity_at: inUse,
      revision: 1,
    })),
  )
  await insertRows(
    client,
    'case_assignment',
    rows.map((file) => ({
      id: fixtureId('holds', file.id),
      case_id: file.id,
      staff_id: file.holder,
      capacity: 'consultant',
      since: `${file.openedOn}T08:00:00Z`,
    })),
  )

  const event = (file: (typeof rows)[number], at: string, substantive: boolean) => ({
    id: fixtureId('event', file.id, at),
    at,
    received_at: at,
    type: substantive ? 'item.added' : 'tool.started',
    tool_kind: 'three_columns',
    case_id: file.id,
    legal_frame: 'ocj_consult',
    team_id: fixtureId(file.team),
    region_id: regionId,
    organisation_id: organisation,
    staff_id: file.holder,
    actor_role: 'consultant',
    contributor_role: 'parent',
    substantive,
    payload: {},
  })
  const unused = rows.filter((file) => !file.used)
  await insertRows(client, 'usage_event', [
    ...rows.filter((file) => file.used).map((file) => event(file, inUse, true)),
    ...unused.slice(0, 5).map((file) => event(file, inUse, false)),
    ...unused.slice(5, 8).map((file) => event(file, `${addMonths(until, -12)}-28T10:00:00Z`, true)),
    ...unused.slice(8, 11).map((file) => event(file, `${addMonths(until, 1)}-01T10:00:00Z`, true)),
  ])
}
