'use client'

import { createContext, useContext } from 'react'

/**
 * How the page around an editor gives the tablet to a child. Of the page, because an editor knows no visit, no desk and no server; null
 * where nothing can be handed over.
 */
export type HandOver = {
  /** `now`: with the code of last time where there is one, because somebody asked for exactly that. */
  ask: (asked: { now?: boolean }) => void
  /** What the editor has in its place, where this device cannot be handed over. Returns how to take it back. */
  offer: (together: () => void) => () => void
}

export const HandOverContext = createContext<HandOver | null>(null)

export const useHandOver = (): HandOver | null => useContext(HandOverContext)
