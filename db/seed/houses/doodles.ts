import type { Random } from '../random'

/** The pens of the sheet (components/drawing/palette.ts), under tldraw's own names for them. */
export const penOf = {
  ink: 'black',
  blue: 'blue',
  sky: 'light-blue',
  green: 'green',
  yellow: 'yellow',
  orange: 'orange',
  red: 'red',
  pink: 'violet',
} as const
export type Pen = keyof typeof penOf

/** A ring (middle and half axes) or a line through points, in a box of 100 by 100 around its middle. */
type Mark = readonly [Pen, 'o' | 'l', ...number[]]

/** What children draw, the way they draw it. */
const doodles = {
  sun: [
    ['yellow', 'o', 0, 0, 24, 24],
    ['yellow', 'l', 0, -32, 0, -48],
    ['yellow', 'l', 24, -24, 36, -36],
    ['yellow', 'l', 33, 0, 49, 2],
    ['yellow', 'l', 24, 24, 36, 35],
    ['yellow', 'l', 0, 33, -1, 48],
    ['yellow', 'l', -24, 24, -34, 36],
    ['yellow', 'l', -32, 0, -48, -2],
    ['yellow', 'l', -24, -24, -35, -34],
  ],
  person: [
    ['ink', 'o', 0, -34, 13, 14],
    ['blue', 'l', 0, -20, -16, 18, 16, 18, 0, -20],
    ['ink', 'l', -6, 18, -7, 46],
    ['ink', 'l', 7, 18, 8, 46],
    ['ink', 'l', -6, -8, -26, 6],
    ['ink', 'l', 6, -8, 27, 4],
    ['ink', 'l', -5, -37, -4, -36],
    ['ink', 'l', 5, -37, 6, -36],
    ['red', 'l', -6, -29, 0, -26, 6, -29],
  ],
  child: [
    ['ink', 'o', 0, -30, 16, 16],
    ['pink', 'l', 0, -14, -14, 16, 15, 16, 0, -14],
    ['ink', 'l', -5, 16, -6, 40],
    ['ink', 'l', 6, 16, 7, 40],
    ['ink', 'l', -6, -4, -24, -16],
    ['ink', 'l', 6, -4, 25, -15],
    ['ink', 'l', -6, -33, -5, -32],
    ['ink', 'l', 6, -33, 7, -32],
    ['ink', 'l', -5, -23, 5, -23],
    ['orange', 'l', -15, -36, -10, -48, -4, -42, 2, -50, 8, -42, 14, -46, 16, -34],
  ],
  house: [
    ['ink', 'l', -34, 40, -34, -8, 34, -8, 34, 40, -34, 40],
    ['red', 'l', -42, -6, 0, -44, 42, -6, -42, -6],
    ['blue', 'l', -9, 40, -9, 14, 9, 14, 9, 40],
    ['sky', 'l', -27, 2, -27, 16, -14, 16, -14, 2, -27, 2],
    ['sky', 'l', 14, 2, 14, 16, 27, 16, 27, 2, 14, 2],
    ['ink', 'o', 5, 28, 1.5, 1.5],
  ],
  flower: [
    ['green', 'l', 0, 44, 2, 10, 0, -8],
    ['green', 'l', 1, 26, 18, 14, 2, 18],
    ['yellow', 'o', 0, -18, 8, 8],
    ['pink', 'o', 0, -34, 8, 8],
    ['pink', 'o', 16, -18, 8, 8],
    ['pink', 'o', 0, -2, 8, 8],
    ['pink', 'o', -16, -18, 8, 8],
  ],
  dog: [
    ['orange', 'o', 0, 6, 28, 16],
    ['orange', 'o', 30, -12, 13, 12],
    ['ink', 'l', 22, -22, 18, -6, 26, -8],
    ['orange', 'l', -18, 20, -18, 40],
    ['orange', 'l', -6, 21, -6, 40],
    ['orange', 'l', 10, 21, 10, 40],
    ['orange', 'l', 20, 18, 21, 40],
    ['orange', 'l', -27, 2, -40, -14, -36, -24],
    ['ink', 'o', 34, -14, 1.5, 1.5],
    ['ink', 'o', 43, -10, 2.5, 2],
  ],
  cat: [
    ['ink', 'o', 0, 14, 20, 26],
    ['ink', 'o', 0, -22, 16, 14],
    ['ink', 'l', -14, -30, -14, -46, -4, -35],
    ['ink', 'l', 14, -30, 14, -46, 4, -35],
    ['green', 'o', -6, -24, 2, 2],
    ['green', 'o', 6, -24, 2, 2],
    ['ink', 'l', -8, -16, -26, -19],
    ['ink', 'l', 8, -16, 26, -19],
    ['ink', 'l', 18, 30, 36, 24, 40, 6],
  ],
  fish: [
    ['orange', 'o', 0, 0, 28, 17],
    ['orange', 'l', -26, 0, -46, -16, -42, 16, -26, 0],
    ['ink', 'o', 15, -4, 2, 2],
    ['sky', 'o', 36, -26, 4, 4],
    ['sky', 'o', 44, -42, 6, 6],
  ],
  heart: [['red', 'l', 0, 36, -34, 2, -36, -20, -20, -34, -4, -26, 0, -14, 6, -28, 22, -34, 37, -18, 33, 3, 0, 36]],
  storm: [
    [
      'ink',
      'l',
      -44,
      0,
      20,
      -30,
      -30,
      -34,
      38,
      -4,
      -40,
      -18,
      42,
      -22,
      -46,
      10,
      44,
      8,
      -36,
      22,
      30,
      20,
      -20,
      2,
      34,
      -14,
    ],
    ['blue', 'l', -30, 24, -36, 46],
    ['blue', 'l', -10, 24, -16, 48],
    ['blue', 'l', 12, 24, 6, 47],
    ['yellow', 'l', 26, 20, 16, 36, 28, 34, 18, 50],
  ],
  bed: [
    ['ink', 'l', -46, -20, -46, 34],
    ['ink', 'l', 46, -4, 46, 34],
    ['ink', 'l', -46, 20, 46, 20],
    ['blue', 'l', -20, 20, -20, 2, 46, 2],
    ['blue', 'l', -16, 16, -6, 6, 4, 16, 14, 6, 24, 16, 34, 6, 42, 14],
    ['sky', 'o', -32, 8, 11, 7],
  ],
  moon: [['yellow', 'l', 10, -40, -18, -30, -32, -2, -20, 28, 10, 40, -6, 22, -10, -4, -4, -26, 10, -40]],
  star: [['yellow', 'l', 0, -42, 11, -12, 43, -11, 18, 8, 27, 40, 0, 21, -27, 40, -18, 8, -43, -11, -11, -12, 0, -42]],
  car: [
    ['red', 'l', -46, 18, -44, -4, -24, -8, -14, -28, 20, -28, 30, -8, 46, -2, 46, 18, -46, 18],
    ['ink', 'o', -26, 22, 10, 10],
    ['ink', 'o', 26, 22, 10, 10],
    ['sky', 'l', -16, -8, -9, -22, 2, -22, 2, -8, -16, -8],
    ['sky', 'l', 7, -8, 7, -22, 17, -22, 23, -8, 7, -8],
  ],
  tree: [
    ['orange', 'l', -6, 46, -5, 8],
    ['orange', 'l', 7, 46, 6, 8],
    ['green', 'o', 0, -16, 30, 27],
    ['green', 'l', -20, -18, -8, -30, 0, -14, 12, -30, 18, -10, 4, 0, -12, -4],
    ['red', 'o', -10, -8, 3, 3],
    ['red', 'o', 12, -20, 3, 3],
  ],
  ball: [
    ['red', 'o', 0, 0, 32, 32],
    ['blue', 'l', -30, -8, 0, 2, 30, -8],
    ['blue', 'l', -24, 20, 0, 10, 24, 20],
  ],
  door: [
    ['orange', 'l', -24, 46, -24, -40, 24, -40, 24, 46],
    ['ink', 'o', 14, 6, 3, 3],
    ['orange', 'l', -14, -28, 14, -28, 14, -6, -14, -6, -14, -28],
    ['orange', 'l', -14, 8, 4, 8, 4, 34, -14, 34, -14, 8],
  ],
  music: [
    ['blue', 'o', -16, 26, 10, 8],
    ['blue', 'l', -6, 26, -6, -24, 26, -32, 26, 18],
    ['blue', 'o', 16, 20, 10, 8],
    ['blue', 'l', -6, -12, 26, -20],
  ],
} as const satisfies Record<string, readonly Mark[]>

type Doodle = keyof typeof doodles
/** What stands where on the sheet of 1200 by 900, and how large. */
export type Scene = readonly (readonly [what: Doodle, x: number, y: number, size: number])[]

export type Stroke = { pen: Pen; points: readonly (readonly [x: number, y: number])[] }

/** The strokes of a scene, with the hand of a child: nothing is straight or quite round, and no two are the same. */
export function strokesOf(scene: Scene, random: Random): Stroke[] {
  const shake = (size: number) => (random.next() - 0.5) * 3.4 * size
  return scene.flatMap(([what, x, y, size]) =>
    (doodles[what] as readonly Mark[]).map(([pen, form, ...at]) => ({
      pen,
      points: (form === 'o' ? ring(at, random) : line(at)).map(
        ([px, py]) => [x + px * size + shake(size), y + py * size + shake(size)] as const,
      ),
    })),
  )
}

function ring([cx = 0, cy = 0, rx = 1, ry = 1]: readonly number[], random: Random): [number, number][] {
  const begun = random.next() * Math.PI * 2
  const steps = Math.max(8, Math.round((rx + ry) / 2.2))
  // A little past where it began: nobody of six closes a ring exactly.
  return Array.from({ length: steps + 2 }, (_, step) => {
    const turn = begun + (step / steps) * Math.PI * 2
    return [cx + Math.cos(turn) * rx, cy + Math.sin(turn) * ry]
  })
}

function line(at: readonly number[]): [number, number][] {
  const corners = Array.from({ length: at.length / 2 }, (_, i) => [at[i * 2] ?? 0, at[i * 2 + 1] ?? 0] as const)
  return corners.flatMap(([x, y], i): [number, number][] => {
    const before = corners[i - 1]
    if (!before) return [[x, y]]
    const steps = Math.max(1, Math.round(Math.hypot(x - before[0], y - before[1]) / 8))
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps
      return [before[0] + (x - before[0]) * share, before[1] + (y - before[1]) * share]
    })
  })
}
