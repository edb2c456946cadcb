import { classes } from '@/components/ui/classes'
import { placeDots, type Dot } from './scale-dots'
import styles from './ScaleDots.module.css'

export type DotRow = { id: string; name: string; /** In time. */ dots: readonly Dot[] }

type Props = {
  /** Says the whole chart in one sentence; the table beside it holds every number. */
  title: string
  rows: readonly DotRow[]
  /** Every day somebody gave a number, so that all rows share one time. */
  days: readonly string[]
  /** What is written below the first and the last day. */
  ends: readonly [string, string]
}

const [width, height, inset] = [400, 84, 44]
const heightOf = (value: number) => height - 14 - (value / 10) * (height - 28)

/**
 * For each person a strip of their own: the numbers they gave, from left to right in time. Nobody is put together with anybody, and
 * nothing is averaged. Drawn on the server in attributes only.
 */
export function ScaleDots({ title, rows, days, ends }: Props) {
  return (
    <div role="img" aria-label={title} className={styles.rows}>
      {rows.map(({ id, name, dots }) => {
        const places = placeDots(dots, days).map(({ x, y, ...of }) => ({
          ...of,
          x: inset + x * (width - 2 * inset),
          y: heightOf(y * 10),
        }))
        return (
          <div key={id} className={styles.row}>
            <div className={styles.name}>{name}</div>
            <svg viewBox={`0 0 ${width} ${height}`} className={styles.strip}>
              {[0, 5, 10].map((value) => (
                <g key={value}>
                  <line className={styles.line} x1="24" x2={width} y1={heightOf(value)} y2={heightOf(value)} />
                  <text
                    className={styles.mark}
                    x="18"
                    y={heightOf(value)}
                    textAnchor="end"
                    dominantBaseline="central"
                    fontSize="12"
                  >
                    {value}
                  </text>
                </g>
              ))}
              {places.length > 1 && (
                <polyline className={styles.path} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
              )}
              {places.map(({ id: dot, x, y }, at) => (
                <g key={dot}>
                  <circle
                    className={classes(styles.dot, at === places.length - 1 && styles.last)}
                    cx={x}
                    cy={y}
                    r="13"
                  />
                  <text
                    className={classes(styles.value, at === places.length - 1 && styles.lastValue)}
                    x={x}
                    y={y}
                    textAnchor="middle"
                    dominantBaseline="central"
                    fontSize="15"
                  >
                    {dots.find((each) => each.id === dot)?.value}
                  </text>
                </g>
              ))}
            </svg>
          </div>
        )
      })}
      <div className={styles.row} aria-hidden>
        <div />
        <div className={styles.days}>
          <span>{ends[0]}</span>
          {ends[1] !== ends[0] && <span>{ends[1]}</span>}
        </div>
      </div>
    </div>
  )
}
