import type * as Y from 'yjs'
import { readRecordKey, recordsRoot } from './keys'
import type { PlainDrawing } from './shape'

/**
 * Which sheets were drawn on, or null when none was. The revision mixes which item of the document holds each record, not what is in
 * it: a thousand strokes are not read for every new point, and two devices with the same content say the same.
 */
export function drawingsOf(doc: Y.Doc): Record<string, PlainDrawing> | null {
  const root = doc.share.get(recordsRoot)
  if (!root || root._map.size === 0) return null
  const sheets = new Map<string, { shapes: number; mix: number }>()
  for (const [key, item] of root._map) {
    const at = item.deleted ? null : readRecordKey(key)
    if (!at) continue
    const sheet = sheets.get(at.part) ?? { shapes: 0, mix: 0 }
    if (at.id.startsWith('shape:')) sheet.shapes++
    // Order must not matter: replicas hold keys in different orders.
    sheet.mix = (sheet.mix + mixOf(`${key}@${item.id.client}.${item.id.clock}`)) >>> 0
    sheets.set(at.part, sheet)
  }
  if (sheets.size === 0) return null
  return Object.fromEntries(
    [...sheets].map(([part, { shapes, mix }]) => [part, { shapes, revision: `${shapes}.${mix.toString(36)}` }]),
  )
}

/**
 * FNV-1a, 32 bits, stirred as MurmurHash3 ends: to notice a change, not to withstand anybody. Unstirred, two records whose last digit
 * changed alike cancelled each other in the sum, every other time.
 */
function mixOf(words: string): number {
  let mix = 0x811c9dc5
  for (let at = 0; at < words.length; at++) mix = Math.imul(mix ^ words.charCodeAt(at), 0x01000193) >>> 0
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
