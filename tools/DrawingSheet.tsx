'use client'

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { DrawingSurface } from '@/components/drawing/DrawingSurface'
import type { Wanted } from '@/components/drawing/Surface'
import type { SheetWords } from '@/components/drawing/sheet-words'
import type { Picture } from '@/components/drawing/picture'
import { Skeleton } from '@/components/ui/Skeleton'
import type { Locale } from '@/messages/locales'
import { useLive, useLiveDocument } from '@/sync/browser/live-context'
import { recordStore } from '@/sync/browser/record-store'
import { drawingsOf } from '@/sync/model/drawings'
import { addRow, byPerson, removeRow, setFields } from '@/sync/model/edit'
import { useDrawingWords } from './drawing-words'
import { isLeftHanded, keepLeftHanded } from './left-hand'
import { drawingRow, picturesCollection, type Picture as Kept } from './pictures'

type Props = {
  /** Which sheet of the document. */
  part: string
  /** The pictures of the document as it reads now. */
  pictures: readonly Kept[]
  /** Drawn behind it; `look` says which one it is, because it belongs to the picture as much as the strokes. */
  scene: ReactNode
  look: string
  label: string
  /** Said while the sheet comes. */
  opening: string
  language: Locale
  /** Photos are for grown-ups beside a child, not for a child alone. */
  photos: boolean
  /** Under words on the sheet that somebody typed for another: asked whether they are right. */
  typedFor?: boolean
  isRight?: SheetWords['isRight']
  onOutside?: ((address: string) => void) | undefined
  /** Gives what must be awaited before the sheet goes away. */
  onLeave: (makePicture: (() => Promise<void>) | null) => void
}

/** One sheet of a document. What is drawn lies in the document; a picture of it is made whenever the drawing rests. */
export function DrawingSheet({ part, pictures, scene, look, label, opening, language, photos, ...rest }: Props) {
  const live = useLiveDocument()
  const { doc, readOnly } = useLive()
  const records = useMemo(() => recordStore(doc, part), [doc, part])
  const latest = useRef(pictures)
  useEffect(() => {
    latest.current = pictures
  })
  const stateNow = useCallback(() => {
    // Asked of the document itself: what the page shows is told of a stroke when it rests.
    const drawn = drawingsOf(doc)?.[part]
    return drawn && drawn.shapes > 0 ? `${drawn.revision}.${look}` : null
  }, [doc, part, look])
  const wanted = useCallback((): Wanted | null => {
    const revision = stateNow()
    const kept = latest.current.find(({ id }) => id === drawingRow(part))
    const has = revision === null ? kept === undefined : kept?.revision === revision
    return has ? null : { revision }
  }, [part, stateNow])
  const onPicture = useCallback(
    async ({ image, width, height }: Picture, { revision }: Wanted) => {
      const id = drawingRow(part)
      if (revision === null) {
        // Rubbed out: the picture of before must not go on standing for it. The next one brings the row back.
        if (stateNow() === null) removeRow(doc, picturesCollection, id)
        return
      }
      const hash = await live.blobs.keep(image)
      doc.transact(() => {
        addRow(doc, picturesCollection, { id, fields: { part, kind: 'drawing' } })
        setFields(doc, picturesCollection, id, { image: hash, revision, width, height, deleted: null })
      }, byPerson)
    },
    [doc, live, part, stateNow],
  )
  const [leftHanded, setLeftHanded] = useState(isLeftHanded)
  const words = useDrawingWords(language)
  const waiting = <Skeleton label={opening} shape="cards" />
  if (words === null) return waiting
  return (
    <DrawingSurface
      records={records}
      blobs={live.blobs}
      scene={scene}
      label={label}
      words={words}
      readOnly={readOnly}
      typedFor={rest.typedFor ?? false}
      isRight={rest.isRight ?? nothing}
      photos={photos}
      leftHanded={leftHanded}
      onLeftHanded={(left) => {
        keepLeftHanded(left)
        setLeftHanded(left)
      }}
      onPicture={onPicture}
      wanted={wanted}
      onLeave={rest.onLeave}
      beforeLeaving={live.beforeLeaving}
      onOutside={rest.onOutside}
      licenseKey={document.querySelector<HTMLMetaElement>('meta[name="tldraw-licence"]')?.content}
      fallback={waiting}
    />
  )
}

const nothing = () => null
