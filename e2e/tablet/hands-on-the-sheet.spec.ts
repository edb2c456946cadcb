import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import {
  drawLine,
  expectSheet,
  pinch,
  placeSticker,
  scribble,
  shapesOn,
  tapSheet,
  tapWithPalm,
  drawWithPen,
} from '../steps/drawing'
import { counted, documentIn } from '../steps/server'

/** From the page of the document to the sheet of one house. */
async function toTheSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Samen op het blad' }).tap()
  await page.getByRole('button', { name: 'We beginnen' }).tap()
}

const house = (page: Page) => page.getByRole('button', { name: /^(Naar )?Het huis van de goede dingen/ })
const dreams = (page: Page) => page.getByRole('button', { name: /^Naar Het huis van de dromen/ })
const words = 'Bij oma slaap ik in het grote bed, en de hond mag mee.'
const wordCard = (page: Page) => page.getByLabel('Woorden op het kaartje')

test('hands on the sheet: a finger, a pinch, a pen with a palm beside it, a card with words, and a second tablet', async ({
  page,
  as,
  another,
}) => {
  test.setTimeout(150_000)
  await page.clock.install()
  await as('consulent')
  await openNewCase(page, 'Vele Handen', { name: 'Juno', birthYear: 2017 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Juno' }).tap()
  await expect(page.getByRole('heading', { name: 'De huizen van Juno' })).toBeVisible()
  const address = new URL(page.url()).pathname
  await toTheSheet(page)
  await page.getByRole('button', { name: 'Drie huizen' }).tap()
  await house(page).tap()
  await expectSheet(page)

  // Two fingers at once: one line, and the sheet stays as large as it was.
  await drawLine(page, [
    [0.3, 0.6],
    [0.4, 0.5],
  ])
  await expect(shapesOn(page)).toHaveCount(1)
  const line = page.locator(`[data-shape-id="${(await shapesOn(page).first().getAttribute('data-shape-id')) ?? ''}"]`)
  const before = await line.boundingBox()
  await pinch(page, [0.4, 0.4], [0.6, 0.6])
  expect(await line.boundingBox()).toEqual(before)

  // A scribble and Stop right after it: the first touch counts, though the browser takes it for the end of a fling.
  const calm = await shapesOn(page).count()
  await scribble(page, [0.3, 0.75], [0.7, 0.75])
  await page.getByRole('button', { name: 'Stop', exact: true }).tap()
  await expect(page.getByRole('heading', { name: 'We stoppen' })).toBeVisible()
  await page.getByRole('button', { name: 'Toch verder' }).tap()
  await expect(shapesOn(page)).toHaveCount(calm + 1)
  // So does the first touch of any tool.
  for (const [tool, at] of [
    ['Rood', 0.78],
    ['Dik', 0.81],
    ['Gom', 0.84],
    ['Zwart', 0.87],
  ] as const) {
    await page.getByRole('button', { name: 'Groen', exact: true }).tap()
    await scribble(page, [0.3, at], [0.7, at])
    await page.getByRole('button', { name: tool, exact: true }).tap()
    await expect(page.getByRole('button', { name: tool, exact: true })).toHaveAttribute('aria-pressed', 'true')
  }
  const drawn = await shapesOn(page).count()

  // A card with words: tap the button, tap the sheet, type. Left empty it is not there.
  await page.getByRole('button', { name: 'Woordkaartje' }).tap()
  await expect(page.getByText('Tik op het blad waar je wil schrijven.')).toBeVisible()
  await tapSheet(page, [0.7, 0.3])
  await wordCard(page).fill(words)
  await expectAccessible(page)
  await tapSheet(page, [0.15, 0.85])
  await expect(shapesOn(page).filter({ hasText: words })).toBeVisible()
  await expect(shapesOn(page)).toHaveCount(drawn + 1)
  // Typed by the grown-up beside the child: it is asked whether that is right, until it says yes. Answering draws nothing.
  await expect(page.getByText('Klopt dit zo?')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ja, zo is het' }).tap()
  await expect(page.getByText('Klopt dit zo?')).toHaveCount(0)
  await expect(shapesOn(page)).toHaveCount(drawn + 1)
  await page.getByRole('button', { name: 'Woordkaartje' }).tap()
  await tapSheet(page, [0.3, 0.3])
  await expect(shapesOn(page)).toHaveCount(drawn + 2)
  await tapSheet(page, [0.15, 0.85])
  await expect(shapesOn(page)).toHaveCount(drawn + 1)

  // The same button on a card that lies there: its words go on. A tool that is taken meanwhile stays taken.
  await page.getByRole('button', { name: 'Woordkaartje' }).tap()
  await tapSheet(page, [0.7, 0.3])
  await expect(wordCard(page)).toHaveValue(words)
  await wordCard(page).fill(`${words} Altijd.`)
  await page.getByRole('button', { name: 'Gom' }).tap()
  await expect(wordCard(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Gom' })).toHaveAttribute('aria-pressed', 'true')
  await expect(shapesOn(page)).toHaveCount(drawn + 1)
  // Changed words are asked about anew.
  await page.getByRole('button', { name: 'Ja, zo is het' }).tap()
  await expect(page.getByText('Klopt dit zo?')).toHaveCount(0)

  // What lies there can be picked up, and made larger by a corner.
  await placeSticker(page, 'Bed', [0.3, 0.3])
  await page.getByRole('button', { name: 'Verschuiven' }).tap()
  await tapSheet(page, [0.3, 0.3])
  const bed = shapesOn(page).and(page.locator('[data-shape-type=sticker]'))
  const small = await bed.boundingBox()
  if (!small) throw new Error('There is no bed')
  const corner = { x: small.x + small.width, y: small.y + small.height }
  await page.mouse.move(corner.x, corner.y)
  await page.mouse.down()
  await page.mouse.move(corner.x + 40, corner.y + 40, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await bed.boundingBox())?.width).toBeGreaterThan(small.width + 30)

  // A pen came near: from now on the hand that holds it draws nothing, until somebody says so.
  await page.getByRole('button', { name: 'Rood' }).tap()
  await drawWithPen(page, [
    [0.2, 0.2],
    [0.3, 0.25],
    [0.4, 0.2],
  ])
  await expect(shapesOn(page)).toHaveCount(drawn + 3)
  await tapWithPalm(page, [0.5, 0.8])
  await expect(shapesOn(page)).toHaveCount(drawn + 3)
  await page.getByRole('button', { name: 'Met de vinger' }).tap()
  await drawLine(page, [
    [0.6, 0.8],
    [0.7, 0.85],
  ])
  await expect(shapesOn(page)).toHaveCount(drawn + 4)

  // A second tablet in the same drawing.
  const other = await another('consulent')
  await other.clock.install()
  await other.setViewportSize({ width: 1180, height: 820 })
  await other.goto(address)
  await other.getByRole('button', { name: 'Samen op het blad' }).click()
  await house(other).click()
  await expectSheet(other)
  await expect(shapesOn(other)).toHaveCount(drawn + 4)
  await expect(shapesOn(other).filter({ hasText: words })).toBeVisible()
  await drawLine(other, [
    [0.8, 0.6],
    [0.9, 0.7],
  ])
  await expect(shapesOn(page)).toHaveCount(drawn + 5)
  // Undo takes back what was drawn here, and not what the other drew.
  await page.getByRole('button', { name: 'Terug', exact: true }).tap()
  await expect(shapesOn(page)).toHaveCount(drawn + 4)
  await expect(shapesOn(other)).toHaveCount(drawn + 4)

  // Ten minutes without a network on both, in a house in which nobody drew before, and in the one they know.
  const document = documentIn(address)
  const both = [page, other] as const
  await expect(page.getByText(/Bewaard op de server/).filter({ visible: true })).toBeVisible()
  const countedBefore = await counted(document)
  for (const each of both) await each.context().setOffline(true)
  for (const [at, each] of both.entries()) {
    await drawLine(each, [
      [0.2 + at / 10, 0.9],
      [0.25 + at / 10, 0.8],
    ])
    await expect(shapesOn(each)).toHaveCount(drawn + 5)
    await each.clock.fastForward('05:00')
    await dreams(each).click()
    await expect(each.getByRole('heading', { name: 'Het huis van de dromen' })).toBeVisible()
    await expectSheet(each)
    await drawLine(each, [
      [0.3, 0.3 + at / 5],
      [0.5, 0.4 + at / 5],
    ])
    await expect(shapesOn(each)).toHaveCount(1)
    await each.clock.fastForward('05:00')
    await expect(each.getByText(/Niet verstuurd sinds/).filter({ visible: true })).toBeVisible()
  }
  for (const each of both) await each.context().setOffline(false)
  for (const each of both) {
    await expect(shapesOn(each)).toHaveCount(2, { timeout: 20_000 })
    await expect(each.getByText(/Bewaard op de server/).filter({ visible: true })).toBeVisible({ timeout: 20_000 })
    await house(each).click()
    await expect(each.getByRole('heading', { name: 'Het huis van de goede dingen' })).toBeVisible()
    await expectSheet(each)
    await expect(shapesOn(each)).toHaveCount(drawn + 6)
  }
  // Two hands drew in a new house: that is one act, whichever device told it first.
  await expect.poll(() => counted(document)).toEqual([...countedBefore, 'item.added'].sort())
})
