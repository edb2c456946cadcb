import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { clientConfig, type ConnectionSettings, type Role } from '../connection-settings'
import { templateName } from './global-setup'

export type FreshDatabase = {
  settings: ConnectionSettings
  pools: Record<Role, pg.Pool>
  masterKey: string
  /** How long the clone took, in ms. */
  took: number
  close(): Promise<void>
}

/** A migrated, empty database of its own, as every role; a copy of the template takes tens of milliseconds. Close it after. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('testServer')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  const begun = performance.now()
  await asSuperuser(`create database ${database} template ${templateName} owner ${server.settings.owner.user}`)
  const took = performance.now() - begun
  const settings = { ...server.settings, database }
  const pool = (role: Role) => {
    const made = new pg.Pool({ ...clientConfig(settings, role), max: 4, allowExitOnIdle: true })
    // A pool says it ended before its connections did; the database may be dropped under the last one.
    made.on('connect', (client) => client.on('error', () => undefined))
    return made
  }
  const pools = {
    owner: pool('owner'),
    app: pool('app'),
    auth: pool('auth'),
    stats: pool('stats'),
    visit: pool('visit'),
  }
  return {
    settings,
    pools,
    masterKey: server.masterKey,
    took,
    async close() {
      await Promise.all(Object.values(pools).map((each) => each.end()))
      // With force: code under test may hold connections of its own, a listener for instance.
      await asSuperuser(`drop database ${database} with (force)`)
    },
  }
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client(inject('testServer').superuser)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
