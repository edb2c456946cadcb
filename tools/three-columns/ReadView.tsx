import { useTranslations } from 'next-intl'
import { useHouseWords } from '../house-words'
import type { ReadViewProps } from '../tool'
import { columns, type Column } from './codes'
import type { MapContent } from './content'
import { FamilyColumns } from './read/FamilyColumns'
import { ReadColumn } from './read/ReadColumn'
import styles from './read/ReadView.module.css'
import { ScaleLine } from './read/ScaleLine'
import { useNames } from '../use-names'

/** With the family, and on a sheet read from top to bottom, what goes well comes first. */
const goodFirst: readonly Column[] = ['good', 'worries', 'todo']

/** The map to read: for who reviews, with the family, on paper. Knows no editor and writes nothing. */
export function ReadView({ content, context, layout }: ReadViewProps<MapContent>) {
  const t = useTranslations('tools.three_columns.read')
  const nameOf = useNames('three_columns', context)
  const named = useHouseWords('three_columns', context.words)
  const rated = content.scales.filter(({ ratings }) => ratings.some(({ value }) => value !== null))
  if (content.cards.length === 0 && rated.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  const order = layout === 'screen' ? columns : goodFirst
  const shown = order.map((column) => ({
    column,
    body: <ReadColumn key={column} column={column} {...{ content, nameOf, named, layout }} />,
  }))
  return (
    <div className={styles.map} data-layout={layout}>
      {layout === 'family' ? (
        <FamilyColumns columns={shown} named={named} />
      ) : (
        <div className={styles.columns}>{shown.map(({ body }) => body)}</div>
      )}
      {rated.length > 0 && (
        <section className={styles.scales} aria-label={t('scales')}>
          <h2>{t('scales')}</h2>
          <div className={styles.lines}>
            {rated.map((scale) => (
              <ScaleLine
                key={scale.id}
                scale={scale}
                nameOf={nameOf}
                size={layout === 'family' ? 'large' : 'normal'}
                words
              />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
