'use client'

import { useId, useRef, useState, type ComponentProps } from 'react'
import { figureCodes, Sticker, thingCodes, type StickerCode } from '@/components/illustrations/stickers'
import { classes } from '@/components/ui/classes'
import { Icon, type IconName } from '@/components/ui/Icon'
import { atOnce } from '@/components/ui/at-once'
import { pens, type PenName } from './palette'
import type { PhotoProblem } from './photo'
import styles from './Toolbar.module.css'

export type Tool = { kind: 'pen' | 'eraser' | 'move' | 'words' } | { kind: 'sticker'; code: StickerCode }

/** Every word of the surface; the kit has none of its own. */
export type ToolbarWords = {
  tools: string
  pens: Record<PenName, string>
  thin: string
  thick: string
  eraser: string
  undo: string
  redo: string
  stickers: string
  stickerHint: string
  wordCard: string
  wordCardHint: string
  wordCardField: string
  figures: string
  things: string
  sticker: (code: StickerCode) => string
  move: string
  photo: string
  photoProblems: Record<PhotoProblem, string>
  finger: string
  left: string
  right: string
  unreadable: string
  failed: string
  again: string
}

type Props = {
  words: ToolbarWords
  tool: Tool
  pen: PenName
  thick: boolean
  photos: boolean
  photoProblem: PhotoProblem | null
  leftHanded: boolean
  onTool: (tool: Tool) => void
  onPen: (pen: PenName) => void
  onThick: (thick: boolean) => void
  onUndo: () => void
  onRedo: () => void
  onPhoto: (file: Blob) => void
  /** A pen was seen: fingers and palms draw nothing until somebody says so. */
  penMode: boolean
  onFinger: () => void
  onLeftHanded: (left: boolean) => void
}

/** Everything by one tap, large enough for the smallest hands; the sheet stays free at its lower corner for tldraw's mark. */
export function Toolbar(props: Props) {
  const { words, tool, onTool } = props
  const [stickers, setStickers] = useState(false)
  const panel = useId()
  return (
    <div role="toolbar" aria-label={words.tools} className={styles.toolbar}>
      <Pens {...props} />
      <span className={styles.rest}>
        <span className={styles.group}>
          <ToolButton
            icon="eraser"
            label={words.eraser}
            on={tool.kind === 'eraser'}
            onPress={() => onTool({ kind: 'eraser' })}
          />
          <ToolButton icon="undo" label={words.undo} onPress={props.onUndo} />
          <ToolButton icon="redo" label={words.redo} onPress={props.onRedo} />
        </span>
        <span className={styles.group}>
          <AtOnce
            className={classes(styles.button, (stickers || tool.kind === 'sticker') && styles.on)}
            aria-expanded={stickers}
            aria-controls={panel}
            onPress={() => setStickers(!stickers)}
          >
            <Icon name="smile" />
            <span>{words.stickers}</span>
          </AtOnce>
          <ToolButton
            icon="note"
            label={words.wordCard}
            on={tool.kind === 'words'}
            onPress={() => onTool({ kind: 'words' })}
          />
          <ToolButton
            icon="move"
            label={words.move}
            on={tool.kind === 'move'}
            onPress={() => onTool({ kind: 'move' })}
          />
          {props.photos && <PhotoButton label={words.photo} onPhoto={props.onPhoto} />}
          {props.penMode && <MovingButton label={words.finger} onPress={props.onFinger} />}
          <MovingButton
            label={props.leftHanded ? words.right : words.left}
            onPress={() => props.onLeftHanded(!props.leftHanded)}
          />
        </span>
      </span>
      <p role="status" className={styles.hint}>
        {props.photoProblem !== null && words.photoProblems[props.photoProblem]}
        {tool.kind === 'sticker' && words.stickerHint}
        {tool.kind === 'words' && words.wordCardHint}
      </p>
      <div id={panel} hidden={!stickers} className={styles.stickers}>
        {stickers && (
          <StickerChoice
            words={words}
            onChoose={(code) => {
              setStickers(false)
              onTool({ kind: 'sticker', code })
            }}
          />
        )}
      </div>
    </div>
  )
}

function Pens({ words, tool, pen, thick, onPen, onThick }: Props) {
  return (
    <span className={styles.group}>
      {pens.map(({ name }) => (
        <AtOnce
          key={name}
          className={styles.pen}
          data-pen={name}
          aria-pressed={tool.kind === 'pen' && pen === name}
          aria-label={words.pens[name]}
          title={words.pens[name]}
          onPress={() => onPen(name)}
        >
          <svg viewBox="0 0 32 48" aria-hidden="true">
            <path className={styles.ink} d="M8 46C8 34 8 26 9 18L16 3 23 18C24 26 24 34 24 46z" />
            <path className={styles.wood} d="M9 18C12 20 14 17 16 19 18 17 20 20 23 18L18 8H14z" />
          </svg>
        </AtOnce>
      ))}
      {([false, true] as const).map((each) => (
        <AtOnce
          key={String(each)}
          className={classes(styles.button, !each && styles.thin, thick === each && styles.on)}
          aria-pressed={thick === each}
          onPress={() => onThick(each)}
        >
          <svg viewBox="0 0 32 32" aria-hidden="true" className={styles.width}>
            <path d="M5 24C12 8 20 26 27 10" strokeWidth={each ? 8 : 3} />
          </svg>
          <span>{each ? words.thick : words.thin}</span>
        </AtOnce>
      ))}
    </span>
  )
}

/** What is often tapped right after a quick stroke. */
function AtOnce({ onPress, ...rest }: ComponentProps<'button'> & { onPress: () => void }) {
  return <button type="button" {...rest} {...atOnce(onPress, 'lifted')} />
}

type ToolButtonProps = { icon: IconName; label: string; on?: boolean; onPress: () => void }

function ToolButton({ icon, label, on, onPress }: ToolButtonProps) {
  return (
    <AtOnce
      className={classes(styles.button, on === true && styles.on)}
      {...(on !== undefined && { 'aria-pressed': on })}
      onPress={onPress}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </AtOnce>
  )
}

/** Goes by the click, the last of a touch: it lays the tools elsewhere, and what then lies under the finger must not hear that touch. */
function MovingButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.button} onClick={onPress}>
      <Icon name="hand" />
      <span>{label}</span>
    </button>
  )
}

function PhotoButton({ label, onPhoto }: { label: string; onPhoto: (file: Blob) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <ToolButton icon="camera" label={label} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/heic"
        capture="environment"
        aria-hidden
        tabIndex={-1}
        className={styles.file}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onPhoto(file)
          event.target.value = ''
        }}
      />
    </>
  )
}

function StickerChoice({ words, onChoose }: { words: ToolbarWords; onChoose: (code: StickerCode) => void }) {
  return (
    <>
      {(
        [
          [words.figures, figureCodes],
          [words.things, thingCodes],
        ] as [string, readonly StickerCode[]][]
      ).map(([title, codes]) => (
        <div key={title} role="group" aria-label={title} className={styles.row}>
          {codes.map((code) => (
            <button key={code} type="button" className={styles.sticker} onClick={() => onChoose(code)}>
              <Sticker code={code} title={words.sticker(code)} />
            </button>
          ))}
        </div>
      ))}
    </>
  )
}
