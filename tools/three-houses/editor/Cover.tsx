'use client'

import { lazy, Suspense, type ComponentType } from 'react'
import type { CoverProps } from '../child/scenes/sizes'
import type { Variant } from '../codes'
import styles from './Houses.module.css'

const costumes = () => import('../child/scenes/CostumeScene')

/** Each form has its own file: who works on houses does not carry the telephones and the fairies along (decision 0015). */
const loads: Record<Variant, () => Promise<ComponentType<CoverProps>>> = {
  houses: async () => (await import('../child/scenes/HouseScene')).HouseCover,
  wizard: async () => (await costumes()).costumeCover('wizard'),
  fairy: async () => (await costumes()).costumeCover('fairy'),
  hero: async () => (await costumes()).costumeCover('hero'),
  phones: async () => (await import('../child/scenes/PhoneScene')).PhoneCover,
  week: async () => (await import('../child/scenes/WeekScene')).WeekCover,
  safety_house: async () => (await import('../child/scenes/SafetyHouseScene')).SafetyHouseCover,
  free: async () => (await import('../child/scenes/WagonScene')).WagonCover,
}

/** Its place, while it comes and where it cannot come: it says nothing the heading beside it does not say. */
const Place = () => <span className={styles.place} />

const later = (variant: Variant) =>
  lazy(async () => ({ default: await loads[variant]().catch((): ComponentType<CoverProps> => Place) }))

const covers = {
  houses: later('houses'),
  wizard: later('wizard'),
  fairy: later('fairy'),
  hero: later('hero'),
  phones: later('phones'),
  week: later('week'),
  safety_house: later('safety_house'),
  free: later('free'),
} as const satisfies Record<Variant, unknown>

/** One of the three as the child's form shows it from outside. */
export function Cover({ variant, ...props }: { variant: Variant } & Pick<CoverProps, 'container' | 'wash'>) {
  const Drawn = covers[variant]
  return (
    <Suspense fallback={<Place />}>
      <Drawn {...props} className={styles.cover} />
    </Suspense>
  )
}
