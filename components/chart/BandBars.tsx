import { useId } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './chart.module.css'

export type BandSeries = {
  id: string
  label: string
  /** The share of each band, 0..1, in the order of `bands`; null: too few to show. */
  shares: readonly (number | null)[]
}

type Props = {
  /** Says the whole chart in one sentence; the table beside it holds every figure. */
  title: string
  /** In words, from never to always. */
  bands: readonly string[]
  /** One or two: ours, and the published one below it. */
  series: readonly BandSeries[]
  /** Writes a share ("26 %"). */
  format: (share: number) => string
  /** What stands where a share may not be shown. */
  suppressed: string
}

/** A whole bar leaves room for its own figure. */
const fullWidth = 78

/**
 * For every band a bar per series: ours filled, the published baseline hatched, so that they differ without colour.
 * Drawn on the server in attributes only; the letters keep their size on a phone because only the bars stretch.
 */
export function BandBars({ title, bands, series, format, suppressed }: Props) {
  const hatch = useId()
  return (
    <div role="img" aria-label={title} className={styles.bands}>
      {bands.map((band, at) => (
        <div key={band} className={styles.band}>
          <div className={styles.bandName}>{band}</div>
          <div className={styles.bars}>
            {series.map(({ id, label, shares }, which) => {
              const share = shares[at] ?? null
              const length = share === null ? 0 : Math.max(share * fullWidth, 0.5)
              return (
                <svg key={id} className={styles.row}>
                  <title>{`${label}: ${share === null ? suppressed : format(share)}`}</title>
                  <Hatch id={`${hatch}-${at}-${which}`} />
                  {share !== null && (
                    <Bar ours={which === 0} hatch={`${hatch}-${at}-${which}`} width={`${length.toFixed(2)}%`} />
                  )}
                  <text
                    className={styles.value}
                    x={`${length.toFixed(2)}%`}
                    dx={share === null ? 0 : 8}
                    y="50%"
                    dominantBaseline="central"
                  >
                    {share === null ? suppressed : format(share)}
                  </text>
                </svg>
              )
            })}
          </div>
        </div>
      ))}
    </div>
  )
}

/** Which bar is whose. */
export function BandLegend({ series }: { series: readonly { id: string; label: string }[] }) {
  const hatch = useId()
  return (
    <ul className={styles.legend}>
      {series.map(({ id, label }, which) => (
        <li key={id} className={styles.key}>
          <svg className={styles.swatch} aria-hidden>
            <Hatch id={`${hatch}-${which}`} />
            <Bar ours={which === 0} hatch={`${hatch}-${which}`} width="100%" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0" y1="0" x2="0" y2="7" />
      </pattern>
    </defs>
  )
}

function Bar({ ours, hatch, width }: { ours: boolean; hatch: string; width: string }) {
  return (
    <>
      <rect className={classes(styles.bar, ours && styles.ours)} y="10%" height="80%" width={width} rx="4" />
      {!ours && <rect fill={`url(#${hatch})`} y="10%" height="80%" width={width} rx="4" />}
    </>
  )
}
