import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { hashOfToken, newToken } from '../auth/token'
import { Absent, SignedOut } from '../errors'
import { visitCookie, withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { buildHouse, openSessionFor, underToken, type House, type PersonName } from './house'
import { layGround, type Ground } from './ground'
import { everyWay, ways, type Way } from './ways'

/** Cookies of a request, where a test is about them. */
const cookie = vi.hoisted(() => ({ jar: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () =>
    Promise.resolve({
      has: (name: string) => cookie.jar.has(name),
      get: (name: string) => (cookie.jar.has(name) ? { value: cookie.jar.get(name) } : undefined),
    }),
}))

let made: Awaited<ReturnType<typeof everyWay>>
let database: FreshDatabase
let house: House
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
  // A thousand refusals, each written down: that they reach the disk is for other tests.
  await database.pools.owner.query(`alter database ${database.settings.database} set synchronous_commit = off`)
  made = await everyWay()
})
afterAll(() => database.close())

const people = () => Object.keys(house.people) as PersonName[]
const names = Object.keys(ways)

/** What somebody hears, whether it is told or thrown. */
async function heard(name: string, token: string | null, input: unknown): Promise<unknown> {
  const { ask } = made.get(name)!
  try {
    const told = await withToken(token, () => ask(input))
    return made.get(name)!.kind === 'query' ? 'found' : told
  } catch (error) {
    if (error instanceof Absent) return 'absent'
    if (error instanceof SignedOut) return 'signed out'
    throw error
  }
}
const notThere = (name: string) =>
  made.get(name)!.kind === 'query' ? 'absent' : { ok: false, code: 'absent', fieldErrors: {} }
const nobody = (name: string) =>
  made.get(name)!.kind === 'query' ? 'signed out' : { ok: false, code: 'signed_out', fieldErrors: {} }

async function groundFor(way: Way): Promise<Ground> {
  const ground = await layGround(database.pools.owner, house, database.masterKey)
  if (way.before !== undefined) await database.pools.owner.query(way.before, [ground.caseId])
  return ground
}
const session = (who: PersonName) => openSessionFor(database.pools.owner, house.people[who])
/** One for all of a test: some acts end what was signed in. */
let asking: Partial<Record<PersonName, string>> = {}
beforeEach(() => void (asking = {}))
const sameSession = async (who: PersonName) => (asking[who] ??= await session(who))

/** What is kept, apart from the audit chain and from when a session was last used. */
async function everything(): Promise<string> {
  const { rows } = await database.pools.owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'
     and tablename not in ('audit_event', 'audit_chain', 'staff_session') order by 1`,
  )
  // A row that was written or changed has a new xmin; one that was taken away is one less.
  const parts = rows.map(({ name }) => `select concat(count(*), ' ', max(xmin::text::bigint)) as kept from "${name}"`)
  const kept = await database.pools.owner.query<{ kept: string }>(parts.join(' union all '))
  return kept.rows.map((row) => row.kept).join()
}

it('knows every command and every query there is', () => expect(names.sort()).toEqual([...made.keys()].sort()))

describe.each(names)('%s', (name) => {
  const way = ways[name]!
  const { may, input } = way

  it('is done for who may', async () => {
    for (const who of may) {
      const ground = await groundFor(way)
      const token = await session(who)
      const other = await database.pools.owner.query<{ id: string }>(
        "insert into staff_session (id, token_hash, staff_id, expires_at) values (gen_random_uuid(), $1, $2, now() + interval '1 hour') returning id",
        [hashOfToken(newToken()), house.people[who]],
      )
      const told = await heard(name, token, input({ ...ground, sessionId: other.rows[0]!.id }))
      if (made.get(name)!.kind === 'query') expect(told).toBe('found')
      else expect(told).toMatchObject({ ok: true })
    }
  })

  it('is not there for anybody else, and nothing is kept', async () => {
    const ground = await groundFor(way)
    const before = await everything()
    for (const who of people().filter((each) => !may.includes(each))) {
      const expected = who === 'disabled' ? nobody(name) : notThere(name)
      expect([who, await heard(name, await sameSession(who), input(ground))]).toEqual([who, expected])
    }
    for (const token of [null, '', 'f'.repeat(64), randomUUID()])
      expect([token, await heard(name, token, input(ground))]).toEqual([token, nobody(name)])
    expect(await everything()).toBe(before)
  })

  it('is not there for a tablet on a visit', async () => {
    const ground = await groundFor(way)
    const visit = newToken()
    await underToken(database.pools.app, await session('consultant'), async (client) => {
      await client.query('select app.begin_visit($1, $2, $3)', [[ground.caseId], hashOfToken(visit), ''])
      await client.query('commit')
    })
    const before = await everything()
    // Its token in the place of a desk's, and in its own cookie.
    expect(await heard(name, visit, input(ground))).toEqual(nobody(name))
    cookie.jar.set(visitCookie(), `v-${visit}`)
    const { ask } = made.get(name)!
    const asked = await ask(input(ground)).catch((error: unknown) =>
      error instanceof SignedOut ? 'signed out' : error,
    )
    cookie.jar.clear()
    expect(asked).toEqual(nobody(name))
    expect(await everything()).toBe(before)
  })
})

/** Those that name a case, or a document of one. */
const aboutACase = names.filter((name) => {
  const asked = ways[name]!.input({ caseId: 'here', documentId: 'here', house: { people: {}, teams: {} } } as Ground)
  return asked['caseId'] === 'here' || asked['documentId'] === 'here'
})

describe.each(aboutACase)('%s', (name) => {
  const { may, input } = ways[name]!
  it('is not there after a conflict of interest, nor for a case that is nowhere', async () => {
    const ground = await groundFor(ways[name]!)
    for (const who of may)
      await database.pools.owner.query(
        'insert into conflict_block (id, case_id, staff_id, set_by) values (gen_random_uuid(), $1, $2, $3)',
        [ground.caseId, house.people[who], house.people.otherLead],
      )
    const before = await everything()
    const nowhere = { ...ground, caseId: randomUUID(), documentId: randomUUID(), personId: randomUUID() }
    for (const who of may) {
      expect([who, await heard(name, await session(who), input(ground))]).toEqual([who, notThere(name)])
      expect([who, await heard(name, await session(who), input(nowhere))]).toEqual([who, notThere(name)])
    }
    expect(await everything()).toBe(before)
  })
})
