'use client'

import { useTranslations } from 'next-intl'
import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  I18nProvider,
  useDragAndDrop,
  type DropTarget,
} from 'react-aria-components'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { moveCard, type Stand } from './actions'
import styles from './Board.module.css'
import { CardFace } from './CardFace'
import type { CardListProps } from './CardList'
import { useEditing, useNamed } from './editing'
import { useFingerDrag, type Beside } from './use-finger-drag'

// No text/plain: what a family said must not land in another window by a slip of the hand.
const dragType = 'application/x-houvast-card'

type Item = { kind: string; getText?: (type: string) => Promise<string> }

/** The same cards, to take up and put elsewhere: by mouse, by finger from the grip, or with the keyboard from there. Loaded after the page. */
export default function DraggableCards({ column, category, cards, label, empty }: CardListProps) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { content, doc, tell } = useEditing()

  const put = (ids: readonly string[], to: Stand, beside: Beside = {}) => {
    for (const id of ids) {
      const card = content.cards.find((each) => each.id === id)
      if (!card || beside.after === id || beside.before === id) continue
      const undo = moveCard(doc, content, card, { ...to, ...beside })
      if (card.column === to.column && card.category === to.category) continue
      const place = named(to.category === null ? `columns.${to.column}.name` : `categories.${to.category}.name`)
      tell(t('undo.moved', { place }), undo)
    }
  }
  const here = { column, category }
  const takeUp = useFingerDrag((id, to, beside) => put([id], to, beside))
  const idsOf = async (items: readonly Item[]) =>
    Promise.all(items.flatMap((item) => (item.kind === 'text' && item.getText ? [item.getText(dragType)] : [])))
  const beside = (target: Extract<DropTarget, { type: 'item' }>) =>
    target.dropPosition === 'before' ? { before: String(target.key) } : { after: String(target.key) }
  const last = cards.at(-1)

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => put([...keys].map(String), here, beside(target)),
    onInsert: ({ items, target }) => void idsOf(items as Item[]).then((ids) => put(ids, here, beside(target))),
    onRootDrop: ({ items }) =>
      void idsOf(items as Item[]).then((ids) => put(ids, here, last ? { after: last.id } : {})),
    renderDropIndicator: (target) => (
      <DropIndicator
        target={target}
        className={({ isDropTarget }) => classes(styles.indicator, isDropTarget && styles.here)}
      />
    ),
  })
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <GridList
        aria-label={label}
        items={cards}
        // What a card shows also depends on the cards it is paired with.
        dependencies={[content]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        className={({ isDropTarget }) => classes(styles.cards, isDropTarget && styles.target)}
        renderEmptyState={() => <p className={styles.slot}>{empty}</p>}
      >
        {(card) => (
          <GridListItem
            id={card.id}
            textValue={card.text === '' ? t('read.noWords') : card.text}
            className={({ isDragging }) => classes(styles.item, isDragging && styles.dragging)}
          >
            <CardFace
              card={card}
              grip={
                // React Aria keeps a press to itself: what comes before it must hear of it first.
                <span className={styles.gripPlace} onPointerDownCapture={takeUp}>
                  <Button
                    slot="drag"
                    className={classes(styles.grip)}
                    aria-label={t('menu.drag', { text: card.text.slice(0, 60) })}
                  >
                    <Icon name="grip" />
                  </Button>
                </span>
              }
            />
          </GridListItem>
        )}
      </GridList>
    </I18nProvider>
  )
}
