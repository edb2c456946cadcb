import type { ReactNode } from 'react'
import { Person, type Age, type HairColour, type Skin } from './Figures'
import type { Hairstyle } from './hair'
import { Line, Picture, Shape, type PictureProps, type Wash } from './Picture'
import { Cloud, Star, Sun } from './things'

/** Things to put down instead of words, around (0, 0), about 56 wide. */
const things = {
  sun: <Sun at="scale(1.25)" />,
  cloud: <Cloud at="scale(1.15)" />,
  rain: (
    <>
      <Cloud at="translate(0 -8) scale(1.1)" wash="dusk" />
      <Line d="M-14 10C-15 15-17 18-18 23M0 12C-1 17-3 20-4 25M14 10C13 15 11 18 10 23" />
    </>
  ),
  heart: <Shape d="M2-12C-6-30-30-22-26 0-22 16-6 22 0 28 8 22 24 14 27-2 30-24 8-28 2-12z" wash="clay" />,
  star: <Star at="scale(1.8)" />,
  moon: (
    <Shape d="M6-26C-14-22-26-8-24 6-22 22-6 30 10 26 18 24 24 18 26 12 14 14 2 10-3 0-7-10-3-20 6-26z" wash="honey" />
  ),
  ball: (
    <>
      <Shape d="M-26 0C-26-16-14-26 0-26 16-26 27-14 26 1 26 16 14 27-1 26-16 26-26 14-26 0z" wash="sky" />
      <Line d="M-25-6C-8 4 8 4 25-6M-8-25C-4-8-4 10-8 25M10-24C6-8 6 10 10 24" line="fine" />
    </>
  ),
  book: (
    <>
      <Shape
        d="M0-16C-10-22-20-22-28-20-29-4-29 8-28 20-18 18-8 18 0 24 8 18 18 18 28 20 29 8 29-6 28-20 20-22 10-22 0-16z"
        wash="paper"
      />
      <Line
        d="M0-15C0-2 0 10 0 23M-20-10C-15-11-12-10-8-8M-20-1C-15-2-12-1-8 1M20-10C15-11 12-10 8-8M20-1C15-2 12-1 8 1"
        line="fine"
      />
    </>
  ),
  dog: (
    <>
      <Shape d="M-16-18C-26-22-30-8-26 4-22 8-18 2-16-4zM16-18C26-22 30-8 26 4 22 8 18 2 16-4z" wash="wood" />
      <Shape d="M-18-8C-18-22-8-26 0-26 10-26 19-20 18-7 18 10 12 22 0 22-12 22-18 8-18-8z" wash="honey" />
      <Shape d="M-5 3C-3 1 4 1 6 3 5 8 2 10 0 10-3 10-5 7-5 3z" wash="ink" line="none" />
      <Line d="M0 10C0 14-4 16-8 14M0 10C1 14 5 16 9 14" line="fine" />
      <Shape d="M-10-8C-9-10-7-10-6-8-6-6-10-6-10-8zM7-8C8-10 10-10 11-8 11-6 7-6 7-8z" wash="ink" line="none" />
    </>
  ),
  cat: (
    <>
      <Shape
        d="M-22-6C-24-16-24-22-22-28-16-26-12-22-8-19-2-20 4-20 9-19 13-23 17-26 23-28 25-21 24-14 23-6 24 12 14 22 0 22-14 22-24 12-22-6z"
        wash="clay"
      />
      <Shape d="M-11-4C-10-7-7-7-6-4-6-1-11-1-11-4zM7-4C8-7 11-7 12-4 12-1 7-1 7-4z" wash="ink" line="none" />
      <Line
        d="M-3 5C0 4 2 4 4 5M0 6C0 9-3 11-6 10M1 6C1 9 4 11 7 10M-14 7C-20 6-24 6-29 7M-14 11C-20 12-24 13-28 15M15 7C20 6 25 6 30 7M15 11C20 12 24 13 29 15"
        line="fine"
      />
    </>
  ),
  rabbit: (
    <>
      <Shape d="M-10-10C-18-22-20-32-14-33-7-34-4-24-4-14zM5-14C5-24 9-34 16-33 21-31 18-21 11-10z" wash="paper" />
      <Shape d="M-18 4C-19-8-10-15 0-15 11-15 19-8 18 4 18 16 10 23 0 23-11 23-18 15-18 4z" wash="paper" />
      <Shape d="M-8 1C-7-2-4-2-3 1-3 4-8 4-8 1zM4 1C5-2 8-2 9 1 9 4 4 4 4 1z" wash="ink" line="none" />
      <Shape d="M-4 8C-2 5 3 5 5 8 4 12-3 12-4 8z" wash="ink" line="none" />
      <Line
        d="M0 11C0 14-3 16-6 15M1 11C1 14 4 16 7 15M-12 10C-18 9-22 9-27 10M-12 14C-17 15-21 16-25 18M13 10C19 9 23 9 28 10M13 14C18 15 22 16 26 18"
        line="fine"
      />
    </>
  ),
  bird: (
    <>
      <Line d="M-2 20C-3 24-4 27-5 30M6 20C6 24 6 27 6 30" line="fine" />
      <Shape d="M-16 6C-22 4-28 4-32 6-30 12-24 16-16 16z" wash="sky" />
      <Shape d="M-18 8C-16-8-4-10 2-16 10-22 22-18 23-7 24 10 14 22-2 22-12 22-18 16-18 8z" wash="sky" />
      <Shape d="M22-10C26-10 29-8 32-5 28-3 25-2 22-3z" wash="honey" line="fine" />
      <Shape d="M-10 6C-4 0 4 0 8 4 6 13-4 17-10 12z" wash="paper" line="fine" />
      <Shape d="M11-9C12-12 15-12 16-9 16-6 11-6 11-9z" wash="ink" line="none" />
    </>
  ),
  fish: (
    <>
      <Shape d="M-14 0C-20-8-26-12-32-13-29-5-29 6-32 14-26 12-20 8-14 0z" wash="clay" />
      <Shape d="M-18 0C-10-16 14-19 28 0 14 18-10 16-18 0z" wash="clay" />
      <Shape d="M15-4C16-7 19-7 20-4 20-1 15-1 15-4z" wash="ink" line="none" />
      <Line d="M4-10C0-4 0 4 4 10M-6-6C-8-2-8 2-6 6M24 4C21 6 19 6 17 5" line="fine" />
      <Shape d="M28-18C28-21 33-21 33-18 33-15 28-15 28-18z" wash="sky" line="fine" />
    </>
  ),
  bed: (
    <>
      <Shape d="M-28-2C-10-5 10-5 28-2 29 4 29 8 28 14 10 17-10 17-28 14-29 8-29 4-28-2z" wash="sky" />
      <Shape d="M-26-14C-18-17-12-17-6-14-5-8-5-6-6-2-12 0-20 0-26-2-27-6-27-10-26-14z" wash="paper" />
      <Line d="M-29-24C-29-6-29 8-29 26M29-12C29 0 29 12 29 26" />
    </>
  ),
  table: (
    <>
      <Shape d="M-28-8C-10-11 10-11 28-8 29-4 29-2 28 2 10 5-10 5-28 2-29-2-29-4-28-8z" wash="wood" />
      <Line d="M-22 4C-22 12-23 18-24 26M22 4C22 12 23 18 24 26" />
    </>
  ),
  music: (
    <>
      <Line d="M-10 16C-10 0-10-10-9-22 2-25 14-27 24-28 23-16 23-6 23 8M-9-12C2-15 13-17 23-18" />
      <Shape
        d="M-24 18C-24 12-16 9-10 12-7 16-10 23-16 24-21 24-24 22-24 18zM9 10C9 4 17 1 23 4 26 8 23 15 17 16 12 16 9 14 9 10z"
        wash="orchid"
      />
    </>
  ),
  door: (
    <>
      <Shape d="M-16 26C-17 4-17-12-15-26-4-29 6-29 16-26 18-10 18 8 16 26 6 28-6 28-16 26z" wash="wood" />
      <Shape d="M8-1C8-3 11-3 12-1 12 2 8 2 8-1z" wash="honey" line="fine" />
      <Line d="M-28 27C-22 26-20 26-16 26M16 26C20 26 24 26 28 27" />
    </>
  ),
  dot: <Shape d="M-11 0C-11-7-7-11 0-11 8-11 12-6 11 1 11 8 7 12-1 11-8 11-11 7-11 0z" wash="ink" line="none" />,
  hug: (
    <>
      <Person
        age="child"
        skin={2}
        hair="tails"
        hairColour="copper"
        clothes="leaf"
        at={[-11, 30]}
        scale={0.72}
        mood="glad"
      />
      <Person
        age="child"
        skin={5}
        hair="curls"
        hairColour="black"
        clothes="honey"
        at={[11, 30]}
        scale={0.72}
        mood="glad"
      />
      <Line d="M-16 14C-4 20 6 20 17 13" />
    </>
  ),
  rainbow: (
    <>
      {(
        [
          [28, 'clay'],
          [21, 'honey'],
          [14, 'leaf'],
          [7, 'sky'],
        ] as [number, Wash][]
      ).map(([r, wash]) => (
        <Shape key={r} d={`M${-r} 16C${-r}-${r * 0.9} ${r}-${r * 0.9} ${r} 16z`} wash={wash} line="fine" />
      ))}
    </>
  ),
  flower: (
    <>
      <Line d="M0 2C1 12 0 20-1 30M-1 20C-8 16-12 16-16 18" />
      {[0, 72, 144, 216, 288].map((turn) => (
        <Shape
          key={turn}
          at={`translate(0 -8) rotate(${turn})`}
          d="M0-4C-9-8-9-20 0-22 9-20 9-8 0-4z"
          wash="orchid"
          line="fine"
        />
      ))}
      <Shape
        at="translate(0 -8)"
        d="M-6 0C-6-4-3-6 0-6 4-6 6-3 6 0 6 4 3 6 0 6-4 6-6 3-6 0z"
        wash="honey"
        line="fine"
      />
    </>
  ),
  monster: (
    <>
      <Shape
        d="M-22 26C-26 6-24-16-14-22-16-27-18-29-20-30-14-31-9-28-7-24-2-26 4-26 8-24 10-28 15-31 20-30 18-28 16-26 15-22 25-14 26 8 23 26 16 20 12 24 8 27 4 22-2 22-6 27-10 22-16 22-22 26z"
        wash="leaf"
      />
      <Shape d="M-12-6C-12-12-2-12-2-6-2 0-12 0-12-6zM4-6C4-12 14-12 14-6 14 0 4 0 4-6z" wash="paper" line="fine" />
      <Shape d="M-8-6C-8-8-5-8-5-6-5-4-8-4-8-6zM8-6C8-8 11-8 11-6 11-4 8-4 8-6z" wash="ink" line="none" />
      <Line d="M-10 8C-4 13 6 13 12 8" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

const figure = (age: Age, skin: Skin, hair: Hairstyle, hairColour: HairColour, clothes: Wash) => (
  <Person
    age={age}
    skin={skin}
    hair={hair}
    hairColour={hairColour}
    clothes={clothes}
    at={[0, 30]}
    scale={age === 'child' ? 0.78 : 0.68}
    mood="plain"
  />
)

/** People of every skin, with faces that say nothing yet: who it is and how they feel is the child's to say. */
const figures = {
  child1: figure('child', 1, 'bob', 'fair', 'sky'),
  child2: figure('child', 3, 'tails', 'brown', 'honey'),
  child3: figure('child', 5, 'curls', 'black', 'leaf'),
  teen1: figure('teen', 2, 'fringe', 'copper', 'dusk'),
  teen2: figure('teen', 6, 'short', 'black', 'clay'),
  grownup1: figure('parent', 1, 'parted', 'fair', 'pine'),
  grownup2: figure('parent', 4, 'scarf', 'black', 'orchid'),
  grownup3: figure('parent', 6, 'afro', 'black', 'honey'),
  grownup4: figure('parent', 2, 'short', 'brown', 'dusk'),
  grandparent1: figure('grandparent', 2, 'bun', 'grey', 'clay'),
  grandparent2: figure('grandparent', 5, 'thin', 'grey', 'leaf'),
} as const satisfies Record<string, ReactNode>

const all = { ...figures, ...things }
export type StickerCode = keyof typeof all
export const figureCodes = Object.keys(figures) as readonly (keyof typeof figures)[]
export const thingCodes = Object.keys(things) as readonly (keyof typeof things)[]
export const isStickerCode = (code: string): code is StickerCode => Object.hasOwn(all, code)

/** Units of one sticker, which stands around the middle. */
export const stickerSize = [72, 72] as const

/** Only the shapes, around (0, 0): for inside another picture. */
export const stickerShapes = (code: StickerCode): ReactNode => all[code]

export function Sticker({ code, title, className }: PictureProps & { code: StickerCode }) {
  return (
    <Picture size={stickerSize} title={title} className={className}>
      <g transform="translate(36 36)">{all[code]}</g>
    </Picture>
  )
}
