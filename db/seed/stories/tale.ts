import type { FrameKey } from '@/tools/words-pictures/codes'
import type { Scene } from '../houses/doodles'

/** Whose words a sheet holds: of the first parent, of all of them, or ours still. */
export type Teller = 'parent' | 'parents' | 'ours'

/**
 * One story as a family came to tell it. `{kind}` is the child, `{ouders}` who told it with us, `{wie}` who is worried, `{helpers}` whom the
 * child can go to. Written by hand in Flemish Dutch; nobody's.
 */
export type StoryTale = {
  key: string
  /** Keys of the families it may be true of. */
  families: ReadonlySet<string>
  frames: readonly (readonly [key: FrameKey, words: string, teller: Teller])[]
  /** Where a second parent tells it otherwise. */
  otherwise: { key: FrameKey; words: string; second: string }
  /** What a parent would rather see, on which sheet. */
  rather: { key: FrameKey; comment: string }
  /** What was said when we asked beforehand (steps.ts). */
  answers: readonly (readonly [step: 'S01' | 'S02' | 'S03' | 'S04', words: string])[]
  /** Under which words the service knows it; never in the story. */
  service: { key: FrameKey; words: string }
  drawings: Partial<Record<FrameKey, Scene>>
  mine: { words: string; scene: Scene }
  reaction: string
}
