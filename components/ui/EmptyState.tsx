import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = { picture?: ReactNode; title: ReactNode; text?: ReactNode; action?: ReactNode; headingLevel?: 2 | 3 }

/** Nothing here yet is an invitation, not a gap. */
export function EmptyState({ picture, title, text, action, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.empty}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <Heading className={styles.title}>{title}</Heading>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
