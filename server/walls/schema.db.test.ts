import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'

/** What must hold for every table, view, policy and function, also for those that are still to be written. */
let database: FreshDatabase
beforeAll(async () => (database = await freshDatabase()))
afterAll(() => database.close())

const namesOf = async (sql: string, values: unknown[] = []) =>
  (await database.pools.owner.query<{ name: string }>(sql, values)).rows.map((row) => row.name)

const ours = "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'"

it('each table has row security, forced on its owner too, and a policy besides the owner’s', async () => {
  const bare = await namesOf(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`)
  expect(bare).toEqual([])
})

it('tables of ours live in public alone, where the rule above finds them', async () => {
  const elsewhere = await namesOf(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and n.nspname not in ('public', 'migration') and c.relkind in ('r', 'p', 'f', 'm')`)
  expect(elsewhere).toEqual([])
})

it('each view reads with the rights of who asks', async () => {
  const views = await namesOf(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and c.relkind in ('v', 'm') and not coalesce('security_invoker=true' = any (c.reloptions), false)`)
  expect(views).toEqual([])
})

/** The one setting that may be read: a token nobody can guess. Anything else, a user id above all, could be set by any SQL. */
const settingsIn = (source: string) =>
  [...source.matchAll(/current_setting\s*\(\s*'([^']*)'/gi)].map((match) => match[1])

it('no policy and no function reads a setting but the session token', async () => {
  const sources = await database.pools.owner.query<{ name: string; source: string }>(`
    select p.polname || ' on ' || c.relname as name, coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as source
    from pg_policy p join pg_class c on c.oid = p.polrelid
    union all
    select p.proname, pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prokind in ('f', 'p')`)
  expect(sources.rows.length).toBeGreaterThan(50)
  for (const { name, source } of sources.rows) {
    expect([name, settingsIn(source).filter((setting) => setting !== 'app.session_token')]).toEqual([name, []])
    // A name that is put together at run time could be any setting.
    expect([name, /current_setting\s*\(\s*(?!')/i.test(source)]).toEqual([name, false])
    expect([name, /\b(current_user|session_user|current_role)\b/i.test(source)]).toEqual([name, false])
  }
})

it('the rule itself sees a plain user id', () => {
  expect(settingsIn("using (staff_id = current_setting('app.user_id', true)::uuid)")).toEqual(['app.user_id'])
})

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

it.each(['houvast_app', 'houvast_auth', 'houvast_stats'])(
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
