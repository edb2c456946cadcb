import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { hashOfToken, newToken } from '../auth/token'

/**
 * A small organisation for attacking: two teams in two regions, everyone the matrix names, and a case in every state. Beside it
 * another organisation. Ids are random; words planted in a family name are unique, so that finding one where it may not be is a leak.
 */
export type House = {
  organisation: string
  regions: Record<'north' | 'south' | 'elsewhere', string>
  teams: Record<'one' | 'two' | 'elsewhere', string>
  people: Record<PersonName, string>
  cases: Record<CaseName, string>
  /** The word in the family name of that case. */
  canary: Record<CaseName, string>
}

export type PersonName =
  | 'consultant'
  | 'colleague'
  | 'coConsultant'
  | 'otherTeam'
  | 'lead'
  | 'otherLead'
  | 'regional'
  | 'researcher'
  | 'administrator'
  | 'disabled'
  | 'foreigner'

export type CaseName = 'open' | 'closed' | 'blocked' | 'otherTeam' | 'elsewhere'

const roles: Record<PersonName, [role: string, place: 'one' | 'two' | 'elsewhere' | 'north' | null]> = {
  consultant: ['consultant', 'one'],
  colleague: ['consultant', 'one'],
  coConsultant: ['consultant', 'one'],
  disabled: ['consultant', 'one'],
  otherTeam: ['consultant', 'two'],
  lead: ['team_lead', 'one'],
  otherLead: ['team_lead', 'two'],
  regional: ['regional_staff', 'north'],
  researcher: ['researcher', null],
  administrator: ['administrator', null],
  foreigner: ['consultant', 'elsewhere'],
}

const names = <Key extends string>(...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, randomUUID()])) as Record<Key, string>

export async function buildHouse(owner: pg.Pool): Promise<House> {
  const organisation = randomUUID()
  const foreign = randomUUID()
  const regions = names('north', 'south', 'elsewhere')
  const teams = names('one', 'two', 'elsewhere')
  const people = names(...(Object.keys(roles) as PersonName[]))
  const cases = names('open', 'closed', 'blocked', 'otherTeam', 'elsewhere')
  const canary = Object.fromEntries(
    Object.keys(cases).map((name) => [name, `kanarie${randomBytes(6).toString('hex')}`]),
  ) as Record<CaseName, string>
  const put = (sql: string, ...values: unknown[]) => owner.query(sql, values)

  await put(
    'insert into organisation (id, name, demo) values ($1, $2, false), ($3, $4, false)',
    organisation,
    'Testdienst',
    foreign,
    'Andere dienst',
  )
  for (const [name, id] of Object.entries(regions))
    await put(
      'insert into region (id, organisation_id, name) values ($1, $2, $3)',
      id,
      name === 'elsewhere' ? foreign : organisation,
      name,
    )
  await put('insert into team (id, region_id, name) values ($1, $2, $3)', teams.one, regions.north, 'Een')
  await put('insert into team (id, region_id, name) values ($1, $2, $3)', teams.two, regions.south, 'Twee')
  await put('insert into team (id, region_id, name) values ($1, $2, $3)', teams.elsewhere, regions.elsewhere, 'Elders')

  for (const [name, [role, place]] of Object.entries(roles) as [PersonName, (typeof roles)[PersonName]][])
    await put(
      'insert into staff (id, organisation_id, region_id, team_id, email, display_name, role, disabled_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      people[name],
      name === 'foreigner' ? foreign : organisation,
      place === 'north' ? regions.north : null,
      place === null || place === 'north' ? null : teams[place],
      `${name.toLowerCase()}@walls.example`,
      name,
      role,
      name === 'disabled' ? new Date() : null,
    )

  const at: Record<CaseName, [team: string, consultant: PersonName]> = {
    open: [teams.one, 'consultant'],
    closed: [teams.one, 'consultant'],
    blocked: [teams.one, 'consultant'],
    otherTeam: [teams.two, 'otherTeam'],
    elsewhere: [teams.elsewhere, 'foreigner'],
  }
  for (const [name, [team, consultant]] of Object.entries(at) as [CaseName, (typeof at)[CaseName]][]) {
    const closed = name === 'closed'
    await put(
      `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, closed_on, close_reason, created_by)
       values ($1, $2, $3, 'ocj_investigation', 'assessment', '2026-02-02', $4, $5, $6)`,
      cases[name],
      team,
      `Familie ${canary[name]}`,
      closed ? '2026-10-01' : null,
      closed ? 'safe_enough' : null,
      people[consultant],
    )
    await put("insert into case_key (case_id, wrapped, master_key_id) values ($1, '\\x00', 'walls')", cases[name])
    for (const [who, capacity] of [[consultant, 'consultant'], ...assistants(name)] as const)
      await put(
        'insert into case_assignment (id, case_id, staff_id, capacity) values (gen_random_uuid(), $1, $2, $3)',
        cases[name],
        people[who],
        capacity,
      )
  }
  // Everybody who would see this case may not: its consultant, its co-consultant and the lead of its team.
  for (const who of ['consultant', 'coConsultant', 'lead', 'colleague'] as const)
    await put(
      'insert into conflict_block (id, case_id, staff_id, set_by) values (gen_random_uuid(), $1, $2, $3)',
      cases.blocked,
      people[who],
      people.otherLead,
    )
  return { organisation, regions, teams, people, cases, canary }
}

const assistants = (name: CaseName): [PersonName, string][] =>
  name === 'otherTeam' || name === 'elsewhere'
    ? []
    : [
        ['coConsultant', 'co_consultant'],
        ['disabled', 'co_consultant'],
      ]

type SessionState = { revokedAt?: Date; expiresAt?: Date; lastSeenAt?: Date }

/** A session token of this person. */
export async function openSessionFor(owner: pg.Pool, staffId: string, state: SessionState = {}): Promise<string> {
  const token = newToken()
  const { revokedAt = null, expiresAt = new Date(Date.now() + 3_600_000), lastSeenAt = new Date() } = state
  await owner.query(
    'insert into staff_session (id, token_hash, staff_id, last_seen_at, expires_at, revoked_at) values (gen_random_uuid(), $1, $2, $3, $4, $5)',
    [hashOfToken(token), staffId, lastSeenAt, expiresAt, revokedAt],
  )
  return token
}

/** Raw SQL as the app's own role under a token (null: none), undone afterwards. */
export async function underToken<T>(
  app: pg.Pool,
  token: string | null,
  run: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await app.connect()
  try {
    await client.query('begin')
    if (token !== null) await client.query("select set_config('app.session_token', $1, true)", [token])
    return await run(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The SQLSTATE this statement is refused with, or "allowed"; the transaction goes on afterwards. */
export async function outcomeOf(client: pg.PoolClient, statement: string, values: unknown[] = []): Promise<string> {
  await client.query('savepoint attempt')
  try {
    await client.query(statement, values)
    return 'allowed'
  } catch (error) {
    return (error as { code?: string }).code ?? 'error'
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}
