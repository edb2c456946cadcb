import { useRef, type MouseEvent, type PointerEvent } from 'react'

/** How long a finger or pen may stay down before what the browser makes of it afterwards counts as another touch, in milliseconds. */
const oneTouch = 1_000

/**
 * For what may never miss a touch: it runs by the touch itself, not when the browser has decided that it was a tap. After a quick stroke
 * Chromium takes the next tap for the end of a fling, and gives no click. A mouse, the keys and a screen reader go by the click.
 *
 * `down` is for what may not wait either. `lifted` is for what stands in a row that a finger can push along: there the browser takes the
 * touch away as soon as it scrolls, and a finger that slides off means nothing by it.
 */
export function useAtOnce(run: () => void, when: 'down' | 'lifted' = 'down') {
  const touchedAt = useRef(Number.NEGATIVE_INFINITY)
  const touched = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || (when === 'lifted' && !isOver(event))) return
    touchedAt.current = event.timeStamp
    run()
  }
  return {
    [when === 'down' ? 'onPointerDown' : 'onPointerUp']: touched,
    // The click of the same touch is not a second one.
    onClick: ({ timeStamp }: MouseEvent) => {
      if (timeStamp - touchedAt.current > oneTouch) run()
    },
  }
}

/** A touch belongs to what it came down on, wherever it is lifted. */
function isOver({ currentTarget, clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
