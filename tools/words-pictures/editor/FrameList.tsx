'use client'

import { useTranslations } from 'next-intl'
import type { Frame } from '../content'
import { FrameCard } from './FrameCard'
import styles from './Storyboard.module.css'

export type FrameListProps = { frames: readonly Frame[] }

/** The sheets before dragging has loaded. Same places, same looks: nothing jumps when it has. */
export function FrameList({ frames }: FrameListProps) {
  const t = useTranslations('tools.words_pictures.editor')
  return (
    <ol className={styles.frames} aria-label={t('frames')}>
      {frames.map((frame, at) => (
        <li key={frame.id} className={styles.item}>
          <FrameCard frame={frame} number={at + 1} />
        </li>
      ))}
    </ol>
  )
}
