import { randomBytes } from 'node:crypto'
import { decodeMasterKey, masterKeyId } from '../master-key'
import { places, seal } from '../sealing'
import type { Row } from './rows'

export type SeedKey = { row: Row; seal(place: string, content: Uint8Array): Uint8Array }

/** A key for one made-up case, wrapped the way the app wraps them. */
export function seedKey(masterKey: string, caseId: string, at: Date): SeedKey {
  const master = decodeMasterKey(masterKey)
  const key = randomBytes(32)
  return {
    row: {
      case_id: caseId,
      wrapped: seal(master, places.caseKey(caseId), key),
      master_key_id: masterKeyId(master),
      created_at: at.toISOString(),
    },
    seal: (place, content) => seal(key, place, content),
  }
}
