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
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Noor zit ’s nachts alleen op de trap.')
  await map.expectKeptOnServer()
  // In the language no other journey reads: words of the house are everybody's.
  await page.context().addCookies([{ name: 'houvast_locale', value: 'en', url: new URL(page.url()).origin }])

  const office = await another('beheer')
  await office.goto('/admin')
  await office.getByRole('link', { name: 'Woorden van het huis' }).click()
  await office.getByRole('navigation', { name: 'Taal' }).getByRole('link', { name: 'English' }).click()
  await expect(office.getByLabel('Strengths', { exact: true })).toBeVisible()
  await expectAccessible(office)
  const rename = async (builtIn: string, words: string) => {
    await office.getByLabel(builtIn, { exact: true }).fill(words)
    await office.getByRole('button', { name: `Bewaren: ${builtIn}` }).click()
    await expect(office.getByRole('button', { name: `Terug naar ‘${builtIn}’` })).toBeVisible()
  }
  await rename('Strengths', 'What this family can')
  await rename('What are we worried about?', 'What keeps us awake?')
  await office.getByLabel('Worries', { exact: true }).fill('<b>Zorgen</b>')
  await office.getByRole('button', { name: 'Bewaren: Worries' }).click()
  await expect(office.getByText('Schrijf gewone woorden op één regel')).toBeVisible()

  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'What keeps us awake?' })).toBeVisible()
  await page.goto(`${address}/print?paper=a3`)
  await expect(page.getByRole('heading', { name: 'What keeps us awake?' })).toBeVisible()
  await page.goto(`${address}/family`)
  await expect(page.getByRole('heading', { name: 'What keeps us awake?' })).toBeVisible()

  await office.getByRole('button', { name: 'Terug naar ‘What are we worried about?’' }).click()
  await expect(office.getByText('Terug naar het woord van Houvast.')).toBeVisible()
  await office.getByRole('button', { name: 'Terug naar ‘Strengths’' }).click()
  await expect(office.getByRole('button', { name: /^Terug naar/ })).toHaveCount(0)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'What are we worried about?' })).toBeVisible()

  // And the end of the hour, in one touch.
  await page.getByRole('button', { name: 'Done for now' }).click()
  await expect(page.getByText(/^Marked as done on .* It can always be gone on with\.$/)).toBeVisible()
})
