import { expect, test } from '@playwright/test'
import { expectAccessible, signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'
import { tabletOn } from '../steps/tablet'
import { expectUnlocked, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3381)

test('a family taken along opens on a tablet without a network, through a killed tab and a killed browser, and all of it arrives once', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  await server.start()
  let page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Onderweg', { name: 'Noor', birthYear: 2016 }, server.address)
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Dit was er aan het bureau.')
  await map.expectKeptOnServer()
  await page.goto(server.address + file)
  const desk = await tablet.context.newPage()
  await desk.goto(server.address + file)
  await expect(desk.getByRole('heading', { name: 'Familie Onderweg' })).toBeVisible()
  await takeAlong(page)
  await expectAccessible(page)

  const worker = await tablet.context.request.get(`${server.address}/sw.js`)
  expect(worker.headers()).toMatchObject({
    'cache-control': 'no-store',
    'content-type': 'application/javascript; charset=UTF-8',
  })

  // The desk has ended in every tab, and the network goes.
  await expect(desk.getByRole('heading', { name: 'Dit toestel is vergrendeld' })).toBeVisible({ timeout: 30_000 })
  await server.stop()
  await tablet.kill()
  page = await tablet.start()
  for (const never of ['/', '/cases/01900000-0000-7000-8000-00000000000a', '/never/was/here', '/k']) {
    await page.goto(server.address + never)
    await expect(page.locator('h1')).toHaveText(never === '/k' ? 'Even wachten' : 'Dit toestel is vergrendeld')
  }
  await page.goto(`${server.address}/`)
  await unlock(page, 'andere woorden hier')
  await expect(page.getByText('Met deze wachtzin gaat het niet open.')).toBeVisible()
  await unlock(page)
  await expectUnlocked(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  const offline = await MapPage.on(page)
  await expect(offline.card('Dit was er aan het bureau.')).toBeVisible()
  await offline.add('Wat goed gaat', 'Dit werd bij het gezin gezegd.')
  await expect(page.locator('[data-save="unsent"]')).toBeVisible({ timeout: 30_000 })
  // A link leads on inside the page, where the key is.
  await page.getByRole('link', { name: 'Samen bekijken' }).click()
  await expect(page).toHaveURL(/\/family$/)
  await expect(page.getByText('Dit werd bij het gezin gezegd.')).toBeVisible()
  await page.getByRole('link', { name: 'Terug naar het werkblad' }).click()
  await MapPage.on(page)

  // The tab is closed as it is, and its address asked again: a page that is loaded is locked.
  const here = page.url()
  await page.close({ runBeforeUnload: false })
  page = await tablet.context.newPage()
  await page.goto(here)
  await unlock(page)
  const again = await MapPage.on(page)
  await expect(again.card('Dit werd bij het gezin gezegd.')).toBeVisible()
  await again.add('Zorgen', 'Dit kwam na het sluiten van het tabblad.')
  await expect(page.getByText(/Het staat veilig op dit toestel/)).toBeVisible({ timeout: 30_000 })

  await tablet.kill()
  page = await tablet.start()
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await expectUnlocked(page)
  await expect(page.getByText('1 werkblad is nog niet verstuurd')).toBeVisible()
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  const last = await MapPage.on(page)
  await last.add('Wat goed gaat', 'Dit kwam na het doden van de browser.')
  await page.getByRole('button', { name: 'Terug naar het bezoek' }).click()
  await expectUnlocked(page)

  // A browser that is killed in its first half minute has not written down its cookies: the session is gone, the work is not. How long
  // it took to come here is a machine's business, so the cookies go in any case.
  await tablet.context.clearCookies()
  await server.start()
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText('Het bezoek is op de server afgelopen.')).toBeVisible({ timeout: 30_000 })
  await signIn(tablet.context, 'consulent', server.address)
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText('Alles is verstuurd.')).toBeVisible({ timeout: 60_000 })
  const office = await browser.newContext({ baseURL: server.address, locale: 'nl-BE' })
  await signIn(office, 'consulent')
  const theirs = await office.newPage()
  await theirs.goto(address)
  const arrived = await MapPage.on(theirs)
  for (const words of [
    'Dit was er aan het bureau.',
    'Dit werd bij het gezin gezegd.',
    'Dit kwam na het sluiten van het tabblad.',
    'Dit kwam na het doden van de browser.',
  ])
    await expect(arrived.card(words)).toHaveCount(1)
  await office.close()
  expect(tablet.wrong).toEqual([])
})
