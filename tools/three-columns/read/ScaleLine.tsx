import { useFormatter, useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { MapRating, MapScale } from '../content'
import { raterKey, seriesOf } from '../rules/scale'
import { day } from './day'
import styles from './ScaleLine.module.css'
import type { NameOf } from '../../use-names'

type Props = {
  scale: MapScale
  nameOf: NameOf
  /** `large` to look at together. */
  size?: 'normal' | 'large'
  /** The reasons people gave, beside their place. */
  words?: boolean
}

const numbers = Array.from({ length: 11 }, (_, value) => value)

/**
 * A line with both ends in words, and a row for each person with their own place: nobody is averaged, and two people at the same
 * number do not cover each other. Who let it pass is not on it. Earlier places stay as open dots.
 */
export function ScaleLine({ scale, nameOf, size = 'normal', words = false }: Props) {
  const t = useTranslations('tools.three_columns.scale')
  const rows = seriesOf(scale).flatMap((answers) => {
    const given = answers.filter(({ value }) => value !== null)
    const last = given.at(-1)
    return last ? [{ last, earlier: given.slice(0, -1) }] : []
  })
  return (
    <figure className={classes(styles.scale, size === 'large' && styles.large)}>
      {scale.question !== '' && <figcaption className={styles.question}>{scale.question}</figcaption>}
      <dl className={styles.ends}>
        <div>
          <dt>0</dt>
          <dd>{scale.anchor0}</dd>
        </div>
        <div>
          <dt>10</dt>
          <dd>{scale.anchor10}</dd>
        </div>
      </dl>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('noPlaces')}</p>
      ) : (
        <>
          <div className={styles.numbers} aria-hidden>
            {numbers.map((value) => (
              <span key={value}>{value}</span>
            ))}
          </div>
          <ul className={styles.rows}>
            {rows.map(({ last, earlier }) => (
              <Row
                key={raterKey(last)}
                last={last}
                earlier={earlier}
                name={nameOf(last.rater, last.raterName)}
                words={words}
              />
            ))}
          </ul>
        </>
      )}
    </figure>
  )
}

function Row({ last, earlier, name, words }: { last: MapRating; earlier: MapRating[]; name: string; words: boolean }) {
  const t = useTranslations('tools.three_columns')
  const format = useFormatter()
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden>
        {earlier.map(({ id, value }) => (
          <span key={id} className={styles.before} data-value={value} />
        ))}
        <span className={styles.place} data-value={last.value}>
          {last.value}
        </span>
      </span>
      <VisuallyHidden>{t('scale.out', { value: last.value ?? 0 })}</VisuallyHidden>
      {(earlier.length > 0 || (words && last.because !== '')) && (
        <span className={styles.more}>
          {words && last.because !== '' && <q className={styles.because}>{last.because}</q>}
          {earlier.length > 0 && (
            <span>
              {earlier.map(({ value, on }) => `${value ?? ''} (${format.dateTime(day(on), 'dayInYear')})`).join(', ')}
              {` → ${last.value ?? ''} (${format.dateTime(day(last.on), 'dayInYear')})`}
            </span>
          )}
        </span>
      )}
    </li>
  )
}
