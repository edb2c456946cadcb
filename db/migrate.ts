import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as run } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { clientConfig, type ConnectionSettings } from './connection-settings'

const folder = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Brings a database to the newest schema, as its owner. Safe to run twice and by two processes at once: an advisory lock lets
 * the second wait and find nothing to do. Throws what PostgreSQL says; nothing is half applied (one transaction a run).
 */
export async function migrate(settings: ConnectionSettings): Promise<void> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(4864876)')
    await run(drizzle({ client, casing: 'snake_case' }), { migrationsFolder: folder, migrationsSchema: 'migration' })
  } finally {
    await client.end()
  }
}
