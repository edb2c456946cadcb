import { useCallback, useEffect, useRef, useState } from 'react'
import { useLockWhenIdle } from '../lock-when-idle'
import { dropHeldKey, holdKeyInPassing, takeKey } from '../registration'
import { handOver } from '../visit-server'
import type { HeldKey } from '../worker/messages'

const childPatience = { idle: 10 * 60_000, hidden: 10 * 60_000 }

const askAgainAfter = 30_000

/**
 * Handed over without a network, the server narrows what this device may ask for as soon as it hears of it. Asked until it answers: a
 * browser does not always notice that a server is back. Returns how to stop.
 */
function narrowUntilSaid(documentId: string): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let stopped = false
  const ask = async () => {
    const said = await handOver(documentId)
    // Refused: begun here, and the server will know it with the first change.
    const again = said === 'unreachable' || said === 'refused'
    if (again && !stopped) timer = setTimeout(() => void ask(), askAgainAfter)
  }
  const online = () => void ask()
  window.addEventListener('online', online)
  void ask()
  return () => {
    stopped = true
    if (timer !== null) clearTimeout(timer)
    window.removeEventListener('online', online)
  }
}

/**
 * The key of the document in this child's hands: taken from the worker, laid back there in the moment the page goes (a reload), and
 * dropped when a grown-up leaves. Null when nobody holds it any more.
 */
export function useHeldKey() {
  const [held, setHeld] = useState<HeldKey | null | 'looking'>('looking')
  const current = useRef<HeldKey | null>(null)
  const give = useCallback((next: HeldKey | null) => {
    current.current = next
    setHeld(next)
  }, [])
  useEffect(() => {
    void takeKey().then(give)
  }, [give])
  useEffect(() => {
    const going = () => {
      if (current.current) holdKeyInPassing(current.current)
      give(null)
    }
    window.addEventListener('pagehide', going)
    return () => {
      window.removeEventListener('pagehide', going)
    }
  }, [give])
  // What a desk hands over is narrow from the first moment.
  const documentId = held === 'looking' || held?.atDesk ? null : (held?.documentId ?? null)
  useEffect(() => (documentId === null ? undefined : narrowUntilSaid(documentId)), [documentId])
  // Nobody has touched it for long, or it was put away: a grown-up opens it again.
  useLockWhenIdle(
    useCallback(() => {
      if (current.current === null) return
      give(null)
      void dropHeldKey()
    }, [give]),
    childPatience,
  )
  /** On a visit always to its locked page, never to the case. */
  const leave = useCallback(async (to = '/visit') => {
    current.current = null
    await dropHeldKey()
    location.replace(to)
  }, [])
  return { held, give, leave }
}
