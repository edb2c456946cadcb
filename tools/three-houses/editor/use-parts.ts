'use client'

import { useSyncExternalStore } from 'react'

import type * as Everything from './parts'

type Parts = typeof Everything

let parts: Parts | 'away' | null = null
const listeners = new Set<() => void>()

/** Fetches what is closed. What did not come is tried again by whoever comes near next. */
export async function bringParts(): Promise<void> {
  if (parts !== null && parts !== 'away') return
  parts = await import('./parts').catch(() => 'away' as const)
  for (const listener of listeners) listener()
}

/** What is closed costs nothing: it comes with the first that is touched, or when the page is quiet (decision 0015). 'away': it did not come. */
export const useParts = (): Parts | 'away' | null =>
  useSyncExternalStore(
    subscribe,
    () => parts,
    () => null,
  )

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export type { Parts }
