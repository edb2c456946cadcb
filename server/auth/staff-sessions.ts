import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { staffSession } from '@/db/schema/organisation'
import { asSignIn } from '../database'
import { sessionSeconds } from '../session'
import { deviceOf } from './device'
import { hashOfToken, newToken } from './token'

/** Opens a session and returns its token, which is kept nowhere but in the person's cookie. */
export async function openSession(staffId: string, userAgent: string | null): Promise<string> {
  const token = newToken()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000)
  await asSignIn((tx) =>
    tx.insert(staffSession).values({
      id: randomUUID(),
      tokenHash: hashOfToken(token),
      staffId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      device: deviceOf(userAgent),
    }),
  )
  return token
}

/** Ends the session of this token; one that was ended already stays as it was. */
export async function closeSession(token: string): Promise<void> {
  const mine = and(eq(staffSession.tokenHash, hashOfToken(token)), isNull(staffSession.revokedAt))
  await asSignIn((tx) => tx.update(staffSession).set({ revokedAt: new Date() }).where(mine))
}

/** Ends every session of a person: disabled, or given a new first password. */
export async function closeSessionsOf(staffId: string): Promise<void> {
  const theirs = and(eq(staffSession.staffId, staffId), isNull(staffSession.revokedAt))
  await asSignIn((tx) => tx.update(staffSession).set({ revokedAt: new Date() }).where(theirs))
}
