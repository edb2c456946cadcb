'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { atOnce } from '@/components/ui/at-once'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { DrawingSheet } from '../../DrawingSheet'
import type { useLeaving } from '../../use-leaving'
import { frameRows, partOf } from '../codes'
import type { StoryContent } from '../content'
import { confirmMine, ensureMine } from '../editor/actions'
import { FrameScene } from '../scenes/FrameScene'
import styles from './ChildSide.module.css'
import { ListenTo } from './ListenTo'

type Props = {
  content: StoryContent
  onOutside: ((address: string) => void) | undefined
  /** Makes the picture of the sheet before something else stands here. */
  leaving: ReturnType<typeof useLeaving>
}

/** The child's own sheet: to draw, to write or to ask, or to leave as it is. */
export function MinePage({ content, onOutside, leaving: { onLeave, after } }: Props) {
  const t = useTranslations('tools.words_pictures.child')
  const language = useLocale()
  const { doc, context, readOnly } = useLive()
  const [way, setWay] = useState<'draw' | 'write' | null>(null)
  const scene = useMemo(() => <FrameScene frameKey="mine" />, [])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // Nobody is named on a tablet in the child's hands: what is typed there is typed by the child.
  const alone = context.me.name === ''
  const choose = (next: 'draw' | 'write') => {
    ensureMine(doc)
    after(() => setWay(next))
  }
  return (
    <section className={styles.mine}>
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        {t('mine')}
      </h1>
      {way === null && <p className={styles.text}>{t('mineText')}</p>}
      <div className={styles.foot}>
        {!readOnly &&
          (['draw', 'write'] as const).map((each) => (
            <Button
              key={each}
              size="child"
              icon={each === 'draw' ? 'edit' : 'speech'}
              aria-pressed={way === each}
              className={classes(way === each && styles.on)}
              {...atOnce(() => choose(each), 'lifted')}
            >
              {t(each)}
            </Button>
          ))}
        <ListenTo text={`${t('mine')} ${t('mineText')}`} />
      </div>
      {way === 'draw' && (
        <DrawingSheet
          part={partOf(frameRows.mine)}
          pictures={content.pictures}
          scene={scene}
          look="mine"
          label={t('canvas')}
          opening={t('opening')}
          language={language}
          photos={!alone}
          onOutside={onOutside}
          onLeave={onLeave}
        />
      )}
      {way === 'write' && (
        <SharedTextArea
          text={textOf(doc, 'frames', frameRows.mine, 'text')}
          rows={4}
          label={t('yourWords')}
          className={styles.own}
          onInput={() => alone && confirmMine(doc, frameRows.mine)}
        />
      )}
    </section>
  )
}
