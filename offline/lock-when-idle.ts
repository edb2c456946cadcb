'use client'

import { useEffect } from 'react'

const minute = 60_000

/** Locks after ten minutes without a touch, and after five out of sight. */
export function useLockWhenIdle(lock: () => void, { idle = 10 * minute, hidden = 5 * minute } = {}): void {
  useEffect(() => {
    let usedAt = Date.now()
    let hiddenAt: number | null = null
    const used = () => (usedAt = Date.now())
    // By the clock and not by a timer: a tablet that sleeps runs none, and must be locked when it wakes.
    const look = () => {
      const now = Date.now()
      if (now - usedAt >= idle || (hiddenAt !== null && now - hiddenAt >= hidden)) lock()
    }
    const seen = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now()
      else {
        look()
        hiddenAt = null
      }
    }
    const timer = setInterval(look, 10_000)
    const touches = ['pointerdown', 'keydown'] as const
    for (const name of touches) window.addEventListener(name, used, { capture: true })
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      for (const name of touches) window.removeEventListener(name, used, { capture: true })
      document.removeEventListener('visibilitychange', seen)
    }
  }, [lock, idle, hidden])
}
