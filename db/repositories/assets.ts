import { and, eq, sum } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { asset } from '../schema/asset'

type Tx = NodePgDatabase
export type AssetMime = (typeof asset.$inferSelect)['mime']

/** A picture of this case, sealed, or null. */
export async function findAsset(tx: Tx, scope: CaseScope, sha256: Uint8Array) {
  const [found] = await tx
    .select({ mime: asset.mime, data: asset.data })
    .from(asset)
    .where(and(eq(asset.caseId, scope.caseId), eq(asset.sha256, sha256)))
  return found ?? null
}

/** Bytes of all pictures of this case together. */
export async function assetBytes(tx: Tx, scope: CaseScope): Promise<number> {
  const [found] = await tx
    .select({ bytes: sum(asset.bytes) })
    .from(asset)
    .where(eq(asset.caseId, scope.caseId))
  return Number(found?.bytes ?? 0)
}

/** Lays a picture with the case; false when it was there already. */
export async function addAsset(
  tx: Tx,
  scope: CaseScope<'edit'>,
  given: { sha256: Uint8Array; mime: AssetMime; bytes: number; data: Uint8Array },
): Promise<boolean> {
  const done = await tx
    .insert(asset)
    .values({ caseId: scope.caseId, staffId: scope.actor.staffId, ...given })
    .onConflictDoNothing()
  return done.rowCount === 1
}
