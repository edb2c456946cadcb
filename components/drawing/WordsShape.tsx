import { useContext, useEffect, useRef, type CSSProperties } from 'react'
import {
  createShapeId,
  Rectangle2d,
  ShapeUtil,
  StateNode,
  stopEventPropagation,
  T,
  useEditor,
  useValue,
  type RecordProps,
  type TLBaseShape,
  type TLShape,
} from 'tldraw'
import { sheet } from './page'
import { SheetWordsContext } from './sheet-words'
import styles from './Surface.module.css'

export type WordsShape = TLBaseShape<'words', { w: number; h: number; text: string }>

/** Units of the sheet. The card grows with its words; its width stays, so that a finger finds it where it was. */
const card = { w: 320, h: 110, padding: 20, fontSize: 34, lineHeight: 1.25 } as const

/** As long as a thought on a card is; longer stories have cards beside the sheet. */
const longestWords = 280

/** A card with words on the sheet, typed where it lies. tldraw's own note would need its whole interface around it. */
export class WordsShapeUtil extends ShapeUtil<WordsShape> {
  static override type = 'words' as const
  static override props: RecordProps<WordsShape> = { w: T.nonZeroNumber, h: T.nonZeroNumber, text: T.string }

  override getDefaultProps(): WordsShape['props'] {
    return { w: card.w, h: card.h, text: '' }
  }
  override getGeometry({ props: { w, h } }: WordsShape) {
    return new Rectangle2d({ width: w, height: h, isFilled: true })
  }
  override canEdit = () => true
  override canResize = () => false
  override getText = ({ props: { text } }: WordsShape) => text

  override onBeforeCreate = (shape: WordsShape) => this.#grown(shape)
  override onBeforeUpdate = (_before: WordsShape, shape: WordsShape) => this.#grown(shape)

  /** Left empty, a card is not there. */
  override onEditEnd = ({ id, props: { text } }: WordsShape) => {
    if (text.trim() === '') this.editor.deleteShape(id)
  }

  override component(shape: WordsShape) {
    return <Card shape={shape} />
  }
  override indicator({ props: { w, h } }: WordsShape) {
    return <rect width={w} height={h} rx={14} />
  }

  /** Text as text, line by line where the page broke it: the picture for reading knows no style sheet and no font of ours. */
  override toSvg({ props: { w, h, text } }: WordsShape) {
    const shown = getComputedStyle(this.editor.getContainer())
    const spans = this.editor.textMeasure.measureTextSpans(text, {
      ...this.#type(),
      width: w,
      height: h,
      padding: card.padding,
      overflow: 'wrap',
      textAlign: 'start',
    })
    const [paper, honey, ink] = ['paper', 'honey', 'ink'].map((name) => shown.getPropertyValue(`--draw-${name}`))
    return (
      <g>
        <rect width={w} height={h} rx={14} fill={paper} />
        <rect width={w} height={h} rx={14} fill={honey} fillOpacity={0.45} stroke={ink} strokeWidth={3} />
        {linesOf(spans).map(({ text: line, x, y, width }) => (
          <text
            key={y}
            x={x + card.padding}
            y={y + card.padding + card.fontSize}
            textLength={width}
            lengthAdjust="spacingAndGlyphs"
            fontFamily={shown.fontFamily}
            fontSize={card.fontSize}
            fill={ink}
          >
            {line}
          </text>
        ))}
      </g>
    )
  }

  #type() {
    const { fontFamily } = getComputedStyle(this.editor.getContainer())
    const { fontSize, lineHeight } = card
    return { fontFamily, fontSize, lineHeight, fontWeight: '400', fontStyle: 'normal' }
  }

  #grown(shape: WordsShape): WordsShape {
    const { w, text } = shape.props
    const { h } = this.editor.textMeasure.measureText(text, {
      ...this.#type(),
      maxWidth: w - 2 * card.padding,
      padding: '0px',
    })
    const needed = Math.max(card.h, Math.ceil(h) + 2 * card.padding)
    return needed === shape.props.h ? shape : { ...shape, props: { ...shape.props, h: needed } }
  }
}

type Span = { text: string; box: { x: number; y: number; w: number } }

/** The engine measures word by word; a line keeps its spaces, and as long as it was on the page, whatever font a picture has. */
function linesOf(spans: readonly Span[]): { text: string; x: number; y: number; width: number }[] {
  const lines = new Map<number, Span[]>()
  for (const span of spans) if (span.text !== '\n') lines.set(span.box.y, [...(lines.get(span.box.y) ?? []), span])
  return [...lines].map(([y, parts]) => {
    const [first, last] = [parts[0], parts.findLast(({ text }) => text.trim() !== '')]
    const x = first?.box.x ?? 0
    return {
      text: parts
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
      x,
      y,
      width: last ? last.box.x + last.box.w - x : 0,
    }
  })
}

function Card({ shape: { id, y, props, meta } }: { shape: WordsShape }) {
  const editor = useEditor()
  const { label, typedFor, isRight } = useContext(SheetWordsContext)
  const typing = useValue('typing', () => editor.getEditingShapeId() === id, [editor, id])
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (typing) field.current?.focus()
  }, [typing])
  const size = { width: props.w, height: props.h }
  if (!typing)
    return (
      <>
        <div className={styles.words} style={size}>
          {props.text}
        </div>
        {meta['toAsk'] === true && (
          <div ref={keepTouches} className={styles.isRight} style={besideCard(y, props)} {...ownHands}>
            {isRight(() => {
              // An answer is no stroke: undo does not take it back.
              editor.run(() => editor.updateShape<WordsShape>({ id, type: 'words', meta: { toAsk: false } }), {
                history: 'ignore',
              })
            })}
          </div>
        )}
      </>
    )
  return (
    <textarea
      ref={(made) => {
        field.current = made
        return keepTouches(made)
      }}
      className={styles.words}
      style={size}
      aria-label={label}
      maxLength={longestWords}
      value={props.text}
      onChange={(event) =>
        editor.updateShape<WordsShape>({
          id,
          type: 'words',
          props: { text: event.currentTarget.value },
          meta: { toAsk: typedFor },
        })
      }
      {...ownHands}
      onKeyDown={(event) => {
        // All but this one is the field's own: the sheet has keys of its own for letters.
        if (event.key === 'Escape') editor.complete()
        event.stopPropagation()
      }}
    />
  )
}

/** What happens on these is theirs, and draws nothing. */
const ownHands = {
  onPointerDown: stopEventPropagation,
  onTouchStart: stopEventPropagation,
  onTouchEnd: stopEventPropagation,
  onKeyDown: stopEventPropagation,
}

/** The engine listens to the page itself too, and of what is touched to the right on its sheet it lets no tap come. */
function keepTouches(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return
  const keep = (event: TouchEvent) => event.stopPropagation()
  element.addEventListener('touchstart', keep, { passive: true })
  return () => element.removeEventListener('touchstart', keep)
}

/** Under the card, or above one that lies low: the sheet ends at its edge. */
const besideCard = (y: number, { w, h }: WordsShape['props']): CSSProperties => ({
  inlineSize: `calc(${String(w)}px * var(--tl-zoom))`,
  ...(y + h > sheet.h * 0.75 ? { insetBlockEnd: '100%', transformOrigin: 'bottom left' } : { insetBlockStart: h }),
})

/** The button, then the sheet, then the words; each letter is kept as any stroke is. On a card that lies there: that one goes on. */
export class WordsTool extends StateNode {
  static override id = 'words'

  override onPointerUp(): void {
    this.editor.markHistoryStoppingPoint('words')
    this.editor.setEditingShape(this.#cardHere() ?? this.#newCard())
    this.editor.setCurrentTool('select.editing_shape')
  }

  #cardHere() {
    const { currentPagePoint } = this.editor.inputs
    const filter = (shape: TLShape) => this.editor.isShapeOfType<WordsShape>(shape, 'words')
    return this.editor.getShapeAtPoint(currentPagePoint, { hitInside: true, filter })?.id
  }

  /** Whole on the sheet, also when somebody taps its edge. */
  #newCard() {
    const { x, y } = this.editor.inputs.currentPagePoint
    const within = (at: number, room: number) => Math.min(Math.max(at, 0), room)
    const id = createShapeId()
    this.editor.createShape<WordsShape>({
      id,
      type: 'words',
      x: within(x - card.w / 2, sheet.w - card.w),
      y: within(y - card.h / 2, sheet.h - card.h),
    })
    return id
  }
}
