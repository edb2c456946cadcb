import type { BondKind, CoupleKind, Way } from '../codes'
import type { Spot } from './sizes'

export type Look = CoupleKind | BondKind | 'co_parents' | 'child' | 'child_placed' | 'odd'

export type Line = {
  key: string
  look: Look
  points: Spot[]
  /** Where the strokes stand that say a couple came apart, or where a broken bond is cut. */
  cut?: Spot
  /** Which way support goes along the points. */
  way?: Way
  /** The ties it draws. */
  ties: string[]
}
