import 'server-only'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { env } from './env'

export type Tx = NodePgDatabase

type Pools = { app: pg.Pool; auth: pg.Pool; stats: pg.Pool }

// On globalThis because Next loads a module once per bundle, and every bundle must share one pool.
const shared = globalThis as typeof globalThis & { houvastPools?: Pools }

function pools(): Pools {
  if (shared.houvastPools) return shared.houvastPools
  const { connection } = env()
  const made: Pools = {
    app: new pg.Pool({ ...clientConfig(connection, 'app'), max: 12 }),
    auth: new pg.Pool({ ...clientConfig(connection, 'auth'), max: 3 }),
    stats: new pg.Pool({ ...clientConfig(connection, 'stats'), max: 2 }),
  }
  // An idle connection that breaks (the database restarts) must not end the process: the next query asks for a new one.
  made.app.on('error', () => undefined)
  made.auth.on('error', () => undefined)
  made.stats.on('error', () => undefined)
  shared.houvastPools = made
  return made
}

async function inTransaction<T>(pool: pg.Pool, run: (tx: Tx) => Promise<T>, token: string | null): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    if (token !== null) await client.query("select set_config('app.session_token', $1, true)", [token])
    const result = await run(drizzle({ client, casing: 'snake_case' }))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}

/** One transaction as the person of this session token: row security shows only what is theirs. `null` sees nothing. */
export const asSession = <T>(token: string | null, run: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(pools().app, run, token)

/** One transaction as the sign-in role: password hashes, sessions and rate limits, and nothing of any case. */
export const asSignIn = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(pools().auth, run, null)

/** One transaction as the statistics role: reckons what may be told of use, and sees no name, no word and no case. */
export const asStatistics = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(pools().stats, run, null)

/** The sign-in pool itself, for the rate limiter's own store. */
export const signInPool = (): pg.Pool => pools().auth

/** Is the database there, with this schema? For /readyz. */
export const databaseAnswers = (): Promise<boolean> =>
  asSession(null, async (tx) => (await tx.execute(sql`select app.uid() is null as ok`)).rows.length === 1)
