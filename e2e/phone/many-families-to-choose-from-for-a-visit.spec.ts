import { expect, expectAccessible, test } from '../fixtures'
import { giveFamilies } from '../steps/server'
import { passphrase, unlock } from '../steps/visit'

test('who works with many families finds each of them, and keeps what was ticked while looking', async ({
  page,
  as,
}) => {
  test.setTimeout(90_000)
  await giveFamilies('consulent2', [...Array.from({ length: 60 }, (_, at) => `Wilg ${String(at)}`), 'Verre Berk'])
  await as('consulent2')
  await page.goto('/take-along')
  const family = (name: string) => page.getByRole('checkbox', { name: `Familie ${name}`, exact: true })
  await expect(page.getByRole('status').filter({ hasText: '25 gezinnen, en er zijn er nog' })).toBeVisible()
  await page.getByRole('checkbox').first().tap()
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)

  // More of them, by touch; then one by name, by keyboard alone.
  await page.getByRole('button', { name: 'Meer gezinnen tonen' }).tap()
  await expect(page.getByRole('checkbox')).toHaveCount(50)
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await page.getByLabel('Zoek een gezin').focus()
  await page.keyboard.type('verre')
  await page.keyboard.press('Enter')
  await expect(family('Verre Berk')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Al gekozen' }).getByRole('checkbox')).toBeChecked()
  await family('Verre Berk').focus()
  await page.keyboard.press('Space')
  await expect(family('Verre Berk')).toBeChecked()
  await expect(page.getByLabel('Wachtzin', { exact: true })).toHaveValue(passphrase)
  await expectAccessible(page)

  await page.getByLabel('Nog eens dezelfde wachtzin').fill(passphrase)
  await page.getByRole('button', { name: 'Meenemen en bezoek beginnen' }).tap()
  await expect(page.getByRole('heading', { name: 'Dit toestel is vergrendeld' })).toBeVisible({ timeout: 60_000 })
  await unlock(page)
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('article').filter({ hasText: 'Familie Verre Berk' })).toBeVisible()
})
