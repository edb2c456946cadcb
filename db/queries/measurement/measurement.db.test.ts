import { createHash, randomBytes } from 'node:crypto'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breadthFixture, fixtureId, seedBreadthFixture } from '@/db/seed/breadth-fixture'
import { notUsedReasons } from '@/db/schema/usage'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { releaseOf, type ReleasedCell } from '@/domain/measurement/release'
import { measuredCases } from './measured-cases'
import { measuredPlaces } from './measured-places'
import { saveRelease } from './save-release'
import { expectSame } from './testing/expect-same'
import { insertWorld } from './testing/insert-world'
import { makeWorld, worldTools, worldUntil } from './testing/world'

let database: FreshDatabase
let owner: pg.PoolClient
let stats: pg.PoolClient

beforeAll(async () => {
  database = await freshDatabase()
  owner = await database.pools.owner.connect()
  stats = await database.pools.stats.connect()
})
afterAll(async () => {
  owner.release()
  stats.release()
  await database.close()
})

const statistics = () => drizzle({ client: stats, casing: 'snake_case' })
const threeColumns = worldTools.filter((tool) => tool.kind === 'three_columns')

async function releaseFrom(
  organisation: string,
  unit: 'case' | 'child',
  source: 'rollup' | 'log',
  tools = worldTools,
): Promise<ReleasedCell[]> {
  const files = await measuredCases(statistics(), organisation, worldUntil, source)
  return releaseOf(files, await measuredPlaces(statistics(), organisation), tools, unit, notUsedReasons)
}

const differences = async () =>
  (await owner.query<{ n: number }>('select app.usage_rollup_differences()::int as n')).rows[0]?.n

/** Signs somebody in by the back door and runs one statement as the app. */
async function asApp(
  staffId: string,
  statement: string,
  values: unknown[] = [],
  revoked = false,
): Promise<pg.QueryResultRow[]> {
  const token = randomBytes(32).toString('hex')
  await owner.query(
    `insert into staff_session (id, token_hash, staff_id, expires_at, revoked_at) values (gen_random_uuid(), $1, $2, now() + interval '1 hour', case when $3 then now() end)`,
    [createHash('sha256').update(Buffer.from(token, 'hex')).digest(), staffId, revoked],
  )
  const app = await database.pools.app.connect()
  try {
    await app.query('begin')
    await app.query(`select set_config('app.session_token', $1, true)`, [token])
    return (await app.query<pg.QueryResultRow>(statement, values)).rows
  } finally {
    await app.query('rollback')
    app.release()
  }
}

describe('the rollup, the log and a second reckoning', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'tell the same of made-up organisation %i, late arrivals and borders of months included',
    async (seed) => {
      const world = makeWorld(seed * 7919)
      await insertWorld(owner, world)
      expect(await differences()).toBe(0)
      for (const unit of ['case', 'child'] as const) {
        const fromRollup = await releaseFrom(world.organisation, unit, 'rollup')
        expect(fromRollup).toEqual(await releaseFrom(world.organisation, unit, 'log'))
        expectSame(world, fromRollup, unit)
      }
    },
  )

  it('are the same again after rebuilding', async () => {
    await owner.query(`update usage_rollup set events = events + 1, months = 0::bit(240)`)
    expect(await differences()).toBeGreaterThan(0)
    await owner.query('select app.rebuild_usage_rollup()')
    expect(await differences()).toBe(0)
  })

  it('count an act that is sent twice once', async () => {
    const [event] = (await owner.query<{ id: string }>('select id from usage_event where substantive limit 1')).rows
    await owner.query('insert into usage_event select * from usage_event where id = $1 on conflict do nothing', [
      event?.id,
    ])
    expect(await differences()).toBe(0)
  })
})

describe('the organisation that was reckoned by hand', () => {
  const organisation = fixtureId('organisation')
  const key = { unit: 'case', until: worldUntil, rules: 'test' } as const
  const columns = `select eligible, used, counted, band_groups, band_cells from app.breadth($1, 'case', $2, 'test')`
  const read = (staffId: string, place: string, revoked = false) =>
    asApp(staffId, columns, [place, worldUntil], revoked)
  const someone = (role: string, more: Record<string, string> = {}) =>
    owner
      .query<{ id: string }>(
        `insert into staff (id, organisation_id, role, email, display_name, region_id, team_id) values (gen_random_uuid(), $1, $2, gen_random_uuid() || '@x.example', 'x', $3, $4) returning id`,
        [more.organisation ?? organisation, role, more.region ?? null, more.team ?? null],
      )
      .then(({ rows }) => rows[0]?.id ?? '')

  beforeAll(async () => {
    await seedBreadthFixture(owner, worldUntil)
    await saveRelease(statistics(), organisation, key, await releaseFrom(organisation, 'case', 'rollup', threeColumns))
  })

  it.each(Object.entries(breadthFixture.expected))('%s', async (name, expected) => {
    const rows = await read(fixtureId('regional'), fixtureId(name))
    expect(rows).toEqual(
      expected === null
        ? []
        : [
            {
              eligible: expected.eligible,
              used: expected.used,
              counted: expected.counted,
              band_groups: [0, 0, 0, 1],
              band_cells: [expected.varyingOrLess, expected.standard],
            },
          ],
    )
  })

  it('may be seen by staff for their own team, region and organisation', async () => {
    const me = fixtureId('Team Noord', 0)
    const kinds = (await asApp(me, 'select kind, id from app.measurable()')).map((row) => [
      row.kind as string,
      row.id as string,
    ])
    expect(kinds).toEqual([
      ['organisation', organisation],
      ['region', fixtureId('Regio Oefening')],
      ['team', fixtureId('Team Noord')],
    ])
    expect(await read(me, fixtureId('Team Noord'))).toHaveLength(1)
  })

  it('is told to nobody else: another team, another organisation, an administrator, a session that ended', async () => {
    const place = fixtureId('Team Noord')
    expect(await read(fixtureId('Team Zuid', 0), place)).toEqual([])
    const elsewhere = makeWorld(7919)
    const stranger = elsewhere.regions.flatMap((region) => region.teams.flatMap((team) => team.consultants))[0] ?? ''
    expect(await read(stranger, place)).toEqual([])
    expect(await read(await someone('researcher', { organisation: elsewhere.organisation }), organisation)).toEqual([])
    const administrator = await someone('administrator')
    expect(await read(administrator, organisation)).toEqual([])
    expect(await asApp(administrator, 'select * from app.measurable()')).toEqual([])
    expect(await asApp(administrator, `select app.breadth_made_on('case', $1, 'test') as day`, [worldUntil])).toEqual([
      { day: null },
    ])
    expect(await read(fixtureId('Team Noord', 0), place, true)).toEqual([])
  })

  it('shows a researcher regions, and no team', async () => {
    const researcher = await someone('researcher')
    expect(await read(researcher, fixtureId('Regio Oefening'))).toHaveLength(1)
    expect(await read(researcher, fixtureId('Team Noord'))).toEqual([])
  })

  it.each([
    'select * from app.measured_cases($1, $2)',
    'select * from app.measured_places($1)',
    `select app.release_breadth($1, 'case', $2, 'x', '[]')`,
    'select * from app.usage_rollup_from_log()',
    'select * from usage_rollup',
    'select * from breadth_cell',
    'select * from breadth_release',
  ])('the app may not: %s', async (statement) => {
    const values = [organisation, worldUntil].slice(0, (statement.match(/\$\d/g) ?? []).length)
    await expect(asApp(fixtureId('regional'), statement, values)).rejects.toMatchObject({ code: '42501' })
  })

  it('is refused by the database when a cell is too small, whoever asks', async () => {
    const told: ReleasedCell = {
      place: organisation,
      tool: 'three_columns',
      breadth: {
        consultants: 5,
        cases: 25,
        eligible: 25,
        used: 10,
        counted: 5,
        bands: null,
        otherBands: null,
        moving: null,
        reasons: null,
      },
    }
    const tooSmall: Partial<ReleasedCell['breadth']>[] = [
      { consultants: 4 },
      { cases: 24, eligible: 24 },
      { used: 4 },
      { used: 21 },
      { counted: 4 },
      { bands: { grouping: [0, 0, 1, 1], cells: [4, 6] } },
      { otherBands: [5, 5, 5, 4] },
      { reasons: { grouping: [0], cells: [1] } },
    ]
    for (const less of tooSmall) {
      await expect(
        saveRelease(statistics(), organisation, { ...key, rules: 'small' }, [
          { ...told, breadth: { ...told.breadth, ...less } },
        ]),
      ).rejects.toMatchObject({
        cause: { code: '23514' },
      })
    }
    expect((await read(fixtureId('regional'), organisation)).length).toBe(1)
  })
})
