import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { buildHouse, openSessionFor, outcomeOf, underToken, type House } from './house'

/** Whatever SQL somebody smuggles in, it runs as houvast_app. These are the ways out of that role, and of row security. */
let database: FreshDatabase
let house: House
let token: string
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  token = await openSessionFor(database.pools.owner, house.people.consultant)
})
afterAll(() => database.close())

const denied = '42501'

describe('refused to the role of the app', () => {
  it.each([
    ['set role postgres', '22023|42501'],
    ['set role houvast_auth', denied],
    ['set role houvast_stats', denied],
    ['set session authorization houvast_auth', denied],
    ["select set_config('role', 'houvast_auth', true)", denied],
    ["select set_config('session_authorization', 'houvast_auth', true)", denied],
    ['alter table case_file disable row level security', denied],
    ['alter table case_file no force row level security', denied],
    ['alter table usage_event disable trigger roll_up_usage', denied],
    ['alter table audit_event disable trigger all', denied],
    ['drop policy on_it_or_leading on case_file', denied],
    ['create policy all_of_it on case_file using (true)', denied],
    ['alter role houvast_app bypassrls', denied],
    ['alter role houvast_app superuser', denied],
    ['create role intruder login superuser', denied],
    ['grant houvast_auth to houvast_app', denied],
    ['grant select on credential to houvast_app', '42501|allowed'],
    ['create function public.mine() returns int language sql security definer as $$ select 1 $$', denied],
    ['create or replace function app.uid() returns uuid language sql as $$ select null::uuid $$', denied],
    ['create schema mine', denied],
    ['select * from credential', denied],
    ['select * from federated_identity', denied],
    ['select * from rate_limit', denied],
    ['select token_hash from staff_session', denied],
    ['select * from staff_session', denied],
    [
      "insert into staff_session (id, token_hash, staff_id, expires_at) select gen_random_uuid(), sha256('a'), id, now() + interval '1 day' from staff",
      denied,
    ],
    ["update staff_session set expires_at = now() + interval '10 years'", denied],
    ['update staff_session set last_seen_at = now()', denied],
    ["select pg_read_file('/etc/passwd')", denied],
    ["select pg_ls_dir('.')", denied],
    ["select lo_import('/etc/passwd')", denied],
    ["copy case_file to '/tmp/out'", denied],
    ["copy case_file from program 'id'", denied],
    ['select * from pg_authid', denied],
    ['select * from pg_shadow', denied],
    ['select * from audit_chain', denied],
    ['insert into audit_event select * from audit_event', denied],
    ["update audit_event set outcome = 'allowed'", denied],
    ['delete from audit_event', denied],
    ['update usage_event set substantive = true', denied],
    ['delete from usage_event', denied],
    ['truncate case_file', denied],
    ['delete from case_file', denied],
    ['select app.rebuild_usage_rollup()', denied],
    ['select * from usage_rollup', denied],
    ["load 'auto_explain'", denied],
  ])('%s', async (statement, expected) => {
    const outcome = await underToken(database.pools.app, token, (client) => outcomeOf(client, statement))
    expect(outcome).toMatch(new RegExp(`^(${expected})$`))
  })

  it('a grant it gives itself gives nothing', async () => {
    await underToken(database.pools.app, token, async (client) => {
      await outcomeOf(client, 'grant select on credential to houvast_app')
      expect(await outcomeOf(client, 'select * from credential')).toBe(denied)
    })
  })

  it('row_security = off ends the statement, not the wall', async () => {
    await underToken(database.pools.app, token, async (client) => {
      await client.query("select set_config('row_security', 'off', true)")
      expect(await outcomeOf(client, 'select * from case_file')).toBe(denied)
    })
  })

  it('reset role and reset session authorization change nothing', async () => {
    await underToken(database.pools.app, token, async (client) => {
      await client.query('reset role')
      await client.query('reset session authorization')
      const { rows } = await client.query<{ me: string; n: number }>(
        'select current_user as me, (select count(*)::int from case_file) as n',
      )
      expect(rows).toEqual([{ me: database.settings.app.user, n: 2 }])
    })
  })

  it('a function of its own that leaks rows is not run before the policy', async () => {
    await underToken(database.pools.app, token, async (client) => {
      // A temporary function could print what it is given; the barrier of row security keeps hidden rows from it.
      expect(
        await outcomeOf(
          client,
          "create function pg_temp.tell(text) returns boolean language plpgsql cost 0.0000001 as $$ begin raise notice '%', $1; return true; end $$",
        ),
      ).toMatch(/allowed|42501/)
      const notices: string[] = []
      client.on('notice', (notice) => notices.push(notice.message ?? ''))
      await outcomeOf(
        client,
        "do $$ begin execute 'create function pg_temp.tell(text) returns boolean language plpgsql cost 0.0000001 as $f$ begin raise notice ''%'', $1; return true; end $f$'; perform from case_file where pg_temp.tell(family_name); end $$",
      )
      expect(notices.join(' ')).not.toContain(house.canary.otherTeam)
      expect(notices.join(' ')).not.toContain(house.canary.blocked)
    })
  })

  it('an error message tells no value of a hidden row', async () => {
    await underToken(database.pools.app, token, async (client) => {
      const told = await client.query(
        'select 1 / (length(family_name) - length(family_name)) from case_file where id = $1',
        [house.cases.otherTeam],
      )
      expect(told.rows).toEqual([])
    })
  })
})
