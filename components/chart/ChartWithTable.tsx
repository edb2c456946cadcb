import type { ReactNode } from 'react'
import styles from './ChartWithTable.module.css'

type Props = {
  title: ReactNode
  /** The definition and the denominator, before the figures. */
  definition?: ReactNode
  chart: ReactNode
  /** The same figures. Never left out. */
  table: ReactNode
  /** What the figures do not say, and where the published ones come from. */
  notes?: ReactNode
}

export function ChartWithTable({ title, definition, chart, table, notes }: Props) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <div className={styles.title}>{title}</div>
        {definition && <div className={styles.definition}>{definition}</div>}
      </figcaption>
      <div className={styles.both}>
        <div className={styles.chart}>{chart}</div>
        <div className={styles.table}>{table}</div>
      </div>
      {notes && <div className={styles.notes}>{notes}</div>}
    </figure>
  )
}
