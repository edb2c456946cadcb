import type { ReactNode } from 'react'
import styles from './SubmitBar.module.css'

/** The end of a form: the one next step first, the way back beside it, and where the words are kept. */
export function SubmitBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles.bar} data-print="hide">
      <div className={styles.actions}>{children}</div>
      {note && <div className={styles.note}>{note}</div>}
    </div>
  )
}
