'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { columns, type Category, type Column } from '../codes'
import type { MapCard } from '../content'
import { groupsOf } from '../rules/cards'
import { moveCard } from './actions'
import { useEditing, useNamed } from './editing'
import styles from './MoveDialog.module.css'

/** Every place a card can have, as buttons: for who does not drag. */
export function MoveDialog({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { content, doc, show, tell } = useEditing()
  const nameOf = (column: Column, category: Category | null) =>
    named(category === null ? `columns.${column}.name` : `categories.${category}.name`)
  const move = (column: Column, category: Category | null) => {
    show(null)
    tell(t('undo.moved', { place: nameOf(column, category) }), moveCard(doc, content, card, { column, category }))
  }
  return (
    <Dialog
      open
      size="wide"
      title={t('menu.moveTitle')}
      closeLabel={t('dialog.close')}
      onOpenChange={(open) => open || show(null)}
    >
      <p className={styles.words}>{card.text}</p>
      <div className={styles.columns}>
        {columns.map((column) => (
          <section
            key={column}
            className={styles.column}
            data-column={column}
            aria-label={named(`columns.${column}.name`)}
          >
            <h3>{named(`columns.${column}.name`)}</h3>
            {groupsOf(column).map((category) => {
              const here = card.column === column && card.category === category
              return (
                <Button key={category} disabled={here} onClick={() => move(column, category)}>
                  {named(category === null ? 'unsorted.name' : `categories.${category}.name`)}
                  {here && <span className={styles.here}> ({t('menu.here')})</span>}
                </Button>
              )
            })}
          </section>
        ))}
      </div>
    </Dialog>
  )
}
