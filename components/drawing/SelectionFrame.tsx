import {
  toDomPrecision,
  useEditor,
  useSelectionEvents,
  useValue,
  type TLSelectionForegroundProps,
  type TLSelectionHandle,
} from 'tldraw'
import styles from './Surface.module.css'

/** Points on the screen: a finger finds the corner within this, however large the sheet is. */
const [reach, dot] = [26, 9] as const

/**
 * What was picked up: a frame, and four corners to make it larger or smaller. tldraw's own needs its whole interface around it, and
 * takes the sheet down without.
 */
export function SelectionFrame({ bounds, rotation }: TLSelectionForegroundProps) {
  const editor = useEditor()
  const zoom = useValue('zoom', () => editor.getZoomLevel(), [editor])
  const resizes = useValue('resizes', () => resizesNow(editor), [editor])
  const shown = useValue('shown', () => editor.isIn('select') && editor.getEditingShapeId() === null, [editor])
  if (!shown) return null
  const [x, y, degrees] = [bounds.x, bounds.y, (rotation * 180) / Math.PI].map(toDomPrecision)
  const [width, height] = [toDomPrecision(bounds.width), toDomPrecision(bounds.height)]
  return (
    <svg className="tl-overlays__item tl-selection__fg" aria-hidden="true">
      <g transform={`translate(${String(x)} ${String(y)}) rotate(${String(degrees)})`}>
        <rect className={styles.frame} width={width} height={height} rx={8} />
        {resizes && (
          <>
            <Corner handle="top_left" x={0} y={0} zoom={zoom} />
            <Corner handle="top_right" x={width} y={0} zoom={zoom} />
            <Corner handle="bottom_right" x={width} y={height} zoom={zoom} />
            <Corner handle="bottom_left" x={0} y={height} zoom={zoom} />
          </>
        )}
      </g>
    </svg>
  )
}

function resizesNow(editor: ReturnType<typeof useEditor>): boolean {
  if (editor.getInstanceState().isReadonly || editor.isInAny('select.translating', 'select.brushing')) return false
  return editor.getSelectedShapes().every((shape) => editor.getShapeUtil(shape).canResize(shape))
}

type CornerProps = { handle: TLSelectionHandle; x: number; y: number; zoom: number }

function Corner({ handle, x, y, zoom }: CornerProps) {
  const events = useSelectionEvents(handle)
  return (
    <>
      <circle className={styles.corner} cx={x} cy={y} r={dot / zoom} />
      <circle className={styles.reach} cx={x} cy={y} r={reach / zoom} {...events} />
    </>
  )
}
