import type { FreshDatabase } from '@/db/testing/database'

/** Makes this process use that database; before the first call of env(), which reads once. */
export function pointAt(database: FreshDatabase, more: Record<string, string> = {}): void {
  Object.assign(process.env, {
    HOUVAST_CONNECTION: JSON.stringify(database.settings),
    HOUVAST_MASTER_KEY: database.masterKey,
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'a secret that only tests know, long enough',
    ...more,
  })
}
