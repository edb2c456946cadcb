'use client'

import { useEffect, useRef, type RefObject } from 'react'
import type { Editor } from 'tldraw'
import { pictureOf } from './picture'
import type { SurfaceProps } from './Surface'

/** A drawing that rests this long gets its picture for reading. */
const restsAfter = 3_000

type Making = Pick<SurfaceProps, 'onPicture' | 'wanted' | 'onLeave'> & {
  editor: Editor | null
  sceneBox: RefObject<HTMLDivElement | null>
}

/** Makes the picture for reading when the drawing rests, before it is left, and at opening when it has none of this state. */
export function usePicture({ editor, sceneBox, onPicture, wanted, onLeave }: Making): void {
  const make = useRef<() => Promise<void>>(() => Promise.resolve())
  useEffect(() => {
    make.current = async () => {
      if (!editor || editor.isDisposed) return
      const of = wanted()
      if (of === null) return
      // A picture that cannot be made now is made at the next rest; the drawing itself is kept.
      await pictureOf(editor, sceneBox.current?.querySelector('svg') ?? null)
        .then((picture) => onPicture(picture, of))
        .catch(() => undefined)
    }
  })
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | null = null
    const rest = () => {
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(() => void make.current(), restsAfter)
    }
    const stop = editor.store.listen(rest, { scope: 'document' })
    rest()
    onLeave(() => make.current())
    return () => {
      stop()
      onLeave(null)
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor, onLeave])
}
