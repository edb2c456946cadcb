import { expect, test } from '@playwright/test'
import { signIn } from '../fixtures'
import { openNewCase } from '../steps/case'
import { drawLine, expectSheet, openGoodHouse, shapesOn } from '../steps/drawing'
import { counted, documentIn, documentsOf, letVisitsLie } from '../steps/server'
import { tabletOn } from '../steps/tablet'
import { chooseCode, expectUnlocked, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3390)

test('a child begins its houses in a home without a network, and eight hours later all of it arrives, each act once', async () => {
  test.setTimeout(240_000)
  await server.start()
  const page = await tablet.start()
  await signIn(tablet.context, 'collega', server.address)
  const file = await openNewCase(page, 'Achturen', { name: 'Bo', birthYear: 2016 }, server.address)
  await page.getByRole('link', { name: 'Meenemen', exact: true }).click()
  await expect(page.getByText('Zet Houvast op het beginscherm')).toBeVisible()
  await page.goto(server.address + file)
  await takeAlong(page)
  await server.stop()
  await unlock(page)
  await expectUnlocked(page)
  // What the browser promised is said as it is.
  const granted = await page.evaluate(() => navigator.storage.persisted())
  const said = granted ? 'Ja, de browser beloofde niets zelf op te ruimen.' : 'De browser beloofde niets.'
  await expect(page.getByText(said, { exact: false })).toBeVisible()

  await page.getByRole('button', { name: 'Bo tekent nu' }).click()
  await chooseCode(page)
  await openGoodHouse(page)
  await drawLine(page, [
    [0.2, 0.5],
    [0.4, 0.6],
  ])
  await drawLine(page, [
    [0.5, 0.5],
    [0.7, 0.6],
  ])
  await expect(shapesOn(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Naar Het huis van de zorgen' }).click()
  await expect(page.getByRole('heading', { name: 'Het huis van de zorgen' })).toBeVisible()
  await page.getByRole('button', { name: 'Woorden' }).click()
  await page.getByLabel('Wat wil je erin zetten?').fill('Soms is het heel stil.')
  await page.getByRole('button', { name: 'Zet het erin' }).click()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.getByRole('button', { name: 'Toch verder' }).click()
  // Back to the grown-up, who goes on with it and hands it over again.
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await page.getByRole('button', { name: 'Bo tekent nu' }).click()
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).click()
  await expectSheet(page)
  await expect(shapesOn(page)).toHaveCount(2)
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await expect(page.getByText('1 werkblad is nog niet verstuurd')).toBeVisible()

  await letVisitsLie('collega', 8)
  await server.start()
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText('Alles is verstuurd.')).toBeVisible({ timeout: 60_000 })
  const [houses = ''] = await documentsOf(documentIn(file))
  const acts = ['item.added', 'item.added', 'item.confirmed_by_child', 'stop.pressed', 'tool.started']
  expect(await counted(houses)).toEqual(acts)
  for (let again = 0; again < 2; again++) {
    await page.getByRole('button', { name: /Mijn drie huizen.*openen|openen.*Mijn drie huizen/ }).click()
    await expect(page.getByRole('heading', { name: 'De huizen van Bo' })).toBeVisible()
    await expect(page.getByText(/Bewaard op de server/).filter({ visible: true })).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Terug naar het bezoek' }).click()
    await expectUnlocked(page)
  }
  expect(await counted(houses)).toEqual(acts)
  expect(tablet.wrong).toEqual([])
})
