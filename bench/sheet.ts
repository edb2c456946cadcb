import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** What has to be tapped on the way to a sheet, each as soon as it stands there. Nothing on a bare page. */
export const toTheSheet = ['Samen op het blad', 'Het huis van de goede dingen'] as const

/**
 * Runs in the page: taps what leads on without waiting for anybody, and notes when the engine's canvas stands there. The moment is the
 * page's own, so that the way to this program is not measured along.
 */
function tapOn(names: readonly string[]): void {
  const left = [...names]
  const look = () => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      (each.ariaLabel ?? each.textContent).includes(left[0] ?? '-'),
    )
    if (left.length > 0 && button) {
      left.shift()
      performance.mark('tapped')
      button.click()
    }
    if (document.querySelector('.tl-canvas')) {
      // Painted: what a hand then does is seen.
      requestAnimationFrame(() => setTimeout(() => performance.mark('canvas'), 0))
      return
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The same as a script for the page. tsx keeps names of functions by a helper that is not there. */
export const tapping = (names: readonly string[]): string =>
  `globalThis.__name ??= (it) => it; (${tapOn.toString()})(${JSON.stringify(names)})`

export type Opened = { page: Page; ready: number; sinceTap: number; session: CDPSession }

/** Opens an address and goes on to its sheet. `ready`: milliseconds from asking for the address; `sinceTap`: from the last tap. */
export async function openSheet(
  context: BrowserContext,
  url: string,
  taps: readonly string[],
  slower = 1,
): Promise<Opened> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(tapping(taps))
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('canvas').length > 0, null, { timeout: 120_000 })
  const { ready, tapped } = await page.evaluate(() => ({
    ready: performance.getEntriesByName('canvas')[0]?.startTime ?? Number.NaN,
    tapped: performance
      .getEntriesByType('mark')
      .filter(({ name }) => name === 'tapped')
      .at(-1)?.startTime,
  }))
  return { page, session, ready, sinceTap: ready - (tapped ?? 0) }
}

/** The canvas on the screen. */
async function canvasOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('.tl-canvas').boundingBox()
  if (!box) throw new Error('There is no canvas')
  return box
}

export type StrokeRun = { frames: number[]; took: number }

/** One stroke of so many moves by one finger, `every` ms, and how long each frame took meanwhile. */
export async function drawStroke({ page, session }: Opened, moves: number, every: number): Promise<StrokeRun> {
  const box = await canvasOf(page)
  const at = (step: number) => ({
    x: box.x + box.width * (0.1 + (0.8 * step) / moves),
    // No two alike: equal ones would be packed to nothing.
    y: box.y + box.height * (0.5 + 0.3 * Math.sin((step / moves) * 40) + 0.01 * Math.random()),
  })
  await page.evaluate(() => {
    const noted: number[] = []
    let last = performance.now()
    const frame = (now: number) => {
      noted.push(now - last)
      last = now
      if (!('stopFrames' in window)) requestAnimationFrame(frame)
    }
    Object.assign(window, { frames: noted })
    delete (window as { stopFrames?: true }).stopFrames
    requestAnimationFrame(frame)
  })
  const begun = performance.now()
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
  const sent: Promise<unknown>[] = []
  for (let step = 1; step <= moves; step++) {
    sent.push(session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step)] }))
    const until = begun + step * every - performance.now()
    if (until > 1) await new Promise((done) => setTimeout(done, until))
  }
  await Promise.all(sent)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const frames = await page.evaluate(() => {
    Object.assign(window, { stopFrames: true })
    return (window as unknown as { frames: number[] }).frames.slice(2)
  })
  return { frames, took: performance.now() - begun }
}
