import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { RingsPage } from '../pages/rings'
import { addParent, openNewCase } from '../steps/case'
import { countTaps } from '../steps/taps'
import { chooseCode, expectWithChild, giveCode, holdCorner } from '../steps/visit'

const names = ['Bomma', 'Peter Jo', 'Tante Lien', 'Buurvrouw Rita', 'Juf Els', 'Nonkel Wim', 'Nadia', 'Trainer Bo']

/** On the ring itself, where nobody stands and no name: at the lower right of its band. */
async function tapRing(page: Page, ring: 1 | 2 | 3): Promise<void> {
  const board = page.locator('[data-rings]')
  const box = await board.boundingBox()
  if (!box) throw new Error('No rings on the screen')
  const away = { 1: 0.2, 2: 0.31, 3: 0.435 }[ring] * box.width
  const angle = (100 / 180) * Math.PI
  await page.touchscreen.tap(
    box.x + box.width / 2 + away * Math.cos(angle),
    box.y + box.height / 2 + away * Math.sin(angle),
  )
}

/** A finger that takes somebody up and puts them down elsewhere. */
async function carry(page: Page, who: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await who.boundingBox()
  if (!box) throw new Error('Nobody there')
  const session = await page.context().newCDPSession(page)
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let step = 1; step <= 10; step++) {
    const at = { x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 }
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] })
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

test('a mother places eight people with her finger in seventeen taps, and a child places its own without seeing hers', async ({
  page,
  as,
}) => {
  test.setTimeout(240_000)
  await as('consulent')
  const file = await openNewCase(page, 'De Kringen', { name: 'Noor', birthYear: 2017 })
  await addParent(page, file, 'An')
  await page.goto(file)
  await page.getByRole('button', { name: 'Een netwerk creëren rond een gezin beginnen', exact: true }).tap()
  const rings = await RingsPage.on(page)
  await expectAccessible(page)
  for (const name of names) {
    await page.getByLabel('Komt er nog een naam op?').fill(name)
    await page.getByLabel('Komt er nog een naam op?').press('Enter')
    await expect(rings.waiting(name)).toBeVisible()
  }
  // Whom was noted last is taken up already; here nobody is.
  await rings.waiting('Trainer Bo').tap()
  await page.locator('[data-rings]').evaluate((board) => board.scrollIntoView({ block: 'center' }))

  const taps = await countTaps(page)
  await page.getByRole('group', { name: 'Wiens kringen zijn dit?' }).getByText('An', { exact: true }).tap()
  for (const [at, name] of names.entries()) {
    await rings.waiting(name).tap()
    await tapRing(page, ([1, 2, 3] as const)[at % 3] ?? 1)
    await expect(rings.waiting(name)).toHaveCount(0)
  }
  const spent = await taps()
  console.log(`network: eight people in the rings: ${spent} taps`)
  expect(spent).toBeLessThanOrEqual(17)
  await expect(rings.placed('Bomma', 'Heel dichtbij')).toBeVisible()
  await expect(rings.placed('Nadia', 'Heel dichtbij')).toBeVisible()
  await expect(rings.placed('Tante Lien', 'Verder')).toBeVisible()
  await page.screenshot({ path: '/tmp/network-tablet-rings.png', fullPage: true })
  await expectAccessible(page)

  // A finger carries somebody nearer, from one ring to another; the consultant's own rings are still empty.
  const board = await page.locator('[data-rings]').boundingBox()
  if (!board) throw new Error('No rings on the screen')
  await carry(page, rings.placed('Tante Lien', 'Verder'), {
    x: board.x + board.width * 0.5,
    y: board.y + board.height * 0.68,
  })
  await expect(rings.placed('Tante Lien', 'Heel dichtbij')).toBeVisible()
  await expect(page.locator('[data-lifted], [data-over]')).toHaveCount(0)
  await rings.whose('consulent')
  await expect(rings.waiting('Tante Lien')).toBeVisible()
  await rings.expectKeptOnServer()

  // The child has a sheet of its own: of the eight only who was made ready, and not where its mother put them.
  await page.goto(file)
  await page.getByRole('button', { name: 'Een netwerk creëren rond een gezin beginnen met Noor' }).tap()
  await expect(page.getByRole('heading', { name: 'De kringen van Noor' })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'An', exact: true }).tap()
  await expectAccessible(page)
  await rings.expectKeptOnServer()
  await page.getByRole('button', { name: 'Geef de tablet aan het kind' }).tap()
  await chooseCode(page)
  await expectWithChild(page)
  await expect(page.getByRole('heading', { name: 'Dag Noor!' })).toBeVisible()
  await page.screenshot({ path: '/tmp/network-child-hello.png' })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'We beginnen' }).tap()
  await expect(page.getByRole('group', { name: 'Jouw kringen' })).toBeVisible()
  await expectAccessible(page)
  expect(await page.content()).not.toMatch(/Bomma|Peter Jo|Tante Lien|gevaar/i)
  const ready = page.getByRole('list', { name: 'Wie staat er nog niet?' })
  await ready.getByRole('button', { name: 'An', exact: true }).tap()
  await page.locator('[data-rings]').evaluate((at) => at.scrollIntoView({ block: 'center' }))
  await tapRing(page, 2)
  await expect(page.getByRole('button', { name: 'An, dichtbij' })).toBeVisible()
  await page.getByRole('button', { name: 'Nog iemand' }).tap()
  await expectAccessible(page)
  await page.getByRole('group', { name: 'Dieren' }).getByRole('button', { name: 'kat' }).tap()
  await page.getByLabel('Hoe noem jij die?').fill('Poes Minoe')
  await page.locator('[data-rings]').evaluate((at) => at.scrollIntoView({ block: 'center' }))
  await tapRing(page, 1)
  await expect(page.getByRole('button', { name: 'Poes Minoe, heel dichtbij' })).toBeVisible()
  for (const button of await page.locator('[data-token]').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64)
  }
  await page.screenshot({ path: '/tmp/network-child-rings.png' })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Klaar', exact: true }).tap()
  await page.getByRole('button', { name: 'Klaar', exact: true }).tap()
  await expect(page.getByText('Geef de tablet nu terug.')).toBeVisible()
  await holdCorner(page)
  await giveCode(page, '2468')
  await expect(page.getByRole('heading', { name: 'De kringen van Noor' }).first()).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('img', { name: 'De kringen van Noor' })).toBeVisible()
  await expect(page.getByText('Poes Minoe').first()).toBeVisible()
  await rings.expectKeptOnServer()

  // Beside each other, in plain words: each person once, and nothing that says who is right.
  await page.goto(file)
  await page.getByRole('link', { name: 'Openen: Een netwerk creëren rond een gezin', exact: true }).tap()
  await RingsPage.on(page)
  await page.getByRole('button', { name: 'Naast elkaar' }).tap()
  await page.getByRole('group', { name: 'Links' }).getByText('An', { exact: true }).click()
  await page.getByRole('group', { name: 'Rechts' }).getByText('Noor', { exact: true }).click()
  const table = page.getByRole('table', { name: 'Waar staat wie?' })
  await expect(table.getByRole('row', { name: /Poes Minoe staat er niet Heel dichtbij/i })).toBeVisible({
    timeout: 20_000,
  })
  await expect(table.getByRole('row', { name: /Bomma Heel dichtbij staat er niet/i })).toBeVisible()
  await page.screenshot({ path: '/tmp/network-compare.png', fullPage: true })
  await expectAccessible(page)
})
