import { classes } from '@/components/ui/classes'
import { scaleBand, scaleLinear } from '@visx/scale'
import styles from './chart.module.css'

export type BandSeries = {
  id: string
  label: string
  /** share of each band, 0..1, in the order of `bands`; null: too few to show */ shares: readonly (number | null)[]
}

type Props = {
  /** Says the whole chart in one sentence; the table beside it holds every figure. */
  title: string
  /** In words, from never to always. */
  bands: readonly string[]
  /** One or two rows: ours, and the published one below it. */
  series: readonly BandSeries[]
  /** Formats a share for the bar ("26 %"). */
  format: (share: number) => string
  /** What stands where a share may not be shown. */
  suppressed: string
}

const width = 640
const row = 30
const gap = 14
const labelWidth = 190

/**
 * For every band a bar per series: ours filled, the published baseline hatched, so that they differ without colour.
 * Drawn on the server, in attributes only.
 */
export function BandBars({ title, bands, series, format, suppressed }: Props) {
  const groupHeight = series.length * row + gap
  const down = scaleBand({ domain: bands.map((_, at) => at), range: [0, bands.length * groupHeight] })
  const along = scaleLinear({ domain: [0, 1], range: [0, width - labelWidth - 70] })
  return (
    <svg className={styles.bars} viewBox={`0 0 ${width} ${bands.length * groupHeight}`} role="img" aria-label={title}>
      <defs>
        <pattern id="houvast-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      {bands.map((band, at) => (
        <g key={band} transform={`translate(0 ${down(at) ?? 0})`}>
          <text
            className={styles.band}
            x={labelWidth - 12}
            y={(groupHeight - gap) / 2}
            dominantBaseline="central"
            textAnchor="end"
          >
            {band}
          </text>
          {series.map(({ id, label, shares }, which) => {
            const share = shares[at] ?? null
            const y = which * row
            return (
              <g key={id} transform={`translate(${labelWidth} ${y})`}>
                <title>{`${label}: ${share === null ? suppressed : format(share)}`}</title>
                {share !== null && (
                  <rect
                    className={classes(styles.bar, which === 0 ? styles.ours : styles.theirs)}
                    x="0"
                    y="3"
                    height={row - 8}
                    width={Math.max(along(share), 2)}
                    rx="4"
                  />
                )}
                <text
                  className={styles.value}
                  x={(share === null ? 0 : along(share)) + 8}
                  y={row / 2 - 1}
                  dominantBaseline="central"
                >
                  {share === null ? suppressed : format(share)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

/** Which bar is whose. */
export function BandLegend({ series }: { series: readonly { id: string; label: string }[] }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ id, label }, which) => (
        <li key={id} className={styles.key}>
          <svg viewBox="0 0 28 16" className={styles.swatch} aria-hidden>
            <rect
              className={classes(styles.bar, which === 0 ? styles.ours : styles.theirs)}
              x="1"
              y="1"
              width="26"
              height="14"
              rx="4"
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
