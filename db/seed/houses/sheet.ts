import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateNKeysBetween } from 'fractional-indexing'
import sharp from 'sharp'
import type { Color, Container } from '@/tools/three-houses/codes'
import { penOf, type Stroke } from './doodles'

/** What tldraw 3.15.6 with our shapes calls its schema: drawings of the demo were made then, and are read like any older ones. */
export const drawnIn = {
  schemaVersion: 2,
  sequences: {
    'com.tldraw.store': 4,
    'com.tldraw.asset': 1,
    'com.tldraw.camera': 1,
    'com.tldraw.document': 2,
    'com.tldraw.instance': 25,
    'com.tldraw.instance_page_state': 5,
    'com.tldraw.page': 1,
    'com.tldraw.instance_presence': 6,
    'com.tldraw.pointer': 1,
    'com.tldraw.shape': 4,
    'com.tldraw.asset.bookmark': 2,
    'com.tldraw.asset.image': 5,
    'com.tldraw.asset.video': 5,
    'com.tldraw.shape.group': 0,
    'com.tldraw.shape.draw': 2,
    'com.tldraw.shape.image': 5,
    'com.tldraw.shape.sticker': 0,
  },
} as const
export const schemaId = 'demo315600000000'

const rounded = (value: number) => Math.round(value * 10) / 10

/** The strokes as records of tldraw, by the id of each: a stroke begins at its own first point. */
export function recordsOf(strokes: readonly Stroke[]): Map<string, object> {
  const places = generateNKeysBetween(null, null, strokes.length)
  return new Map(
    strokes.map(({ pen, points }, at) => {
      const [x, y] = points[0] ?? [0, 0]
      const id = `shape:demo${at}`
      return [
        id,
        {
          id,
          typeName: 'shape',
          type: 'draw',
          parentId: 'page:page',
          index: places[at],
          x: rounded(x),
          y: rounded(y),
          rotation: 0,
          isLocked: false,
          opacity: 1,
          meta: {},
          props: {
            segments: [
              {
                type: 'free',
                points: points.map(([px, py]) => ({ x: rounded(px - x), y: rounded(py - y), z: 0.5 })),
              },
            ],
            color: penOf[pen],
            fill: 'none',
            dash: 'draw',
            size: 'l',
            isComplete: true,
            isClosed: false,
            isPen: false,
            scale: 1,
          },
        },
      ]
    }),
  )
}

let sheetOfTokens: string | null = null
/** A colour by the name it has on every page. Those for light: a drawing is the same by day and by night. */
export function token(name: string): string {
  sheetOfTokens ??= readFileSync(fileURLToPath(new URL('../../../components/ui/tokens.css', import.meta.url)), 'utf8')
  const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(sheetOfTokens)?.[1]
  if (found === undefined) throw new RangeError(`No token ${name}`)
  return found
}

/** The washes a child colours with, as in tools/three-houses/child/scenes. */
const wash: Record<Color, string> = {
  sun: 'draw-honey',
  coral: 'draw-clay',
  plum: 'draw-orchid',
  night: 'draw-dusk',
  sky: 'draw-sky',
  leaf: 'draw-leaf',
  sand: 'draw-wood',
  cloud: 'draw-paper',
}
const own: Record<Container, string> = { worry: 'draw-dusk', good: 'draw-honey', dream: 'draw-orchid' }

export const paths = (strokes: readonly Stroke[], width: number) =>
  strokes
    .map(({ pen, points }) => {
      const d = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')
      return `<path d="${d}" stroke="${token(`pen-${pen}`)}" stroke-width="${width}"/>`
    })
    .join('')

export const pens = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'

/** How a sheet that rested looks for who reads: the ground of the house, and what was drawn. */
export function pictureOfSheet(strokes: readonly Stroke[], container: Container, color: Color | null): Promise<Buffer> {
  const ground = token(color === null ? own[container] : wash[color])
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">
<rect width="1200" height="900" fill="${token('draw-paper')}"/>
<path fill="${ground}" opacity="0.45" d="M40 420C60 180 320 40 600 36 900 34 1150 180 1164 430 1176 660 1120 830 940 858 700 884 420 880 240 856 80 828 24 640 40 420z"/>
<path fill="${token('draw-paper')}" stroke="${token('draw-ink')}" stroke-width="3" d="M158 330C154 500 155 680 160 842 440 852 760 852 1042 842 1047 680 1048 500 1043 330 800 180 700 120 600 62 480 130 300 230 158 330z"/>
<g ${pens}>${paths(strokes, 9)}</g></svg>`
  return sharp(Buffer.from(svg)).webp({ quality: 82 }).toBuffer()
}

/** A photo of a drawing on paper: the sheet lies a little askew on a table, in daylight, and the crayon is rough. */
export function photoOfPaper(strokes: readonly Stroke[]): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 1080" width="1400" height="1080">
<defs><linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0.28"/><stop offset="1" stop-color="${token('draw-ink')}" stop-opacity="0.2"/></linearGradient>
<filter id="crayon" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency="0.7" numOctaves="2" seed="4" result="grain"/><feDisplacementMap in="SourceGraphic" in2="grain" scale="7"/></filter></defs>
<rect width="1400" height="1080" fill="${token('draw-wood')}"/>
<g stroke="${token('draw-ink')}" stroke-opacity="0.12" stroke-width="3" fill="none"><path d="M0 140C400 120 900 170 1400 130M0 420C500 440 900 400 1400 430M0 720C300 700 1000 750 1400 715M0 960C500 980 900 940 1400 970"/></g>
<g transform="rotate(-2.4 700 540)"><rect x="112" y="98" width="1200" height="900" fill="${token('draw-ink')}" opacity="0.25"/>
<rect x="100" y="84" width="1200" height="900" fill="#fdfcf8"/>
<g transform="translate(100 84)" filter="url(#crayon)" ${pens}>${paths(strokes, 12)}</g></g>
<rect width="1400" height="1080" fill="url(#light)"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}
