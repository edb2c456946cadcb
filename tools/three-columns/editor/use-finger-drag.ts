'use client'

import { useEffect, useRef, type PointerEvent as Press } from 'react'
import { columns } from '../codes'
import { groupsOf } from '../rules/cards'
import type { Stand } from './actions'
import styles from './FingerDrag.module.css'

export type Beside = { after?: string; before?: string }

/** Closer than this to where it came down, a finger is only resting. */
const begins = 8
/** So close to the top or the bottom of the screen, the page comes along. */
const edge = 80

/** A group of the map under the finger, and the card before which it would come; none: at its end. */
type Spot = { group: HTMLElement; before: HTMLElement | null }

function spotAt(x: number, y: number, dragged: string): Spot | null {
  const under = document.elementFromPoint(x, y)
  const groups = [...(under?.closest('section[data-column]')?.querySelectorAll<HTMLElement>('[data-group]') ?? [])]
  // Between two groups the finger means the one it is nearest to.
  const away = ({ top, bottom }: DOMRect) => Math.max(top - y, y - bottom, 0)
  const [group] = groups.sort((one, other) => away(one.getBoundingClientRect()) - away(other.getBoundingClientRect()))
  if (!group) return null
  const middle = (card: Element) => (card.getBoundingClientRect().top + card.getBoundingClientRect().bottom) / 2
  const cards = [...group.querySelectorAll<HTMLElement>('[data-card]')].filter(
    ({ dataset }) => dataset.card !== dragged,
  )
  return { group, before: cards.find((card) => middle(card) > y) ?? null }
}

function standOf({ group }: Spot): Stand | null {
  const column = columns.find((each) => each === group.closest<HTMLElement>('[data-column]')?.dataset.column)
  const category = column && groupsOf(column).find((each) => (each ?? '') === group.dataset.group)
  return column && category !== undefined ? { column, category } : null
}

function besideOf({ group, before }: Spot, dragged: string): Beside {
  if (before?.dataset.card !== undefined) return { before: before.dataset.card }
  const last = [...group.querySelectorAll<HTMLElement>('[data-card]')].at(-1)?.dataset.card
  return last === undefined || last === dragged ? {} : { after: last }
}

/** What is seen meanwhile: the card under the finger, and where it would come to lie. */
function show(card: HTMLElement, from: { x: number; y: number }) {
  const place = card.getBoundingClientRect()
  const ghost = card.cloneNode(true) as HTMLElement
  ghost.inert = true
  ghost.classList.add(styles.ghost ?? '')
  ghost.removeAttribute('data-card')
  Object.assign(ghost.style, { inlineSize: `${place.width}px`, left: `${place.left}px`, top: `${place.top}px` })
  document.body.append(ghost)
  card.dataset.lifted = ''
  let spot: Spot | null = null
  const mark = (next: Spot | null) => {
    if (spot?.group === next?.group && spot?.before === next?.before) return
    if (spot) delete (spot.before ?? spot.group).dataset.here
    spot?.group.removeAttribute('data-over')
    if (next) (next.before ?? next.group).dataset.here = ''
    next?.group.setAttribute('data-over', '')
    spot = next
  }
  return {
    at(x: number, y: number) {
      ghost.style.transform = `translate(${x - from.x}px, ${y - from.y}px)`
      mark(spotAt(x, y, card.dataset.card ?? ''))
      return spot
    },
    end() {
      mark(null)
      ghost.remove()
      delete card.dataset.lifted
    },
  }
}

/**
 * Dragging with a finger or a pen, from the grip. The browser's own dragging, which React Aria uses, begins with a long press, and not every
 * browser knows it from a finger; this begins at once and works in all. What it returns is for the grip, before React Aria hears of it.
 */
export function useFingerDrag(onDrop: (id: string, to: Stand, beside: Beside) => void): (press: Press) => void {
  const drop = useRef(onDrop)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => () => stop.current?.(), [])
  return ({ pointerType, pointerId, isPrimary, clientX, clientY, currentTarget }) => {
    const card = currentTarget.closest<HTMLElement>('[data-card]')
    const id = card?.dataset.card
    if (pointerType === 'mouse' || !isPrimary || stop.current || !card || id === undefined) return
    const from = { x: clientX, y: clientY }
    let now = from
    let seen: ReturnType<typeof show> | null = null
    let spot: Spot | null = null
    let tab: Element | null = null
    let frame = 0
    const follow = () => {
      frame = requestAnimationFrame(follow)
      // Not because a card that is taken up there lies there: only for a finger that goes there.
      const up = now.y < from.y ? Math.min(0, now.y - edge) : 0
      const down = now.y > from.y ? Math.max(0, now.y - (innerHeight - edge)) : 0
      if (up + down !== 0) scrollBy(0, (up + down) / 4)
      spot = seen?.at(now.x, now.y) ?? null
      // On a narrow screen one column is there at a time: a finger that comes over the name of another brings it.
      const over = document.elementFromPoint(now.x, now.y)?.closest('[data-tab]') ?? null
      if (over !== tab && over instanceof HTMLElement) over.click()
      tab = over
    }
    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return
      now = { x: event.clientX, y: event.clientY }
      if (seen || Math.hypot(now.x - from.x, now.y - from.y) < begins) return
      seen = show(card, from)
      follow()
    }
    const end = () => {
      cancelAnimationFrame(frame)
      seen?.end()
      listening.abort()
      stop.current = null
    }
    const up = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return
      // Where it is let go, also when nothing was drawn since.
      spot = seen?.at(event.clientX, event.clientY) ?? null
      const to = spot && standOf(spot)
      const beside = spot ? besideOf(spot, id) : {}
      end()
      if (to) drop.current(id, to, beside)
    }
    const listening = new AbortController()
    const how = { capture: true, signal: listening.signal }
    document.addEventListener('pointermove', move, how)
    document.addEventListener('pointerup', up, how)
    document.addEventListener('pointercancel', end, how)
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), how)
    stop.current = end
  }
}
