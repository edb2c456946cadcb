'use client'

import { useEffect, useState, type ComponentType, type RefObject } from 'react'
import { CardList, type CardListProps } from './CardList'

/**
 * Dragging comes after the page, when there is time for it, and never under somebody's hands: while the focus is among the cards the
 * lists stay what they are.
 */
export function useDragging(board: RefObject<HTMLElement | null>): ComponentType<CardListProps> {
  const [List, setList] = useState<ComponentType<CardListProps>>(() => CardList)
  useEffect(() => {
    let gone = false
    const swap = (loaded: ComponentType<CardListProps>) => {
      if (gone) return
      const { activeElement } = document
      if (activeElement?.closest('[data-cards]') && board.current?.contains(activeElement)) activeElement.addEventListener('blur', () => setTimeout(() => swap(loaded)), { once: true })
      else setList(() => loaded)
    }
    const load = () => void import('./DraggableCards').then((module) => swap(module.default)).catch(() => undefined)
    const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(load, { timeout: 3000 }) : null
    if (idle === null) load()
    return () => {
      gone = true
      if (idle !== null) cancelIdleCallback(idle)
    }
  }, [board])
  return List
}
