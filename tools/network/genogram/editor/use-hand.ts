'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Place } from '../content'
import type { Drawing } from '../layout/lay-out'
import type { Spot } from '../layout/sizes'

/** Closer than this to where it came down, a finger or a mouse only touches. */
const begins = 6
/** People come to stand on a grid, so that a row by hand is a row. */
const grid = 10

type Hand = { onTouch: (person: string) => void; onPut: (person: string, spot: Spot) => void }

/**
 * Touching somebody chooses them; dragging the grip of who is chosen, or anybody with a mouse, carries them. Where they are meanwhile is
 * returned and not written: the document hears of it when it is let go.
 */
export function useHand(svg: RefObject<SVGSVGElement | null>, drawing: Drawing, hand: Hand): Place | null {
  const [carried, setCarried] = useState<Place | null>(null)
  const now = useRef({ drawing, hand })
  useEffect(() => {
    now.current = { drawing, hand }
  })
  useEffect(() => {
    const sheet = svg.current
    if (!sheet) return
    const listening = new AbortController()
    const signal = listening.signal
    let dragged = false
    const down = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const person = target?.closest<SVGElement>('[data-person]')?.dataset.person
      const node = now.current.drawing.nodes.find(({ id }) => id === person)
      const mayCarry = target?.closest('[data-grip]') !== null || event.pointerType === 'mouse'
      if (person === undefined || !node || !event.isPrimary || event.button !== 0) return
      const scale = sheet.getScreenCTM()?.a ?? 1
      const from = { x: event.clientX, y: event.clientY }
      let place: Place | null = null
      dragged = false
      const over = new AbortController()
      const end = () => {
        over.abort()
        setCarried(null)
      }
      const how = { signal: over.signal }
      signal.addEventListener('abort', () => over.abort(), how)
      const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
        if (pointerId !== event.pointerId || !mayCarry) return
        if (!place && Math.hypot(clientX - from.x, clientY - from.y) < begins) return
        const on = (value: number, by: number) => Math.round((value + by / scale) / grid) * grid
        place = { person, x: on(node.x, clientX - from.x), y: on(node.y, clientY - from.y) }
        dragged = true
        setCarried(place)
      }
      const up = ({ pointerId }: PointerEvent) => {
        if (pointerId !== event.pointerId) return
        end()
        if (place) now.current.hand.onPut(person, place)
      }
      document.addEventListener('pointermove', move, how)
      document.addEventListener('pointerup', up, how)
      // The finger scrolls the sheet after all.
      document.addEventListener('pointercancel', end, how)
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), how)
      if (mayCarry) event.preventDefault()
    }
    // Not when the finger goes up: what opens then would lie under the same touch, and get the click that follows it.
    const click = ({ target }: MouseEvent) => {
      const person = target instanceof Element ? target.closest<SVGElement>('[data-person]')?.dataset.person : undefined
      if (person !== undefined && !dragged) now.current.hand.onTouch(person)
    }
    // `touch-action` is not heard on every shape of an SVG in every browser; this is.
    const keep = (event: TouchEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-grip]')) event.preventDefault()
    }
    sheet.addEventListener('touchstart', keep, { signal, passive: false })
    sheet.addEventListener('pointerdown', down, { signal })
    sheet.addEventListener('click', click, { signal })
    return () => listening.abort()
  }, [svg])
  return carried
}
