import { test, type Page } from '@playwright/test'

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

/** Counts what hands do on this page from now on: each touch or press of the mouse, and each key that goes down. */
export async function countEffort(page: Page): Promise<() => Promise<{ taps: number; keys: number }>> {
  const listen = () => {
    const add = (what: string) => sessionStorage.setItem(what, String(Number(sessionStorage.getItem(what)) + 1))
    window.addEventListener('pointerdown', () => add('effort-taps'), true)
    window.addEventListener('keydown', () => add('effort-keys'), true)
  }
  await page.addInitScript(listen)
  await page.evaluate(listen)
  return () =>
    page.evaluate(() => ({
      taps: Number(sessionStorage.getItem('effort-taps')),
      keys: Number(sessionStorage.getItem('effort-keys')),
    }))
}

/** Has this stand in the table under all journeys (effort-reporter.ts). Letters of people's own sentences are no work of ours. */
export function tellEffort(
  work: string,
  { taps, keys, letters }: { taps: number; keys: number; letters: number },
): void {
  const description = `${work}: ${String(keys)} keys, ${String(taps)} taps, ${String(letters)} letters`
  test.info().annotations.push({ type: 'effort', description })
}
