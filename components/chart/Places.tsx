import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import styles from './Places.module.css'

export type PlaceRow = {
  id: string
  name: string
  value: number
  /** The place as it is read aloud. */
  said: string
  /** Where this person stood before; open dots. */
  earlier: readonly { id: string; value: number | null }[]
  /** Why, in their words; the way from then to now. */
  because?: string | undefined
  from?: string | undefined
}

type Props = {
  question?: string | undefined
  anchor0: string
  anchor10: string
  rows: readonly PlaceRow[]
  /** Said where nobody has a place yet. */
  none: ReactNode
  /** `large` to look at together. */
  size?: 'normal' | 'large'
}

const numbers = Array.from({ length: 11 }, (_, value) => value)

/**
 * A line with both ends in words, and a row for each person with their own place: nobody is averaged, and two people at the same
 * number do not cover each other. Who let it pass is not on it. Earlier places stay as open dots.
 */
export function Places({ question = '', anchor0, anchor10, rows, none, size = 'normal' }: Props) {
  return (
    <figure className={classes(styles.scale, size === 'large' && styles.large)}>
      {question !== '' && <figcaption className={styles.question}>{question}</figcaption>}
      <dl className={styles.ends}>
        <div>
          <dt>0</dt>
          <dd>{anchor0}</dd>
        </div>
        <div>
          <dt>10</dt>
          <dd>{anchor10}</dd>
        </div>
      </dl>
      {rows.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <>
          <div className={styles.numbers} aria-hidden>
            {numbers.map((value) => (
              <span key={value}>{value}</span>
            ))}
          </div>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <Row key={row.id} {...row} />
            ))}
          </ul>
        </>
      )}
    </figure>
  )
}

function Row({ name, value, said, earlier, because = '', from = '' }: PlaceRow) {
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden>
        {earlier.map((each) => (
          <span key={each.id} className={styles.before} data-value={each.value} />
        ))}
        <span className={styles.place} data-value={value}>
          {value}
        </span>
      </span>
      <VisuallyHidden>{said}</VisuallyHidden>
      {(from !== '' || because !== '') && (
        <span className={styles.more}>
          {because !== '' && <q className={styles.because}>{because}</q>}
          {from !== '' && <span>{from}</span>}
        </span>
      )}
    </li>
  )
}
