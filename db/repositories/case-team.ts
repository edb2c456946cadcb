import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { caseAssignment, conflictBlock } from '../schema/case'
import { staff } from '../schema/organisation'
import type { Capacity } from './cases'

type Tx = NodePgDatabase

/** Colleagues of the team the case belongs to, who carry cases and still work here. */
export function listTeam(tx: Tx, scope: CaseScope) {
  return tx
    .select({ staffId: staff.id, name: staff.displayName, role: staff.role })
    .from(staff)
    .where(and(eq(staff.teamId, scope.facts.teamId), isNull(staff.disabledAt)))
    .orderBy(asc(staff.displayName), asc(staff.id))
}

/** For whom of the others this case does not exist. Row security never shows somebody a block about themselves. */
export function listBlocks(tx: Tx, scope: CaseScope) {
  return tx
    .select({
      staffId: conflictBlock.staffId,
      name: staff.displayName,
      setAt: conflictBlock.setAt,
      bySelf: sql<boolean>`${conflictBlock.setBy} = ${conflictBlock.staffId}`,
    })
    .from(conflictBlock)
    .innerJoin(staff, eq(staff.id, conflictBlock.staffId))
    .where(
      and(
        eq(conflictBlock.caseId, scope.caseId),
        isNull(conflictBlock.liftedAt),
        ne(conflictBlock.staffId, scope.actor.staffId),
      ),
    )
    .orderBy(asc(staff.displayName))
}

/** False when this colleague works on the case already. */
export async function assign(
  tx: Tx,
  scope: CaseScope<'assign'>,
  given: { id: string; staffId: string; capacity: Capacity },
): Promise<boolean> {
  const done = await tx
    .insert(caseAssignment)
    .values({ ...given, caseId: scope.caseId })
    .onConflictDoNothing()
  return done.rowCount === 1
}

/** False when this colleague does not work on the case (any more). */
export async function endAssignment(tx: Tx, scope: CaseScope<'assign'>, staffId: string, now: Date): Promise<boolean> {
  const done = await tx
    .update(caseAssignment)
    .set({ until: now })
    .where(
      and(eq(caseAssignment.caseId, scope.caseId), eq(caseAssignment.staffId, staffId), isNull(caseAssignment.until)),
    )
  return done.rowCount === 1
}

/** From the next statement on the case does not exist for this person. Twice is once. */
export async function block(tx: Tx, scope: CaseScope<'block'>, given: { id: string; staffId: string }): Promise<void> {
  await tx
    .insert(conflictBlock)
    .values({ ...given, caseId: scope.caseId, setBy: scope.actor.staffId })
    .onConflictDoNothing()
}

/** False when there was no block; a lead lifts it, never for themselves. */
export async function liftBlock(
  tx: Tx,
  scope: CaseScope<'decide_closure'>,
  staffId: string,
  now: Date,
): Promise<boolean> {
  const done = await tx
    .update(conflictBlock)
    .set({ liftedAt: now })
    .where(
      and(
        eq(conflictBlock.caseId, scope.caseId),
        eq(conflictBlock.staffId, staffId),
        isNull(conflictBlock.liftedAt),
        ne(conflictBlock.staffId, scope.actor.staffId),
      ),
    )
  return done.rowCount === 1
}
