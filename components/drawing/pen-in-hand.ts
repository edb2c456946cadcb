import { DefaultColorStyle, DefaultSizeStyle, type Editor } from 'tldraw'
import { pens, type PenName } from './palette'

export type PenInHand = { pen: PenName; thick: boolean }

const first: PenInHand = { pen: 'ink', thick: false }
const hands = new WeakMap<object, PenInHand>()

/** The pen last taken for the drawings of one document: it stays in the hand on the next sheet, and after stopping and going on. */
export const penInHand = (drawings: object): PenInHand => hands.get(drawings) ?? first

export function takePen(editor: Editor, drawings: object, taken: PenInHand): void {
  hands.set(drawings, taken)
  const { pen, thick } = taken
  editor.setStyleForNextShapes(DefaultColorStyle, pens.find(({ name }) => name === pen)?.tldraw ?? 'black')
  editor.setStyleForNextShapes(DefaultSizeStyle, thick ? 'xl' : 'l')
}
