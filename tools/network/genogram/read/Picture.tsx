import { useId, type ReactNode, type Ref } from 'react'
import { classes } from '@/components/ui/classes'
import type { Drawing } from '../layout/lay-out'
import type { Line } from '../layout/line'
import { above, below, boxWidth } from '../layout/sizes'
import type { Drawn } from '../people'
import type { Band } from './homes'
import { broken, heads, pathOf, strokes } from './paths'
import { PersonSymbolDrawn } from './Symbol'
import styles from './Drawing.module.css'

type Props = {
  drawing: Drawing
  people: ReadonlyMap<string, Drawn>
  bands: readonly Band[]
  /** What it is a drawing of, for who cannot see it; what it says stands in the list beside it. */
  label: string
  chosen?: string | null
  /** Over the person who is chosen: the grip. */
  over?: ReactNode
  whole?: boolean
  ref?: Ref<SVGSVGElement>
}

const edge = 34

export function boxOf({ nodes }: Drawing): { x: number; y: number; width: number; height: number } {
  if (nodes.length === 0) return { x: 0, y: 0, width: 1, height: 1 }
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs) - boxWidth / 2 - edge, Math.min(...ys) - above - edge - 30]
  return { x, y, width: Math.max(...xs) + boxWidth / 2 + edge - x, height: Math.max(...ys) + below + edge - y }
}

/** The drawing itself, on screen and on paper: no script of its own. Bands of homes below, lines over them, people on top. */
export function Picture({ drawing, people, bands, label, chosen = null, over, whole = true, ref }: Props) {
  const id = useId()
  const { x, y, width, height } = boxOf(drawing)
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      viewBox={`${x} ${y} ${width} ${height}`}
      className={classes(styles.drawing, whole && styles.whole)}
      width={width}
      height={height}
    >
      {bands.map((band, nth) => (
        <g key={band.id} className={styles[`home${nth % 3}`]}>
          <mask id={`${id}-${nth}`} maskUnits="userSpaceOnUse" x={x} y={y} width={width} height={height}>
            <path d={band.path} className={styles.maskIn} />
            <path d={band.path} className={styles.maskOut} />
          </mask>
          <path d={band.path} className={styles.band} />
          <path d={band.path} className={styles.bandEdge} mask={`url(#${id}-${nth})`} />
        </g>
      ))}
      {drawing.lines.map((line) => (
        <LineDrawn key={line.key} line={line} />
      ))}
      {bands.map((band, nth) => (
        <text
          key={band.id}
          x={band.name.x}
          y={band.name.y}
          className={classes(styles.homeName, styles[`home${nth % 3}`])}
        >
          {band.label}
        </text>
      ))}
      {drawing.nodes.map((node) => {
        const person = people.get(node.id)
        return (
          person && (
            <g key={node.id} transform={`translate(${node.x} ${node.y})`} data-person={node.id}>
              <PersonSymbolDrawn person={person} chosen={node.id === chosen} />
              {node.id === chosen && over}
            </g>
          )
        )
      })}
    </svg>
  )
}

export function LineDrawn({ line }: { line: Line }) {
  const marks = `${line.look === 'broken' ? broken(line) : strokes(line)}${heads(line)}`
  return (
    <g className={styles[line.look]}>
      <path d={pathOf(line.points)} className={styles.path} />
      {marks !== '' && <path d={marks} className={styles.mark} />}
    </g>
  )
}
