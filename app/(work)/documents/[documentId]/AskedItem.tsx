'use client'

import { useEffect } from 'react'

const gives = 8_000

/**
 * Brings the thing an address names (`#item-<id>`) into sight, once it is there: a document comes from the device and is drawn part by part.
 * Goes once; whoever works on is not moved again.
 */
export function AskedItem() {
  useEffect(() => {
    const id = /^#item-([\w-]{1,64})$/.exec(location.hash)?.[1]
    if (id === undefined) return
    const show = () => {
      const found = document.querySelector<HTMLElement>(`[data-card="${id}"]`)
      if (!found) return
      watch.disconnect()
      clearTimeout(given)
      found.scrollIntoView({ block: 'center' })
      found.dataset['asked'] = ''
    }
    const watch = new MutationObserver(show)
    const given = setTimeout(() => watch.disconnect(), gives)
    watch.observe(document.body, { childList: true, subtree: true })
    show()
    return () => {
      watch.disconnect()
      clearTimeout(given)
    }
  }, [])
  return null
}
