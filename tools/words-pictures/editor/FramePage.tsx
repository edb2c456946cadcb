'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { Frame } from '../content'
import { useTitles } from '../read/use-titles'
import { hasWords, isMine } from '../rules/frames'
import { setWordsOf } from './actions'
import { Approvals } from './Approvals'
import { Disputes } from './Disputes'
import { useEditing } from './editing'
import { DrawFrame, FramePicture } from './FrameDrawing'
import styles from './FramePage.module.css'
import { Hints } from './Hints'
import { MoreOfFrame } from './MoreOfFrame'
import { SomeVoices, useVoices } from './Voices'

/** One sheet: its picture beside its words, whose words they are, who tells it otherwise, and who says yes. */
export function FramePage({ frame }: { frame: Frame }) {
  const t = useTranslations('tools.words_pictures')
  const titleOf = useTitles()
  const { content, doc, open } = useEditing()
  const { family } = useVoices()
  const [drawing, setDrawing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [frame.id])
  const at = content.frames.findIndex(({ id }) => id === frame.id)
  const [earlier, later] = [content.frames[at - 1], content.frames[at + 1]]
  const title = titleOf(frame)
  const mine = isMine(frame)
  if (drawing) return <DrawFrame frame={frame} title={title} onDone={() => setDrawing(false)} />
  return (
    <section className={styles.page} aria-labelledby="frame-title">
      <div className={styles.way}>
        <Button icon="back" onClick={() => open(null)}>
          {t('editor.all')}
        </Button>
        <span className={styles.soft}>{t('editor.number', { number: at + 1, count: content.frames.length })}</span>
        <span className={styles.turn}>
          <Button icon="left" disabled={!earlier} onClick={() => earlier && open(earlier.id)}>
            {t('editor.previous')}
          </Button>
          <Button icon="right" disabled={!later} onClick={() => later && open(later.id)}>
            {t('editor.next')}
          </Button>
        </span>
      </div>
      <h2 id="frame-title" ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.hint}>{t(`frames.${frame.key ?? 'own'}.hint`)}</p>
      <div className={styles.sides}>
        <FramePicture frame={frame} title={title} onDraw={() => setDrawing(true)} />
        <div className={styles.words}>
          {frame.key === null && (
            <SharedTextArea text={textOf(doc, 'frames', frame.id, 'title')} rows={1} label={t('frame.title')} />
          )}
          <SharedTextArea
            key={frame.id}
            text={textOf(doc, 'frames', frame.id, 'text')}
            rows={5}
            label={t(mine ? 'frame.wordsMine' : 'frame.words')}
            hint={t(mine ? 'frame.wordsMineHint' : 'frame.wordsHint')}
            className={styles.telling}
          />
          {!mine && (
            <>
              <SomeVoices
                legend={t('frame.wordsOf')}
                hint={t('frame.wordsOfHint')}
                voices={family}
                value={frame.wordsOf}
                onChange={(voices) => setWordsOf(doc, frame.id, voices)}
              />
              <Origin frame={frame} />
              <Hints frame={frame} />
              <Disputes frame={frame} />
              {hasWords(frame) && <Approvals frame={frame} />}
              <MoreOfFrame frame={frame} />
            </>
          )}
        </div>
      </div>
    </section>
  )
}

/** Ours, as it was, once it reads otherwise: nobody loses where a sentence came from. */
function Origin({ frame }: { frame: Frame }) {
  const t = useTranslations('tools.words_pictures.frame')
  if (frame.origin.trim() === '' || frame.origin.trim() === frame.text.trim()) return null
  return (
    <details className={styles.origin}>
      <summary>{t('origin')}</summary>
      <p className={styles.was}>{frame.origin}</p>
    </details>
  )
}
