import { expect, test } from '@playwright/test'
import { signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { openNewCase } from '../steps/case'
import { counted, documentIn, endRights } from '../steps/server'
import { tabletOn } from '../steps/tablet'
import { expectUnlocked, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3384)

test('what is begun without a network is told to the server once, with each act once; and stays sealed when the right has ended', async () => {
  test.setTimeout(240_000)
  await server.start()
  const page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Nieuwbegin', { name: 'Ada', birthYear: 2015 }, server.address)
  await takeAlong(page)
  await unlock(page)
  await expectUnlocked(page)
  await server.stop()
  await page.getByRole('button', { name: 'Driekolommenmodel beginnen' }).click()
  const map = await MapPage.on(page)
  await map.add('Wat goed gaat', 'Oma kookt elke zondag.', 'Ada')
  await map.add('Zorgen', 'De trap is donker.')
  const documentId = documentIn(page.url())
  await page.getByRole('button', { name: 'Terug naar het bezoek' }).click()
  await expect(page.getByText('1 werkblad is nog niet verstuurd')).toBeVisible()

  await server.start()
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText('Alles is verstuurd.')).toBeVisible({ timeout: 60_000 })
  const acts = ['item.added', 'item.added']
  expect(await counted(documentId)).toEqual(acts)

  // Opened again, and opened again after that: nothing is counted twice.
  for (let again = 0; again < 2; again++) {
    await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
    await (await MapPage.on(page)).expectKeptOnServer()
    await page.getByRole('button', { name: 'Terug naar het bezoek' }).click()
    await expectUnlocked(page)
  }
  expect(await counted(documentId)).toEqual(acts)

  await endRights(documentIn(file))
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  await expect(page.getByText('Dit dossier is niet meer voor jou open')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('De trap is donker.')).toBeVisible()
  expect(tablet.wrong).toEqual([])
})
