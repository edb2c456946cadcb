import { useTranslations } from 'next-intl'
import type { FigureCode } from '../codes'
import { pairsOf, type Side } from '../rules/compare'
import { RingsRead } from './RingsRead'
import styles from './Read.module.css'

export type RingSide = { name: string; people: readonly (Side & { figure: FigureCode })[] }

/** Two sets of rings beside each other, and under them each person once: where they stand in the one and in the other, in plain words. */
export function TwoRings({ one, other }: { one: RingSide; other: RingSide }) {
  const t = useTranslations('tools.network')
  const place = (ring: 1 | 2 | 3 | null) => (ring === null ? t('compare.notThere') : t(`rings.names.${ring}`))
  return (
    <div className={styles.compare}>
      <div className={styles.beside}>
        {[one, other].map(({ name, people }) => (
          <section key={name} className={styles.side} aria-label={t('compare.of', { name })}>
            <h3 className={styles.title}>{t('compare.of', { name })}</h3>
            <RingsRead people={people} title={t('compare.of', { name })} list={false} />
          </section>
        ))}
      </div>
      <table className={styles.table}>
        <caption>{t('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.who')}</th>
            <th scope="col">{one.name}</th>
            <th scope="col">{other.name}</th>
          </tr>
        </thead>
        <tbody>
          {pairsOf(one.people, other.people).map((pair) => (
            <tr key={pair.key}>
              <th scope="row">{pair.name}</th>
              <td>{place(pair.one)}</td>
              <td>{place(pair.other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
