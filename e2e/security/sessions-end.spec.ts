import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'

const words = { disable: 'Toegang afsluiten', sure: 'Ja, sluit de toegang af', enable: 'Opnieuw toegang geven' }

async function isIn(page: Page, path = '/sessions'): Promise<boolean> {
  const response = await page.context().request.get(path, { maxRedirects: 0 })
  return response.status() === 200
}

test('ending a session elsewhere shuts it out at its next request', async ({ another }) => {
  // A researcher, whom no other test signs in on several devices at once.
  const [here, there] = [await another('onderzoek'), await another('onderzoek')]
  expect([await isIn(here), await isIn(there)]).toEqual([true, true])
  await here.goto('/sessions')
  await here.getByRole('button', { name: 'Sluit alle andere toestellen af' }).click()
  await expect(here.getByText('Je bent alleen op dit toestel aangemeld.')).toBeVisible()
  expect([await isIn(here), await isIn(there)]).toEqual([true, false])
  await there.goto('/measurement')
  await expect(there).toHaveURL(/\/sign-in\?callbackUrl=%2Fmeasurement$/)
})

test('an administrator adds a colleague, who signs in with the first password, until access is closed', async ({
  another,
  browser,
  baseURL,
}, info) => {
  const admin = await another('beheer')
  const email = `nieuw.${info.project.name}.${info.workerIndex}.${Date.now()}@houvast.example`
  await admin.goto('/admin/new')
  await admin.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(admin.getByRole('link', { name: 'Naam: Vul dit nog in.' })).toBeVisible()
  await admin.getByLabel('Naam').fill('Nieuwe Collega')
  await admin.getByLabel('E-mailadres').fill(email)
  await admin.getByLabel('Wat doet deze collega?').selectOption({ label: 'consulent' })
  await admin.getByLabel('Team').selectOption({ index: 1 })
  await admin.getByRole('button', { name: 'Toevoegen' }).click()
  const password = (await admin.getByTestId('first-password').textContent())?.trim() ?? ''
  expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)

  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'nl-BE' })
  const colleague = await context.newPage()
  await colleague.goto('/sign-in')
  await colleague.getByLabel('E-mailadres').fill(email)
  await colleague.getByLabel('Wachtwoord').fill(password)
  await colleague.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await colleague.waitForURL('**/cases')
  expect(await isIn(colleague)).toBe(true)

  await admin.getByRole('link', { name: 'Naar de pagina van deze collega' }).click()
  await admin.getByRole('button', { name: words.disable }).click()
  await admin.getByRole('button', { name: words.sure }).click()
  await expect(admin.getByRole('button', { name: words.enable })).toBeVisible()
  expect(await isIn(colleague)).toBe(false)
  await admin.getByRole('button', { name: words.enable }).click()
  await expect(admin.getByRole('button', { name: words.disable })).toBeVisible()
  // What was signed in before stays shut out.
  expect(await isIn(colleague)).toBe(false)
  await context.close()
})
