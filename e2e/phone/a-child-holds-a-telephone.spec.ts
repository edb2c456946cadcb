import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { handOverAtDesk } from '../steps/visit'

test('on a telephone in the hands of a child nothing is cut off, and least of all the way back', async ({
  page,
  as,
}) => {
  await as('consulent')
  await openNewCase(page, 'Klein Scherm', { name: 'Mo', birthYear: 2018 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Mo' }).tap()
  await expect(page.getByRole('heading', { name: 'De huizen van Mo' })).toBeVisible()
  await handOverAtDesk(page)
  await expect(page.getByRole('heading', { name: 'Dag Mo!' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  for (const name of ['Stop', 'Rustig scherm', /Voor de grote mens/])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
})
