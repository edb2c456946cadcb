'use client'

import { useEffect, useRef, useState } from 'react'
import { createShapeId, useValue, type Editor, type TLAsset } from 'tldraw'
import type { StickerCode } from '@/components/illustrations/stickers'
import { assetScheme, sheet } from './page'
import { penInHand, takePen, type PenInHand } from './pen-in-hand'
import { PhotoRefused, readPhoto, type PhotoProblem } from './photo'
import type { BlobStore } from './records'
import { StickerTool } from './StickerShape'
import { Toolbar, type Tool, type ToolbarWords } from './Toolbar'

type Props = {
  editor: Editor
  words: ToolbarWords
  photos: boolean
  blobs: BlobStore
  leftHanded: boolean
  onLeftHanded: (left: boolean) => void
}

/** The toolbar, tied to the editor. */
export function Tools({ editor, words, photos, blobs, leftHanded, onLeftHanded }: Props) {
  const [sticker, setSticker] = useState<StickerCode>('star')
  // The editor changes tools by itself too.
  const current = useValue('tool', () => editor.getCurrentToolId(), [editor])
  const penMode = useValue('pen mode', () => editor.getInstanceState().isPenMode, [editor])
  const typing = useValue('typing', () => editor.getEditingShapeId() !== null, [editor])
  const tool: Tool = typing ? { kind: 'words' } : toolOf(current, sticker)
  const [hand, setHand] = useState(() => penInHand(blobs))
  const [problem, setProblem] = useState<PhotoProblem | null>(null)
  const taken = useRef(false)
  const choose = (next: Tool) => {
    taken.current = true
    if (next.kind === 'sticker') {
      setSticker(next.code)
      StickerTool.code = next.code
      StickerTool.placed = () => choose({ kind: 'pen' })
    }
    editor.setCurrentTool(
      { pen: 'draw', eraser: 'eraser', move: 'select', sticker: 'sticker', words: 'words' }[next.kind],
    )
  }
  // A card that is done gives the pen back, like a sticker that is placed; not where another tool was taken to end it.
  useEffect(() => {
    if (!typing) return
    taken.current = false
    return () => {
      if (!editor.isDisposed && !taken.current) editor.setCurrentTool('draw')
    }
  }, [editor, typing])
  const take = (next: Partial<PenInHand>) => {
    const taken = { ...hand, ...next }
    setHand(taken)
    takePen(editor, blobs, taken)
    choose({ kind: 'pen' })
  }
  const photo = (file: Blob) => {
    setProblem(null)
    readPhoto(file)
      .then(async ({ image, width, height }) => placePhoto(editor, await blobs.keep(image), width, height))
      .then(() => choose({ kind: 'move' }))
      .catch((error: unknown) => setProblem(error instanceof PhotoRefused ? error.problem : 'not_a_picture'))
  }
  return (
    <Toolbar
      words={words}
      tool={tool}
      pen={hand.pen}
      thick={hand.thick}
      photos={photos}
      photoProblem={problem}
      leftHanded={leftHanded}
      onTool={choose}
      onPen={(pen) => take({ pen })}
      onThick={(thick) => take({ thick })}
      onUndo={() => editor.undo()}
      onRedo={() => editor.redo()}
      onPhoto={photo}
      penMode={penMode}
      onFinger={() => editor.updateInstanceState({ isPenMode: false })}
      onLeftHanded={onLeftHanded}
    />
  )
}

const kinds = { draw: 'pen', eraser: 'eraser', select: 'move', words: 'words' } as const

function toolOf(current: string, sticker: StickerCode): Tool {
  if (current === 'sticker') return { kind: 'sticker', code: sticker }
  return { kind: Object.hasOwn(kinds, current) ? kinds[current as keyof typeof kinds] : 'pen' }
}

function placePhoto(editor: Editor, hash: string, width: number, height: number): void {
  const scale = Math.min(1, (sheet.w * 0.5) / width, (sheet.h * 0.6) / height)
  const [w, h] = [width * scale, height * scale]
  const assetId = `asset:${hash}` as TLAsset['id']
  editor.markHistoryStoppingPoint('photo')
  editor.run(() => {
    if (!editor.getAsset(assetId))
      editor.createAssets([
        {
          id: assetId,
          typeName: 'asset',
          type: 'image',
          props: {
            name: '',
            src: `${assetScheme}${hash}`,
            w: width,
            h: height,
            mimeType: 'image/jpeg',
            isAnimated: false,
          },
          meta: {},
        },
      ])
    editor.createShape({
      id: createShapeId(),
      type: 'image',
      x: (sheet.w - w) / 2,
      y: (sheet.h - h) / 2,
      props: { assetId, w, h },
    })
  })
}
