import { expect, type Page } from '@playwright/test'

/** Opens a new case with the least there is, as the one signed in. Returns its address. */
export async function openNewCase(
  page: Page,
  familyName: string,
  child: { name: string; birthYear: number },
  origin = '',
): Promise<string> {
  await page.goto(`${origin}/cases/new`)
  await page.getByLabel('Familienaam').fill(familyName)
  await page.getByLabel('Kader').selectOption({ label: 'OCJ onderzoek' })
  await page.getByLabel('Voornaam van het kind').fill(child.name)
  await page.getByLabel('Of enkel het geboortejaar').fill(String(child.birthYear))
  await page.getByRole('button', { name: 'Dossier openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Familie ${familyName}` })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Begins the three-column map from the case page. Returns the address of the document. */
export async function beginMap(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Driekolommenmodel beginnen' }).click()
  await expect(page).toHaveURL(/\/documents\//)
  return new URL(page.url()).pathname
}

export async function addParent(page: Page, caseAddress: string, name: string): Promise<void> {
  await page.goto(`${caseAddress}/people/new?kind=parent`)
  await page.getByLabel('Voornaam').fill(name)
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  await page.waitForURL(`**${caseAddress}/people`)
}
