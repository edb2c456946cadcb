import { expect, expectAccessible, test } from './fixtures'
import { demoPassword } from '../db/seed/accounts'

test('a consultant signs in, goes on where they wanted to be, and signs out', async ({ page }) => {
  await page.goto('/my-work')
  await expect(page).toHaveURL(/\/sign-in/)
  await expectAccessible(page)
  await page.getByLabel('E-mailadres').fill('consulent@houvast.example')
  await page.getByLabel('Wachtwoord').fill(demoPassword)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page).toHaveURL(/\/my-work$/)
  await page.getByRole('button', { name: 'Noor Claessens' }).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/my-work')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a wrong password and an unknown name get the same sentence, and what was typed is kept', async ({ page }) => {
  const sentence = 'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Kijk ze nog eens na.'
  for (const email of ['collega@houvast.example', 'niemand@houvast.example']) {
    await page.goto('/sign-in')
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel('Wachtwoord').fill('zeker niet dit')
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByLabel('E-mailadres')).toHaveValue(email)
  }
})

test('the words change to English and back without losing the place', async ({ page, as }) => {
  await as('consulent')
  await page.goto('/sessions')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl-BE')
  await page.getByRole('button', { name: 'Noor Claessens' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\/sessions$/)
})

test('ending another session ends it at once on that device', async ({ page, as, another }) => {
  await as('onderzoek')
  const elsewhere = await another('onderzoek')
  await elsewhere.goto('/measurement')
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/sessions')
  await page.getByRole('button', { name: /alle andere/i }).click()
  await expect(page.getByText('Je bent alleen op dit toestel aangemeld.')).toBeVisible()
  await elsewhere.goto('/measurement')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
})
