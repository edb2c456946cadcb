import pg from 'pg'
import { clientConfig, type ConnectionSettings } from './connection-settings'
import { dataFolderOf } from './embedded/places'
import { startEmbedded } from './embedded/start'
import { resolveConnection } from './resolve-connection'
import { ensureRoles } from './roles'
import { DatabaseTrouble, errnoOf } from './trouble'

export type OpenDatabase = {
  settings: ConnectionSettings
  masterKey: string
  /** What to tell the person about where the data is, one sentence a line. */
  told: string[]
  close(): Promise<void>
}

type Env = Record<string, string | undefined>

/**
 * What every command does first: the database of DATABASE_URL, or the embedded one, started if need be, with the app's roles in
 * place. Close it at the end: the last command that does stops the embedded server.
 */
export const openDatabase = (env: Env): Promise<OpenDatabase> => (env.DATABASE_URL ? openGiven(env) : openEmbedded(env))

async function openEmbedded(env: Env): Promise<OpenDatabase> {
  const dataFolder = dataFolderOf(env)
  const server = await startEmbedded({ dataFolder, masterKey: env.HOUVAST_MASTER_KEY || undefined })
  return {
    settings: server.settings,
    masterKey: server.masterKey,
    told: [
      `Embedded PostgreSQL ${server.attached ? 'was running already' : 'started'}; the data is in ${dataFolder}`,
      ...(server.masterKeyMade
        ? [
            `No HOUVAST_MASTER_KEY was given: one was made and kept in ${dataFolder}/secrets.json. Without that file no case can be read.`,
          ]
        : []),
    ],
    close: () => server.stop(),
  }
}

async function openGiven(env: Env): Promise<OpenDatabase> {
  const settings = resolveConnection(env)
  await requireVersion(settings)
  await ensureRoles(settings)
  return {
    settings,
    masterKey: env.HOUVAST_MASTER_KEY ?? '',
    told: [`PostgreSQL at ${settings.host}, database ${settings.database}`],
    close: () => Promise.resolve(),
  }
}

/** 15 is the oldest whose views can be `security_invoker`, without which a view would walk around row security. */
async function requireVersion(settings: ConnectionSettings): Promise<void> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    const version = Number(rows[0]?.version)
    if (version < 150000)
      throw new DatabaseTrouble(
        'server-too-old',
        `DATABASE_URL is a PostgreSQL ${Math.floor(version / 10000)}; Houvast needs 15 or newer.`,
      )
  } catch (e) {
    if (e instanceof DatabaseTrouble) throw e
    const said = e instanceof AggregateError ? (errnoOf(e) ?? e.message) : e instanceof Error ? e.message : String(e)
    throw new DatabaseTrouble(
      'database-url',
      `The database of DATABASE_URL (${settings.host}, database ${settings.database}) cannot be reached: ${said}. Check the address, the password, and that it is running.`,
      e,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
