import { diffWordsWithSpace } from 'diff'
import styles from './history.module.css'

/** Old and new words in one sentence; marked as deleted and inserted for who listens, and by more than colour for who looks. */
export function WordDifference({ before, after }: { before: string; after: string }) {
  return (
    <p className={styles.words}>
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => {
        if (added) return <ins key={at}>{value}</ins>
        return removed ? <del key={at}>{value}</del> : <span key={at}>{value}</span>
      })}
    </p>
  )
}
