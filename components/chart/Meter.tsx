import { classes } from '@/components/ui/classes'
import styles from './chart.module.css'

type Props = {
  /** What it says, in words: "in 41 van de 57 gezinnen". The bar only repeats it. */
  label: string
  value: number
  max: number
  tone?: 'accent' | 'worries' | 'good' | 'todo'
}

/** How many of how many, as a bar. No colour for good or bad, and no goal line: it is a count, not a mark. */
export function Meter({ label, value, max, tone = 'accent' }: Props) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0
  return (
    <svg className={styles.meter} role="img" aria-label={label}>
      <rect className={styles.track} width="100%" height="100%" rx="6" />
      <rect
        className={classes(styles.fill, styles[tone])}
        width={`${(share * 100).toFixed(1)}%`}
        height="100%"
        rx="6"
      />
    </svg>
  )
}
