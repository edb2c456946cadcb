import type { ReactNode } from 'react'
import { classes } from './classes'
import { ScrollRegion } from './ScrollRegion'
import styles from './Table.module.css'
import { VisuallyHidden } from './VisuallyHidden'

export type Column<Row> = {
  id: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures stand right, in figures of one width. */
  numeric?: boolean
  /** The cell that names its row. */
  rowHeader?: boolean
  /** The header as text, shown before the cell where a phone stacks the row. Needed when `header` is not plain text. */
  label?: string
}

type Props<Row> = {
  caption: ReactNode
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** On a phone: `stack` gives every row its own block, `scroll` keeps the grid and scrolls sideways. */
  narrow?: 'stack' | 'scroll'
}

export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, narrow = 'stack' }: Props<Row>) {
  const table = (
    <table className={classes(styles.table, styles[narrow])}>
      <caption className={styles.caption}>
        {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.numeric ? styles.numeric : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => {
              const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined)
              const className = column.numeric ? styles.numeric : undefined
              return column.rowHeader ? (
                <th key={column.id} scope="row" className={classes(styles.rowHeader, className)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} className={className} data-label={label}>
                  {column.cell(row)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return narrow === 'scroll' ? (
    <ScrollRegion className={styles.region} role="group" aria-label={typeof caption === 'string' ? caption : undefined}>
      {table}
    </ScrollRegion>
  ) : (
    table
  )
}
