import type { Page, Route } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { handOverAtDesk } from '../steps/visit'

/** As if the browser had thrown away what it kept: nothing of ours is left on this device. */
const forgetAll = async () => {
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(name ?? '')
      asked.onsuccess = () => done(asked.result)
    })
    const stores = [...database.objectStoreNames]
    const gone = database.transaction(stores, 'readwrite')
    for (const store of stores) gone.objectStore(store).clear()
    await new Promise((done) => (gone.oncomplete = done))
    database.close()
  }
}

/** Looked at from a page that keeps nothing itself: the child's own may still be writing. Its key waits in the worker meanwhile. */
async function loseAllAndComeBack(page: Page, sync: (route: Route) => Promise<void>): Promise<void> {
  await page.goto('/api/visit/desk')
  await page.evaluate(forgetAll)
  await page.route('**/api/sync/**', sync)
  await page.goto('/k')
}

test('a child whose sheet is not here and cannot be had hears so kindly, keeps Stop, and goes on when it comes', async ({
  page,
  as,
}) => {
  test.setTimeout(120_000)
  await as('consulent')
  await openNewCase(page, 'Nergens', { name: 'Pip', birthYear: 2018 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Pip' }).click()
  await expect(page.getByRole('heading', { name: 'De huizen van Pip' })).toBeVisible()
  await handOverAtDesk(page)
  await expect(page.getByRole('heading', { name: 'Dag Pip!' })).toBeVisible({ timeout: 20_000 })
  await loseAllAndComeBack(page, (route) => route.abort())
  await expect(page.getByRole('heading', { name: 'Even wachten' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/Het blad komt zodra er weer verbinding is/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'We stoppen' })).toBeVisible()
  await page.getByRole('button', { name: 'Toch verder' }).click()

  await page.unroute('**/api/sync/**')
  await expect(page.getByRole('heading', { name: 'Dag Pip!' })).toBeVisible({ timeout: 20_000 })

  // The server takes nothing from here any more: that is for the grown-up, and the way back to it is in view.
  await loseAllAndComeBack(page, (route) => route.fulfill({ status: 401, json: { error: 'signed_out' } }))
  await expect(page.getByRole('heading', { name: 'Dit blad gaat nu niet open' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: /Voor de grote mens/ })).toBeVisible()
  await expectAccessible(page)
})
