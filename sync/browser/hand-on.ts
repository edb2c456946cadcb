import * as Y from 'yjs'
import { writeRequest } from '@/sync/model/frame'
import { postFrame } from './request'
import type { TransportWorld } from './transport'
import { isBeyond } from './vectors'

/** Of every document when it is begun. */
const firstEpoch = 1

/** `empty`: it was begun here and left empty, so there is nothing to hand on and nothing that waits. */
type HandedOn = { sv: Uint8Array; epoch: number; empty: boolean }

/**
 * Hands on, whole, what the server never acknowledged, for a person to decide about: the right to write is over. Null when there is nothing
 * to hand on, or when it is not taken: then the work stays here. `known`: what the server has, as far as it said.
 */
export async function handOn(
  world: TransportWorld,
  at: { epoch: number; known: Uint8Array },
): Promise<HandedOn | 'case_erased' | null> {
  const { doc, documentId, isUnsent, isBegun } = world
  // What was begun here has no epoch yet: the server may not know it at all.
  const epoch = at.epoch === 0 && isBegun?.() === true ? firstEpoch : at.epoch
  if (!isUnsent || epoch === 0) return null
  const sv = Y.encodeStateVector(doc)
  if (!isUnsent() && !isBeyond(doc, at.known)) return at.epoch === 0 ? { sv, epoch, empty: true } : null
  const frame = writeRequest({ epoch, sv: at.known, update: Y.encodeStateAsUpdate(doc, at.known) })
  const { status } = await postFrame(world, `/api/sync/${documentId}/late`, frame)
  if (status === 410) return 'case_erased'
  return status === 200 || status === 201 ? { sv, epoch, empty: false } : null
}
