import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const blocks = [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  ),
)
const light = blocks.find((b) => b['color-scheme'] === 'light')!
const darks = blocks.filter((b) => b['color-scheme'] === 'dark')

type Theme = Record<string, string>
function colour(theme: Theme, name: string): string {
  const value = theme[name] ?? light[name] ?? ''
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other ? colour(theme, other) : value
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(theme: Theme, one: string, other: string) {
  const [high = 0, low = 0] = [luminance(colour(theme, one)), luminance(colour(theme, other))].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}
const lightness = (theme: Theme, name: string) => 116 * Math.cbrt(luminance(colour(theme, name))) - 16

const tinted = ['worries', 'good', 'todo', 'house-worry', 'house-good', 'house-dream']
const words = [
  ...['--paper', '--surface', '--sunken'].flatMap((ground) =>
    ['--ink', '--ink-soft', '--accent'].map((ink) => [ink, ground]),
  ),
  ...tinted.flatMap((name) =>
    [`--${name}-ink`, '--ink', '--ink-soft', '--accent'].map((ink) => [ink, `--${name}-ground`]),
  ),
  ['--on-accent', '--accent'],
  ['--on-stop', '--stop'],
  ['--problem', '--surface'],
  ['--problem', '--problem-ground'],
  ['--ink', '--accent-ground'],
  ['--accent', '--accent-ground'],
] as [string, string][]
const edges = [
  ...['--paper', '--surface'].flatMap((ground) =>
    ['--edge', '--focus-color', '--problem', '--accent'].map((edge) => [edge, ground]),
  ),
  ...tinted.flatMap((name) => [
    [`--${name}-edge`, `--${name}-ground`],
    [`--${name}-edge`, '--paper'],
    ['--focus-color', `--${name}-ground`],
  ]),
] as [string, string][]

it('says dark the same way for a device and for a person who chose it', () => {
  expect(darks).toHaveLength(2)
  expect(darks[0]).toEqual(darks[1])
})

describe.each([
  ['light', light],
  ['dark', darks[0]!],
])('%s', (_, theme) => {
  it.each(words)('%s is readable on %s', (ink, ground) =>
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5),
  )
  it.each(edges)('%s is seen on %s', (edge, ground) => expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(3))

  it.each([
    ['the columns', ['--worries-solid', '--good-solid', '--todo-solid']],
    ['the houses', ['--house-worry-solid', '--house-good-solid', '--house-dream-solid']],
  ])('%s differ in lightness, not only in hue', (_what, names) => {
    const sorted = names.map((name) => lightness(theme, name)).sort((a, b) => a - b)
    expect(sorted[1]! - sorted[0]!).toBeGreaterThan(7)
    expect(sorted[2]! - sorted[1]!).toBeGreaterThan(7)
  })
})
