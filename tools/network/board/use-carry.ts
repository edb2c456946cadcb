'use client'

import { useEffect, useRef, type PointerEvent as Press } from 'react'
import type { Ring } from '../codes'
import styles from './RingBoard.module.css'
import { ringAt } from './places'

/** Closer than this to where it came down, a hand is only touching. */
const begins = 8

/** Which ring of the board is under a point of the screen. Beside the board is no ring. */
function ringUnder(x: number, y: number): Ring | null {
  const board = document.elementFromPoint(x, y)?.closest('[data-rings]')
  if (!board) return null
  const { left, top, width, height } = board.getBoundingClientRect()
  return ringAt(((x - left) / width) * 1000, ((y - top) / height) * 1000)
}

const mark = (ring: Ring | null) => {
  for (const each of document.querySelectorAll<HTMLElement>('[data-ring]')) delete each.dataset.over
  if (ring !== null) document.querySelector<HTMLElement>(`[data-ring="${ring}"]`)?.setAttribute('data-over', '')
}

function lift(token: HTMLElement) {
  const { left, top, width } = token.getBoundingClientRect()
  const ghost = token.cloneNode(true) as HTMLElement
  ghost.inert = true
  ghost.classList.add(styles.ghost ?? '')
  Object.assign(ghost.style, { inlineSize: `${width}px`, left: `${left}px`, top: `${top}px` })
  document.body.append(ghost)
  token.dataset.lifted = ''
  return ghost
}

/**
 * Carrying somebody to a ring by finger, pen or mouse (decision 0038): it begins at once, in every browser. A tap stays a tap; what can be
 * done by carrying can be done by tapping, by keys and from the list.
 */
export function useCarry(onDrop: (id: string, ring: Ring) => void): {
  onPointerDown: (press: Press<HTMLElement>) => void
  /** The click that ends a carrying is none: asked once, by the click itself. */
  carried: () => boolean
} {
  const drop = useRef(onDrop)
  const stop = useRef<(() => void) | null>(null)
  const moved = useRef(false)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => () => stop.current?.(), [])
  const onPointerDown = ({
    currentTarget: token,
    pointerId,
    isPrimary,
    button,
    clientX,
    clientY,
  }: Press<HTMLElement>) => {
    const id = token.dataset.token
    if (!isPrimary || button !== 0 || stop.current || id === undefined) return
    moved.current = false
    let ghost: HTMLElement | null = null
    const listening = new AbortController()
    const end = () => {
      ghost?.remove()
      delete token.dataset.lifted
      mark(null)
      listening.abort()
      stop.current = null
    }
    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return
      const [right, down] = [event.clientX - clientX, event.clientY - clientY]
      if (!ghost && Math.hypot(right, down) < begins) return
      ghost ??= lift(token)
      moved.current = true
      ghost.style.transform = `translate(${right}px, ${down}px)`
      mark(ringUnder(event.clientX, event.clientY))
    }
    const up = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return
      const ring = ghost ? ringUnder(event.clientX, event.clientY) : null
      end()
      if (ring !== null) drop.current(id, ring)
    }
    const { signal } = listening
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', up, { signal })
    window.addEventListener('pointercancel', (event) => event.pointerId === pointerId && end(), { signal })
    stop.current = end
  }
  const carried = () => {
    const was = moved.current
    moved.current = false
    return was
  }
  return { onPointerDown, carried }
}
