import type { BondKind } from '../codes'
import type { Tie } from '../content'
import type { Line } from './line'
import { radius, type Spot } from './sizes'

const tooth = 14
const height = 6

/** Straight from one to the other; where it is difficult it goes zigzag, where it is broken it is cut in the middle. */
export function bondLine({ id, way }: Tie, look: BondKind, from: Spot, to: Spot): Line {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const long = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / long, dy / long]
  const start = radius + 8
  const end = Math.max(start, long - start)
  const at = (along: number, aside = 0): Spot => ({
    x: Math.round((from.x + ux * along - uy * aside) * 10) / 10,
    y: Math.round((from.y + uy * along + ux * aside) * 10) / 10,
  })
  const teeth = look === 'difficult' ? Math.max(0, Math.floor((end - start - tooth * 2) / tooth)) : 0
  const points = [
    at(start),
    ...(teeth > 0 ? [at(start + tooth)] : []),
    ...Array.from({ length: teeth }, (_none, nth) => at(start + tooth * (nth + 1.5), nth % 2 === 0 ? height : -height)),
    ...(teeth > 0 ? [at(start + tooth * (teeth + 1))] : []),
    at(end),
  ]
  return {
    key: `bond ${id}`,
    look,
    points,
    ...(look === 'broken' && { cut: at(long / 2) }),
    ...(way !== null && { way }),
    ties: [id],
  }
}
