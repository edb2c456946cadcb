import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { expectOnServer } from './steps/another-device'
import { beginMap, openNewCase } from './steps/case'

test('a session that ends while somebody writes is told, loses nothing, and goes on after signing in elsewhere', async ({
  page,
  context,
  as,
  another,
}) => {
  await as('consulent')
  await openNewCase(page, 'Midden in een zin', { name: 'Fien', birthYear: 2013 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Geschreven voor het einde.')
  await map.expectKeptOnServer()

  await context.clearCookies()
  await map.add('Wat goed gaat', 'Geschreven na het einde.')
  await expect(page.getByText('Je bent niet meer aangemeld')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Er is niets verloren.', { exact: false })).toBeVisible()
  await expect(map.card('Geschreven na het einde.')).toBeVisible()
  await expectAccessible(page)

  await as('consulent')
  // Coming back to the tab is enough.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText('Je bent niet meer aangemeld')).toHaveCount(0, { timeout: 30_000 })
  await map.expectKeptOnServer()
  await expectOnServer(await another('consulent'), address, ['Geschreven voor het einde.', 'Geschreven na het einde.'])
})
