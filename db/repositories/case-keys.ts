import { eq } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { caseKey } from '../schema/case'

/** The wrapped key of the case, or null when there is none (any more). */
export async function findCaseKey(tx: NodePgDatabase, scope: CaseScope): Promise<Uint8Array | null> {
  const [found] = await tx.select({ wrapped: caseKey.wrapped }).from(caseKey).where(eq(caseKey.caseId, scope.caseId))
  return found?.wrapped ?? null
}

/** Lays the key beside a case that was just opened; row security refuses it at any other moment. */
export async function addCaseKey(
  tx: NodePgDatabase,
  scope: CaseScope,
  key: { wrapped: Uint8Array; masterKeyId: string },
): Promise<void> {
  await tx.insert(caseKey).values({ caseId: scope.caseId, ...key })
}
