import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'

const words = {
  disable: 'Toegang afsluiten',
  sure: 'Ja, sluit de toegang af',
  enable: 'Opnieuw toegang geven',
  others: 'Sluit alle andere toestellen af',
}

/** Somebody nobody else signs in as: ending sessions must not end those of another test. Leaves the administrator on the page that told the password. */
async function addColleague(admin: Page): Promise<{ email: string; password: string }> {
  const email = `nieuw.${randomUUID().slice(0, 8)}@houvast.example`
  await admin.goto('/admin/new')
  await admin.getByLabel('Naam').fill('Nieuwe Collega')
  await admin.getByLabel('E-mailadres').fill(email)
  await admin.getByLabel('Wat doet deze collega?').selectOption({ label: 'consulent' })
  await admin.getByLabel('Team').selectOption({ index: 1 })
  await admin.getByRole('button', { name: 'Toevoegen' }).click()
  const password = (await admin.getByTestId('first-password').textContent())?.trim() ?? ''
  expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)
  return { email, password }
}

async function signInByForm(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await page.waitForURL('**/cases')
}

async function isIn(page: Page): Promise<boolean> {
  const response = await page.context().request.get('/sessions', { maxRedirects: 0 })
  return response.status() === 200
}

test('a form that is not right says so at the field and keeps what was typed', async ({ as, page }) => {
  await as('beheer')
  await page.goto('/admin/new')
  await page.getByLabel('E-mailadres').fill('geen adres')
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  await page.getByRole('link', { name: 'Naam: Vul dit nog in.' }).click()
  await expect(page.getByLabel('Naam')).toBeFocused()
  await expect(page.getByLabel('E-mailadres')).toHaveValue('geen adres')
})

test('ending a session elsewhere shuts it out at its next request', async ({ another, browser, baseURL }) => {
  const colleague = await addColleague(await another('beheer'))
  const settings = { ...(baseURL === undefined ? {} : { baseURL }), locale: 'nl-BE' }
  const contexts = [await browser.newContext(settings), await browser.newContext(settings)] as const
  const [here, there] = [await contexts[0].newPage(), await contexts[1].newPage()]
  await signInByForm(here, colleague)
  await signInByForm(there, colleague)

  await here.goto('/sessions')
  await here.getByRole('button', { name: words.others }).click()
  await expect(here.getByText('Je bent alleen op dit toestel aangemeld.')).toBeVisible()
  expect([await isIn(here), await isIn(there)]).toEqual([true, false])
  await there.goto('/measurement')
  await expect(there).toHaveURL(/\/sign-in\?callbackUrl=%2Fmeasurement$/)
  for (const context of contexts) await context.close()
})

test('closing the access of a colleague shuts every device, and opening it again revives none', async ({
  another,
  browser,
  baseURL,
}) => {
  const admin = await another('beheer')
  const colleague = await addColleague(admin)
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'nl-BE' })
  const page = await context.newPage()
  await signInByForm(page, colleague)
  expect(await isIn(page)).toBe(true)

  await admin.getByRole('link', { name: 'Naar de pagina van deze collega' }).click()
  await admin.getByRole('button', { name: words.disable }).click()
  await admin.getByRole('button', { name: words.sure }).click()
  await expect(admin.getByRole('button', { name: words.enable })).toBeVisible()
  expect(await isIn(page)).toBe(false)
  await admin.getByRole('button', { name: words.enable }).click()
  await expect(admin.getByRole('button', { name: words.disable })).toBeVisible()
  expect(await isIn(page)).toBe(false)
  await context.close()
})
