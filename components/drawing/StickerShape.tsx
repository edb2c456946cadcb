import {
  Rectangle2d,
  resizeBox,
  ShapeUtil,
  StateNode,
  T,
  createShapeId,
  type RecordProps,
  type TLBaseShape,
  type TLResizeInfo,
} from 'tldraw'
import { figureCodes, isStickerCode, stickerShapes, stickerSize } from '@/components/illustrations/stickers'
import styles from './Surface.module.css'

export type StickerShape = TLBaseShape<'sticker', { w: number; h: number; code: string }>

/** One of our own pictures on the sheet. It keeps its code: a later version may draw it more beautifully. */
export class StickerShapeUtil extends ShapeUtil<StickerShape> {
  static override type = 'sticker' as const
  static override props: RecordProps<StickerShape> = { w: T.nonZeroNumber, h: T.nonZeroNumber, code: T.string }

  override getDefaultProps(): StickerShape['props'] {
    return { w: 150, h: 150, code: 'star' }
  }
  override getGeometry({ props: { w, h } }: StickerShape) {
    return new Rectangle2d({ width: w, height: h, isFilled: true })
  }
  override canEdit = () => false
  override hideResizeHandles = () => false
  override isAspectRatioLocked = () => true
  override onResize = (shape: StickerShape, info: TLResizeInfo<StickerShape>) => resizeBox(shape, info)

  override component({ props: { w, h, code } }: StickerShape) {
    return (
      <svg className={styles.sticker} width={w} height={h} viewBox={`0 0 ${stickerSize[0]} ${stickerSize[1]}`}>
        {drawn(code)}
      </svg>
    )
  }
  override indicator({ props: { w, h } }: StickerShape) {
    return <rect width={w} height={h} rx={12} />
  }
  /** Only its place: an exported SVG knows no colours of ours, so picture.ts puts in what the page shows. */
  override toSvg({ id, props: { w, h } }: StickerShape) {
    return <g data-sticker={id} transform={`scale(${w / stickerSize[0]} ${h / stickerSize[1]})`} />
  }
}

/** A code of a later version shows as a star, and keeps its code. */
const drawn = (code: string) => (
  <g transform={`translate(${stickerSize[0] / 2} ${stickerSize[1] / 2})`}>
    {stickerShapes(isStickerCode(code) ? code : 'star')}
  </g>
)

/** People are slim in their box: so large, they stand beside a cat as people do. */
const isFigure = (code: string) => figureCodes.some((each) => each === code)

/** Tap a sticker, tap the sheet: no dragging needed (small hands, one hand, a switch). Placed once, the pen comes back. */
export class StickerTool extends StateNode {
  static override id = 'sticker'
  /** What the toolbar holds ready. */
  static code = 'star'
  static placed: () => void = () => undefined

  override onPointerDown(): void {
    const { x, y } = this.editor.inputs.currentPagePoint
    const w = isFigure(StickerTool.code) ? 220 : 150
    const h = w
    this.editor.markHistoryStoppingPoint('sticker')
    this.editor.createShape<StickerShape>({
      id: createShapeId(),
      type: 'sticker',
      x: x - w / 2,
      y: y - h / 2,
      props: { w, h, code: StickerTool.code },
    })
    StickerTool.placed()
  }
}
