import type { PointerEvent } from 'react'

/** How long a finger or pen may stay down before what the browser makes of it afterwards counts as another touch, in milliseconds. */
const oneTouch = 1_000

/**
 * For what may never miss a touch: it runs by the touch itself, not when the browser has decided that it was a tap. After a quick stroke
 * Chromium takes the next tap for the end of a fling, and gives no click. A mouse, the keys and a screen reader go by the click.
 *
 * `down` is for what may not wait either. `lifted` is for what stands in a row that a finger can push along: there the browser takes the
 * touch away as soon as it scrolls, and a finger that slides off means nothing by it.
 */
export function atOnce(run: () => void, when: 'down' | 'lifted' = 'down') {
  const touched = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || (when === 'lifted' && !isOver(event))) return
    takeItsClick(event.timeStamp)
    run()
  }
  return { [when === 'down' ? 'onPointerDown' : 'onPointerUp']: touched, onClick: run }
}

/**
 * The click of the same touch is not a second one, wherever it lands: by then something else may stand under the finger. It is the same
 * touch until the next comes down.
 */
function takeItsClick(touchedAt: number): void {
  const take = (event: MouseEvent) => {
    if (event.timeStamp - touchedAt > oneTouch) return
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('click', take, { capture: true, once: true })
  const another = () => document.removeEventListener('click', take, { capture: true })
  document.addEventListener('pointerdown', another, { capture: true, once: true })
}

/** A touch belongs to what it came down on, wherever it is lifted. */
function isOver({ currentTarget, clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
