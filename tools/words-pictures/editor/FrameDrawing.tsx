'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { fetchSurface } from '@/components/drawing/DrawingSurface'
import { Button } from '@/components/ui/Button'
import { DrawingSheet } from '../../DrawingSheet'
import { fetchDrawingWords } from '../../drawing-words'
import { useLeaving } from '../../use-leaving'
import { partOf } from '../codes'
import type { Frame } from '../content'
import { StoredPicture } from '../read/StoredPicture'
import { drawerOf, isDrawn } from '../rules/frames'
import { FrameScene } from '../scenes/FrameScene'
import { setDrawer } from './actions'
import { useEditing } from './editing'
import styles from './FramePage.module.css'
import { Paper } from './Paper'
import { OneVoice, useVoices } from './Voices'

/** The picture of a sheet, and the ways to make one: drawn here, or on paper. */
export function FramePicture({ frame, title, onDraw }: { frame: Frame; title: string; onDraw: () => void }) {
  const t = useTranslations('tools.words_pictures.frame')
  const language = useLocale()
  const { content } = useEditing()
  const near = () => {
    fetchSurface()
    void fetchDrawingWords(language).catch(() => undefined)
  }
  return (
    <div className={styles.drawing}>
      <StoredPicture content={content} frame={frame} title={title} className={styles.picture ?? ''} />
      <div className={styles.row}>
        <Button icon="edit" onPointerEnter={near} onFocus={near} onClick={onDraw}>
          {t(isDrawn(content, frame) ? 'drawMore' : 'draw')}
        </Button>
        <Paper frame={frame} />
      </div>
    </div>
  )
}

/** Drawing on a sheet, with nothing of the office around it: whoever sits at the table takes the pen. */
export function DrawFrame({ frame, title, onDone }: { frame: Frame; title: string; onDone: () => void }) {
  const t = useTranslations('tools.words_pictures.frame')
  const language = useLocale()
  const { content, doc } = useEditing()
  const { all } = useVoices()
  const { onLeave, after } = useLeaving()
  const scene = useMemo(() => <FrameScene frameKey={frame.key} />, [frame.key])
  return (
    <section className={styles.drawing} data-alone aria-labelledby="drawing-title">
      <div className={styles.way}>
        <Button variant="primary" icon="check" onClick={() => after(onDone)}>
          {t('drawDone')}
        </Button>
        <h2 id="drawing-title" className={styles.small}>
          {title}
        </h2>
      </div>
      <DrawingSheet
        part={partOf(frame.id)}
        pictures={content.pictures}
        scene={scene}
        look={frame.key ?? 'own'}
        label={t('canvas', { title })}
        opening={t('opening')}
        language={language}
        photos
        onLeave={onLeave}
      />
      <OneVoice
        legend={t('whoDraws')}
        voices={all}
        value={drawerOf(frame)}
        onChoose={(voice) => setDrawer(doc, frame.id, voice)}
      />
    </section>
  )
}
