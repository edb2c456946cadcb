import type { Voice } from '../../voice'
import { frameKeys, partOf, type FrameKey } from '../codes'
import type { Frame, StoryContent } from '../content'

/** Words on it, or somebody's own telling of it. */
export const hasWords = ({ text, disputes }: Pick<Frame, 'text' | 'disputes'>): boolean =>
  text.trim() !== '' || disputes.some(({ words }) => words.trim() !== '')

export const isDrawnOnScreen = ({ drawings }: StoryContent, { id }: Pick<Frame, 'id'>): boolean =>
  drawings.some(({ part, shapes }) => part === partOf(id) && shapes > 0)

/** Something was drawn on it, on the screen or on paper. */
export const isDrawn = (content: StoryContent, frame: Pick<Frame, 'id'>): boolean =>
  isDrawnOnScreen(content, frame) ||
  content.pictures.some(({ part, kind }) => part === partOf(frame.id) && kind === 'paper')

export const holdsSomething = (content: StoryContent, frame: Frame): boolean =>
  hasWords(frame) || isDrawn(content, frame) || frame.title.trim() !== ''

/** The child's own sheet at the end: never the adults' to fill. */
export const isMine = ({ key }: Pick<Frame, 'key'>): boolean => key === 'mine'

/** A sheet was begun with; the child's own alone is no story. */
export const isBegun = ({ frames }: StoryContent): boolean => frames.some((frame) => !isMine(frame))

/** What is told: every sheet with something on it, in their order, without the child's own. */
export const told = (content: StoryContent): Frame[] =>
  content.frames.filter((frame) => !isMine(frame) && holdsSomething(content, frame))

/** Sheets of which the words are somebody's to say yes to. */
export const toApprove = (content: StoryContent): Frame[] =>
  content.frames.filter((frame) => !isMine(frame) && hasWords(frame))

/** Who drew on it. */
export const drawerOf = (frame: Pick<Frame, 'key' | 'drawnBy'>): Voice =>
  frame.drawnBy ?? { kind: isMine(frame) ? 'child' : 'consultant', person: null }

/** Of the ten, those that are not in the story now. */
export const keysLeft = ({ frames }: StoryContent): FrameKey[] =>
  frameKeys.filter((key) => !frames.some((frame) => frame.key === key))

/**
 * Where a new sheet comes: one of the ten before the first that comes after it in our order, a sheet of their own before the child's own.
 * Null: at the end.
 */
export function placeFor({ frames }: StoryContent, key: FrameKey | null): string | null {
  const rank = key === null ? frameKeys.length - 2 : frameKeys.indexOf(key)
  return frames.find((frame) => frame.key !== null && frameKeys.indexOf(frame.key) > rank)?.id ?? null
}
