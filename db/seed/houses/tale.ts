import type { Cell, Color, Container, Mark, Variant } from '@/tools/three-houses/codes'
import type { Scene } from './doodles'

/** What a family must be for a story to be true of it. */
export type Need = 'mama' | 'papa' | 'apart'

export type TaleCard = readonly [
  container: Container,
  text: string,
  more?: {
    kind?: 'message' | 'muted'
    fromWhom?: string
    pinned?: true
    unsent?: true
    crossedOut?: true
    /** Typed by the consultant and not yet read back. */
    open?: true
    /** An adult's words for the same. */
    paraphrase?: string
  },
]

export type TaleCell = readonly [
  cell: Cell,
  feeling: 1 | 2 | 3 | 4 | 5,
  more: { mark?: Mark; home?: 'a' | 'b'; where?: string; withWhom?: string; word?: string },
]

/** What one child made of its houses. Written by hand in Flemish Dutch; nobody's. */
export type Tale = {
  key: string
  variant: Variant
  ages: readonly [from: number, to: number]
  needs: readonly Need[]
  /** Why now, in the consultant's words. */
  intent: string
  otherSettings?: string
  labels?: Partial<Record<Container, string>>
  colors?: Partial<Record<Container, Color>>
  freeName?: string
  order: readonly Container[]
  skipped?: Container
  cards: readonly TaleCard[]
  stickers?: readonly (readonly [Container, 'sun' | 'heart' | 'star' | 'dog' | 'cat' | 'hug' | 'ball' | 'moon'])[]
  cells?: readonly TaleCell[]
  battery?: Partial<Record<Container, number>>
  path?: { value: number; because: string; oneHigher: string }
  drawings?: Partial<Record<Container, Scene>>
  /** A drawing on paper, photographed. */
  paper?: { part: Container; caption: string; scene: Scene }
  ritual: 'sticker' | 'music' | 'walk' | 'game' | 'breathe' | 'drink'
  ritualNext?: string
  valuable: string
  difficult?: string
  /** What a parent thought beforehand, said when seeing it, and what followed. */
  parent: { expected: string; reaction: string }
  child: { told: string; changed: string }
  next: readonly (readonly [words: string, when: string])[]
  /** What the same child made of them another time, once what it told had come back to it. */
  again?: Omit<Tale, 'again'>
}
