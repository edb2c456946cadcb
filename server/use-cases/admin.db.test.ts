import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { actorOf } from '../access'
import { asSession } from '../database'
import { SignedOut } from '../errors'
import { staffList, staffMember, staffPlaces } from '../queries/staff-list'
import { withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { buildHouse, openSessionFor, type House, type PersonName } from '../walls/house'
import { addStaff, changeStaff, disableStaff, enableStaff, giveFirstPassword } from './admin'

let database: FreshDatabase
let house: House
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
})
afterAll(() => database.close())

const as = async <T>(who: PersonName, run: () => Promise<T>) =>
  withToken(await openSessionFor(database.pools.owner, house.people[who]), run)
const person = (more: object = {}) => ({
  staffId: randomUUID(),
  displayName: 'Nieuwe Collega',
  email: `${randomUUID()}@walls.example`,
  role: 'consultant' as const,
  teamId: house.teams.one,
  regionId: null,
  ...more,
})
const refused = (code: string, fieldErrors: object = {}) => ({ ok: false, code, fieldErrors })
const row = async (staffId: string) =>
  (
    await database.pools.owner.query(
      'select display_name, email, role, team_id, region_id, disabled_at is not null as disabled from staff where id = $1',
      [staffId],
    )
  ).rows[0] as Record<string, unknown>

describe('adding a colleague', () => {
  it('writes the person, and a line in the chain of the organisation', async () => {
    const given = person({ email: ` New.One.${randomUUID()}@Walls.Example ` })
    expect(await as('administrator', () => addStaff(given))).toEqual({ ok: true, value: undefined })
    expect(await row(given.staffId)).toEqual({
      display_name: 'Nieuwe Collega',
      email: given.email.trim().toLowerCase(),
      role: 'consultant',
      team_id: house.teams.one,
      region_id: null,
      disabled: false,
    })
    const audit = await database.pools.owner.query(
      'select staff_id, capacity, action, subject_kind, case_id, outcome, chain_id from audit_event where subject_id = $1',
      [given.staffId],
    )
    expect(audit.rows).toEqual([
      {
        staff_id: house.people.administrator,
        capacity: 'administrator',
        action: 'staff.add',
        subject_kind: 'staff',
        case_id: null,
        outcome: 'allowed',
        chain_id: house.organisation,
      },
    ])
  })

  it('sent twice adds one', async () => {
    const given = person()
    await as('administrator', () => addStaff(given))
    expect(await as('administrator', () => addStaff(given))).toMatchObject({ ok: true })
  })

  it.each([
    ['no name', { displayName: '  ' }, { displayName: 'required' }],
    ['no address', { email: '' }, { email: 'email_invalid' }],
    ['an address that is none', { email: 'x@' }, { email: 'email_invalid' }],
    ['no role', { role: '' }, { role: 'role_needed' }],
    ['a role that does not exist', { role: 'owner' }, { role: 'role_needed' }],
    ['a consultant without a team', { teamId: null }, { teamId: 'team_needed' }],
    ['regional staff without a region', { role: 'regional_staff' }, { regionId: 'region_needed' }],
  ])('%s is said at the field, and nothing is written', async (_what, wrong, fieldErrors) => {
    const given = person(wrong)
    expect(await as('administrator', () => addStaff(given as never))).toEqual(refused('invalid_input', fieldErrors))
    expect(await row(given.staffId)).toBeUndefined()
  })

  it('an address that is taken, in any capitals', async () => {
    const result = await as('administrator', () => addStaff(person({ email: 'CONSULTANT@walls.example' })))
    expect(result).toEqual(refused('already_exists', { email: 'email_taken' }))
  })

  it('a team of another organisation is no team', async () => {
    const result = await as('administrator', () => addStaff(person({ teamId: house.teams.elsewhere })))
    expect(result).toEqual(refused('invalid_input', { teamId: 'team_needed' }))
  })

  it('a role without a place lets go of the place', async () => {
    const given = person({ role: 'researcher', regionId: house.regions.north })
    await as('administrator', () => addStaff(given as never))
    expect(await row(given.staffId)).toMatchObject({ role: 'researcher', team_id: null, region_id: null })
  })
})

describe('everybody but an administrator gets the same as for what does not exist', () => {
  it.each(['consultant', 'lead', 'regional', 'researcher', 'foreigner'] as const)('%s', async (who) => {
    const staffId = house.people.colleague
    const results = await as(who, () =>
      Promise.all([
        addStaff(person()),
        changeStaff({ staffId, displayName: 'x', role: 'consultant', teamId: house.teams.one, regionId: null }),
        disableStaff({ staffId }),
        enableStaff({ staffId }),
        giveFirstPassword({ staffId }),
      ]),
    )
    expect(results).toEqual(results.map(() => refused('absent')))
    await as(who, async () => {
      await expect(staffList({})).rejects.toThrow()
      await expect(staffMember({ staffId })).rejects.toThrow()
      await expect(staffPlaces({})).rejects.toThrow()
    })
    expect(await row(staffId)).toMatchObject({ display_name: 'colleague', disabled: false })
    const denied = await database.pools.owner.query(
      "select count(*)::int as n from audit_event where staff_id = $1 and outcome = 'denied'",
      [house.people[who]],
    )
    expect(denied.rows[0]).toEqual({ n: 8 })
  })

  it('and nobody without a session', async () => {
    expect(await withToken(null, () => disableStaff({ staffId: house.people.colleague }))).toEqual(
      refused('signed_out'),
    )
  })

  it('an administrator does not reach into another organisation', async () => {
    const staffId = house.people.foreigner
    expect(await as('administrator', () => disableStaff({ staffId }))).toEqual(refused('absent'))
    expect(await as('administrator', () => giveFirstPassword({ staffId }))).toEqual(refused('absent'))
    expect((await as('administrator', () => staffList({ search: 'foreigner' }))).people).toEqual([])
  })
})

describe('nobody changes their own rights or shuts themselves out', () => {
  it('not the role, not the access, not the password', async () => {
    const staffId = house.people.administrator
    expect(
      await as('administrator', () =>
        changeStaff({ staffId, displayName: 'Ik', role: 'consultant', teamId: house.teams.one, regionId: null }),
      ),
    ).toEqual(refused('own_account'))
    expect(await as('administrator', () => disableStaff({ staffId }))).toEqual(refused('own_account'))
    expect(await as('administrator', () => giveFirstPassword({ staffId }))).toEqual(refused('own_account'))
    expect(
      await as('administrator', () =>
        changeStaff({ staffId, displayName: 'Nieuwe naam', role: 'administrator', teamId: null, regionId: null }),
      ),
    ).toMatchObject({ ok: true })
  })
})

describe('disabling', () => {
  it('shuts every session on its next statement, and enabling again revives none', async () => {
    const staffId = house.people.colleague
    const token = await openSessionFor(database.pools.owner, staffId)
    expect((await asSession(token, actorOf)).staffId).toBe(staffId)
    expect(await as('administrator', () => disableStaff({ staffId }))).toMatchObject({ ok: true })
    await expect(asSession(token, actorOf)).rejects.toBeInstanceOf(SignedOut)
    expect(await as('administrator', () => enableStaff({ staffId }))).toMatchObject({ ok: true })
    await expect(asSession(token, actorOf)).rejects.toBeInstanceOf(SignedOut)
  })
})

describe('a first password', () => {
  it('works, replaces the one before and signs out every device', async () => {
    const { signInByPassword } = await import('../auth/password-sign-in')
    const staffId = house.people.coConsultant
    const signIn = (password: string) =>
      signInByPassword(
        { email: 'coconsultant@walls.example', password },
        new Headers({ 'x-forwarded-for': '192.0.2.1' }),
      )
    const token = await openSessionFor(database.pools.owner, staffId)
    const made = []
    for (let each = 0; each < 2; each += 1) {
      const result = await as('administrator', () => giveFirstPassword({ staffId }))
      made.push(result.ok ? result.value.password : '')
    }
    expect(await signIn(made[1]!)).toEqual({ staffId })
    expect(await signIn(made[0]!)).toBe('wrong')
    await expect(asSession(token, actorOf)).rejects.toBeInstanceOf(SignedOut)
    const audit = await database.pools.owner.query(
      "select count(*)::int as n from audit_event where action = 'staff.first_password' and subject_id = $1",
      [staffId],
    )
    expect(audit.rows).toEqual([{ n: 2 }])
  })
})

describe('the list', () => {
  it('comes by name, fifty at a time, each person once', async () => {
    for (let each = 0; each < 60; each += 1)
      await database.pools.owner.query(
        "insert into staff (id, organisation_id, email, display_name, role) values (gen_random_uuid(), $1, $2, $3, 'researcher')",
        [house.organisation, `many${each}@walls.example`, `Zelfde Naam ${each % 7}`],
      )
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 5; page += 1) {
      const { people, next } = await as('administrator', () => staffList({ search: 'zelfde', after }))
      expect(people.length).toBeLessThanOrEqual(50)
      seen.push(...people.map((each) => each.id))
      if (next === null) break
      after = next
    }
    expect(seen).toHaveLength(60)
    expect(new Set(seen).size).toBe(60)
  })

  it('a percent sign and a made-up cursor find nothing special', async () => {
    expect((await as('administrator', () => staffList({ search: '%' }))).people).toEqual([])
    expect((await as('administrator', () => staffList({ after: 'made up' }))).people.length).toBeGreaterThan(0)
  })

  it('holds nothing of any case', async () => {
    const told = JSON.stringify(
      await as('administrator', async () => [
        await staffList({}),
        await staffMember({ staffId: house.people.consultant }),
        await staffPlaces({}),
      ]),
    )
    for (const canary of Object.values(house.canary)) expect(told).not.toContain(canary)
  })
})
