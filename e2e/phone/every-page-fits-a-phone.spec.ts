import { expect, expectAccessible, test } from '../fixtures'
import { fixtureCase, fixtureMap } from '../../db/seed/fixtures'

const pages = [
  '/cases',
  '/cases/new',
  `/cases/${fixtureCase}`,
  `/cases/${fixtureCase}/people`,
  `/cases/${fixtureCase}/opened`,
  `/cases/${fixtureCase}/thread`,
  `/cases/${fixtureCase}/trajectory`,
  `/cases/${fixtureCase}/summary?for=court`,
  `/cases/${fixtureCase}/summary/sheet?for=family`,
  `/documents/${fixtureMap}/family`,
  `/documents/${fixtureMap}/review`,
  '/reviews',
  '/my-work',
  '/measurement',
  '/sessions',
  '/take-along',
]

for (const path of pages) {
  test(`${path.replaceAll(/[0-9a-f-]{36}/g, '…')} fits, and axe has nothing to say`, async ({ page, as }) => {
    await as('consulent')
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // Letters that are still on their way are as wide as the machine's own.
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
}
