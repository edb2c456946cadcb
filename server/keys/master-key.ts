import 'server-only'
import { decodeMasterKey, masterKeyId } from '@/db/master-key'
import { seal, unseal } from '@/db/sealing'
import { env } from '../env'

let known: { key: Uint8Array; id: string } | undefined

function masterKey(): { key: Uint8Array; id: string } {
  if (known) return known
  const key = decodeMasterKey(env().HOUVAST_MASTER_KEY)
  known = { key, id: masterKeyId(key) }
  return known
}

/** Wraps a data key for its place. */
export function wrapKey(place: string, key: Uint8Array): { wrapped: Uint8Array; masterKeyId: string } {
  const master = masterKey()
  return { wrapped: seal(master.key, place, key), masterKeyId: master.id }
}

/** Throws Unsealable when another master key wrapped it, or for another place. */
export const unwrapKey = (place: string, wrapped: Uint8Array): Uint8Array => unseal(masterKey().key, place, wrapped)
