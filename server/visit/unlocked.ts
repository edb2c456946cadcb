import 'server-only'
import { createDecipheriv, hkdfSync } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { places } from '@/db/sealing'
import type { Tx } from '../database'
import { unwrapKey } from '../keys/master-key'

/** A moment, sealed as the device seals a row of its own (sync/browser/sealed-row.ts) with the key of the row `unlocked`. */
export const unlockedProof = z.object({ iv: z.base64().max(24), c: z.base64().max(200) })
type Proof = z.infer<typeof unlockedProof>

const place = 'unlocked'
const freshFor = 5 * 60_000

/**
 * Was the tablet unlocked a moment ago? Only whoever opened the store with the passphrase can seal with its key; the cookie alone, in a
 * child's or a thief's hands, cannot.
 */
export async function isUnlocked(tx: Tx, proof: Proof, now: Date): Promise<boolean> {
  const keys = await tx.execute<{ id: string; staff_id: string; wrapped: Buffer }>(
    sql`select * from app.visit_device_keys()`,
  )
  return keys.rows.some(({ id, staff_id, wrapped }) => {
    const said = openMoment(unwrapKey(places.deviceKey(id, staff_id), wrapped), proof)
    return said !== null && Math.abs(now.getTime() - said) < freshFor
  })
}

function openMoment(storeKey: Uint8Array, { iv, c }: Proof): number | null {
  try {
    // The same derivation as the device's: HKDF-SHA-256 without salt (sync/browser/store-key.ts).
    const key = Buffer.from(hkdfSync('sha256', storeKey, Buffer.alloc(0), `row:${place}`, 32))
    const sealed = Buffer.from(c, 'base64')
    const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64')).setAAD(Buffer.from(place))
    cipher.setAuthTag(sealed.subarray(-16))
    const moment = Date.parse(Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]).toString())
    return Number.isNaN(moment) ? null : moment
  } catch {
    return null
  }
}
