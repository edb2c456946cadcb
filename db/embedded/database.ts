import pg, { type ClientConfig } from 'pg'
import type { ConnectionSettings } from '../connection-settings'
import { ensureRoles } from '../roles'

/** The cluster's superuser on a database of choice. For this launcher and the tests; the app never holds it. */
export const superuser = (settings: ConnectionSettings, password: string, database = 'postgres'): ClientConfig => ({
  host: settings.host,
  port: settings.port,
  user: 'postgres',
  password,
  database,
})

/** The roles and the empty database that migrations start from; finds them in place at every later start. */
export async function ensureDatabase(settings: ConnectionSettings, password: string): Promise<void> {
  const as = superuser(settings, password)
  const client = new pg.Client(as)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [settings.database])
    // Roles are looked for by signing in, and signing in needs a database to sign in to: 'postgres' is always there.
    await ensureRoles({ ...settings, database: 'postgres' }, as)
    if (rowCount) return
    const name = pg.escapeIdentifier(settings.database)
    await client.query(`create database ${name} owner ${pg.escapeIdentifier(settings.owner.user)}`)
    await client.query(`revoke all on database ${name} from public`)
    for (const { user } of [settings.app, settings.auth, settings.stats, settings.visit])
      await client.query(`grant connect on database ${name} to ${pg.escapeIdentifier(user)}`)
  } finally {
    await client.end()
  }
}
