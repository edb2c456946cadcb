import type { Page } from '@playwright/test'

/** Counts the keys that go down on this tab, from now on: letters of sentences apart from what moves about and chooses. */
export async function countKeys(page: Page): Promise<() => Promise<{ letters: number; others: number }>> {
  await page.evaluate(() => {
    sessionStorage.setItem('letters', '0')
    sessionStorage.setItem('others', '0')
    const count = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && !event.altKey && event.target instanceof HTMLTextAreaElement
      const name = isLetter ? 'letters' : 'others'
      if (!['Alt', 'Shift', 'Control'].includes(event.key))
        sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name)) + 1))
    }
    window.addEventListener('keydown', count, true)
  })
  return () =>
    page.evaluate(() => ({
      letters: Number(sessionStorage.getItem('letters')),
      others: Number(sessionStorage.getItem('others')),
    }))
}
