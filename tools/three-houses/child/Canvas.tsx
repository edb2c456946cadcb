'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { DrawingSurface } from '@/components/drawing/DrawingSurface'
import type { Picture } from '@/components/drawing/picture'
import type { ToolbarWords } from '@/components/drawing/Toolbar'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLiveDocument } from '@/sync/browser/live-context'
import { drawingsOf } from '@/sync/model/drawings'
import { addRow, byPerson, setFields } from '@/sync/model/edit'
import { recordStore } from '@/sync/browser/record-store'
import { drawingRow } from '../../pictures'
import type { Container } from '../codes'
import { useHouse, useHouses } from './houses'
import { scenes } from './scenes'
import { washFor } from './scenes/washes'

type Props = {
  container: Container
  label: string
  onOutside: ((address: string) => void) | undefined
  /** Gives what must be awaited before the sheet goes away. */
  onLeave: (makePicture: (() => Promise<void>) | null) => void
}

const leftHandedKey = 'houvast.drawing.left'

/** The sheet of one of the three. What is drawn lies in the document; a picture of it is made whenever the drawing rests. */
export function Canvas({ container, label, onOutside, onLeave }: Props) {
  const t = useTranslations('child.room')
  const live = useLiveDocument()
  const { doc, content, variant, readOnly, typist } = useHouses()
  const { color } = useHouse(container)
  const records = useMemo(() => recordStore(doc, container), [doc, container])
  const { Inside } = scenes[variant]
  const scene = useMemo(
    () => <Inside container={container} wash={washFor(container, color)} />,
    [Inside, container, color],
  )
  const latest = useRef(content)
  useEffect(() => {
    latest.current = content
  })
  // The colour and the form of the scene belong to the picture as much as the strokes.
  const look = `${variant}.${color ?? ''}`
  const stateNow = useCallback(() => {
    // Asked of the document itself: what the page shows is told of a stroke when it rests.
    const drawn = drawingsOf(doc)?.[container]
    return drawn && drawn.shapes > 0 ? `${drawn.revision}.${look}` : null
  }, [doc, container, look])
  const hasPicture = useCallback(() => {
    const now = stateNow()
    const kept = latest.current.pictures.find(({ id }) => id === drawingRow(container))
    return now === null ? kept === undefined : kept?.revision === now
  }, [container, stateNow])
  const onPicture = useCallback(
    async ({ image, width, height }: Picture) => {
      const revision = stateNow()
      if (revision === null) return
      const hash = await live.blobs.keep(image)
      const id = drawingRow(container)
      doc.transact(() => {
        addRow(doc, 'pictures', { id, fields: { part: container, kind: 'drawing' } })
        setFields(doc, 'pictures', id, { image: hash, revision, width, height, deleted: null })
      }, byPerson)
    },
    [doc, live, container, stateNow],
  )
  const [leftHanded, setLeftHanded] = useState(() => localStorage.getItem(leftHandedKey) === 'yes')
  const words = useToolbarWords()
  return (
    <DrawingSurface
      records={records}
      blobs={live.blobs}
      scene={scene}
      label={label}
      words={words}
      readOnly={readOnly}
      photos={typist !== null}
      leftHanded={leftHanded}
      onLeftHanded={(left) => {
        localStorage.setItem(leftHandedKey, left ? 'yes' : 'no')
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
