import { readFileSync } from 'node:fs'
import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'

test('the file of figures says exactly what the page says, and is as silent', async ({ page, as }) => {
  await as('meting.regio')
  const take = async (place: string) => {
    await page.goto('/measurement')
    await page.getByLabel('Waarover?').selectOption({ label: place })
    await page.getByRole('button', { name: 'Toon' }).click()
    await expect(page.getByRole('heading', { name: new RegExp(place) })).toBeVisible()
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download als CSV' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
    return readFileSync(await file.path(), 'utf8')
  }
  const region = await take('Regio Oefening')
  expect(region.charCodeAt(0)).toBe(0xfeff)
  const rows = region.split('\n').map((line) => line.split(';'))
  const figure = (name: RegExp) =>
    rows.find((row) => row.includes('Driekolommenmodel') && row.some((cell) => name.test(cell)))
  expect(figure(/aanmerking/)?.join(';')).toMatch(/;120(;|$)/)
  expect(figure(/[Gg]ebruik/)?.join(';')).toMatch(/;82(;|$)/)
  expect(region).toContain('Geen norm.')
  // What the page does not tell, the file does not either: no number where our own figures stand.
  const small = (await take('Team Klein')).split('\n').map((line) => line.split(';'))
  const own = small.filter(([place]) => place === 'Team Klein').map((cells) => cells.slice(6, 8))
  expect(own.length).toBeGreaterThan(5)
  for (const cells of own) expect(cells.join('')).not.toMatch(/\d/)
})

test('what I did together is told to me, and to no lead', async ({ page, as, another }) => {
  test.slow()
  const family = `Zelfgedaan ${String(Date.now())}`
  await as('consulent')
  await openNewCase(page, family, { name: 'Pau', birthYear: 2014 })
  await beginMap(page)
  const map = await MapPage.on(page)
  // Opening it was nothing yet.
  await page.goto('/my-work')
  await expect(page.getByText(family)).toHaveCount(0)
  await page.goBack()
  await MapPage.on(page)
  await map.add('Wat goed gaat', 'Wij eten samen.', 'Pau')
  await map.expectKeptOnServer()
  await page.goto('/my-work')
  await expect(page.getByText(family).first()).toBeVisible()
  await expectAccessible(page)
  const lead = await another('teamverantwoordelijke')
  await lead.goto('/my-work')
  await expect(lead.getByText(family)).toHaveCount(0)
})
