import { whenLeaving } from './when-leaving'

const quietCheck = 60_000

/**
 * `flush` when the page may be gone in a moment, `meet` when it or the network comes back and now and then in between. Returns how to stop.
 */
export function watchPage({ flush, meet }: { flush: () => void; meet: () => void }): () => void {
  const stops = [whenLeaving(flush)]
  const on = (target: EventTarget, names: string[], run: () => void) => {
    for (const name of names) target.addEventListener(name, run)
    stops.push(() => {
      for (const name of names) target.removeEventListener(name, run)
    })
  }
  let usedAt = Date.now()
  on(window, ['pointerdown', 'keydown'], () => (usedAt = Date.now()))
  on(window, ['online', 'focus'], meet)
  on(document, ['visibilitychange'], () => {
    if (document.visibilityState === 'visible') meet()
  })
  // Asking now and then keeps a session awake; a page nobody touches must let it end.
  const check = setInterval(() => {
    if (document.visibilityState === 'visible' && Date.now() - usedAt < 10 * quietCheck) meet()
  }, quietCheck)
  stops.push(() => clearInterval(check))
  return () => {
    for (const stop of stops) stop()
  }
}
