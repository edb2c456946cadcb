import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { caseList } from '@/server/queries/cases/case-list'
import { withToken } from '@/server/session'
import { pointAt } from '@/server/testing/point-at'
import { buildHouse, openSessionFor, type House, type PersonName } from '@/server/walls/house'

let database: FreshDatabase
let house: House
const many = 60
/** Sixty cases of the consultant, all touched in one of three instants that differ by a microsecond. */
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
  for (let at = 0; at < many; at++) {
    const id = randomUUID()
    await database.pools.owner.query(
      `insert into case_file (id, team_id, family_name, external_reference, legal_frame, phase, opened_on, created_by, last_activity_at)
       values ($1, $2, $3, $4, 'ocj_consult', $5, '2026-02-02', $6, '2026-03-03 10:00:00.000001+00'::timestamptz + make_interval(secs => $7::float8 / 1000000))`,
      [
        id,
        house.teams.one,
        `Familie ${at}`,
        at === 7 ? 'D-100%_' : null,
        at % 2 ? 'intake' : 'planning',
        house.people.consultant,
        at % 3,
      ],
    )
    await database.pools.owner.query(
      "insert into case_assignment (id, case_id, staff_id, capacity) values (gen_random_uuid(), $1, $2, 'consultant')",
      [id, house.people.consultant],
    )
    if (at === 9)
      await database.pools.owner.query(
        "insert into person (id, case_id, kind, given_name, called, birth_year) values (gen_random_uuid(), $1, 'child', 'Bartholomeus', 'Bas', 2015)",
        [id],
      )
  }
  await database.pools.owner.query(
    "insert into person (id, case_id, kind, given_name) values (gen_random_uuid(), $1, 'child', 'Bartholomeus')",
    [house.cases.otherTeam],
  )
})
afterAll(() => database.close())

const list = async (who: PersonName, over: Partial<Parameters<typeof caseList>[0]> = {}) =>
  withToken(await openSessionFor(database.pools.owner, house.people[who]), () =>
    caseList({ search: '', phase: null, closed: false, view: '', after: '', ...over }),
  )

describe('the list of cases', () => {
  it('shows each once, the latest first, over pages whose instants are the same to the microsecond', async () => {
    const seen: { id: string; at: number }[] = []
    for (let after = '', pages = 0; pages < 9; pages++) {
      const { cases, next } = await list('consultant', { after })
      seen.push(...cases.map(({ id, lastActivityAt }) => ({ id, at: lastActivityAt.getTime() })))
      if (next === null) break
      after = next
    }
    expect(seen.length).toBe(many + 1)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(many + 1)
    expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).sort((one, other) => other - one))
  })
  it('begins anew for a cursor somebody made up', async () =>
    expect((await list('consultant', { after: 'bm9uc2Vucw' })).cases).toHaveLength(25))
  it('finds by name, reference and child, with signs that mean something in SQL taken as signs', async () => {
    expect((await list('consultant', { search: 'familie 42' })).cases.map(({ familyName }) => familyName)).toEqual([
      'Familie 42',
    ])
    expect((await list('consultant', { search: '100%_' })).cases.map(({ familyName }) => familyName)).toEqual([
      'Familie 7',
    ])
    expect((await list('consultant', { search: '%%' })).cases).toEqual([])
    expect((await list('consultant', { search: 'bartholo' })).cases).toMatchObject([
      { children: [{ name: 'Bas', age: 10 }] },
    ])
  })
  it('finds nothing outside one’s own cases', async () => {
    expect((await list('consultant', { search: house.canary.otherTeam })).cases).toEqual([])
    expect((await list('lead', { search: house.canary.otherTeam, view: 'team' })).cases).toEqual([])
    expect((await list('lead', { search: house.canary.blocked, view: 'team' })).cases).toEqual([])
  })
  it('narrows by phase and by open or closed', async () => {
    expect((await list('consultant', { phase: 'planning' })).cases.every(({ phase }) => phase === 'planning')).toBe(
      true,
    )
    expect((await list('consultant', { closed: true })).cases.map(({ id }) => id)).toEqual([house.cases.closed])
  })
  it('gives the lead the team with who is on it, and nobody else', async () => {
    const team = await list('lead')
    expect([team.view, team.cases[0]?.workers.length]).toEqual(['team', expect.any(Number)])
    expect((await list('lead', { search: 'Familie 42' })).cases).toMatchObject([{ workers: ['consultant'] }])
    expect(await list('lead', { view: 'own' })).toMatchObject({ view: 'own', cases: [] })
    expect(await list('consultant', { view: 'team' })).toMatchObject({ view: 'own' })
  })
})
