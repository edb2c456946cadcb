'use client'

import { useTranslations } from 'next-intl'
import { Button, DropIndicator, GridList, GridListItem, I18nProvider, useDragAndDrop } from 'react-aria-components'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { useTitles } from '../read/use-titles'
import { moveFrame } from './actions'
import { useEditing } from './editing'
import { FrameCard } from './FrameCard'
import type { FrameListProps } from './FrameList'
import styles from './Storyboard.module.css'

// No text/plain: what a family tells must not land in another window by a slip of the hand.
const dragType = 'application/x-houvast-frame'

/** The same sheets, to take up and put elsewhere: by mouse, by touch (hold), or with the keyboard from the grip. Loaded after the page. */
export default function DraggableFrames({ frames }: FrameListProps) {
  const t = useTranslations('tools.words_pictures')
  const titleOf = useTitles()
  const { content, doc, tell } = useEditing()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [frame] = [...keys].map(String)
      const other = String(target.key)
      if (frame === undefined || frame === other) return
      const undo = moveFrame(
        doc,
        content,
        frame,
        target.dropPosition === 'before' ? { before: other } : { after: other },
      )
      const rest = frames.filter(({ id }) => id !== frame)
      const number = rest.findIndex(({ id }) => id === other) + (target.dropPosition === 'before' ? 1 : 2)
      tell(t('undo.moved', { number }), undo)
    },
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
        aria-label={t('editor.frames')}
        items={frames}
        layout="grid"
        dependencies={[content]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        className={styles.frames ?? ''}
      >
        {(frame) => {
          const number = frames.findIndex(({ id }) => id === frame.id) + 1
          const title = titleOf(frame)
          return (
            <GridListItem
              id={frame.id}
              textValue={title}
              className={({ isDragging }) => classes(styles.item, isDragging && styles.dragging)}
            >
              <FrameCard
                frame={frame}
                number={number}
                grip={
                  <Button slot="drag" className={classes(styles.grip)} aria-label={t('card.drag', { number, title })}>
                    <Icon name="grip" />
                  </Button>
                }
              />
            </GridListItem>
          )
        }}
      </GridList>
    </I18nProvider>
  )
}
