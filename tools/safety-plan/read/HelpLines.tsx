import { helpLines } from '../help-lines'
import styles from './Read.module.css'

/** Whom one can always call. An organisation has its own words and numbers; what is only a dash is not there. */
export function HelpLines({ named }: { named: (key: string) => string }) {
  return (
    <ul className={styles.numbers}>
      {helpLines.flatMap(({ id, number, name }) =>
        /[\p{L}\p{N}]/u.test(named(number))
          ? [
              <li key={id}>
                <strong>{named(number)}</strong> <span>{named(name)}</span>
              </li>,
            ]
          : [],
      )}
    </ul>
  )
}
