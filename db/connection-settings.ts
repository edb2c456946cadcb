import type { ClientConfig } from 'pg'
import { settingsFromUrl } from './database-url'
import { DatabaseTrouble } from './trouble'

export type Login = { user: string; password: string }

/** How strictly the server's certificate is looked at; the words are libpq's. Absent: no TLS (a Unix socket, this machine). */
export type Tls = { mode: 'require' | 'verify-ca' | 'verify-full'; ca?: string; cert?: string; key?: string }

/** Plain data, so that it can cross to a child process. `host` is a folder for a Unix socket. */
export type ConnectionSettings = {
  host: string
  port: number
  database: string
  tls?: Tls
  owner: Login
  app: Login
  auth: Login
  stats: Login
}

export type Role = 'owner' | 'app' | 'auth' | 'stats'

/** The roles besides the owner, by the names the migrations grant to. */
export const roleNames = { app: 'houvast_app', auth: 'houvast_auth', stats: 'houvast_stats' } as const

/** What `new pg.Client()` or `new pg.Pool()` needs to be one of our roles. */
export const clientConfig = (settings: ConnectionSettings, role: Role): ClientConfig => ({
  host: settings.host,
  port: settings.port,
  database: settings.database,
  ...settings[role],
  ...(settings.tls && { ssl: sslOptions(settings.tls) }),
})

const sslOptions = ({ mode, ca, cert, key }: Tls) => ({
  rejectUnauthorized: mode !== 'require',
  // verify-ca trusts whoever the authority trusts and does not look at the name (libpq, "SSL Support").
  ...(mode === 'verify-ca' && { checkServerIdentity: () => undefined }),
  ...(ca && { ca }),
  ...(cert && { cert }),
  ...(key && { key }),
})

/**
 * Finds the database from the environment: HOUVAST_CONNECTION (these settings as JSON, given by `npm run up`, `npm run dev` and
 * the tests to the processes they start), else DATABASE_URL, else the embedded server of this folder when it is running. Never
 * starts one: that is for the commands, which also stop it. Throws DatabaseTrouble.
 */
export async function resolveConnection(env: Record<string, string | undefined>): Promise<ConnectionSettings> {
  if (env.HOUVAST_CONNECTION) return JSON.parse(env.HOUVAST_CONNECTION) as ConnectionSettings
  if (env.DATABASE_URL) {
    if (!env.HOUVAST_MASTER_KEY)
      throw new DatabaseTrouble(
        'master-key',
        'DATABASE_URL needs HOUVAST_MASTER_KEY beside it: 32 random bytes in base64 (`openssl rand -base64 32`). Keep it: without it no case can be read.',
      )
    return settingsFromUrl(env.DATABASE_URL, env.HOUVAST_MASTER_KEY)
  }
  const { findRunning } = await import('./embedded/running')
  const running = findRunning(env)
  if (running) return running
  throw new DatabaseTrouble(
    'not-running',
    'The embedded database is not running. `npm run up` or `npm run dev` starts it (and migrates it); DATABASE_URL would name another.',
  )
}
