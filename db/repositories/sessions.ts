import { and, desc, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { OwnScope } from '@/domain/access/scope'
import { staffSession } from '../schema/organisation'

/** The same three conditions as `app.uid()`: not ended, not too old, not idle for too long. */
const live = and(
  isNull(staffSession.revokedAt),
  gt(staffSession.expiresAt, sql`now()`),
  or(eq(staffSession.kind, 'visit'), gt(staffSession.lastSeenAt, sql`now() - interval '15 minutes'`)),
)

const own = (scope: OwnScope) => eq(staffSession.staffId, scope.actor.staffId)

/** The person's own live sessions, the one seen last first. */
export const liveSessions = (tx: NodePgDatabase, scope: OwnScope) =>
  tx
    .select({
      id: staffSession.id,
      since: staffSession.createdAt,
      lastSeen: staffSession.lastSeenAt,
      device: staffSession.device,
      kind: staffSession.kind,
      handedDocumentId: staffSession.handedDocumentId,
    })
    .from(staffSession)
    .where(and(own(scope), live))
    .orderBy(desc(staffSession.lastSeenAt))

/** How many were ended: none when it is somebody else's, or ended already. */
export async function endSession(tx: NodePgDatabase, scope: OwnScope, sessionId: string): Promise<number> {
  const ended = await tx
    .update(staffSession)
    .set({ revokedAt: sql`now()` })
    .where(and(own(scope), live, eq(staffSession.id, sessionId)))
  return ended.rowCount ?? 0
}

/** Ends all but the session that asks. */
export async function endOtherSessions(tx: NodePgDatabase, scope: OwnScope): Promise<number> {
  const others = ne(staffSession.id, scope.actor.sessionId)
  const ended = await tx
    .update(staffSession)
    .set({ revokedAt: sql`now()` })
    .where(and(own(scope), isNull(staffSession.revokedAt), others))
  return ended.rowCount ?? 0
}
