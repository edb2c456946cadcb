import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { signIn } from '../fixtures'
import { openNewCase } from '../steps/case'
import {
  drawLine,
  expectSheet,
  holdLine,
  openGoodHouse,
  placeSticker,
  rightEndOfLine,
  rowsOnDevice,
  shapesOn,
} from '../steps/drawing'
import { keptByPage, msUntil, tabletOn } from '../steps/tablet'
import { chooseCode, expectUnlocked, passphrase, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3385)

const expectPhoto = (page: Page) =>
  expect
    .poll(() =>
      shapesOn(page)
        .locator('img')
        .evaluateAll(([image]) => (image as HTMLImageElement | undefined)?.naturalWidth ?? 0),
    )
    .toBeGreaterThan(0)

test('what a child draws on a tablet without a network is there after the browser was killed, and arrives', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  await server.start()
  let page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Zonnevlecht', { name: 'Ilan', birthYear: 2018 }, server.address)
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Ilan' }).click()
  await expect(page.getByRole('heading', { name: 'De huizen van Ilan' })).toBeVisible()
  const address = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Samen op het blad' }).click()
  await openGoodHouse(page)
  const photo = sharp({ create: { width: 320, height: 240, channels: 3, background: '#f3c65b' } })
  const buffer = await photo.jpeg().toBuffer()
  await page.locator('input[type=file]').setInputFiles({ name: 'hond.jpg', mimeType: 'image/jpeg', buffer })
  await expectPhoto(page)
  await expect(page.getByText(/Bewaard op de server/).filter({ visible: true })).toBeVisible()
  await page.goto(server.address + file)
  await takeAlong(page)
  await server.stop()
  await tablet.kill()

  page = await tablet.start()
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await expectUnlocked(page)
  await page.getByRole('button', { name: /Mijn drie huizen.*openen|openen.*Mijn drie huizen/ }).click()
  await expect(page.getByRole('heading', { name: 'De huizen van Ilan' })).toBeVisible()
  await page.getByText('Wat gebeurt er nu?', { exact: true }).click()
  await page.getByRole('button', { name: 'Iets toevoegen' }).click()
  await page.getByLabel('Wat gebeurt er?', { exact: true }).fill('Kanariegeheim van de consulent.')
  await page.getByRole('button', { name: 'Tablet doorgeven' }).click()
  await chooseCode(page)

  // Without a network and with a dialog open: Stop is as quick.
  await page
    .getByRole('button', { name: /^Naam of kleur van/ })
    .first()
    .click()
  await expect(page.getByLabel('Hoe heet het?')).toBeVisible()
  expect(await msUntil(page, 'Stop', 'We stoppen')).toBeLessThan(100)
  await page.getByRole('button', { name: 'Toch verder' }).click()
  expect(await msUntil(page, 'Rustig scherm', 'Even rustig')).toBeLessThan(100)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Zo is het goed' }).last().click()

  // The photo of the office came along, and shows without a network.
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).click()
  await expectSheet(page)
  await expectPhoto(page)
  // The engine's mark leads out of the page: a grown-up is asked first, and the drawing is still there.
  const tabs = tablet.context.pages().length
  await page.locator('.tl-watermark_SEE-LICENSE button').click()
  await expect(page.getByText(/Dit leidt naar een andere website/)).toBeVisible()
  expect(tablet.context.pages()).toHaveLength(tabs)
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await page.getByRole('button', { name: 'Alles samen' }).click()
  await page.getByRole('button', { name: /^Het huis van de zorgen/ }).click()
  await expectSheet(page)
  // Half a sentence that is never added.
  await page.getByRole('button', { name: 'Woorden' }).click()
  const before = await rowsOnDevice(page)
  await page.getByLabel('Wat wil je erin zetten?').fill('Soms durf ik niet')
  await expect.poll(() => rowsOnDevice(page)).toBeGreaterThan(before)
  await page.getByRole('button', { name: 'Tekenen' }).click()
  await expectSheet(page)
  await drawLine(page, [
    [0.3, 0.6],
    [0.4, 0.5],
    [0.5, 0.7],
  ])
  await expect(shapesOn(page)).toHaveCount(1)
  const kept = await rowsOnDevice(page)
  await placeSticker(page, 'Bed', [0.6, 0.7])
  await expect(shapesOn(page)).toHaveCount(2)
  await expect.poll(() => rowsOnDevice(page)).toBeGreaterThan(kept)
  for (const word of ['Zonnevlecht', 'Kanariegeheim', passphrase]) {
    expect(await page.content()).not.toContain(word)
    expect(await keptByPage(page)).not.toContain(word)
  }

  // The battery dies with the finger still on the glass: the stroke is there, though nobody lifted it.
  const moves = await holdLine(page, [0.1, 0.2], [0.9, 0.3], 900)
  await tablet.kill()
  page = await tablet.start()
  await page.goto(`${server.address}/k`)
  await page.getByRole('button', { name: 'Ik ben de grote mens' }).click()
  await unlock(page)
  await page.getByRole('button', { name: /^Het huis van de zorgen/ }).click()
  await expectSheet(page)
  await expect(shapesOn(page)).toHaveCount(3)
  const right = await rightEndOfLine(page)
  const there = moves.filter(({ x }) => x <= right).at(-1)
  // More of it than where it began. How much is lost at most is measured by `npm run bench kills`, fifty times, where nothing else runs.
  expect(there?.at ?? 0).toBeGreaterThan(moves[0]?.at ?? Infinity)
  await page.getByRole('button', { name: 'Woorden' }).click()
  await expect(page.getByLabel('Wat wil je erin zetten?')).toHaveValue('Soms durf ik niet')
  await page.getByRole('button', { name: 'Alles samen' }).click()
  await expect(page.getByRole('heading', { name: 'Waar ga je nu naartoe?' })).toBeVisible()

  // Once more to the child, with the code of a moment ago: one tap.
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await page.getByRole('button', { name: 'Ilan tekent nu' }).click()
  await expect(page.getByRole('heading', { name: 'Waar ga je nu naartoe?' })).toBeVisible()
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await expectUnlocked(page)
  await server.start()
  await signIn(tablet.context, 'consulent', server.address)
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText('Alles is verstuurd.')).toBeVisible({ timeout: 60_000 })
  const office = await browser.newContext({ baseURL: server.address, locale: 'nl-BE' })
  await signIn(office, 'consulent')
  const theirs = await office.newPage()
  await theirs.goto(address)
  const picture = theirs.getByRole('img', { name: 'Tekening: Huis van de zorgen' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
  await theirs.getByText('Wat gebeurt er nu?', { exact: true }).click()
  await expect(theirs.getByLabel('Wat gebeurt er?', { exact: true })).toHaveValue('Kanariegeheim van de consulent.')
  await office.close()
  expect(tablet.wrong).toEqual([])
})
