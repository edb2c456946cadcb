'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { Voice } from '../../voice'
import type { Container, Variant } from '../codes'
import type { House, HousesContent } from '../content'
import type { Band } from './forms-for-age'

/** What every screen on the child's side needs. Of the case it knows one thing: how this child likes to be called. */
export type Houses = {
  doc: Y.Doc
  content: HousesContent
  variant: Variant
  band: Band
  voice: Voice
  /** Empty where it is not known. */
  name: string
  language: string
  readOnly: boolean
  /** Who sits at a desk and types along; null while the child holds the tablet alone. */
  typist: { staffId: string; name: string } | null
}

export const HousesContext = createContext<Houses | null>(null)

export function useHouses(): Houses {
  const houses = useContext(HousesContext)
  if (!houses) throw new Error("Only inside the child's side")
  return houses
}

/** One of the three as it stands now. */
export function useHouse(container: Container): House {
  const house = useHouses().content.containers.find(({ key }) => key === container)
  if (!house) throw new Error('There are always three')
  return house
}

/** Is there anything in it, drawn or in words? */
export const holdsSomething = (content: HousesContent, container: Container): boolean =>
  content.cards.some((card) => card.container === container) ||
  content.drawings.some(({ part, shapes }) => part === container && shapes > 0) ||
  content.pictures.some(({ part }) => part === container)
