import 'server-only'
import { randomBytes } from 'node:crypto'
import { places, seal, unseal } from '@/db/sealing'
import { addCaseKey, findCaseKey } from '@/db/repositories/case-keys'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '../database'
import { unwrapKey, wrapKey } from './master-key'

/**
 * Makes the AES-256 key of a case that was opened in this same transaction. Destroying it later erases the case everywhere, also
 * in backups. Row security lets only whoever opened the case do this, once.
 */
export async function createCaseKey(tx: Tx, scope: CaseScope): Promise<void> {
  await addCaseKey(tx, scope, wrapKey(places.caseKey(scope.caseId), randomBytes(32)))
}

/** Seals and opens what belongs to one case. Lives as long as the transaction that may read it; nothing keeps it longer. */
export type CaseSeal = {
  seal(place: string, content: Uint8Array): Uint8Array
  open(place: string, sealed: Uint8Array): Uint8Array
}

/** The key of this scope's case. Throws when it was destroyed or was never made: then nothing of the case can be read or kept. */
export async function caseSeal(tx: Tx, scope: CaseScope): Promise<CaseSeal> {
  return sealWith(scope.caseId, await findCaseKey(tx, scope))
}

/** The same, from a wrapped key that was read along with something else. */
export function sealWith(caseId: string, wrapped: Uint8Array | null): CaseSeal {
  if (!wrapped) throw new Error('The case has no key')
  const key = unwrapKey(places.caseKey(caseId), wrapped)
  return { seal: (place, content) => seal(key, place, content), open: (place, sealed) => unseal(key, place, sealed) }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Contact details and other small facts: JSON, sealed for its place. */
export const sealJson = (with_: CaseSeal, place: string, value: unknown): Uint8Array =>
  with_.seal(place, encoder.encode(JSON.stringify(value)))

/** The caller knows the shape, because it sealed it. Throws Unsealable. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the shape it sealed itself
export const openJson = <T>(with_: CaseSeal, place: string, sealed: Uint8Array): T =>
  JSON.parse(decoder.decode(with_.open(place, sealed))) as T
