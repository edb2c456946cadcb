import type { Line } from '../layout/line'
import { radius, type Spot } from '../layout/sizes'

const at = ({ x, y }: Spot) => `${x} ${y}`
export const pathOf = (points: readonly Spot[]): string => `M${points.map(at).join('L')}`

/** A square, a circle, a diamond; the middle is 0, 0. `grow`: how far outside the common outline. */
export function outlineOf(symbol: 'man' | 'woman' | 'other' | null, grow = 0): string {
  const r = radius + grow
  if (symbol === 'man') return `M${-r} ${-r}H${r}V${r}H${-r}Z`
  if (symbol === 'woman') return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
  const d = r * 1.18
  if (symbol === 'other') return `M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z`
  // Nobody asked yet: a rounded form that is none of the three.
  const c = r * 0.55
  return `M${-r + c} ${-r}H${r - c}A${c} ${c} 0 0 1 ${r} ${-r + c}V${r - c}A${c} ${c} 0 0 1 ${r - c} ${r}H${-r + c}A${c} ${c} 0 0 1 ${-r} ${r - c}V${-r + c}A${c} ${c} 0 0 1 ${-r + c} ${-r}Z`
}

export const triangle = `M0 ${-radius}L${radius} ${radius * 0.8}H${-radius}Z`
export const cross = `M${-radius} ${-radius}L${radius} ${radius}M${radius} ${-radius}L${-radius} ${radius}`

/** One stroke or two across a line, leaning. */
export function strokes({ cut, look }: Line): string {
  if (!cut) return ''
  const one = (x: number) => `M${cut.x + x - 5} ${cut.y + 11}L${cut.x + x + 5} ${cut.y - 11}`
  if (look === 'divorced') return one(-5) + one(5)
  return one(0)
}

/** The heads of the arrow that says which way support goes. */
export function heads({ points, way }: Line): string {
  const [first, second] = points
  const [before, last] = points.slice(-2)
  if (!way || !first || !second || !before || !last) return ''
  return (way === 'back' ? '' : head(before, last)) + (way === 'forth' ? '' : head(second, first))
}

function head(from: Spot, to: Spot): string {
  const turn = Math.atan2(to.y - from.y, to.x - from.x)
  const wing = (by: number) => ({
    x: Math.round((to.x - 15 * Math.cos(turn + by)) * 10) / 10,
    y: Math.round((to.y - 15 * Math.sin(turn + by)) * 10) / 10,
  })
  return `M${at(wing(0.45))}L${at(to)}L${at(wing(-0.45))}`
}

/** Two strokes across, where a bond is broken: across the line whichever way it runs. */
export function broken({ points, cut }: Line): string {
  const [first] = points
  const last = points.at(-1)
  if (!cut || !first || !last) return ''
  const turn = Math.atan2(last.y - first.y, last.x - first.x)
  const [ux, uy] = [Math.cos(turn), Math.sin(turn)]
  const one = (by: number) =>
    `M${round(cut.x + ux * by - uy * 11)} ${round(cut.y + uy * by + ux * 11)}L${round(cut.x + ux * by + uy * 11)} ${round(cut.y + uy * by - ux * 11)}`
  return one(-4) + one(4)
}

const round = (value: number) => Math.round(value * 10) / 10
