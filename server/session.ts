import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { env } from './env'

/** Twelve hours: the longest day of visits. */
export const visitSeconds = 12 * 60 * 60

/** Ten hours: longer than a day of visits, so that a session does not end at somebody's kitchen table. */
export const sessionSeconds = 10 * 60 * 60

const given = new AsyncLocalStorage<string | null>()

/** Runs as the holder of this token: for tests and for routes that carry the token otherwise. */
export const withToken = <T>(token: string | null, run: () => Promise<T>): Promise<T> => given.run(token, run)

export const sessionCookie = (): string =>
  env().NEXTAUTH_URL.startsWith('https://') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'

/** The value of a cookie of this request by its name. */
type CookieOf = (name: string) => string | undefined | Promise<string | undefined>

const cookieOfRequest: CookieOf = async (name) => (await cookies()).get(name)?.value

/**
 * The opaque session token of this request: 64 hex digits, or null. That it exists says nothing yet: every transaction looks it
 * up in the database, so that a session that was ended is ended everywhere at once.
 */
export async function sessionToken(cookie: CookieOf = cookieOfRequest): Promise<string | null> {
  const told = given.getStore()
  if (told !== undefined) return told
  const value = await cookie(sessionCookie())
  return value === undefined ? null : tokenIn(value)
}

/** Opening a cookie derives a key each time, a tenth of what a keystroke costs: remembered for a minute, by the whole cookie. */
const opened = new Map<string, { sid: string; until: number }>()
const rememberFor = 60_000
const mostRemembered = 5_000

async function tokenIn(cookie: string): Promise<string | null> {
  const known = opened.get(cookie)
  if (known && known.until > Date.now()) return known.sid
  const jwt = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  const [sid, exp] = [jwt?.['sid'], jwt?.['exp']]
  if (typeof sid !== 'string' || !/^[0-9a-f]{64}$/.test(sid)) return null
  if (opened.size >= mostRemembered) opened.clear()
  const expires = typeof exp === 'number' ? exp * 1_000 : 0
  opened.set(cookie, { sid, until: Math.min(expires, Date.now() + rememberFor) })
  return sid
}

/** `__Host-` binds it to this host alone; a browser takes that name over https only. */
export const visitCookie = (): string =>
  env().NEXTAUTH_URL.startsWith('https://') ? '__Host-houvast-visit' : 'houvast-visit'

/** What a visit's token begins with, wherever tokens are passed on: it opens another connection (server/database.ts). */
export const visitMark = 'visit:'

/**
 * The token of this request where a tablet on a visit is let in as well: of the desk, else of the visit. For syncing alone; everything
 * else asks `sessionToken`, and a visit is nobody there.
 */
export async function sessionOrVisitToken(cookie: CookieOf = cookieOfRequest): Promise<string | null> {
  const desk = await sessionToken(cookie)
  if (desk !== null || given.getStore() !== undefined) return desk
  const [, token] = /^[kdv]-([0-9a-f]{64})$/.exec((await cookie(visitCookie())) ?? '') ?? []
  return token === undefined ? null : visitMark + token
}
