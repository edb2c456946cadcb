import { expect, type Page } from '@playwright/test'

export const passphrase = 'regen fiets wolk lepel'

/** At the desk, from the page of the case: takes it along under our passphrase, and arrives at the locked page of the visit. */
export async function takeAlong(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Meenemen', exact: true }).click()
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.getByLabel('Nog eens dezelfde wachtzin').fill(passphrase)
  await page.getByRole('button', { name: 'Meenemen en bezoek beginnen' }).click()
  await expect(page.getByRole('heading', { name: 'Dit toestel is vergrendeld' })).toBeVisible({ timeout: 60_000 })
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Wachtzin', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Openen' }).click()
}

export async function expectUnlocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Op huisbezoek' })).toBeVisible({ timeout: 20_000 })
}

/** Where the tablet is handed over for the first time on a visit: chooses the code that brings it back. */
export async function chooseCode(page: Page, code = '2468'): Promise<void> {
  await page.getByLabel('Kies een code').fill(code)
  await page.getByLabel('Nog eens dezelfde code').fill(code)
  await page.getByRole('button', { name: 'Doorgeven', exact: true }).click()
}
