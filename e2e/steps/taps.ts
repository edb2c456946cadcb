import type { Page } from '@playwright/test'

/** Counts every time a finger comes down on this tab, from now on; what is typed on a keyboard is none. */
export async function countTaps(page: Page): Promise<() => Promise<number>> {
  const listen = () => {
    const count = () => sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1))
    window.addEventListener('pointerdown', count, true)
  }
  await page.addInitScript(listen)
  await page.evaluate(listen)
  await page.evaluate(() => sessionStorage.setItem('taps', '0'))
  return () => page.evaluate(() => Number(sessionStorage.getItem('taps')))
}
