import type { Wash } from '@/components/illustrations/Picture'
import type { Color, Container } from '../../codes'

/** Until the child has chosen: the colours the three have everywhere. */
const ownWash: Record<Container, Wash> = { worry: 'dusk', good: 'honey', dream: 'orchid' }

/** What a child may colour with, as the washes of our pictures. */
const washOf: Record<Color, Wash> = {
  sun: 'honey',
  coral: 'clay',
  plum: 'orchid',
  night: 'dusk',
  sky: 'sky',
  leaf: 'leaf',
  sand: 'wood',
  cloud: 'paper',
}

/** The wash of one of the three: the child's colour, else its own. */
export const washFor = (container: Container, color: Color | null): Wash =>
  color === null ? ownWash[container] : washOf[color]
