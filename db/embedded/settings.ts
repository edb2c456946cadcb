import type { ConnectionSettings, Login } from '../connection-settings'
import { roleNames } from '../connection-settings'
import { rolePassword } from '../derived-secrets'
import type { Postmaster } from './postmaster-file'

export const embeddedDatabase = 'houvast'
export const embeddedOwner = 'houvast_owner'

/** How to reach a running embedded server, by its postmaster's own account of itself. */
export function embeddedSettings(
  server: Postmaster,
  masterKey: string,
  database = embeddedDatabase,
): ConnectionSettings {
  const login = (user: string): Login => ({ user, password: rolePassword(masterKey, user) })
  return {
    host: server.socketFolder || '127.0.0.1',
    port: server.port,
    database,
    owner: login(embeddedOwner),
    app: login(roleNames.app),
    auth: login(roleNames.auth),
    stats: login(roleNames.stats),
    visit: login(roleNames.visit),
  }
}
