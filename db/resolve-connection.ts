import type { ConnectionSettings } from './connection-settings'
import { settingsFromUrl } from './database-url'
import { findRunning } from './embedded/running'
import { DatabaseTrouble } from './trouble'

/**
 * Finds the database from the environment: HOUVAST_CONNECTION (these settings as JSON, given by `npm run up`, `npm run dev` and
 * the tests to the processes they start), else DATABASE_URL, else the embedded server of this folder when it is running. Never
 * starts one: that is for the commands, which also stop it. Throws DatabaseTrouble.
 */
export function resolveConnection(env: Record<string, string | undefined>): ConnectionSettings {
  if (env.HOUVAST_CONNECTION) return JSON.parse(env.HOUVAST_CONNECTION) as ConnectionSettings
  if (env.DATABASE_URL) {
    if (!env.HOUVAST_MASTER_KEY)
      throw new DatabaseTrouble(
        'master-key',
        'DATABASE_URL needs HOUVAST_MASTER_KEY beside it: 32 random bytes in base64 (`openssl rand -base64 32`). Keep it: without it no case can be read.',
      )
    return settingsFromUrl(env.DATABASE_URL, env.HOUVAST_MASTER_KEY)
  }
  const running = findRunning(env)
  if (running) return running
  throw new DatabaseTrouble(
    'not-running',
    'The embedded database is not running. `npm run up` or `npm run dev` starts it (and migrates it); DATABASE_URL would name another.',
  )
}
