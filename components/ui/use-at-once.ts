import { useRef, type MouseEvent, type PointerEvent } from 'react'

/** How long a finger or pen may stay down before what the browser makes of it afterwards counts as another touch, in milliseconds. */
const oneTouch = 1_000

/**
 * For what may never wait and never miss a touch: it runs when a finger or pen comes down, not when the browser has decided that it was a tap.
 * After a quick stroke Chromium takes the next tap for the end of a fling, and gives no click. A mouse and the keys go by the click.
 */
export function useAtOnce(run: () => void) {
  const touchedAt = useRef(Number.NEGATIVE_INFINITY)
  return {
    onPointerDown: ({ pointerType, timeStamp }: PointerEvent) => {
      if (pointerType === 'mouse') return
      touchedAt.current = timeStamp
      run()
    },
    // The click of the same touch is not a second one.
    onClick: ({ timeStamp }: MouseEvent) => {
      if (timeStamp - touchedAt.current > oneTouch) run()
    },
  }
}
