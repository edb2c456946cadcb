'use client'

import { useEffect } from 'react'

/** How long nothing is fetched after an editor stands there: what was waited for comes first. */
const quietAfter = 500
const quietMark = 'quiet'

/**
 * Fetches what an editor left for later as soon as the page is quiet: the network may go at any moment of a visit, and a part that cannot
 * come any more must not take the page with it. The same list at every render.
 */
export function useWholeEditor(loads: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const later = setTimeout(() => {
      // Where the page begins to fetch ahead: `npm run bench page` counts what came before apart.
      performance.mark(quietMark)
      void Promise.allSettled(loads.map((load) => load()))
    }, quietAfter)
    return () => clearTimeout(later)
  }, [loads])
}
