import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { buildHouse, openSessionFor, outcomeOf, underToken, type CaseName, type House, type PersonName } from './house'

let database: FreshDatabase
let house: House
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
})
afterAll(() => database.close())

/** Which cases this token sees, by name. */
async function seen(token: string | null): Promise<CaseName[]> {
  const rows = await underToken(database.pools.app, token, (client) =>
    client.query<{ id: string }>('select id from case_file'),
  )
  return (Object.keys(house.cases) as CaseName[]).filter((name) =>
    rows.rows.some((row) => row.id === house.cases[name]),
  )
}
const tokenOf = (who: PersonName, state = {}) => openSessionFor(database.pools.owner, house.people[who], state)

describe('without a session', () => {
  it('no table shows a single row', async () => {
    const { rows: tables } = await database.pools.owner.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const token of [null, '', randomUUID(), 'f'.repeat(64), "' or true --"])
      await underToken(database.pools.app, token, async (client) => {
        for (const { name } of tables) {
          const outcome = await outcomeOf(
            client,
            `select 1 / (case when exists (select from public."${name}") then 0 else 1 end)`,
          )
          // Either no right to read it at all, or nothing in it: a row would divide by zero (22012).
          expect([name, outcome]).toEqual([name, expect.stringMatching(/^(allowed|42501)$/)])
        }
      })
  })
})

describe('with a session', () => {
  it.each<[PersonName, CaseName[]]>([
    ['consultant', ['open', 'closed']],
    ['coConsultant', ['open', 'closed']],
    ['colleague', []],
    ['otherTeam', ['otherTeam']],
    ['lead', ['open', 'closed']],
    ['otherLead', ['otherTeam']],
    ['regional', []],
    ['researcher', []],
    ['administrator', []],
    ['foreigner', ['elsewhere']],
    ['disabled', []],
  ])('%s sees %j and nothing else', async (who, expected) => expect(await seen(await tokenOf(who))).toEqual(expected))

  it('a long list is looked up and not walked: a thousand own cases are no thousand times a thousand steps', async () => {
    const plan = await underToken(database.pools.app, await tokenOf('consultant'), (client) =>
      client.query<{ 'QUERY PLAN': string }>('explain (costs off) select id from case_file'),
    )
    const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(lines.match(/hashed SubPlan/g)).toHaveLength(2)
    expect(lines).not.toMatch(/ANY \(\(InitPlan/)
  })

  it('a case with a conflict of interest shows not one row in any table to those it is about', async () => {
    const { rows: tables } = await database.pools.owner.query<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'case_id'",
    )
    for (const who of ['consultant', 'coConsultant', 'lead'] as const)
      await underToken(database.pools.app, await tokenOf(who), async (client) => {
        for (const { name } of tables) {
          const outcome = await outcomeOf(
            client,
            `select 1 / (case when exists (select from public."${name}" where case_id = $1) then 0 else 1 end)`,
            [house.cases.blocked],
          )
          expect([who, name, outcome]).toEqual([who, name, expect.stringMatching(/^(allowed|42501)$/)])
        }
      })
  })

  it('the blocked person does not learn of the block', async () => {
    const rows = await underToken(database.pools.app, await tokenOf('lead'), (client) =>
      client.query('select * from conflict_block where staff_id = $1', [house.people.lead]),
    )
    expect(rows.rows).toEqual([])
  })

  it.each(['open', 'otherTeam', 'elsewhere'] as const)('a forged person id opens nothing (%s)', async (name) => {
    const rows = await underToken(database.pools.app, await tokenOf('colleague'), async (client) => {
      for (const setting of ['app.user_id', 'app.staff_id', 'app.uid', 'request.jwt.claims'])
        await client.query('select set_config($1, $2, true)', [setting, house.people.consultant])
      return client.query('select * from case_file where id = $1', [house.cases[name]])
    })
    expect(rows.rows).toEqual([])
  })
})

describe('a session that is over sees nothing on the next statement', () => {
  it.each([
    ['revoked', 'update staff_session set revoked_at = now() where staff_id = $1'],
    ['expired', "update staff_session set expires_at = now() - interval '1 second' where staff_id = $1"],
    [
      'idle for a quarter of an hour',
      "update staff_session set last_seen_at = now() - interval '15 minutes 1 second' where staff_id = $1",
    ],
    ['of a person who was disabled', 'update staff set disabled_at = now() where id = $1'],
  ])('%s', async (_how, statement) => {
    const who = house.people.otherTeam
    const token = await openSessionFor(database.pools.owner, who)
    // One connection, outside a transaction: as near to the same moment as two statements can be.
    const client = await database.pools.app.connect()
    try {
      await client.query("select set_config('app.session_token', $1, false)", [token])
      expect((await client.query('select id from case_file')).rows).toHaveLength(1)
      await database.pools.owner.query(statement, [who])
      expect((await client.query('select id from case_file')).rows).toHaveLength(0)
      expect((await client.query('select app.uid() as me')).rows).toEqual([{ me: null }])
    } finally {
      await client.query("select set_config('app.session_token', '', false)")
      client.release()
      await database.pools.owner.query('update staff set disabled_at = null where id = $1', [who])
    }
  })

  it('a session that is used stays awake, one that is over is not woken', async () => {
    const awake = await tokenOf('consultant', { lastSeenAt: new Date(Date.now() - 10 * 60_000) })
    const asleep = await tokenOf('consultant', { lastSeenAt: new Date(Date.now() - 16 * 60_000) })
    for (const [token, expected] of [
      [awake, 1],
      [asleep, 0],
    ] as const)
      await underToken(database.pools.app, token, async (client) => {
        await client.query('select app.touch_session()')
        const { rows } = await client.query(
          "select 1 from app.session() where last_seen_at > now() - interval '1 minute'",
        )
        expect(rows).toHaveLength(expected)
      })
  })
})
