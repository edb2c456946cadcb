import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './PrintSheet.module.css'

type Props = {
  paper: 'a4' | 'a4-landscape' | 'a3-landscape'
  /** Left and right above the sheet: what it is and which day. Never a file number on a sheet for the family. */
  header?: ReactNode
  headerEnd?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** A sheet as it leaves the printer; on screen it lies on the page as paper, in the same proportions. */
export function PrintSheet({ paper, header, headerEnd, footer, children }: Props) {
  return (
    <article className={classes(styles.sheet, styles[paper])}>
      {(header ?? headerEnd) && (
        <header className={styles.header}>
          <div>{header}</div>
          <div>{headerEnd}</div>
        </header>
      )}
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </article>
  )
}
