import type { ReactNode } from 'react'
import { rings, type Ring } from '../codes'
import styles from './RingBoard.module.css'
import { reach } from './places'

/** A ring drawn by hand: nearly round. Each is a little different, and always the same. */
function ringPath(ring: Ring): string {
  const r = reach[ring]
  const point = (step: number) => {
    const angle = (step / 12) * 2 * Math.PI
    const off = r - 6 + 6 * Math.sin(step * 2.4 + ring * 1.7)
    return [500 + off * Math.cos(angle), 500 + off * Math.sin(angle)] as const
  }
  const middle = (step: number) => {
    const [[x, y], [nextX, nextY]] = [point(step % 12), point((step + 1) % 12)]
    return `${((x + nextX) / 2).toFixed(1)} ${((y + nextY) / 2).toFixed(1)}`
  }
  const curves = Array.from({ length: 12 }, (_none, step) => {
    const [x, y] = point((step + 1) % 12)
    return `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle(step + 1)}`
  })
  return `M${middle(0)}${curves.join('')}z`
}

type Props = {
  /** The short name of each ring, on the ring itself. */
  names: Readonly<Record<Ring, string>>
  title?: string
  children?: ReactNode
}

/** Three rings around a middle, drawn; who stands in them is put over it, or inside on paper. */
export function RingPicture({ names, title, children }: Props) {
  return (
    <svg
      viewBox="0 0 1000 1000"
      className={styles.picture}
      {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
    >
      {[...rings].reverse().map((ring) => (
        <g key={ring} data-ring-drawn={ring}>
          <path d={ringPath(ring)} className={styles[`wash${ring}`]} />
          <path d={ringPath(ring)} className={styles.line} />
        </g>
      ))}
      <circle cx="500" cy="500" r="92" className={styles.middle} />
      {rings.map((ring) => (
        <text key={ring} x="500" y={500 + reach[ring] - 34} textAnchor="middle" className={styles.name}>
          {names[ring]}
        </text>
      ))}
      {children}
    </svg>
  )
}
