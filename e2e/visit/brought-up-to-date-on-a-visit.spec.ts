import { expect, test } from '@playwright/test'
import { expectAccessible, signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'
import { tabletOn } from '../steps/tablet'
import { expectUnlocked, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3399)

test('what a colleague did since comes to a tablet on a visit with one tap, and is there without a network', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  await server.start()
  const page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Bijgewerkt', { name: 'Noor', birthYear: 2016 }, server.address)
  const address = await beginMap(page)
  const desk = await MapPage.on(page)
  await desk.add('Zorgen', 'Dit was er vanmorgen.')
  await desk.expectKeptOnServer()
  await page.goto(server.address + file)
  await takeAlong(page)
  await unlock(page)
  await expectUnlocked(page)

  const office = await browser.newContext({ baseURL: server.address, locale: 'nl-BE' })
  await signIn(office, 'consulent')
  const theirs = await office.newPage()
  await theirs.goto(address)
  const map = await MapPage.on(theirs)
  await map.add('Wat goed gaat', 'Dit kwam er vanmiddag bij.')
  await map.expectKeptOnServer()
  await theirs.goto(file)
  await theirs.getByRole('button', { name: 'Mijn drie huizen beginnen met Noor' }).click()
  await expect(theirs.getByRole('heading', { name: 'De huizen van Noor' })).toBeVisible()
  await office.close()

  const houses = page.getByRole('button', { name: /Mijn drie huizen openen/ })
  await expect(houses).toBeHidden()
  await page.getByRole('button', { name: 'Alles bijwerken' }).click()
  await expect(page.getByText(/^Alles is bijgewerkt om/)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/Meegenomen op .* · Bijgewerkt op/)).toBeVisible()
  await expect(houses).toBeVisible()
  await expectAccessible(page)
  const shots = process.env.E2E_SHOTS
  const look = async (name: string) => {
    if (shots === undefined) return
    for (const [width, height] of [
      [1180, 820],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: `${shots}/${name}-${String(width)}.png` })
    }
  }
  await look('refreshed-nl')

  await server.stop()
  await page.getByRole('button', { name: 'Alles bijwerken' }).click()
  await expect(page.getByText(/Bijwerken lukte niet: er is nu geen verbinding/)).toBeVisible({ timeout: 60_000 })
  await look('refused-nl')
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  const offline = await MapPage.on(page)
  await expect(offline.card('Dit was er vanmorgen.')).toBeVisible()
  await expect(offline.card('Dit kwam er vanmiddag bij.')).toBeVisible()
  expect(tablet.wrong).toEqual([])
})
