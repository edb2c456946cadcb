import type { Page } from '@playwright/test'

/** Counts every time a finger comes down on this page, from now on and as long as it is not loaded anew. */
export async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const count = () => sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1))
    sessionStorage.setItem('taps', '0')
    window.addEventListener('pointerdown', count, true)
  })
  return () => page.evaluate(() => Number(sessionStorage.getItem('taps')))
}
