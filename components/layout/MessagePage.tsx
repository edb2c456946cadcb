import type { ReactNode } from 'react'
import styles from './MessagePage.module.css'

type Props = { picture: ReactNode; title: ReactNode; text: ReactNode; small?: ReactNode; actions: ReactNode }

/** One picture, one sentence, one way on. */
export function MessagePage({ picture, title, text, small, actions }: Props) {
  return (
    <div className={styles.page}>
      <div className={styles.picture}>{picture}</div>
      <div className={styles.words}>
        <h1>{title}</h1>
        <p className={styles.text}>{text}</p>
        {small && <p className={styles.small}>{small}</p>}
        <div className={styles.actions}>{actions}</div>
      </div>
    </div>
  )
}
