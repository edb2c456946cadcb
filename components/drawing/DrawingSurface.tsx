'use client'

import { lazy, Suspense, type ReactNode } from 'react'
import type { SurfaceProps } from './Surface'

const load = () => import('./Surface')
const Surface = lazy(async () => ({ default: (await load()).Surface }))

/** Fetches the surface before somebody draws: when a child chooses a house, its sheet is there. */
export const fetchSurface = (): void => void load().catch(() => undefined)

/** A sheet to draw on. tldraw and all it needs come with the first sheet, never with a page that only shows drawings. */
export function DrawingSurface({ fallback, ...props }: SurfaceProps & { fallback: ReactNode }) {
  return (
    <Suspense fallback={fallback}>
      <Surface {...props} />
    </Suspense>
  )
}
