import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { expectAccessible, signIn } from '../fixtures'
import { openNewCase } from '../steps/case'
import { drawLine, expectSheet, openGoodHouse, shapesOn } from '../steps/drawing'
import { giveTo } from '../steps/server'
import { tabletOn } from '../steps/tablet'
import { chooseCode, expectUnlocked, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3398)

test('houses begun and drawn without a network, with a photo, reach the colleague who has the family now', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  await server.start()
  const page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Overgedragen', { name: 'Ilan', birthYear: 2018 }, server.address)
  await takeAlong(page)
  await server.stop()
  await unlock(page)
  await expectUnlocked(page)

  await page.getByRole('button', { name: 'Ilan tekent nu' }).click()
  await chooseCode(page)
  await openGoodHouse(page)
  await drawLine(page, [
    [0.3, 0.6],
    [0.4, 0.5],
    [0.5, 0.7],
  ])
  await expect(shapesOn(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Alles samen' }).click()
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await expectUnlocked(page)
  // A photo is laid on it together with the grown-up: in a child's hands there is no way to one.
  await page.getByRole('button', { name: /Mijn drie huizen.*openen|openen.*Mijn drie huizen/ }).click()
  await page.getByRole('button', { name: 'Samen op het blad' }).click()
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).click()
  await expectSheet(page)
  const photo = sharp({ create: { width: 320, height: 240, channels: 3, background: '#2f6db3' } })
  const buffer = await photo.jpeg().toBuffer()
  await page.locator('input[type=file]').setInputFiles({ name: 'hond.jpg', mimeType: 'image/jpeg', buffer })
  await expect(shapesOn(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Alles samen' }).click()
  await page.getByRole('button', { name: 'Naar het gesprek' }).click()
  await expect(page.getByRole('img', { name: /^Tekening: Huis van de goede dingen/ })).toBeVisible()
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await expectUnlocked(page)

  await giveTo('collega', file.split('/').at(-1) ?? '')
  await server.start()
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText(/is veilig doorgegeven aan wie met dat gezin werkt/)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Nu versturen' })).toBeHidden()
  await page.getByRole('button', { name: /Mijn drie huizen.*openen|openen.*Mijn drie huizen/ }).click()
  await expect(page.getByText(/Dit dossier is niet meer voor jou open|veilig doorgegeven/)).toBeVisible()

  const office = await browser.newContext({ baseURL: server.address, locale: 'nl-BE' })
  await signIn(office, 'collega')
  const theirs = await office.newPage()
  await theirs.goto(file)
  await expect(theirs.getByRole('button', { name: /^Mijn drie huizen.*openen/ })).toBeHidden()
  await theirs.getByRole('link', { name: 'Bekijken en beslissen' }).click()
  await expect(theirs.getByText('Dit werkblad werd op het toestel begonnen.')).toBeVisible()
  const drawing = theirs.getByRole('img', { name: /^Tekening: Huis van de goede dingen/ })
  const isShown = () => drawing.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)
  await drawing.scrollIntoViewIfNeeded()
  await expect.poll(isShown).toBe(true)
  await expectAccessible(theirs)
  if (process.env.E2E_SHOTS) await theirs.screenshot({ path: `${process.env.E2E_SHOTS}/late.png`, fullPage: true })
  await theirs.getByRole('button', { name: 'Toevoegen aan dit dossier' }).first().click()
  await expect(theirs.getByText('Dit werkblad werd op het toestel begonnen.')).toBeHidden()

  await theirs.goto(file)
  await theirs
    .getByRole('link', { name: /Mijn drie huizen/ })
    .first()
    .click()
  await expect(theirs.getByRole('heading', { name: 'De huizen van Ilan' })).toBeVisible()
  await expect.poll(isShown).toBe(true)
  // The photo itself, which only the tablet had, lies on the sheet.
  await theirs.getByRole('button', { name: 'Samen op het blad' }).click()
  await theirs.getByRole('button', { name: /^Het huis van de goede dingen/ }).click()
  await expectSheet(theirs)
  const onSheet = shapesOn(theirs).locator('img')
  await expect.poll(() => onSheet.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320)
  await office.close()
  expect(tablet.wrong).toEqual([])
})
