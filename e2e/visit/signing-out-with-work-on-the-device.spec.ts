import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name?.startsWith('houvast-')).length)

const signOut = async (page: Page) => {
  await page
    .getByRole('button', { name: /^(Jonas|.*)$/ })
    .and(page.locator('[popovertarget="account-menu"]'))
    .click()
  await page.getByRole('button', { name: 'Afmelden', exact: true }).click()
}

/** A map with a card that the server never gets: it answers every sync from here on with nothing. */
async function writeUnsent(page: Page, familyName: string): Promise<string> {
  await openNewCase(page, familyName, { name: 'Lou', birthYear: 2017 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.expectKeptOnServer()
  await page.route('**/api/sync/**', (route) => route.abort())
  await map.add('Zorgen', `Enkel op dit toestel, ${familyName}.`)
  await expect(page.getByText(/Het staat veilig op dit toestel/)).toBeVisible({ timeout: 30_000 })
  return address
}

test('signing out takes everything of this person off the device when all of it is sent', async ({
  page,
  context,
  as,
}) => {
  await as('consulent')
  await openNewCase(page, 'Proper', { name: 'Lou', birthYear: 2017 })
  await beginMap(page)
  await (await MapPage.on(page)).add('Zorgen', 'Alles verstuurd.')
  expect(await databases(page)).toBe(1)
  const otherTab = await context.newPage()
  await otherTab.goto(page.url())
  await expect(otherTab.getByText('Alles verstuurd.')).toBeVisible()
  await signOut(page)
  await expect(otherTab).toHaveURL(/\/sign-in/)
  await expect(page).toHaveURL(/\/sign-in/)
  expect(await databases(page)).toBe(0)
})

test('work that is nowhere else is not signed out of: it leaves in a sealed file and comes back at a desk', async ({
  page,
  as,
  another,
}) => {
  test.setTimeout(120_000)
  await as('consulent')
  const address = await writeUnsent(page, 'Meegebracht')
  await signOut(page)
  await expect(page).toHaveURL(/\/leave$/)
  await expect(page.getByText('1 werkblad is nog niet verstuurd')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText('Er is nu geen verbinding.')).toBeVisible({ timeout: 30_000 })
  await page.getByText('Meenemen in een afgesloten bestand').click()
  await page.getByLabel('Woorden om het bestand af te sluiten').fill('vier woorden voor onderweg')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bestand bewaren' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^houvast-\d{4}-\d\d-\d\d\.houvast$/)
  const path = await download.path()
  await page.getByRole('button', { name: 'Het bestand is bewaard. Wissen en afmelden' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  expect(await databases(page)).toBe(0)

  const bring = async (desk: Page) => {
    await desk.goto('/bring-in')
    await desk.getByLabel('Het bestand').setInputFiles(path)
    await desk.getByLabel('De woorden waarmee het is afgesloten').fill('vier woorden voor onderweg')
    await desk.getByRole('button', { name: 'Binnenbrengen' }).click()
  }
  // Somebody of another team has the file and the words, and no right to the family.
  const stranger = await another('consulent2')
  await bring(stranger)
  await expect(stranger.getByText('1 werkblad kon niet binnen.')).toBeVisible()
  const desk = await another('consulent')
  await bring(desk)
  await expect(desk.getByText('1 werkblad is binnengebracht.')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByRole('link', { name: 'Werkblad openen' }).click()
  await expect(desk).toHaveURL(new RegExp(address))
  await expect((await MapPage.on(desk)).card('Enkel op dit toestel, Meegebracht.')).toHaveCount(1)
})

test('it is thrown away only by who types that it may', async ({ page, as }) => {
  test.setTimeout(90_000)
  await as('consulent')
  await writeUnsent(page, 'Weggegooid')
  await signOut(page)
  await expect(page).toHaveURL(/\/leave$/)
  await page.getByText('Weggooien wat niet verstuurd is').click()
  await page.getByLabel('Typ “weggooien” als je zeker bent').fill('ja')
  await page.getByRole('button', { name: 'Weggooien en afmelden' }).click()
  await expect(page.getByText('Typ het woord “weggooien” om te bevestigen.')).toBeVisible()
  expect(await databases(page)).toBe(1)
  await page.getByLabel('Typ “weggooien” als je zeker bent').fill('weggooien')
  await page.getByRole('button', { name: 'Weggooien en afmelden' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  expect(await databases(page)).toBe(0)
})

test('what another person keeps on the same device stays, and stays closed', async ({ page, as, context }) => {
  await as('consulent')
  await openNewCase(page, 'Van de eerste', { name: 'Lou', birthYear: 2017 })
  await beginMap(page)
  await (await MapPage.on(page)).add('Zorgen', 'Van de eerste.')
  await context.clearCookies()
  await as('consulent2')
  await page.goto('/leave')
  await expect(page.getByText('geen, alles verstuurd')).toBeVisible()
  await signOut(page)
  await expect(page).toHaveURL(/\/sign-in/)
  expect(await databases(page)).toBe(1)
})
