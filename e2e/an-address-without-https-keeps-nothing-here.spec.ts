import type { Page } from '@playwright/test'
import { demoPassword } from '../db/seed/accounts'
import { isReady } from '../scripts/next-process'
import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { expectOnServer } from './steps/another-device'
import { beginMap, openNewCase } from './steps/case'
import { serveAt } from './steps/server'

const port = Number(process.env.E2E_PORT ?? '3100') + 5
const insecure = `http://houvast.test:${String(port)}`

test.use({
  baseURL: insecure,
  // A name that is not this machine's own: a browser trusts localhost without https, and would have WebCrypto there.
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP houvast.test 127.0.0.1']
    await use({ ...launchOptions, args })
  },
})

async function signInHere(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill('consulent@houvast.example')
  await page.getByLabel('Wachtwoord').fill(demoPassword)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

test('an address without https says so, keeps nothing on the device, and what is written reaches the server', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const server = serveAt(insecure, port)
  try {
    expect(await isReady(port, server)).toBe(true)
    await signInHere(page)
    await openNewCase(page, 'Zonder https', { name: 'Finn', birthYear: 2010 })
    const address = await beginMap(page)
    const map = await MapPage.on(page)
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    await expect(page.getByText('Op dit toestel wordt niets bewaard')).toBeVisible()
    await map.add('Zorgen', 'Geschreven zonder https.')
    await map.expectKeptOnServer()
    await expectAccessible(page)

    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(stored).not.toContain('Geschreven')
    // Nothing can be held apart from the page here, so the device is not given away with somebody signed in on it.
    await page.getByRole('link', { name: 'Terug naar het gezin' }).click()
    await page.getByRole('button', { name: 'Finn tekent nu' }).click()
    const asked = page.getByRole('dialog', { name: 'Tablet doorgeven' })
    await expect(asked.getByText(/Hier kan je het toestel niet doorgeven/)).toBeVisible()
    await expect(asked.getByLabel('Kies een code')).toHaveCount(0)
    await asked.getByRole('button', { name: 'Samen op het blad' }).click()
    await expect(page.getByText('Jullie zien dit allebei. De tablet is niet doorgegeven.')).toBeVisible()

    const elsewhere = await browser.newContext({ baseURL: insecure, locale: 'nl-BE' })
    const reader = await elsewhere.newPage()
    await signInHere(reader)
    await expectOnServer(reader, address, ['Geschreven zonder https.'])
    await elsewhere.close()
  } finally {
    await server.stop()
  }
})
