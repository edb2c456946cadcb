import { existsSync } from 'node:fs'
import type { ConnectionSettings } from '../connection-settings'
import { dataFolderOf, placesIn } from './places'
import { findPostmaster } from './postmaster-file'
import { keepSecrets } from './secrets'
import { embeddedSettings } from './settings'

/** The embedded server of this folder if it is up already; starts nothing and makes nothing. */
export function findRunning(env: Record<string, string | undefined>): ConnectionSettings | null {
  const places = placesIn(dataFolderOf(env))
  const server = findPostmaster(places.cluster)
  if (!server?.ready || !existsSync(places.secrets)) return null
  return embeddedSettings(server, keepSecrets(places, env.HOUVAST_MASTER_KEY).masterKey)
}
