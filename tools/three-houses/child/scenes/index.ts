import type { ReactNode } from 'react'
import type { Variant } from '../../codes'
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
