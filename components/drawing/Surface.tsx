'use client'

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import {
  createTLStore,
  DrawShapeTool,
  DrawShapeUtil,
  EraserTool,
  ImageShapeUtil,
  registerDefaultSideEffects,
  SelectTool,
  setRuntimeOverrides,
  TldrawEditor,
  TldrawScribble,
  TldrawShapeIndicators,
  type Editor,
  type TLAsset,
  type TLEditorComponents,
} from 'tldraw'
import 'tldraw/tldraw.css'
import { Button } from '@/components/ui/Button'
import { bindRecords } from './bind-records'
import { oneHand } from './one-hand'
import { assetScheme, sheet } from './page'
import { layOverPalette } from './palette'
import { penInHand, takePen } from './pen-in-hand'
import type { Picture } from './picture'
import type { BlobStore, RecordStore } from './records'
import { SelectionFrame } from './SelectionFrame'
import { SheetWordsContext, type SheetWords } from './sheet-words'
import { StickerShapeUtil, StickerTool } from './StickerShape'
import styles from './Surface.module.css'
import type { ToolbarWords } from './Toolbar'
import { Tools } from './Tools'
import { usePicture } from './use-picture'
import { WordsShapeUtil, WordsTool } from './WordsShape'

const shapeUtils = [DrawShapeUtil, ImageShapeUtil, StickerShapeUtil, WordsShapeUtil] as const
const tools = [DrawShapeTool, EraserTool, SelectTool, StickerTool, WordsTool] as const

/** The state of a drawing; null when nothing is drawn. */
export type Wanted = { revision: string | null }

export type SurfaceProps = {
  records: RecordStore
  blobs: BlobStore
  /** Drawn behind the sheet; an SVG of ours with the sheet's proportions. */
  scene: ReactNode
  /** What a screen reader calls the sheet. */
  label: string
  words: ToolbarWords
  readOnly: boolean
  /** Under words on the sheet that somebody typed for another: see SheetWords. */
  typedFor: boolean
  isRight: SheetWords['isRight']
  /** Photos are for grown-ups beside a child, not for a child alone. */
  photos: boolean
  leftHanded: boolean
  onLeftHanded: (left: boolean) => void
  /** Called when the drawing rests, before it is left, and at opening, with what `wanted` said before it was made. */
  onPicture: (picture: Picture, of: Wanted) => Promise<void>
  /** What a picture made now would show; null when there is one of that already. A stroke during the making is not in it. */
  wanted: () => Wanted | null
  /** Gives the way to make the picture now, to be awaited before the sheet goes away; null when there is no sheet. */
  onLeave: (makePicture: (() => Promise<void>) | null) => void
  /** Hears when the page is about to go: what waits must be written. Returns how to stop hearing. */
  beforeLeaving: (flush: () => void) => () => void
  onOutside?: ((address: string) => void) | undefined
  licenseKey?: string | undefined
}

/** tldraw with our own tools around it, one fixed sheet, and nothing that leads elsewhere. Loaded only where somebody draws. */
export function Surface(props: SurfaceProps) {
  const { records, blobs, scene, words, readOnly, onOutside, beforeLeaving, onPicture, wanted, onLeave } = props
  const [editor, setEditor] = useState<Editor | null>(null)
  const [unreadable, setUnreadable] = useState(0)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => {
    setEditor(null)
    setAttempt((now) => now + 1)
  }, [])
  const sceneBox = useRef<HTMLDivElement>(null)
  const board = useRef<HTMLDivElement>(null)
  // React keeps the first store for as long as this sheet is shown: another part mounts another surface.
  const store = useMemo(
    () =>
      createTLStore({
        shapeUtils: [...shapeUtils],
        // None: the default ones belong to arrows, which this sheet does not have.
        bindingUtils: [],
        assets: {
          upload: () => Promise.reject(new Error('Pictures come in by the button of our own')),
          resolve: (asset: TLAsset) => {
            const src = asset.type === 'image' ? (asset.props.src ?? '') : ''
            return src.startsWith(assetScheme) ? blobs.url(src.slice(assetScheme.length)) : null
          },
        },
      }),
    [blobs],
  )
  const nonce = useMemo(() => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce, [])
  const options = useMemo(() => ({ nonce, maxPages: 1, createTextOnCanvasDoubleClick: false }), [nonce])
  const components = useMemo<TLEditorComponents>(
    () => ({
      Background: () => (
        <div ref={sceneBox} className={styles.scene}>
          {scene}
        </div>
      ),
      Scribble: TldrawScribble,
      ShapeIndicators: TldrawShapeIndicators,
      SelectionForeground: SelectionFrame,
      Grid: null,
      ErrorFallback: () => <Failed words={words} onAgain={again} />,
    }),
    [scene, words, again],
  )

  useEffect(() => {
    const made = bindRecords(store, records, { tell: setUnreadable })
    const stopHearing = beforeLeaving(() => made.flush())
    return () => {
      stopHearing()
      made.stop()
    }
  }, [store, records, beforeLeaving])

  useEffect(() => {
    const away = (address: string, target: string) => void window.open(address, target, 'noopener noreferrer')
    // A child is not led out of its page; a grown-up is, by tldraw's mark, as its licence asks.
    setRuntimeOverrides({ openWindow: onOutside ?? away })
    return () => setRuntimeOverrides({ openWindow: away })
  }, [onOutside])
  useEffect(() => (board.current ? oneHand(board.current) : undefined), [])
  useEffect(() => {
    editor?.updateInstanceState({ isReadonly: readOnly })
  }, [editor, readOnly])
  usePicture({ editor, sceneBox, onPicture, wanted, onLeave })

  const { typedFor, isRight } = props
  const onCards = useMemo(
    () => ({ label: words.wordCardField, typedFor, isRight }),
    [words.wordCardField, typedFor, isRight],
  )

  const mount = useCallback(
    (made: Editor) => {
      layOverPalette(getComputedStyle(made.getContainer()))
      made.user.updateUserPreferences({ colorScheme: 'light', animationSpeed: 0, edgeScrollSpeed: 0 })
      takePen(made, blobs, penInHand(blobs))
      made.setCurrentTool('draw')
      const stopEffects = registerDefaultSideEffects(made)
      const stopFitting = fitSheet(made)
      setEditor(made)
      return () => {
        stopEffects()
        stopFitting()
      }
    },
    [blobs],
  )

  return (
    <div className={styles.surface} data-left={props.leftHanded ? '' : undefined} data-theme="light">
      {editor && !readOnly && <Tools {...props} editor={editor} />}
      {unreadable > 0 && <p className={styles.note}>{words.unreadable}</p>}
      <div ref={board} role="group" aria-label={props.label} className={styles.board}>
        <SheetWordsContext value={onCards}>
          <TldrawEditor
            key={attempt}
            store={store}
            shapeUtils={shapeUtils}
            tools={tools}
            components={components}
            initialState="draw"
            options={options}
            cameraOptions={lockedCamera}
            inferDarkMode={false}
            onMount={mount}
            {...(props.licenseKey !== undefined && { licenseKey: props.licenseKey })}
          />
        </SheetWordsContext>
      </div>
    </div>
  )
}

/** Never the engine's own words, which offer to throw everything away: what was drawn is kept, and the sheet opens again. */
function Failed({ words, onAgain }: { words: ToolbarWords; onAgain: () => void }) {
  return (
    <div role="alert" className={styles.failed}>
      <p>{words.failed}</p>
      <Button variant="primary" size="child" onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  )
}

const lockedCamera = { isLocked: true, wheelBehavior: 'none' } as const

/** The sheet fills the board exactly, whatever its size: nobody can lose a drawing by zooming away from it. */
function fitSheet(editor: Editor): () => void {
  const fit = () => {
    const { width } = editor.getContainer().getBoundingClientRect()
    if (width > 0) editor.setCamera({ x: 0, y: 0, z: width / sheet.w }, { force: true, immediate: true })
  }
  fit()
  const watch = new ResizeObserver(fit)
  watch.observe(editor.getContainer())
  return () => watch.disconnect()
}
