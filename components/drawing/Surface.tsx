'use client'

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import {
  createShapeId,
  createTLStore,
  DefaultColorStyle,
  DefaultSizeStyle,
  DrawShapeTool,
  DrawShapeUtil,
  EraserTool,
  ImageShapeUtil,
  registerDefaultSideEffects,
  SelectTool,
  setRuntimeOverrides,
  TldrawEditor,
  TldrawScribble,
  TldrawSelectionForeground,
  TldrawShapeIndicators,
  type Editor,
  type TLAsset,
  type TLEditorComponents,
  useValue,
} from 'tldraw'
import 'tldraw/tldraw.css'
import { getAssetUrls } from '@tldraw/assets/selfHosted'
import { Button } from '@/components/ui/Button'
import { bindRecords } from './bind-records'
import { sheet } from './page'
import type { StickerCode } from '@/components/illustrations/stickers'
import { layOverPalette, pens, type PenName } from './palette'
import { readPhoto, PhotoRefused, type PhotoProblem } from './photo'
import { pictureOf, type Picture } from './picture'
import type { BlobStore, RecordStore } from './records'
import { StickerShapeUtil, StickerTool } from './StickerShape'
import styles from './Surface.module.css'
import { Toolbar, type Tool, type ToolbarWords } from './Toolbar'
import { oneHand } from './one-hand'

// No written notes: the engine's own need its whole interface around them, and words have cards of their own beside the sheet.
const shapeUtils = [DrawShapeUtil, ImageShapeUtil, StickerShapeUtil] as const
const tools = [DrawShapeTool, EraserTool, SelectTool, StickerTool] as const
const assetUrls = { fonts: getAssetUrls({ baseUrl: '/tldraw-assets/3.15.6/' }).fonts }
const assetScheme = 'asset:'
/** A drawing that rests this long gets its picture for reading. */
const restsAfter = 3_000

export type SurfaceProps = {
  records: RecordStore
  blobs: BlobStore
  /** Drawn behind the sheet; an SVG of ours with the sheet's proportions. */
  scene: ReactNode
  /** What a screen reader calls the sheet. */
  label: string
  words: ToolbarWords
  readOnly: boolean
  /** Photos are for grown-ups beside a child, not for a child alone. */
  photos: boolean
  leftHanded: boolean
  onLeftHanded: (left: boolean) => void
  /** Called when the drawing rests, before it is left, and at opening when `hasPicture` says it has none of this state. */
  onPicture: (picture: Picture) => Promise<void>
  hasPicture: () => boolean
  /** Gives the way to make the picture now, to be awaited before the sheet goes away; null when there is no sheet. */
  onLeave: (makePicture: (() => Promise<void>) | null) => void
  /** Hears when the page is about to go: what waits must be written. Returns how to stop hearing. */
  beforeLeaving: (flush: () => void) => () => void
  onOutside?: ((address: string) => void) | undefined
  licenseKey?: string | undefined
}

/** tldraw with our own tools around it, one fixed sheet, and nothing that leads elsewhere. Loaded only where somebody draws. */
export function Surface(props: SurfaceProps) {
  const { records, blobs, scene, words, readOnly, onOutside, beforeLeaving, onPicture, hasPicture, onLeave } = props
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
      SelectionForeground: TldrawSelectionForeground,
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
  usePicture({ editor, sceneBox, onPicture, hasPicture, onLeave })

  const mount = useCallback((made: Editor) => {
    layOverPalette(getComputedStyle(made.getContainer()))
    made.user.updateUserPreferences({ colorScheme: 'light', animationSpeed: 0, edgeScrollSpeed: 0 })
    made.setStyleForNextShapes(DefaultColorStyle, 'black')
    made.setStyleForNextShapes(DefaultSizeStyle, 'l')
    made.setCurrentTool('draw')
    const stopEffects = registerDefaultSideEffects(made)
    const stopFitting = fitSheet(made)
    setEditor(made)
    return () => {
      stopEffects()
      stopFitting()
    }
  }, [])

  return (
    <div className={styles.surface} data-left={props.leftHanded ? '' : undefined} data-theme="light">
      {editor && !readOnly && <Tools {...props} editor={editor} />}
      {unreadable > 0 && <p className={styles.note}>{words.unreadable}</p>}
      <div ref={board} role="group" aria-label={props.label} className={styles.board}>
        <TldrawEditor
          key={attempt}
          store={store}
          shapeUtils={shapeUtils}
          tools={tools}
          components={components}
          initialState="draw"
          assetUrls={assetUrls}
          options={options}
          cameraOptions={lockedCamera}
          inferDarkMode={false}
          onMount={mount}
          {...(props.licenseKey !== undefined && { licenseKey: props.licenseKey })}
        />
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

/** The toolbar, tied to the editor. */
function Tools(props: SurfaceProps & { editor: Editor }) {
  const { editor, words, photos, blobs, leftHanded, onLeftHanded } = props
  const [sticker, setSticker] = useState<StickerCode>('star')
  // The editor changes tools by itself too.
  const current = useValue('tool', () => editor.getCurrentToolId(), [editor])
  const tool: Tool = toolOf(current, sticker)
  const [pen, setPen] = useState<PenName>('ink')
  const [thick, setThick] = useState(false)
  const [problem, setProblem] = useState<PhotoProblem | null>(null)
  const choose = (next: Tool) => {
    if (next.kind === 'sticker') {
      setSticker(next.code)
      StickerTool.code = next.code
      StickerTool.placed = () => choose({ kind: 'pen' })
    }
    editor.setCurrentTool({ pen: 'draw', eraser: 'eraser', move: 'select', sticker: 'sticker' }[next.kind])
  }
  const colour = (name: PenName) => {
    setPen(name)
    editor.setStyleForNextShapes(DefaultColorStyle, pens.find((each) => each.name === name)?.tldraw ?? 'black')
    choose({ kind: 'pen' })
  }
  const size = (next: boolean) => {
    setThick(next)
    editor.setStyleForNextShapes(DefaultSizeStyle, next ? 'xl' : 'l')
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
      pen={pen}
      thick={thick}
      photos={photos}
      photoProblem={problem}
      leftHanded={leftHanded}
      onTool={choose}
      onPen={colour}
      onThick={size}
      onUndo={() => editor.undo()}
      onRedo={() => editor.redo()}
      onPhoto={photo}
      onFinger={() => editor.updateInstanceState({ isPenMode: false })}
      onLeftHanded={onLeftHanded}
    />
  )
}

const kinds = { draw: 'pen', eraser: 'eraser', select: 'move' } as const

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

type Making = Pick<SurfaceProps, 'onPicture' | 'hasPicture' | 'onLeave'> & {
  editor: Editor | null
  sceneBox: RefObject<HTMLDivElement | null>
}

/** Makes the picture for reading when the drawing rests, before it is left, and at opening when it has none of this state. */
function usePicture({ editor, sceneBox, onPicture, hasPicture, onLeave }: Making): void {
  const make = useRef<() => Promise<void>>(() => Promise.resolve())
  useEffect(() => {
    make.current = async () => {
      if (!editor || editor.isDisposed || hasPicture()) return
      // A picture that cannot be made now is made at the next rest; the drawing itself is kept.
      await pictureOf(editor, sceneBox.current?.querySelector('svg') ?? null)
        .then(onPicture)
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
