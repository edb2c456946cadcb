import 'server-only'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { env } from './env'
import { visitMark } from './session'

export type Tx = NodePgDatabase

type Pools = { app: pg.Pool; auth: pg.Pool; stats: pg.Pool; visit: pg.Pool }

// On globalThis because Next loads a module once per bundle, and every bundle must share one pool.
const shared = globalThis as typeof globalThis & { houvastPools?: Pools }

function pools(): Pools {
  if (shared.houvastPools) return shared.houvastPools
  const { connection } = env()
  // Signing in to the database takes longer than a page does, and a new connection has planned nothing: kept for a quiet quarter of an hour.
  const idleTimeoutMillis = 15 * 60_000
  const made: Pools = {
    app: new pg.Pool({ ...clientConfig(connection, 'app'), max: 12, idleTimeoutMillis }),
    auth: new pg.Pool({ ...clientConfig(connection, 'auth'), max: 3 }),
    stats: new pg.Pool({ ...clientConfig(connection, 'stats'), max: 2 }),
    visit: new pg.Pool({ ...clientConfig(connection, 'visit'), max: 8, idleTimeoutMillis }),
  }
  // An idle connection that breaks (the database restarts) must not end the process: the next query asks for a new one.
  made.app.on('error', () => undefined)
  made.auth.on('error', () => undefined)
  made.stats.on('error', () => undefined)
  made.visit.on('error', () => undefined)
  shared.houvastPools = made
  return made
}

type Run<T> = (tx: Tx, asked: Record<string, unknown>[]) => Promise<T>

async function inTransaction<T>(pool: pg.Pool, run: Run<T>, token: string | null, question?: string): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    const begun: unknown = await client.query(question ? `${beginningAs(token)}; ${question}` : beginningAs(token))
    const asked = question ? ((begun as pg.QueryResult<Record<string, unknown>>[]).at(-1)?.rows ?? []) : []
    const result = await run(drizzle({ client, casing: 'snake_case' }), asked)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}

/** One message instead of two, at the start of every request there is. A token is 64 hex digits, so it needs no quoting; any other is nobody's. */
const beginningAs = (token: string | null) => {
  const bare = token?.startsWith(visitMark) === true ? token.slice(visitMark.length) : token
  return bare !== null && /^[0-9a-f]{64}$/.test(bare)
    ? `begin; select set_config('app.session_token', '${bare}', true)`
    : 'begin'
}

/** A visit's token counts on a connection of its own role, which may hardly do anything; a desk's on the app's. */
const poolOf = (token: string | null): pg.Pool => (token?.startsWith(visitMark) === true ? pools().visit : pools().app)

/**
 * One transaction as the person of this session token: row security shows only what is theirs. `null` sees nothing. A `question`, which
 * is fixed SQL without values, travels with the beginning and has its rows in `asked`.
 */
export const asSession = <T>(token: string | null, run: Run<T>, question?: string): Promise<T> =>
  inTransaction(poolOf(token), run, token, question)

/** One transaction as the sign-in role: password hashes, sessions and rate limits, and nothing of any case. */
export const asSignIn = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(pools().auth, run, null)

/** One transaction as the statistics role: reckons what may be told of use, and sees no name, no word and no case. */
export const asStatistics = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(pools().stats, run, null)

/** The sign-in pool itself, for the rate limiter's own store. */
export const signInPool = (): pg.Pool => pools().auth

/** Is the database there, with this schema? For /readyz. */
export const databaseAnswers = (): Promise<boolean> =>
  asSession(null, async (tx) => (await tx.execute(sql`select app.uid() is null as ok`)).rows.length === 1)

const prepared = new WeakSet<pg.PoolClient>()

/**
 * One prepared statement as the person of this session token: session, statement and commit in a single message, for what happens at
 * every keystroke. `values` become literals. Row security asks for the session at that moment, so what was revoked is revoked.
 */
export async function onceAsSession<Row extends pg.QueryResultRow>(
  token: string,
  statement: { name: string; types: string; text: string },
  values: readonly (string | number | Uint8Array | null)[],
): Promise<Row[]> {
  const client = await poolOf(token).connect()
  let broken = true
  try {
    if (!prepared.has(client)) {
      await client.query(`prepare ${statement.name} (${statement.types}) as ${statement.text}`)
      prepared.add(client)
    }
    // Statements of one message are one transaction (manual, "Multiple Statements in a Simple Query").
    const message = `${beginningAs(token)}; execute ${statement.name} (${values.map(literalOf).join(', ')}); commit`
    const results = (await client.query(message)) as unknown as pg.QueryResult<Row>[]
    broken = false
    return results.at(-2)?.rows ?? []
  } finally {
    // After an error the connection may be inside a transaction: it is not given to anybody else.
    client.release(broken)
  }
}

function literalOf(value: string | number | Uint8Array | null): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return String(Math.trunc(value))
  return typeof value === 'string'
    ? pg.escapeLiteral(value)
    : `'\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}'`
}
