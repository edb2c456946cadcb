import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'

const words = 'Mama belde zelf naar school.'

/** The grip is there once dragging was loaded, which is when somebody comes near the cards. */
async function gripOf(page: Page, map: MapPage): Promise<Locator> {
  await map.card(words).hover()
  const grip = page.getByRole('button', { name: `Versleep: ${words}` })
  await expect(grip).toBeVisible()
  return grip
}

/** By the grip, as a hand does: it is only a sign, what is taken up is the card behind it. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('Not on the screen')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 4, { steps: 3 })
  await page.mouse.up()
}

test('a card goes to another column by hand, by keys and by menu, and lies there on another device', async ({
  page,
  as,
  another,
}) => {
  test.slow()
  await as('consulent')
  await openNewCase(page, 'Drie manieren', { name: 'Warre', birthYear: 2013 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', words)
  await map.add('Wat goed gaat', 'Oma helpt.')
  await map.add('Te doen', 'Een vrijdag samen eten.')
  const lies = (column: Parameters<MapPage['column']>[0]) =>
    expect(map.column(column).getByRole('button', { name: words, exact: true })).toBeVisible()

  const strengths = map.column('Wat goed gaat').getByRole('grid', { name: 'Krachten' })
  await drag(page, await gripOf(page, map), strengths)
  await lies('Wat goed gaat')
  await expect(page.getByText('Verplaatst naar Krachten.')).toBeVisible()
  await map.expectKeptOnServer()

  const grip = await gripOf(page, map)
  await grip.focus()
  await page.keyboard.press('Enter')
  const steps = page.getByRole('button', { name: /Volgende stappen/ })
  for (let tabs = 0; tabs < 30 && !(await steps.evaluate((place) => place === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await lies('Te doen')
  await expect(page.getByText('Verplaatst naar Volgende stappen.')).toBeVisible()

  await page.getByRole('button', { name: `Meer over: ${words}` }).click()
  await page.getByRole('menuitem', { name: 'Verplaats naar…' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Bemoeilijkende factoren' }).click()
  await lies('Zorgen')

  await map.expectKeptOnServer()
  const colleague = await another('consulent')
  const theirs = await MapPage.open(colleague, address.split('/').at(-1) ?? '')
  await expect(theirs.column('Zorgen').getByRole('button', { name: words, exact: true })).toBeVisible()
  await expect(theirs.card(words)).toHaveCount(1)
})
