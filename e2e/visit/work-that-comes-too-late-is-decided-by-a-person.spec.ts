import { expect, test } from '@playwright/test'
import { expectAccessible, signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'
import { stopWorkingOn } from '../steps/server'
import { tabletOn } from '../steps/tablet'
import { expectUnlocked, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3397)

test('what was written on a visit after the right had ended is handed on, and the lead lets it arrive', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const words = 'Oma komt elke woensdag.'
  await server.start()
  const page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Laatkomer', { name: 'Noor', birthYear: 2016 }, server.address)
  const address = await beginMap(page)
  const desk = await MapPage.on(page)
  await desk.add('Zorgen', 'Dit stond er al.')
  await desk.expectKeptOnServer()
  await page.goto(server.address + file)
  await takeAlong(page)
  await server.stop()
  await unlock(page)
  await expectUnlocked(page)
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  await (await MapPage.on(page)).add('Wat goed gaat', words)
  await expect(page.locator('[data-save="unsent"]')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Terug naar het bezoek' }).click()
  await expectUnlocked(page)

  await stopWorkingOn(file.split('/').at(-1) ?? '')
  await server.start()
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText(/is veilig doorgegeven aan wie met dat gezin werkt/)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Nu versturen' })).toBeHidden()

  const office = await browser.newContext({ baseURL: server.address, locale: 'nl-BE' })
  await signIn(office, 'teamverantwoordelijke')
  const theirs = await office.newPage()
  await theirs.goto(`${address}/print`)
  await expect(theirs.getByText('Dit stond er al.')).toBeVisible()
  await expect(theirs.getByText(words)).toBeHidden()
  await theirs.goto(file)
  await theirs.getByRole('link', { name: 'Bekijken en beslissen' }).click()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Werk dat later binnenkwam' })).toBeVisible()
  await expect(theirs.getByRole('region', { name: 'Met dit werk erbij' }).getByText(words)).toBeVisible()
  await expect(theirs.getByRole('region', { name: 'Zoals het nu is' }).getByText(words)).toBeHidden()
  await expectAccessible(theirs)
  await theirs.getByText('Opzij leggen', { exact: true }).first().click()
  await theirs.getByRole('button', { name: 'Opzij leggen' }).click()
  await expect(theirs.getByText('Zeg er in enkele woorden bij waarom.')).toBeVisible()
  await theirs.getByRole('button', { name: 'Toevoegen aan het werkblad' }).click()
  await expect(theirs.getByText('Er ligt niets om over te beslissen.')).toBeVisible()
  await theirs.goto(`${address}/print`)
  await expect(theirs.getByText(words)).toHaveCount(1)
  await theirs.goto(file)
  await expect(theirs.getByRole('link', { name: 'Bekijken en beslissen' })).toBeHidden()
  await office.close()
  expect(tablet.wrong).toEqual([])
})
