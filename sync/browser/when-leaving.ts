/** What of the page is needed to know that it goes; the real ones, or those of a test. */
type Page = {
  window: EventTarget
  document: EventTarget & { readonly visibilityState: DocumentVisibilityState }
}

/**
 * Runs `write` in the last moments a page has: it is left, put out of sight, or frozen by the system. None of them promises another.
 * Returns how to stop.
 */
export function whenLeaving(write: () => void, page: Page = { window, document }): () => void {
  const hidden = () => {
    if (page.document.visibilityState === 'hidden') write()
  }
  page.window.addEventListener('pagehide', write)
  page.document.addEventListener('visibilitychange', hidden)
  // Told to the document and not further up: a window never hears of it.
  page.document.addEventListener('freeze', write)
  return () => {
    page.window.removeEventListener('pagehide', write)
    page.document.removeEventListener('visibilitychange', hidden)
    page.document.removeEventListener('freeze', write)
  }
}
