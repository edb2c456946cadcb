import { and, desc, eq, isNull } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { toolNotUsed, type NotUsedReason } from '../schema/usage'

type Tx = NodePgDatabase
export type Reason = { id: string; kind: string; reason: NotUsedReason }

/** The latest reason for each tool that stands. */
export async function listReasons(tx: Tx, scope: CaseScope): Promise<Reason[]> {
  return tx
    .selectDistinctOn([toolNotUsed.toolKind], {
      id: toolNotUsed.id,
      kind: toolNotUsed.toolKind,
      reason: toolNotUsed.reason,
    })
    .from(toolNotUsed)
    .where(and(eq(toolNotUsed.caseId, scope.caseId), isNull(toolNotUsed.withdrawnAt)))
    .orderBy(toolNotUsed.toolKind, desc(toolNotUsed.at), desc(toolNotUsed.id))
}

/** The same id twice is one reason: a tap may arrive twice. */
export async function addReasons(tx: Tx, scope: CaseScope, given: readonly Reason[]): Promise<void> {
  if (given.length === 0) return
  const rows = given.map(({ id, kind, reason }) => ({
    id,
    toolKind: kind,
    reason,
    caseId: scope.caseId,
    staffId: scope.actor.staffId,
  }))
  await tx.insert(toolNotUsed).values(rows).onConflictDoNothing()
}

/** Takes back every reason for this tool: none of the older ones may come up again. */
export async function withdrawReasons(tx: Tx, scope: CaseScope<'edit'>, kind: string, now: Date): Promise<void> {
  await tx
    .update(toolNotUsed)
    .set({ withdrawnAt: now })
    .where(and(eq(toolNotUsed.caseId, scope.caseId), eq(toolNotUsed.toolKind, kind), isNull(toolNotUsed.withdrawnAt)))
}
