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

/** By keyboard alone, where nothing but a code is asked for: the field has the focus. */
export async function typeCode(page: Page, code = '2468'): Promise<void> {
  await expect(page.getByLabel('Kies een code')).toBeFocused()
  await page.keyboard.type(code)
  await page.keyboard.press('Tab')
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

/** The tablet is in the hands of the child: its own page, and the way out that is no way out for it. */
export async function expectWithChild(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/k$/, { timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Rustig scherm' })).toBeVisible({ timeout: 20_000 })
}

/** At a desk, on the page of a document: gives it to the child, the first time in this session. */
export async function handOverAtDesk(page: Page, code = '2468'): Promise<void> {
  await page.getByRole('button', { name: 'Het kind tekent' }).click()
  await chooseCode(page, code)
  await expectWithChild(page)
}

/** Holds the corner on the page of a child until it asks for the code. */
export async function holdCorner(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Voor de grote mens/ }).dispatchEvent('pointerdown')
  await expect(page.getByRole('heading', { name: 'Voor de grote mens' })).toBeVisible()
}

export async function giveCode(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: 'Klaar' }).click()
}

/** From the page of a child back to the desk that was handed over: on the page of the document, as before. */
export async function backToDesk(page: Page, code = '2468'): Promise<void> {
  await holdCorner(page)
  await giveCode(page, code)
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('button', { name: 'Het kind tekent' })).toBeVisible({ timeout: 20_000 })
}
