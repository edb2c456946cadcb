import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { addParent, openNewCase } from '../steps/case'
import { drawLine, expectSheet, shapesOn } from '../steps/drawing'
import { chooseCode, expectWithChild, giveCode, holdCorner } from '../steps/visit'

const good = 'Op zondag bakken we pannenkoeken.'

/** A finger that goes over the page from the right to the left, or back. */
async function slide(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (let step = 0; step <= 6; step++)
    await session.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [{ x: from + ((to - from) * step) / 6, y: 380 }],
    })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

test('parents make a story theirs and say yes, and a child reads it and draws at its end', async ({ page, as }) => {
  test.setTimeout(240_000)
  await as('consulent')
  const file = await openNewCase(page, 'Het Verhaal', { name: 'Nina', birthYear: 2019 })
  await addParent(page, file, 'An')
  await addParent(page, file, 'Bert')
  await page.goto(file)
  // A story that is not there cannot be read.
  await expect(page.getByText('Nina leest nu')).toHaveCount(0)
  await page.getByRole('button', { name: 'Woord- en beeldverhaal beginnen met Nina' }).tap()
  await expect(page.getByRole('heading', { name: 'Het verhaal begint hier' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/Er staat nog geen gevaarsboodschap/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begin met de tien lege bladen' }).tap()
  await expectAccessible(page)

  // Two sheets with words, one of them drawn on.
  await page.getByRole('button', { name: /^Open blad 2/ }).tap()
  await page.getByLabel('Wat vertellen jullie hier?').fill(good)
  await page.getByRole('checkbox', { name: 'An' }).click()
  await page.getByRole('button', { name: 'Teken op dit blad' }).tap()
  await expectSheet(page)
  await expectAccessible(page)
  await drawLine(page, [
    [0.3, 0.4],
    [0.5, 0.6],
    [0.7, 0.4],
  ])
  await expect(shapesOn(page)).toHaveCount(1)
  await page.getByRole('radio', { name: 'An' }).click()
  await page.getByRole('button', { name: 'Klaar met tekenen' }).tap()
  await expect(page.getByRole('img', { name: 'Tekening bij “Wat mooi is in jullie gezin”' })).toBeVisible()
  await expectAccessible(page)
  for (let times = 0; times < 4; times++) await page.getByRole('button', { name: 'Volgend blad' }).tap()
  await page.getByLabel('Wat vertellen jullie hier?').fill('De consulent zegt dat het door jou komt.')
  // Ideas about the words, kept by nobody.
  await expect(page.getByText(/kan klinken alsof iemand schuld krijgt/)).toBeVisible()
  await page.getByLabel('Wat vertellen jullie hier?').fill('Het is niet jouw schuld.')
  await expect(page.getByText(/kan klinken alsof iemand schuld krijgt/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Nog een versie erbij' }).tap()
  await page.getByRole('group', { name: 'Wie zegt dit?' }).getByRole('radio', { name: 'Bert' }).click()
  await page.getByLabel('Bert zegt:').fill('Ik was te streng.')
  await expectAccessible(page)

  // Telling waits for both.
  await page.getByRole('button', { name: 'Voorbereiden en vertellen' }).tap()
  await page.getByText('Het verhaal vertellen', { exact: true }).tap()
  await expect(page.getByText(/Nog niet iedereen zei ja tegen elk blad: An en Bert/)).toBeVisible()
  await expectAccessible(page)

  // Read together, sheet by sheet.
  await page.getByRole('button', { name: 'Samen lezen' }).tap()
  await page.getByRole('checkbox', { name: 'An' }).click()
  await page.getByRole('checkbox', { name: 'Bert' }).click()
  await page.getByRole('button', { name: 'Begin te lezen' }).tap()
  await expectAccessible(page)
  for (const yes of await page.getByRole('button', { name: 'Akkoord', exact: true }).all()) await yes.tap()
  await page.getByRole('button', { name: 'Noteer: samen gelezen' }).tap()
  await expect(page.getByRole('list', { name: 'Waar staat het verhaal?' })).toContainText(/akkoord\s*\(?gebeurd/)

  // One of them changes a word: the other’s yes was to other words, and is asked again.
  await page.getByRole('button', { name: 'Schrijf het in eigen woorden' }).first().tap()
  await page.getByLabel('Wat mooi is in jullie gezin').fill(`${good} Met veel suiker.`)
  await expect(page.getByText('was akkoord met andere woorden').first()).toBeVisible()
  const sheet = page.getByRole('article').filter({ has: page.getByLabel('Wat mooi is in jullie gezin') })
  for (const yes of await sheet.getByRole('button', { name: 'Akkoord', exact: true }).all()) await yes.tap()
  await expect(page.getByText('was akkoord met andere woorden')).toHaveCount(0)

  // To the child: its own page, and of what was noted around the story not a word.
  await expect(page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Het kind leest' }).tap()
  await chooseCode(page)
  await expectWithChild(page)
  await expect(page.getByRole('heading', { name: 'Dag Nina!' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'We beginnen' }).tap()
  await expect(page.getByText(`${good} Met veel suiker.`)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Tekening bij “Wat mooi is in jullie gezin”' })).toBeVisible()
  await expect(page.getByText('Blad 1 van 2')).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/akkoord|liever anders/i)
  const next = page.getByRole('button', { name: 'Verder' })
  const button = await next.elementHandle()
  const at = await next.boundingBox()
  await slide(page, 900, 300)
  await expect(page.getByText('Blad 2 van 2')).toBeVisible()
  await expect(page.getByText('Ik was te streng.')).toBeVisible()
  await expect(page.getByText('Bert zegt:')).toBeVisible()
  // Touched at once after a fling, the browser gives no click: it takes the touch for what ends the fling. The page turns all the same.
  await slide(page, 300, 900)
  await page.touchscreen.tap((at?.x ?? 0) + 40, (at?.y ?? 0) + 30)
  await expect(page.getByText('Blad 2 van 2')).toBeVisible()
  await expect(page.getByText('Blad 1 van 2')).toHaveCount(0)
  expect(await button.evaluate((same) => same.isConnected)).toBe(true)
  await next.tap()
  await expect(page.getByRole('heading', { name: 'Wat wil jij nog weten of zeggen?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ik teken' }).tap()
  await expectSheet(page)
  await drawLine(page, [
    [0.2, 0.3],
    [0.4, 0.5],
  ])
  await expect(shapesOn(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Ik schrijf of vraag iets' }).tap()
  await page.getByLabel('Jouw woorden').fill('Mag de poes mee?')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Klaar', exact: true }).tap()
  await expect(page.getByRole('heading', { name: 'Dat was het verhaal' })).toBeVisible()
  await page.getByRole('button', { name: 'Klaar', exact: true }).tap()
  await expect(page.getByText('Geef de tablet nu terug.')).toBeVisible()
  await holdCorner(page)
  await giveCode(page, '2468')
  await expect(page.getByRole('heading', { name: 'Het verhaal van Nina' })).toBeVisible({ timeout: 20_000 })
  const mine = page.getByRole('article').filter({ hasText: 'Wat wil jij nog weten of zeggen?' })
  await expect(mine.getByText('Mag de poes mee?')).toBeVisible()
  await expect(mine.getByRole('img', { name: /Tekening bij/ })).toBeVisible()

  // What the child said is written down as it said it, with who was there.
  await page.getByRole('button', { name: 'Voorbereiden en vertellen' }).tap()
  await page.getByText('Het verhaal vertellen', { exact: true }).tap()
  await page.getByRole('button', { name: 'Noteer dat het verteld is' }).tap()
  await page.getByLabel('Wat zei of deed het kind? Letterlijk').fill('Dus ik kan er niets aan doen.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).tap()
  await expect(page.getByText('Dus ik kan er niets aan doen.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Waar staat het verhaal?' })).toContainText(/verteld\s*\(?gebeurd/)

  // On paper: a booklet of one sheet of paper, both sides, that reads in order when it is folded.
  await expect(page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('link', { name: 'Afdrukken' }).tap()
  await page.getByRole('link', { name: /^Boekje/ }).tap()
  await expect(page.locator('[data-side]')).toHaveCount(2)
  await expect(page.locator('[data-side="front"]')).toContainText(good)
  await expectAccessible(page)
  expect(await page.content()).not.toContain('Dus ik kan er niets aan doen.')
})
