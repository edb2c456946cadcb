import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { signInPool } from '../database'
import { env } from '../env'
import { addressPrefix } from './client-address'

type Limit = { name: string; key: string; free: number; window: number; longest: number }

const limiter = (name: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: signInPool(),
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration,
    clearExpiredByTimeout: false,
  })

/** The table holds no name and no address, only that the same one came back. */
const keyOf = (...parts: string[]) =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(parts.join('\n')).digest('base64url')

/**
 * No hard lock: an attacker must not be able to keep a worker out during an emergency. After the free attempts each next one makes
 * the following wait twice as long, per account and neighbourhood, up to a quarter of an hour. An address that tries many accounts
 * is slowed too, and one account tried from everywhere gets one attempt in five seconds.
 */
const limitsFor = (account: string, address: string): Limit[] => [
  { name: 'signin-here', key: keyOf('here', account, addressPrefix(address)), free: 5, window: 86_400, longest: 900 },
  { name: 'signin-from', key: keyOf('from', address), free: 30, window: 60, longest: 60 },
  { name: 'signin-everywhere', key: keyOf('everywhere', account), free: 50, window: 900, longest: 5 },
]

/** Counts the attempt before it is looked at, in one statement, so that fifty at once are no way round. False: not now. */
async function admit({ name, key, free, window, longest }: Limit): Promise<boolean> {
  const counted = await limiter(name, 1_000_000, window).consume(key)
  const beyond = counted.consumedPoints - free
  if (beyond <= 0) return true
  const wait = Math.min(longest, 2 ** Math.min(20, beyond - 1))
  try {
    await limiter(`${name}-slot`, 1, wait).consume(key)
    return true
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    // An attempt that was not looked at does not count: hammering must not lengthen the wait of the person whose account it is.
    await limiter(name, 1_000_000, window).reward(key)
    return false
  }
}

/** May this attempt be looked at? Throws when the database is gone. */
export async function admitSignIn(account: string, address: string): Promise<boolean> {
  for (const limit of limitsFor(account, address)) if (!(await admit(limit))) return false
  return true
}

/** It was the right password: the account's own counts start afresh, the address gets its point back. */
export async function forgetAttempts(account: string, address: string): Promise<void> {
  for (const { name, key, window } of limitsFor(account, address)) {
    if (name === 'signin-from') await limiter(name, 1_000_000, window).reward(key)
    else await Promise.all([limiter(name, 1, window).delete(key), limiter(`${name}-slot`, 1, window).delete(key)])
  }
}
