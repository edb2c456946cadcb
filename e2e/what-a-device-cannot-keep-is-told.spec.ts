import type { BrowserContext, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { expectOnServer } from './steps/another-device'
import { beginMap, openNewCase } from './steps/case'
import { longestAnswer } from '../sync/browser/answer-in-time'

/** How many rows lie on this device, in every store of every database of ours. */
const rowsOnDevice = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let rows = 0
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => done(opening.result)
        opening.onerror = () => failed(new Error('Not to be opened'))
      })
      for (const store of database.objectStoreNames) {
        rows += await new Promise<number>((done) => {
          const counting = database.transaction(store).objectStore(store).count()
          counting.onsuccess = () => done(counting.result)
        })
      }
      database.close()
    }
    return rows
  })

/** How browsers refuse to keep anything: each runs in the page, before anything of ours. */
const refusals: Record<string, () => void> = {
  'has no storage': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'throws when one looks for storage': () =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Not here', 'SecurityError')
      },
    }),
  'throws when storage is opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here', 'SecurityError')
    }
  },
  'answers with an error when storage is opened': () => {
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')?.value as IDBFactory['open']
    IDBFactory.prototype.open = function (name, version) {
      // One of a far later version lies there already: the browser itself answers each of ours with an error.
      open.call(this, name, 1_000_000)
      return open.call(this, name, version)
    }
  },
  'has neither storage nor settings': () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Not here', 'SecurityError')
        },
      })
  },
}

for (const [how, refuse] of Object.entries(refusals))
  test(`a private window that ${how} says so, and what is written reaches the server`, async ({
    page,
    as,
    another,
  }) => {
    await page.addInitScript(refuse)
    await as('consulent')
    await openNewCase(page, 'Privévenster', { name: 'Ilyas', birthYear: 2016 })
    const address = await beginMap(page)
    const map = await MapPage.on(page)
    await expect(page.getByText('Deze browser bewaart niets')).toBeVisible()
    await map.add('Zorgen', 'Geschreven in een privévenster.')
    await map.expectKeptOnServer()
    await expect(page.getByText(/Bewaard op dit toestel/)).toHaveCount(0)
    await expectAccessible(page)
    await page.reload()
    const again = await MapPage.on(page)
    await expect(again.card('Geschreven in een privévenster.')).toHaveCount(1)
    await expect(page.getByText('Deze browser bewaart niets')).toBeVisible()
    await again.add('Wat goed gaat', 'En na het herladen nog iets.')
    await again.expectKeptOnServer()
    await expectOnServer(await another('consulent'), address, [
      'Geschreven in een privévenster.',
      'En na het herladen nog iets.',
    ])
  })

/** A really full disk, as far as a browser can tell; undefined gives the room back. */
async function giveRoom(context: BrowserContext, page: Page, quotaSize?: number): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) })
}

test('a browser that never answers is not waited for: it says so, and what is written reaches the server', async ({
  page,
  as,
  another,
}) => {
  await page.addInitScript(() => {
    // The question is taken and lies there: no success, no error, no word that another tab stands in the way.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    IDBFactory.prototype.databases = () => new Promise(() => undefined)
  })
  await as('consulent')
  await openNewCase(page, 'Zwijgende browser', { name: 'Wout', birthYear: 2014 })
  await page.clock.install()
  const address = await beginMap(page)
  const open = async () => {
    await expect(async () => {
      await page.clock.fastForward(longestAnswer)
      await expect(page.getByText('Deze browser bewaart niets')).toBeVisible({ timeout: 500 })
    }).toPass()
    return MapPage.on(page)
  }
  const map = await open()
  await map.add('Zorgen', 'Geschreven terwijl de browser zwijgt.')
  await map.expectKeptOnServer()
  await expect(page.getByText(/Bewaard op dit toestel/)).toHaveCount(0)
  await expectAccessible(page)
  await page.reload()
  await expect((await open()).card('Geschreven terwijl de browser zwijgt.')).toHaveCount(1)
  await expectOnServer(await another('consulent'), address, ['Geschreven terwijl de browser zwijgt.'])
})

test('a full device says so, what is written reaches the server, and all of it is kept once there is room', async ({
  page,
  context,
  as,
  another,
}) => {
  test.setTimeout(120_000)
  await as('consulent')
  await openNewCase(page, 'Vol toestel', { name: 'Roos', birthYear: 2011 })
  await giveRoom(context, page, 1)
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Geschreven op een vol toestel.')
  await expect(page.getByText('Dit toestel is vol')).toBeVisible({ timeout: 60_000 })
  await map.add('Wat goed gaat', 'En nog iets erbij.')
  await map.expectKeptOnServer()
  expect(await rowsOnDevice(page)).toBe(0)
  await expectAccessible(page)
  await expectOnServer(await another('consulent'), address, ['Geschreven op een vol toestel.', 'En nog iets erbij.'])

  await giveRoom(context, page)
  await expect(page.getByText('Dit toestel is vol')).toHaveCount(0, { timeout: 60_000 })
  // Without the server's copy: what is shown now comes from this device.
  await page.close()
  const again = await context.newPage()
  await again.route('**/api/sync/**', (route) => route.abort())
  await again.goto(address)
  const kept = await MapPage.on(again)
  for (const words of ['Geschreven op een vol toestel.', 'En nog iets erbij.'])
    await expect(kept.card(words)).toHaveCount(1)
})
