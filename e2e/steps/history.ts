import { expect, type Page } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Asked anew each time: a page that is swapped for one that was kept takes its debugger's line along. */
async function historyOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory')
  await session.detach()
  return { ids: entries.map(({ id }) => id), here: entries[currentIndex]?.id }
}

/** What lies behind the back and forward buttons, from here to the oldest and up again. */
export async function entriesBehind(page: Page): Promise<number[]> {
  const { ids } = await historyOf(page)
  return [...ids.toReversed(), ...ids]
}

/** As the buttons do it: a page that was kept comes back without loading. */
export async function goToEntry(page: Page, entryId: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.navigateToHistoryEntry', { entryId })
  await session.detach().catch(() => undefined)
  await expect(async () => expect((await historyOf(page)).here).toBe(entryId)).toPass({ timeout: 20_000 })
}

/** Two plain pages of nobody: whether this browser keeps pages behind its back button at all. */
export async function keepsPagesBehind(page: Page): Promise<boolean> {
  const plain = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>'))
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${String((plain.address() as AddressInfo).port)}`
  try {
    await page.goto(`${origin}/one`)
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => (document.title = event.persisted ? 'kept' : 'new')),
    )
    await page.goto(`${origin}/two`)
    await page.goBack({ waitUntil: 'commit' })
    return (await page.title()) === 'kept'
  } finally {
    plain.closeAllConnections()
    await new Promise((done) => plain.close(done))
  }
}
