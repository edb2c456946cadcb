'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { DrawingSurface } from '@/components/drawing/DrawingSurface'
import type { Picture } from '@/components/drawing/picture'
import type { ToolbarWords } from '@/components/drawing/Toolbar'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLiveDocument } from '@/sync/browser/live-context'
import { drawingsOf } from '@/sync/model/drawings'
import { addRow, byPerson, setFields } from '@/sync/model/edit'
import { recordStore } from '@/sync/browser/record-store'
import { drawingRow } from '../../pictures'
import { useHouses } from './houses'
import { IsRight } from './IsRight'
import { isLeftHanded, keepLeftHanded } from './left-hand'

type Props = {
  /** Which sheet of the document. */
  part: string
  /** Drawn behind it; `look` says which one it is, because it belongs to the picture as much as the strokes. */
  scene: ReactNode
  look: string
  label: string
  onOutside: ((address: string) => void) | undefined
  /** Gives what must be awaited before the sheet goes away. */
  onLeave: (makePicture: (() => Promise<void>) | null) => void
}

/** One sheet: of one of the three, or of the warm-up. What is drawn lies in the document; a picture of it is made whenever the drawing rests. */
export function Canvas({ part, scene, look, label, onOutside, onLeave }: Props) {
  const t = useTranslations('child.room')
  const live = useLiveDocument()
  const { doc, content, readOnly, typist } = useHouses()
  const records = useMemo(() => recordStore(doc, part), [doc, part])
  const latest = useRef(content)
  useEffect(() => {
    latest.current = content
  })
  const stateNow = useCallback(() => {
    // Asked of the document itself: what the page shows is told of a stroke when it rests.
    const drawn = drawingsOf(doc)?.[part]
    return drawn && drawn.shapes > 0 ? `${drawn.revision}.${look}` : null
  }, [doc, part, look])
  const hasPicture = useCallback(() => {
    const now = stateNow()
    const kept = latest.current.pictures.find(({ id }) => id === drawingRow(part))
    return now === null ? kept === undefined : kept?.revision === now
  }, [part, stateNow])
  const onPicture = useCallback(
    async ({ image, width, height }: Picture) => {
      const revision = stateNow()
      if (revision === null) return
      const hash = await live.blobs.keep(image)
      const id = drawingRow(part)
      doc.transact(() => {
        addRow(doc, 'pictures', { id, fields: { part, kind: 'drawing' } })
        setFields(doc, 'pictures', id, { image: hash, revision, width, height, deleted: null })
      }, byPerson)
    },
    [doc, live, part, stateNow],
  )
  const [leftHanded, setLeftHanded] = useState(isLeftHanded)
  const words = useToolbarWords()
  return (
    <DrawingSurface
      records={records}
      blobs={live.blobs}
      scene={scene}
      label={label}
      words={words}
      readOnly={readOnly}
      typedFor={typist !== null}
      isRight={isRight}
      photos={typist !== null}
      leftHanded={leftHanded}
      onLeftHanded={(left) => {
        keepLeftHanded(left)
        setLeftHanded(left)
      }}
      onPicture={onPicture}
      hasPicture={hasPicture}
      onLeave={onLeave}
      beforeLeaving={live.beforeLeaving}
      onOutside={onOutside}
      licenseKey={document.querySelector<HTMLMetaElement>('meta[name="tldraw-licence"]')?.content}
      fallback={<Skeleton label={t('opening')} shape="cards" />}
    />
  )
}

const isRight = (onYes: () => void) => <IsRight confirmed={false} onYes={onYes} />

function useToolbarWords(): ToolbarWords {
  const t = useTranslations('child.drawing')
  return useMemo(
    () => ({
      tools: t('tools'),
      pens: {
        ink: t('pens.ink'),
        blue: t('pens.blue'),
        sky: t('pens.sky'),
        green: t('pens.green'),
        yellow: t('pens.yellow'),
        orange: t('pens.orange'),
        red: t('pens.red'),
        pink: t('pens.pink'),
      },
      thin: t('thin'),
      thick: t('thick'),
      eraser: t('eraser'),
      undo: t('undo'),
      redo: t('redo'),
      stickers: t('stickers'),
      stickerHint: t('stickerHint'),
      wordCard: t('wordCard'),
      wordCardHint: t('wordCardHint'),
      wordCardField: t('wordCardField'),
      figures: t('figures'),
      things: t('things'),
      sticker: (code) => t(`sticker.${code}`),
      move: t('move'),
      photo: t('photo'),
      photoProblems: { not_a_picture: t('photoProblems.not_a_picture'), too_large: t('photoProblems.too_large') },
      finger: t('finger'),
      left: t('left'),
      right: t('right'),
      unreadable: t('unreadable'),
      failed: t('failed'),
      again: t('again'),
    }),
    [t],
  )
}
