import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import styles from './Timeline.module.css'

export type TimelineItem = {
  id: string
  /** The moment in words ("12 maart"); `dateTime` is the same for machines. */
  when: ReactNode
  dateTime?: string | undefined
  title: ReactNode
  text?: ReactNode
  icon?: IconName | undefined
  tone?: 'plain' | 'worries' | 'good' | 'todo' | 'dream' | 'accent' | undefined
}

/** A path with stops, in the order given. */
export function Timeline({ items, label }: { items: TimelineItem[]; label: string }) {
  return (
    <ol className={styles.path} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={styles.stop}>
          <span className={classes(styles.dot, styles[item.tone ?? 'plain'])}>
            {item.icon && <Icon name={item.icon} size="small" />}
          </span>
          <div className={styles.words}>
            <time className={styles.when} dateTime={item.dateTime}>
              {item.when}
            </time>
            <div className={styles.title}>{item.title}</div>
            {item.text && <div className={styles.text}>{item.text}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
