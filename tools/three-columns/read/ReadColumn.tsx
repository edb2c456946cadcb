import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import type { ReadViewProps } from '../../tool'
import type { Column } from '../codes'
import type { MapContent } from '../content'
import { cardsIn, groupsOf, hasWords } from '../rules/cards'
import ground from './ground.module.css'
import { ReadCard } from './ReadCard'
import styles from './ReadView.module.css'
import type { NameOf } from '../../use-names'

export type Layout = ReadViewProps<MapContent>['layout']

export function ReadColumn({
  column,
  content,
  nameOf,
  named,
  layout,
}: {
  column: Column
  content: MapContent
  nameOf: NameOf
  named: (key: string) => string
  layout: Layout
}) {
  const t = useTranslations('tools.three_columns')
  const groups = groupsOf(column).map((category) => ({
    category,
    cards: cardsIn(content, column, category).filter(hasWords),
  }))
  const filled = groups.filter(({ cards }) => cards.length > 0)
  return (
    <section
      className={classes(styles.column, ground.ground)}
      data-column={column}
      aria-label={named(`columns.${column}.name`)}
    >
      <h2 className={styles.question}>{named(`columns.${column}.question`)}</h2>
      {filled.length === 0 && <p className={styles.nothing}>{t('read.nothing')}</p>}
      {filled.map(({ category, cards }) => (
        <div key={category} className={styles.group}>
          {/* With the family an unsorted sentence is a sentence like any other. */}
          {category !== null && <h3 className={styles.category}>{named(`categories.${category}.name`)}</h3>}
          {category === null && layout === 'screen' && <h3 className={styles.category}>{t('unsorted.name')}</h3>}
          <ul className={styles.cards}>
            {cards.map((card) => (
              <ReadCard key={card.id} card={card} content={content} nameOf={nameOf} layout={layout} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
