import type { ClientConfig } from 'pg'

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
  visit: Login
}

export type Role = 'owner' | 'app' | 'auth' | 'stats' | 'visit'

/** The roles besides the owner, by the names the migrations grant to. */
export const roleNames = {
  app: 'houvast_app',
  auth: 'houvast_auth',
  stats: 'houvast_stats',
  visit: 'houvast_visit',
} as const

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
