import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { household } from '../schema/case'

type Tx = NodePgDatabase
type Edit = CaseScope<'edit'>

const ofCase = (scope: CaseScope, householdId: string) =>
  and(eq(household.id, householdId), eq(household.caseId, scope.caseId), isNull(household.removedAt))

/** The homes of this family in the order they were named, with how many people live there. Who was taken out lives nowhere. */
export function listHouseholds(tx: Tx, scope: CaseScope) {
  return tx
    .select({
      id: household.id,
      label: household.label,
      people: sql<number>`(select count(*)::int from person_household h join person p on p.id = h.person_id where h.household_id = household.id and p.removed_at is null)`,
    })
    .from(household)
    .where(and(eq(household.caseId, scope.caseId), isNull(household.removedAt)))
    .orderBy(asc(household.position), asc(household.id))
}

/** False when this id was used before. */
export async function addHousehold(tx: Tx, scope: Edit, added: { id: string; label: string }): Promise<boolean> {
  const done = await tx
    .insert(household)
    .values({
      ...added,
      caseId: scope.caseId,
      position: sql`(select coalesce(max(position), -1) + 1 from household where case_id = ${scope.caseId})`,
    })
    .onConflictDoNothing()
  return done.rowCount === 1
}

/** False when there is no such home in this case. */
export async function changeHousehold(
  tx: Tx,
  scope: Edit,
  householdId: string,
  change: { label: string } | { removedAt: Date },
): Promise<boolean> {
  const done = await tx.update(household).set(change).where(ofCase(scope, householdId))
  return done.rowCount === 1
}
