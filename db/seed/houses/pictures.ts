import { createHash } from 'node:crypto'
import { containers, type Container } from '@/tools/three-houses/codes'
import { createRandom, seedOf } from '../random'
import { strokesOf, type Stroke } from './doodles'
import { photoOfPaper, pictureOfSheet } from './sheet'
import type { Tale } from './tale'

export type Picture = {
  part: Container
  kind: 'drawing' | 'paper'
  strokes: readonly Stroke[]
  caption: string
  bytes: Buffer
  mime: 'image/webp' | 'image/jpeg'
  /** Of the bytes, in hex: how documents name it. */
  hash: string
  width: number
  height: number
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** All pictures of a story; the same each time. */
export async function picturesOf(tale: Tale): Promise<Picture[]> {
  const made: Picture[] = []
  for (const part of containers) {
    const scene = tale.drawings?.[part]
    if (!scene) continue
    const strokes = strokesOf(scene, createRandom(seedOf('drawing', tale.key, part)))
    const bytes = await pictureOfSheet(strokes, part, tale.colors?.[part] ?? null)
    made.push({
      ...{ part, kind: 'drawing', strokes, caption: '', bytes, mime: 'image/webp' },
      ...{ hash: hashOf(bytes), width: 1200, height: 900 },
    })
  }
  if (tale.paper) {
    const strokes = strokesOf(tale.paper.scene, createRandom(seedOf('paper', tale.key)))
    const bytes = await photoOfPaper(strokes)
    made.push({
      ...{ part: tale.paper.part, kind: 'paper', strokes, caption: tale.paper.caption, bytes, mime: 'image/jpeg' },
      ...{ hash: hashOf(bytes), width: 1400, height: 1080 },
    })
  }
  return made
}
