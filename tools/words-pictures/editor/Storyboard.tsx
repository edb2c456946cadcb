'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, type ComponentType } from 'react'
import { Button } from '@/components/ui/Button'
import { Menu } from '@/components/ui/Menu'
import { useDragging } from '../../use-dragging'
import { frameKeys } from '../codes'
import { holdsSomething, keysLeft } from '../rules/frames'
import { addFrame, removeFrame } from './actions'
import { BinDialog } from './BinDialog'
import { FirstDraft } from './FirstDraft'
import { useEditing } from './editing'
import { FrameList, type FrameListProps } from './FrameList'
import styles from './Storyboard.module.css'

const bringDragging = () => import('./DraggableFrames')

/** All sheets of the story, in their order: to look over, to open, to move. */
export function Storyboard() {
  const t = useTranslations('tools.words_pictures')
  const { content, doc, open, tell } = useEditing()
  const [bin, setBin] = useState(false)
  const board = useRef<HTMLDivElement>(null)
  const List = useDragging(board, FrameList, bringDragging)
  const add = (id: string) => {
    const key = frameKeys.find((each) => each === id) ?? null
    const frame = addFrame(doc, content, key)
    open(frame)
    tell(t('undo.added'), () => removeFrame(doc, frame))
  }
  const laidAside = content.bin.filter((frame) => holdsSomething(content, frame))
  return (
    <div className={styles.board}>
      <FirstDraft />
      <div ref={board} data-cards="">
        <Sheets List={List} frames={content.frames} />
      </div>
      {(content.frames.length > 0 || laidAside.length > 0) && (
        <div className={styles.actions}>
          <Menu
            icon="plus"
            label={t('editor.add')}
            description={t('editor.addOf')}
            items={[
              ...keysLeft(content).map((key) => ({
                id: key,
                label: t(`frames.${key}.title`),
                text: t(`frames.${key}.hint`),
              })),
              { id: 'own', label: t('frames.own.title'), text: t('frames.own.hint') },
            ]}
            onAction={add}
          />
          {laidAside.length > 0 && (
            <Button variant="plain" icon="archive" onClick={() => setBin(true)}>
              {t('editor.bin', { count: laidAside.length })}
            </Button>
          )}
        </div>
      )}
      {bin && <BinDialog frames={laidAside} onClose={() => setBin(false)} />}
    </div>
  )
}

/** With dragging once it is here, without it before. */
function Sheets({ List, frames }: FrameListProps & { List: ComponentType<FrameListProps> }) {
  return frames.length === 0 ? null : <List frames={frames} />
}
