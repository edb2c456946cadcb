import { useSyncExternalStore, type MouseEvent } from 'react'

const changed = 'houvast-path'

/** Goes on inside this page: the key is in its memory, and a page that is loaded asks to unlock again. */
export function goTo(path: string): void {
  history.pushState(null, '', path)
  window.dispatchEvent(new Event(changed))
}

function listen(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(changed, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(changed, listener)
  }
}

/** Where we are, as the person sees it; the shell was rendered for no address at all. */
export const usePath = (): string =>
  useSyncExternalStore(
    listen,
    () => location.pathname,
    () => '',
  )

/** A document, to work on or to look at together; null for every other address. */
export function documentIn(path: string): { documentId: string; together: boolean } | null {
  const [, documentId, family] = /^\/documents\/([0-9a-f-]{36})(\/family)?$/i.exec(path) ?? []
  return documentId === undefined ? null : { documentId, together: family !== undefined }
}

/**
 * A link inside the page of a visit. What is here opens here; anything else would load a page, and with it lock what is open, so it
 * stays where it is.
 */
export function stayInside(event: MouseEvent<HTMLElement>): void {
  const link = (event.target as Element).closest('a')
  if (!link || link.target === '_blank' || link.origin !== location.origin) return
  event.preventDefault()
  if (documentIn(link.pathname) || link.pathname === '/visit') goTo(link.pathname)
}
