import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'

/** What must hold for every table, view, policy and function, also for those that are still to be written. */
let database: FreshDatabase
beforeAll(async () => (database = await freshDatabase()))
afterAll(() => database.close())

const namesOf = async (sql: string, values: unknown[] = []) =>
  (await database.pools.owner.query<{ name: string }>(sql, values)).rows.map((row) => row.name)

const ours = "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'"

const tablesWithoutWall = () =>
  namesOf(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
    order by 1`)

const viewsThatShowAll = () =>
  namesOf(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and c.relkind in ('v', 'm') and not coalesce('security_invoker=true' = any (c.reloptions), false)`)

/**
 * Asks on which connection it runs: a visit's token counts on the visit's alone (decision 0019). `session_user` is who signed in to the
 * database and cannot be set by SQL, as `current_user` can.
 */
const knowTheirConnection = ['begin_visit', 'uid', 'visit_session', 'within_visit']

/** Policies and functions that read a setting anybody can set, or put its name together at run time, or ask who is connected. */
async function readersOfSettings(): Promise<string[]> {
  const sources = await database.pools.owner.query<{ name: string; source: string }>(`
    select p.polname || ' on ' || c.relname as name, coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as source
    from pg_policy p join pg_class c on c.oid = p.polrelid
    union all
    select p.proname, pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prokind in ('f', 'p')`)
  expect(sources.rows.length).toBeGreaterThan(50)
  return sources.rows
    .filter(({ name, source }) => {
      const asksConnection = /\bsession_user\b/i.test(source) && !knowTheirConnection.includes(name)
      const settings = [...source.matchAll(/current_setting\s*\(\s*('[^']*')?/gi)].map((match) => match[1])
      return (
        settings.some((setting) => setting !== "'app.session_token'") ||
        asksConnection ||
        /\b(current_user|current_role)\b/i.test(source)
      )
    })
    .map(({ name }) => name)
}

it('each table has row security, forced on its owner too, and a policy', async () =>
  expect(await tablesWithoutWall()).toEqual([]))

it('tables of ours live in public alone, where the rule above finds them', async () => {
  const elsewhere = await namesOf(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and n.nspname not in ('public', 'migration') and c.relkind in ('r', 'p', 'f', 'm')`)
  expect(elsewhere).toEqual([])
})

it('each view reads with the rights of who asks', async () => expect(await viewsThatShowAll()).toEqual([]))

it('no policy and no function reads a setting but the session token', async () =>
  expect(await readersOfSettings()).toEqual([]))

it('no policy lets the app’s role see everything', async () => {
  const wide = await namesOf(`
    select p.polname || ' on ' || c.relname as name from pg_policy p join pg_class c on c.oid = p.polrelid
    where (pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true')
      and ((select oid from pg_roles where rolname = 'houvast_app') = any (p.polroles) or 0::oid = any (p.polroles))`)
  expect(wide).toEqual([])
})

it('each function with its owner’s rights fixes where it looks for names', async () => {
  const loose = await namesOf(`
    select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and p.prosecdef and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')`)
  expect(loose).toEqual([])
})

it('nobody in general may run a function of ours', async () => {
  const open = await namesOf(`
    select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`)
  expect(open).toEqual([])
})

it.each(['houvast_app', 'houvast_auth', 'houvast_stats', 'houvast_visit'])(
  '%s is not an owner, goes round nothing and is a member of nothing',
  async (role) => {
    const { rows } = await database.pools.owner.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships from pg_roles r where rolname = $1',
      [role],
    )
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        memberships: 0,
      },
    ])
    const owned = await namesOf(
      'select c.relname as name from pg_class c where c.relowner = (select oid from pg_roles where rolname = $1) union select p.proname from pg_proc p where p.proowner = (select oid from pg_roles where rolname = $1) union select nspname from pg_namespace where nspowner = (select oid from pg_roles where rolname = $1)',
      [role],
    )
    expect(owned).toEqual([])
  },
)

it('the app connects as that role', async () => {
  const { rows } = await database.pools.app.query<{ me: string }>('select session_user as me')
  expect(rows).toEqual([{ me: 'houvast_app' }])
})

describe('the rules themselves', () => {
  let broken: FreshDatabase
  beforeAll(async () => {
    broken = await freshDatabase()
    await broken.pools.owner.query(`
      create table bare (id uuid);
      create table enabled_only (id uuid);
      alter table enabled_only enable row level security;
      create policy any_id on enabled_only using (true);
      create table without_policy (id uuid);
      alter table without_policy enable row level security;
      alter table without_policy force row level security;
      create table by_user_id (id uuid);
      alter table by_user_id enable row level security;
      alter table by_user_id force row level security;
      create policy mine on by_user_id using (id = current_setting('app.user_id', true)::uuid);
      create view loose as select * from case_file;
      create function app.built(name text) returns text language sql as $$ select current_setting('app.' || name) $$;
      create function app.connected() returns text language sql as $$ select session_user $$`)
  })
  afterAll(() => broken.close())

  it('see each way to break them', async () => {
    const whole = database
    try {
      database = broken
      expect(await tablesWithoutWall()).toEqual(['bare', 'enabled_only', 'without_policy'])
      expect(await viewsThatShowAll()).toEqual(['loose'])
      expect((await readersOfSettings()).sort()).toEqual(['built', 'connected', 'mine on by_user_id'])
    } finally {
      database = whole
    }
  })
})
