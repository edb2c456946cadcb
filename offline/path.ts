import { useSyncExternalStore } from 'react'

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

export const documentIn = (path: string): string | null => /^\/documents\/([0-9a-f-]{36})$/i.exec(path)?.[1] ?? null
