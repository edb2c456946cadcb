'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import type { Frame, StoryContent } from '../content'
import { FrameRead, tellerOf } from '../read/FrameRead'
import { StoredPicture } from '../read/StoredPicture'
import { useNames } from '../read/use-names'
import { useTitles } from '../read/use-titles'
import styles from './ChildSide.module.css'
import { ListenTo } from './ListenTo'

type Props = {
  content: StoryContent
  frame: Frame
  number: number
  count: number
  onBack: () => void
  onNext: () => void
}

/** So far a finger goes before it means to turn the page. */
const turns = 60

/** One sheet of the story, turned by a finger that slides, with the arrow keys, or by the buttons below it (Turn). */
export function StoryPage({ content, frame, number, count, onBack, onNext }: Props) {
  const t = useTranslations('tools.words_pictures')
  const titleOf = useTitles()
  const { context } = useLive()
  const nameOf = useNames(context)
  const page = useRef<HTMLElement>(null)
  const from = useRef<{ x: number; y: number } | null>(null)
  const title = titleOf(frame)
  const turn = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowRight') onNext()
    if (event.key === 'ArrowLeft') onBack()
  })
  useEffect(() => {
    // Whoever listens hears which sheet this is.
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
    const keys = (event: KeyboardEvent) => turn(event)
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [])
  return (
    <section
      ref={page}
      className={styles.page}
      aria-label={t('child.pages', { number, count, title })}
      onPointerDown={({ clientX: x, clientY: y, isPrimary }) => (from.current = isPrimary ? { x, y } : null)}
      onPointerCancel={() => (from.current = null)}
      onPointerUp={({ clientX, clientY }) => {
        const began = from.current
        from.current = null
        if (!began) return
        const [right, down] = [clientX - began.x, clientY - began.y]
        if (Math.abs(right) < turns || Math.abs(right) < 2 * Math.abs(down)) return
        if (right < 0) onNext()
        else onBack()
      }}
    >
      <div className={styles.sheet}>
        <StoredPicture content={content} frame={frame} title={title} className={styles.picture ?? ''} />
        <div className={styles.words}>
          <FrameRead frame={frame} title={title} nameOf={nameOf} size="show" heading={1} />
        </div>
      </div>
    </section>
  )
}

type HeardProps = { frame: Frame; number: number; count: number }

/** What is between the buttons: the sheet read aloud, and which one it is. */
export function Heard({ frame, number, count }: HeardProps) {
  const t = useTranslations('tools.words_pictures')
  const titleOf = useTitles()
  const nameOf = useNames(useLive().context)
  const said = [
    titleOf(frame),
    frame.text,
    ...frame.disputes
      .filter(({ words }) => words.trim() !== '')
      .map((each) => `${t('disputes.says', { who: tellerOf(each, nameOf) })} ${each.words}`),
  ]
  return (
    <>
      <ListenTo text={said.join('. ')} />
      <span className={styles.number}>{t('child.page', { number, count })}</span>
    </>
  )
}
