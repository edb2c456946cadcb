import { classes } from '@/components/ui/classes'
import { scaleLinear } from '@visx/scale'
import styles from './chart.module.css'

type Props = {
  /** What it says, in words: "in 41 van de 57 gezinnen". The bar only repeats it. */
  label: string
  value: number
  max: number
  tone?: 'accent' | 'worries' | 'good' | 'todo'
}

const width = 240
const height = 14

/** How many of how many, as a bar. No colour for good or bad, and no goal line: it is a count, not a mark. */
export function Meter({ label, value, max, tone = 'accent' }: Props) {
  const along = scaleLinear({ domain: [0, Math.max(max, 1)], range: [0, width - 2], clamp: true })
  return (
    <svg
      className={styles.meter}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      preserveAspectRatio="none"
    >
      <rect className={styles.track} x="1" y="1" width={width - 2} height={height - 2} rx="6" />
      <rect
        className={classes(styles.fill, styles[tone])}
        x="1"
        y="1"
        width={along(value)}
        height={height - 2}
        rx="6"
      />
    </svg>
  )
}
