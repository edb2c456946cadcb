import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'

const inDrawing = (page: Page, name: string): Locator =>
  page.locator('[data-person]').filter({ has: page.locator('title', { hasText: new RegExp(`^${name}$`) }) })
const inWords = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: 'De tekening in woorden' })
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) })
const panelOf = (page: Page, name: string): Locator => page.getByRole('region', { name: `${name} in de tekening` })
const add = (page: Page, name: string, what: string, who: string) =>
  panelOf(page, name)
    .getByRole('combobox', { name: `${what}: wie komt erbij?` })
    .selectOption({ label: who })
const middleOf = async (what: Locator): Promise<{ x: number; y: number }> => {
  const box = await what.boundingBox()
  if (!box) throw new Error('Not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function addParent(page: Page, file: string, name: string, relation: string): Promise<void> {
  await page.goto(`${file}/people/new?kind=parent`)
  await page.getByLabel('Voornaam').fill(name)
  await page.getByLabel('Wie is dit voor de kinderen?').fill(relation)
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  await page.waitForURL(`**${file}/people`)
}

/** A finger that takes somebody by the grip and lets go elsewhere. */
async function carry(page: Page, by: { x: number; y: number }): Promise<void> {
  const grip = page.locator('[data-grip]')
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }))
  const from = await middleOf(grip)
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let part = 1; part <= 10; part += 1) {
    const at = { x: from.x + (by.x * part) / 10, y: from.y + (by.y * part) / 10 }
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] })
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

test('a family is drawn by touch: parents in one tap, a divorce, a grandfather who died; a finger moves somebody and brings them back', async ({
  page,
  as,
  another,
}) => {
  test.slow()
  await as('consulent')
  const file = await openNewCase(page, 'Aan De Tekentafel', { name: 'Noor', birthYear: 2017 })
  await addParent(page, file, 'An', 'mama')
  await addParent(page, file, 'Tom', 'papa')
  await page.goto(file)
  await page.getByRole('button', { name: 'Een netwerk creëren rond een gezin beginnen', exact: true }).tap()
  await page.waitForURL('**/documents/**')
  const address = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Wie hoort bij wie' }).tap()

  // What the words suggest is asked, and drawn only after a yes.
  await expect(inWords(page, 'Noor')).toContainText('nog niet gezegd bij wie')
  await expect(page.getByText('Zijn An en Tom de ouders van Noor?')).toBeVisible()
  await page.getByRole('button', { name: 'Ja, teken het zo' }).tap()
  await page.getByRole('button', { name: 'Ja, kies de vorm' }).tap()
  await expect(inWords(page, 'Noor')).toContainText('kind van An en Tom')
  await expect(inWords(page, 'An')).toContainText('moeder van Noor')
  await expectAccessible(page)

  await inDrawing(page, 'An').tap()
  await add(page, 'An', 'Koppel met, nu of vroeger', 'Tom')
  await panelOf(page, 'An')
    .getByRole('combobox', { name: 'Hoe hoort An bij Tom?' })
    .first()
    .selectOption({ label: 'gescheiden' })
  await expect(inWords(page, 'Tom')).toContainText('gescheiden van An')
  await expect(page.getByRole('listitem').filter({ hasText: /^gescheiden$/ })).toBeVisible()

  // Somebody who is only in the drawing.
  await page.getByRole('button', { name: 'Iemand die niet in het dossier staat' }).tap()
  await page.getByLabel('Naam', { exact: true }).fill('Opa Jan')
  await page.getByRole('button', { name: 'Zet erbij' }).tap()
  await add(page, 'Opa Jan', 'Ouder van', 'An')
  await panelOf(page, 'Opa Jan').getByLabel('Opa Jan is overleden').tap()
  await panelOf(page, 'Opa Jan').getByRole('radio', { name: 'Man of jongen' }).click({ force: true })
  await expect(inWords(page, 'Opa Jan')).toContainText('overleden · vader van An')

  // A touch chooses, the grip carries, and both have a way back.
  await inDrawing(page, 'Noor').tap()
  await expect(panelOf(page, 'Noor')).toBeFocused()
  const before = await inDrawing(page, 'Noor').getAttribute('transform')
  await carry(page, { x: 90, y: 40 })
  await expect(page.getByText('Noor staat op een andere plaats.')).toBeVisible()
  await expect(inDrawing(page, 'Noor')).not.toHaveAttribute('transform', before ?? '')
  await page.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await expect(inDrawing(page, 'Noor')).toHaveAttribute('transform', before ?? '')

  // The same from the list by keyboard: change, move with the arrows, back in place.
  await page.getByRole('button', { name: 'Verander Tom' }).focus()
  await page.keyboard.press('Enter')
  await expect(panelOf(page, 'Tom')).toBeFocused()
  const stood = await inDrawing(page, 'Tom').getAttribute('transform')
  await panelOf(page, 'Tom').getByRole('button', { name: 'Naar rechts' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(inDrawing(page, 'Tom')).not.toHaveAttribute('transform', stood ?? '')
  await panelOf(page, 'Tom').getByRole('button', { name: 'Terug op zijn plaats' }).tap()
  await expect(inDrawing(page, 'Tom')).toHaveAttribute('transform', stood ?? '')
  await expectAccessible(page)

  await expect(page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  const colleague = await another('consulent')
  await colleague.goto(address)
  await colleague.getByRole('button', { name: 'Wie hoort bij wie' }).click()
  await expect(inWords(colleague, 'Opa Jan')).toContainText('vader van An')
  await expect(inDrawing(colleague, 'Opa Jan')).toBeVisible()

  // On paper, drawn on the server: nothing of the editor comes along.
  await page.goto(`${address}/print?for=genogram`)
  await expect(page.getByRole('img', { name: /^Tekening van het gezin/ })).toBeVisible()
  await expect(page.getByText('overleden · vader van An')).toBeVisible()
})
