import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { documentIn, letDocumentLie } from '../steps/server'

/** From the page of the case: new houses for this child, with these words in the house of the good things. */
async function tell(page: Page, words: string): Promise<string> {
  const good = page.getByRole('region', { name: 'Huis van de goede dingen' })
  await good.getByLabel('Wat werd er gezegd?').fill(words)
  await good.getByRole('button', { name: 'Bewaar deze woorden' }).tap()
  await expect(good.getByText(words)).toBeVisible()
  await expect(page.getByText(/Bewaard op de server/)).toBeVisible({ timeout: 20_000 })
  return documentIn(page.url())
}

test('what a child told in summer lies beside what it tells now, to look at together', async ({ page, as }) => {
  test.setTimeout(120_000)
  await as('consulent')
  const file = await openNewCase(page, 'Toen en Nu', { name: 'Sam', birthYear: 2017 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Sam' }).tap()
  const first = await tell(page, 'In de zomer sliep ik bij oma.')
  await letDocumentLie(first, 120)

  // Before anything new is begun, what was told before stands ready: to build on, or to look at.
  await page.goto(file)
  await page.getByRole('button', { name: /^Nieuw blad/ }).tap()
  await expect(page.getByText(/Sam vertelde al eerder/)).toBeVisible()
  await expectAccessible(page)
  await tell(page, 'Nu slaap ik thuis, en oma komt koken.')
  await page.getByRole('link', { name: 'Leg toen en nu naast elkaar' }).tap()

  await expect(page.getByRole('heading', { level: 1, name: 'Sam, toen en nu' })).toBeVisible()
  const good = page.getByRole('region', { name: 'Huis van de goede dingen' })
  const days = good.getByRole('heading', { level: 3 })
  await expect(days).toHaveCount(2)
  const [then, now] = await days.allTextContents()
  expect(then).not.toBe(now)
  await expect(good).toContainText(/In de zomer sliep ik bij oma\..*Nu slaap ik thuis, en oma komt koken\./)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Terug naar het werkblad' }).tap()
  await expect(page.getByRole('heading', { name: 'De huizen van Sam' })).toBeVisible()
})
