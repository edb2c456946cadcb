import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'

test('an administrator gives a category the word of the house, and everybody reads it until it is taken back', async ({
  page,
  as,
  another,
}) => {
  await as('consulent')
  await openNewCase(page, 'Eigen Woorden', { name: 'Noor', birthYear: 2014 })
  const address = await beginMap(page)
  const map = new MapPage(page)
  await map.write('Zorgen', 'Noor zit ’s nachts alleen op de trap.')

  const office = await another('beheer')
  await office.goto('/admin')
  await office.getByRole('link', { name: 'Woorden van het huis' }).click()
  await expectAccessible(office)
  const rename = async (builtIn: string, words: string) => {
    await office.getByLabel(builtIn, { exact: true }).fill(words)
    await office.getByRole('button', { name: `Bewaren: ${builtIn}` }).click()
    await expect(office.getByRole('button', { name: `Terug naar ‘${builtIn}’` })).toBeVisible()
  }
  await rename('Krachten', 'Kracht in het gezin')
  await rename('Waar maken we ons zorgen over?', 'Wat baart ons zorgen?')
  await office.getByLabel('Zorgen', { exact: true }).fill('<b>Zorgen</b>')
  await office.getByRole('button', { name: 'Bewaren: Zorgen' }).click()
  await expect(office.getByText('Schrijf gewone woorden op één regel')).toBeVisible()

  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Wat baart ons zorgen?' })).toBeVisible()
  await page.goto(`${address}/print?paper=a3`)
  await expect(page.getByRole('heading', { name: 'Wat baart ons zorgen?' })).toBeVisible()
  await page.goto(`${address}/family`)
  await expect(page.getByRole('heading', { name: 'Wat baart ons zorgen?' })).toBeVisible()

  await office.getByRole('button', { name: 'Terug naar ‘Waar maken we ons zorgen over?’' }).click()
  await expect(office.getByText('Terug naar het woord van Houvast.')).toBeVisible()
  await office.getByRole('button', { name: 'Terug naar ‘Krachten’' }).click()
  await expect(office.getByRole('button', { name: /^Terug naar/ })).toHaveCount(0)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Waar maken we ons zorgen over?' })).toBeVisible()

  // And the end of the hour, in one touch.
  await page.getByRole('button', { name: 'Klaar voor nu' }).click()
  await expect(page.getByText(/^Klaar gezet op .* Verder gaan kan altijd\.$/)).toBeVisible()
})
