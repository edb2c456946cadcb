import pg from 'pg'
import { clientConfig, roleNames, type ConnectionSettings, type Login } from './connection-settings'
import { scramVerifier } from './derived-secrets'
import { DatabaseTrouble } from './trouble'

const logins = (settings: ConnectionSettings): Login[] => [settings.app, settings.auth, settings.stats, settings.visit]

/**
 * Makes sure that the app's roles exist and can sign in, as the owner of the database (embedded: as the superuser, who also
 * makes the owner). Safe to run at each start and by two processes at once. Where the owner may not create roles, throws
 * DatabaseTrouble with the SQL to hand to a database administrator.
 */
export async function ensureRoles(settings: ConnectionSettings, as = clientConfig(settings, 'owner')): Promise<void> {
  const missing = await unableToSignIn(settings, [
    ...(as.user === settings.owner.user ? [] : [settings.owner]),
    ...logins(settings),
  ])
  if (missing.length === 0) return
  const client = new pg.Client(as)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(4864877)')
    for (const { login, lacks } of missing)
      if (lacks === 'role') await client.query(await statementFor(client, login, settings.owner))
    const database = pg.escapeIdentifier(settings.database)
    await client.query(
      `grant connect on database ${database} to ${missing.map(({ login }) => pg.escapeIdentifier(login.user)).join(', ')}`,
    )
  } catch (e) {
    if (!isRefused(e)) throw e
    throw new DatabaseTrouble(
      'roles-missing',
      `${String(as.user)} may not make the roles that Houvast needs. Ask the database administrator to run this, then start again:\n\n${sqlForAdministrator(settings, missing)}\n`,
      e,
    )
  } finally {
    await client.end()
  }
}

/** `role`: absent, or with the password of another key. `connect`: not let in to this database. */
type Missing = { login: Login; lacks: 'role' | 'connect' }

/** The roles that cannot sign in with the password derived from the master key: absent, or made with another key. */
async function unableToSignIn(settings: ConnectionSettings, wanted: Login[]): Promise<Missing[]> {
  const missing: Missing[] = []
  for (const login of wanted) {
    const client = new pg.Client({ ...clientConfig(settings, 'owner'), ...login })
    try {
      await client.connect()
    } catch (e) {
      // 28P01 wrong password, 28000 no such role or may not log in, 42501 may not connect.
      if (!(e instanceof pg.DatabaseError) || !['28P01', '28000', '42501'].includes(e.code ?? '')) throw e
      missing.push({ login, lacks: e.code === '42501' ? 'connect' : 'role' })
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  return missing
}

const isRefused = (e: unknown) => e instanceof pg.DatabaseError && e.code === '42501'

/** Only the owner may make roles: the others may sign in and nothing more. */
const rights = (login: Login, owner: Login) =>
  `login ${login.user === owner.user ? 'createrole' : 'nocreaterole'} nosuperuser nocreatedb nobypassrls noinherit password '${scramVerifier(login.password)}'`

async function statementFor(client: pg.Client, login: Login, owner: Login): Promise<string> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login.user])
  // Whoever may only create roles may not name superuser and bypassrls, not even to deny them (manual, ALTER ROLE).
  return rowCount
    ? `alter role ${pg.escapeIdentifier(login.user)} login password '${scramVerifier(login.password)}'`
    : `create role ${pg.escapeIdentifier(login.user)} ${rights(login, owner)}`
}

const sqlForAdministrator = (settings: ConnectionSettings, missing: Missing[]) =>
  [
    ...missing
      .filter(({ lacks }) => lacks === 'role')
      .map(({ login }) => `CREATE ROLE ${login.user} LOGIN NOINHERIT PASSWORD '${scramVerifier(login.password)}';`),
    `-- where a role exists already: ALTER ROLE … LOGIN PASSWORD '…' with the same text`,
    `GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(settings.database)} TO ${Object.values(roleNames).join(', ')};`,
  ].join('\n')
