import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { places } from '@/db/sealing'
import type { OwnScope } from '@/domain/access/scope'
import type { Tx } from '../database'
import { unwrapKey, wrapKey } from './master-key'

export type DeviceKey = { kid: string; staffId: string; key: Uint8Array }

/**
 * The key that seals what this person's browsers keep. Made at the first asking; revoked when everything kept on devices must
 * become unreadable. It leaves the server only for a live session of that person and is never written on the device.
 */
export async function deviceKeyOf(tx: Tx, scope: OwnScope): Promise<DeviceKey> {
  const { staffId } = scope.actor
  // Two tabs opening at once must not make two keys: what one sealed, the other could not read tomorrow.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`device-key:${staffId}`}, 0))`)
  const found = await tx.execute<{ id: string; wrapped: Buffer }>(
    sql`select id, wrapped from device_key where staff_id = ${staffId} and revoked_at is null order by created_at, id limit 1`,
  )
  const row = found.rows[0]
  if (row) {
    await tx.execute(
      sql`update device_key set last_used_at = now() where id = ${row.id} and last_used_at < now() - interval '1 hour'`,
    )
    return { kid: row.id, staffId, key: unwrapKey(places.deviceKey(row.id, staffId), row.wrapped) }
  }
  const kid = randomUUID()
  const key = randomBytes(32)
  const { wrapped } = wrapKey(places.deviceKey(kid, staffId), key)
  await tx.execute(sql`insert into device_key (id, staff_id, wrapped) values (${kid}, ${staffId}, ${wrapped})`)
  return { kid, staffId, key }
}
