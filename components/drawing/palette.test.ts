import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pens } from './palette'

const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8')
/** The first time it is said: the sheet is always light. */
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? ''

type Three = readonly [number, number, number]
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const lightOf = (hex: string) =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Three
const dot = (row: Three, [r, g, b]: Three) => row[0] * r + row[1] * g + row[2] * b

/** What is left of light for eyes without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1, on linear light). */
const eyes: Record<string, readonly [Three, Three, Three]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
const seen = (by: string, hex: string) =>
  (eyes[by] ?? []).map((row) => Math.min(1, Math.max(0, dot(row, lightOf(hex))))) as unknown as Three

/** CIE Lab under daylight (D65). */
function lab(light: Three): Three {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047)
  const y = f(dot([0.2126729, 0.7151522, 0.072175], light))
  const z = f(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const degrees = Math.PI / 180
const pull = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** How different two colours look: CIEDE2000 (Sharma, Wu and Dalal 2005). 1 is just to be seen, side by side. */
function difference([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const stretch = 1 + 0.5 * (1 - pull((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [c1, c2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)]
  const hue = (a: number, b: number) => (Math.atan2(b, stretch * a) / degrees + 360) % 360
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const cos = (times: number, less: number) => Math.cos((times * meanHue - less) * degrees)
  const t = 1 - 0.17 * cos(1, 30) + 0.24 * cos(2, 0) + 0.32 * cos(3, -6) - 0.2 * cos(4, 63)
  const dl = (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2))
  const dc = (c2 - c1) / (1 + 0.045 * chroma)
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees)) / (1 + 0.015 * chroma * t)
  const bend = -Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * degrees) * 2 * pull(chroma)
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + bend * dc * dh)
}

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], lightOf(hex))
const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

it('reckons differences as their makers do', () => {
  // Three pairs of Sharma, Wu and Dalal's own table.
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(difference([50, 2.5, 0], [58, 24, 15])).toBeCloseTo(19.4535, 4)
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
})

describe('the pens', () => {
  const names = pens.map(({ name }) => name)
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const))

  it.each(Object.keys(eyes))('are told apart with %s', (by) => {
    const near = pairs.filter(
      ([one, other]) => difference(lab(seen(by, token(`pen-${one}`))), lab(seen(by, token(`pen-${other}`)))) < 12,
    )
    expect(near).toEqual([])
  })

  it.each(names.filter((name) => name !== 'yellow'))('%s shows on the paper', (name) =>
    expect(contrast(token(`pen-${name}`), token('draw-paper'))).toBeGreaterThanOrEqual(3),
  )

  // A yellow of three to one is brown, and every child's sun would be. It stands out by its hue, and is still to be seen.
  it('yellow is as dark as a yellow can be', () =>
    expect(contrast(token('pen-yellow'), token('draw-paper'))).toBeGreaterThanOrEqual(1.7))
})
