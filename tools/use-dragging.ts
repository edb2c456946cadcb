'use client'

import { useEffect, useState, type ComponentType, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** After what `useWholeEditor` fetches: by then it is here. */
const quietAfter = 1_000

/** Something is open over the board, or about to be: changing the lists now would close it, or take a card from under a finger. */
const isBusy = (board: HTMLElement) =>
  board.querySelector(':active') !== null ||
  board.querySelector('[aria-expanded="true"]') !== null ||
  document.querySelector('[role="menu"], [role="dialog"], [role="alertdialog"]') !== null

const controlsOf = (card: Element | null | undefined) => [...(card?.querySelectorAll('button') ?? [])]

/** Which control of which card has the focus: both lists have the same ones in the same order. */
function focusIn(board: HTMLElement): (() => void) | null {
  const { activeElement } = document
  const card = board.contains(activeElement) ? activeElement?.closest('[data-card]') : null
  const at = controlsOf(card).findIndex((control) => control === activeElement)
  const id = card?.getAttribute('data-card')
  if (at < 0 || id === null || id === undefined) return null
  return () => controlsOf(board.querySelector(`[data-card="${id}"]`))[at]?.focus()
}

/**
 * Dragging is loaded (`fetchList`, the same at every render) when somebody comes near the cards, by mouse or keyboard, and where there are
 * fingers as soon as the page is quiet; not with the page. The lists are changed at the first quiet moment; what can be done by dragging can
 * be done from the menu at any time.
 */
export function useDragging<Props>(
  board: RefObject<HTMLElement | null>,
  Plain: ComponentType<Props>,
  fetchList: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const [List, setList] = useState<ComponentType<Props>>(() => Plain)
  useEffect(() => {
    const { current } = board
    if (!current) return
    const near = ['pointerover', 'touchstart', 'focusin'] as const
    const quiet = ['focusout', 'pointerup', 'keyup'] as const
    let loaded: ComponentType<Props> | null = null
    let asked = false
    let changed = false
    const swap = () => {
      // Not in the middle of the event that made it quiet.
      if (loaded && !changed) setTimeout(change)
    }
    const change = () => {
      const list = loaded
      if (!list || changed || isBusy(current)) return
      changed = true
      const back = focusIn(current)
      // At once and whole: between one key and the next the focus is never nowhere.
      flushSync(() => setList(() => list))
      back?.()
      // A list that gets the focus for the first time gives it to its first row: once more, when that is over.
      if (back) requestAnimationFrame(back)
    }
    const load = ({ target }: Event) => {
      if (target instanceof Element && target.closest('[data-cards]')) bring()
    }
    const bring = () => {
      if (asked) return
      asked = true
      fetchList().then(
        (module) => {
          loaded = module.default
          swap()
        },
        // No network just now: the next time somebody comes near.
        () => (asked = false),
      )
    }
    // A finger comes near nothing before it is there: the grips must stand where it can find them.
    const early = matchMedia('(any-pointer: coarse)').matches ? setTimeout(bring, quietAfter) : undefined
    for (const name of near) current.addEventListener(name, load, { passive: true })
    for (const name of quiet) document.addEventListener(name, swap)
    return () => {
      clearTimeout(early)
      for (const name of near) current.removeEventListener(name, load)
      for (const name of quiet) document.removeEventListener(name, swap)
    }
  }, [board, fetchList])
  return List
}
