import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import styles from './Notice.module.css'

export type NoticeKind = 'info' | 'success' | 'care' | 'problem'

const icons: Record<NoticeKind, IconName> = { info: 'info', success: 'done', care: 'idea', problem: 'care' }

type Props = {
  kind?: NoticeKind
  title?: ReactNode
  children?: ReactNode
  /** Appears after the page was read: said aloud at once for a problem, in turn for the rest. */
  live?: boolean | undefined
  actions?: ReactNode
}

export function Notice({ kind = 'info', title, children, live, actions }: Props) {
  return (
    <div
      className={classes(styles.notice, styles[kind])}
      role={live ? (kind === 'problem' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icons[kind]} className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
