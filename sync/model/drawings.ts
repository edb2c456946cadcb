import * as Y from 'yjs'
import { readRecordKey, recordsRoot } from './keys'
import type { PlainDrawing } from './shape'

/**
 * Which sheets were drawn on, or null when none was. The revision mixes which item of the document holds each record, not what is in
 * it: a thousand strokes are not read for every new point, and two devices with the same content say the same.
 */
type Written = { x: number; y: number; text: string; toAsk: boolean }

export function drawingsOf(doc: Y.Doc): Record<string, PlainDrawing> | null {
  const root = doc.share.get(recordsRoot)
  if (!root || root._map.size === 0) return null
  const sheets = new Map<string, { shapes: number; mix: number; written: Written[] }>()
  for (const [key, item] of root._map) {
    const at = item.deleted ? null : readRecordKey(key)
    if (!at) continue
    const sheet = sheets.get(at.part) ?? { shapes: 0, mix: 0, written: [] }
    if (at.id.startsWith('shape:')) sheet.shapes++
    const words = item.content instanceof Y.ContentAny ? writtenIn(item.content.arr.at(-1)) : null
    if (words) sheet.written.push(words)
    // Order must not matter: replicas hold keys in different orders.
    sheet.mix = (sheet.mix + mixOf(`${key}@${item.id.client}.${item.id.clock}`)) >>> 0
    sheets.set(at.part, sheet)
  }
  if (sheets.size === 0) return null
  return Object.fromEntries(
    [...sheets].map(([part, { shapes, mix, written }]) => {
      const toAsk = written.filter((each) => each.toAsk).length
      return [
        part,
        {
          shapes,
          revision: `${shapes}.${mix.toString(36)}`,
          ...(written.length > 0 && { words: inReadingOrder(written) }),
          ...(toAsk > 0 && { toAsk }),
        },
      ]
    }),
  )
}

type WordsRecord = {
  type?: unknown
  x?: unknown
  y?: unknown
  props?: { text?: unknown } | null
  meta?: { toAsk?: unknown } | null
}

/** The words of a card on the sheet (WordsShape in components/drawing), or null for anything else. Total. */
function writtenIn(stored: unknown): Written | null {
  const record = (stored as { r?: WordsRecord } | null | undefined)?.r
  const text = record?.type === 'words' ? record.props?.text : undefined
  if (typeof text !== 'string' || text.trim() === '') return null
  const place = (at: unknown) => (typeof at === 'number' && Number.isFinite(at) ? at : 0)
  return { x: place(record?.x), y: place(record?.y), text, toAsk: record?.meta?.toAsk === true }
}

/** The same on every device: of two at one place the letters decide. */
const inReadingOrder = (written: readonly Written[]): string[] =>
  written.toSorted((a, b) => a.y - b.y || a.x - b.x || (a.text < b.text ? -1 : 1)).map(({ text }) => text)

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
