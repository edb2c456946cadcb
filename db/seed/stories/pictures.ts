import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { FrameKey } from '@/tools/words-pictures/codes'
import { strokesOf, type Scene, type Stroke } from '../houses/doodles'
import { paths, pens, token } from '../houses/sheet'
import { createRandom, seedOf } from '../random'
import type { StoryTale } from './tale'

export type StoryPicture = { key: FrameKey; strokes: readonly Stroke[]; bytes: Buffer; hash: string }

/** The colour of the ground of each sheet, as in tools/words-pictures/scenes. */
const washes: Record<FrameKey, string> = {
  title: 'draw-orchid',
  good: 'draw-honey',
  who: 'draw-sky',
  what: 'draw-dusk',
  happened: 'draw-leaf',
  notfault: 'draw-clay',
  doing: 'draw-pine',
  people: 'draw-honey',
  next: 'draw-sky',
  mine: 'draw-orchid',
}

const pictureOf = (strokes: readonly Stroke[], key: FrameKey): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">
<rect width="1200" height="900" fill="${token('draw-paper')}"/>
<path fill="${token(washes[key])}" opacity="0.45" d="M0 806C180 770 360 812 560 792 780 770 1000 812 1200 784L1200 900 0 900z"/>
<path fill="none" stroke="${token('draw-ink')}" stroke-width="2" d="M0 806C180 770 360 812 560 792 780 770 1000 812 1200 784"/>
<g ${pens}>${paths(strokes, 9)}</g></svg>`),
  )
    .webp({ quality: 82 })
    .toBuffer()

/** All pictures of a story, the child's own last; the same each time. */
export async function storyPictures(tale: StoryTale): Promise<StoryPicture[]> {
  const scenes: [FrameKey, Scene][] = [
    ...(Object.entries(tale.drawings) as [FrameKey, Scene][]),
    ['mine', tale.mine.scene],
  ]
  const made: StoryPicture[] = []
  for (const [key, scene] of scenes) {
    const strokes = strokesOf(scene, createRandom(seedOf('story', tale.key, key)))
    const bytes = await pictureOf(strokes, key)
    made.push({ key, strokes, bytes, hash: createHash('sha256').update(bytes).digest('hex') })
  }
  return made
}
