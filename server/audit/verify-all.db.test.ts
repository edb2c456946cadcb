import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { buildHouse, openSessionFor, underToken, type CaseName, type House } from '../walls/house'
import { verifyAll } from './verify-all'

/** The whole chain of a database, as `npm run verify` looks at it, after somebody with the owner's rights laid hands on it. */
let database: FreshDatabase
let house: House
let client: pg.PoolClient
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  for (const name of ['open', 'closed', 'otherTeam'] as const)
    for (const who of ['consultant', 'lead', 'colleague'] as const)
      await underToken(
        database.pools.app,
        await openSessionFor(database.pools.owner, house.people[who]),
        async (app) => {
          for (const allowed of [true, false, true])
            await app.query("select app.audit('case.read', 'case', $1, $1, $2)", [house.cases[name], allowed])
          await app.query("select app.audit('staff.list', 'team', null, null, false)")
          await app.query('commit')
        },
      )
  client = await database.pools.owner.connect()
})
afterAll(async () => {
  client.release()
  await database.close()
})

/** Three cases of nine, and nine of the organisation. */
const whole = { chains: 4, entries: 36, broken: [] }
const chain = (name: CaseName) => house.cases[name]

/** What the owner did by hand, and what is found then; undone afterwards. Batches of seven: a chain does not fit in one. */
async function after(...statements: [string, ...unknown[]][]) {
  await client.query('begin')
  for (const [statement, ...values] of statements) await client.query(statement, values)
  await client.query('commit')
  return verifyAll(client, 7)
}

let kept: { event: unknown[]; chain: unknown[] } | undefined
beforeEach(async () => {
  const all = async (table: string) =>
    (await client.query(`select to_jsonb(t) as row from ${table} t`)).rows.map(({ row }: { row: unknown }) => row)
  kept ??= { event: await all('audit_event'), chain: await all('audit_chain') }
  await client.query('delete from audit_event')
  await client.query('delete from audit_chain')
  for (const [table, rows] of [
    ['audit_chain', kept.chain],
    ['audit_event', kept.event],
  ] as const)
    await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
      JSON.stringify(rows),
    ])
})

describe('the chain of every case', () => {
  it('holds, whatever the size of a batch', async () => {
    for (const batch of [1, 2, 7, 36, 5_000]) expect(await verifyAll(client, batch)).toEqual(whole)
  })

  it.each([
    ['who', 'staff_id = null', 'hash'],
    ['what', "action = 'case.list'", 'hash'],
    ['whether it was allowed', "outcome = 'allowed'", 'hash'],
    ['when', "at = at + interval '1 microsecond'", 'hash'],
    ['what came before', "previous_hash = '\\x00'", 'previous_hash'],
  ])('is found broken at the entry of which somebody changed %s', async (_what, change, reason) => {
    const found = await after([`update audit_event set ${change} where chain_id = $1 and seq = 5`, chain('closed')])
    expect(found).toEqual({ ...whole, broken: [{ chainId: chain('closed'), seq: 5, reason }] })
  })

  it('is found broken where an entry is gone, and where the last ones are', async () => {
    const gone = await after(
      ['delete from audit_event where chain_id = $1 and seq = 3', chain('open')],
      ['delete from audit_event where chain_id = $1 and seq > 7', chain('otherTeam')],
    )
    expect(gone.entries).toBe(33)
    expect(gone.broken).toHaveLength(2)
    expect(gone.broken).toEqual(
      expect.arrayContaining([
        { chainId: chain('open'), seq: 3, reason: 'missing' },
        { chainId: chain('otherTeam'), seq: 8, reason: 'head' },
      ]),
    )
  })

  it('is found broken where all entries are gone, or the end was moved', async () => {
    const found = await after(
      ['delete from audit_event where chain_id = $1', chain('open')],
      ["update audit_chain set hash = '\\x00' where id = $1", chain('closed')],
    )
    expect(found.broken).toEqual(
      expect.arrayContaining([
        { chainId: chain('open'), seq: 1, reason: 'head' },
        { chainId: chain('closed'), seq: 10, reason: 'head' },
      ]),
    )
  })
})

/** The command itself, on this very database. */
async function verify(): Promise<{ code: number | null; said: string }> {
  const run = spawn(join('node_modules', '.bin', 'tsx'), ['scripts/verify.ts'], {
    env: {
      ...process.env,
      DATABASE_URL: 'postgres://told-in-full',
      HOUVAST_CONNECTION: JSON.stringify(database.settings),
    },
  })
  const said: string[] = []
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()))
  const code = await new Promise<number | null>((done) => run.on('close', done))
  return { code, said: said.join('') }
}

it('npm run verify says how many entries fit, or the first that does not, and ends accordingly', async () => {
  const well = await verify()
  expect(well).toMatchObject({ code: 0, said: expect.stringContaining('36 entries in 4 chains') as string })
  await client.query("update audit_event set outcome = 'denied' where chain_id = $1 and seq = 4", [chain('open')])
  const ill = await verify()
  expect(ill.code).toBe(1)
  expect(ill.said).toContain(`chain ${chain('open')}, entry 4`)
  expect(ill.said).toContain('docs/runbooks/audit-chain-broken.md')
})
