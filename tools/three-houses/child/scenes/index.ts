import type { ReactNode } from 'react'
import type { Wash } from '@/components/illustrations/Picture'
import type { Color, Container, Variant } from '../../codes'
import { costumeCover, costumeInside } from './CostumeScene'
import { HouseCover, HouseInside } from './HouseScene'
import { PhoneCover, PhoneInside } from './PhoneScene'
import { SafetyHouseCover, SafetyHouseInside } from './SafetyHouseScene'
import type { CoverProps, InsideProps } from './sizes'
import { WagonCover, WagonInside } from './WagonScene'
import { WeekCover, WeekInside } from './WeekScene'

type Scene = { Cover: (props: CoverProps) => ReactNode; Inside: (props: InsideProps) => ReactNode }

/** How each form looks: `Cover` from outside, to tap; `Inside` with room to draw in. */
export const scenes = {
  houses: { Cover: HouseCover, Inside: HouseInside },
  wizard: { Cover: costumeCover('wizard'), Inside: costumeInside('wizard') },
  fairy: { Cover: costumeCover('fairy'), Inside: costumeInside('fairy') },
  hero: { Cover: costumeCover('hero'), Inside: costumeInside('hero') },
  phones: { Cover: PhoneCover, Inside: PhoneInside },
  week: { Cover: WeekCover, Inside: WeekInside },
  safety_house: { Cover: SafetyHouseCover, Inside: SafetyHouseInside },
  free: { Cover: WagonCover, Inside: WagonInside },
} as const satisfies Record<Variant, Scene>

/** Until the child has chosen: the colours the three have everywhere. */
const ownWash: Record<Container, Wash> = { worry: 'dusk', good: 'honey', dream: 'orchid' }

/** What a child may colour with, as the washes of our pictures. */
export const washOf: Record<Color, Wash> = {
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
