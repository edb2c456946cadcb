import { expect, expectAccessible, test } from './fixtures'

test('the table equals what was reckoned on paper, and what is too small is not told', async ({ page, as }) => {
  await as('meting.regio')
  await page.goto('/measurement')
  await page.getByLabel('Waarover?').selectOption({ label: 'Regio Oefening' })
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page.getByRole('main')).toContainText(/In 82 van 120 dossiers/)
  await expectAccessible(page)

  await page.getByLabel('Waarover?').selectOption({ label: 'Team Noord' })
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page.getByRole('main')).toContainText(/In 45 van 60 dossiers/)

  for (const team of ['Team Klein', 'Team Zuid']) {
    await page.getByLabel('Waarover?').selectOption({ label: team })
    await page.getByRole('button', { name: 'Toon' }).click()
    await expect(page.getByRole('heading', { name: new RegExp(team) })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/In \d+ van \d+ dossiers/)
  }
})
