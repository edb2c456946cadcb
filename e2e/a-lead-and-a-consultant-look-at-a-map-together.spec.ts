import type { Locator, Page } from '@playwright/test'
import { otherTeamsMap } from '../db/seed/fixtures'
import { expect, expectAccessible, test, type Account } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'

const worry = 'Papa rijdt soms met de auto als hij gedronken heeft.'
const valued = 'Papa vertelde dit zelf, met Lio erbij. Kanarievogel een.'
const noted = 'Wat zou Lio hier zelf zeggen? Kanarievogel twee.'
const needed = 'Een uur om dit met oma te bespreken. Kanarievogel drie.'
const seen = 'Ik vond het een moedig gesprek. Kanarievogel vier.'

/** Goes on with the keyboard alone until it is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('It cannot be reached with the keyboard')
}

const lineOf = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true })

test('a lead and a consultant look at a map together, and it stays between them', async ({ page, as, another }) => {
  test.slow()
  await as('consulent')
  await openNewCase(page, 'Samenkijkers', { name: 'Lio', birthYear: 2015 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', worry)
  await map.expectKeptOnServer()

  await page.getByRole('link', { name: 'Dit samen nakijken' }).click()
  await expect(page.getByRole('heading', { name: 'Kijken jullie samen?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Samen nakijken vragen' }).click()
  await expect(page.getByText(/^Je vroeg op .* om samen te kijken$/)).toBeVisible()
  await expectAccessible(page)

  // The lead, without a mouse.
  const lead = await another('teamverantwoordelijke')
  await lead.goto('/reviews')
  await expect(lead.getByRole('region', { name: 'Gevraagd' }).getByText('Familie Samenkijkers')).toBeVisible()
  await expectAccessible(lead)
  await tabTo(lead, lead.getByRole('link', { name: 'Bekijk Driekolommenmodel van familie Samenkijkers' }))
  await lead.keyboard.press('Enter')
  await expect(lead.getByRole('region', { name: /^Zoals het eruitzag op/ }).getByText(worry)).toBeVisible()
  await expect(lead.getByText('Noor Claessens vroeg op')).toBeVisible()
  await expect(lineOf(lead, 'Evenwicht')).toContainText('Zorgen: 1 · Wat goed gaat: 0 · Te doen: 0')
  await expect(lead.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(lead.getByLabel('Hoe kijk jij er zelf naar?')).toHaveCount(0)

  await tabTo(lead, save(lead))
  await lead.keyboard.press('Enter')
  await expect(lead.getByText('Er staat nog niets om te bewaren.').first()).toBeVisible()

  await lead.keyboard.press('Tab')
  await tabTo(lead, lead.getByLabel('Wat is hier al waardevol?'))
  await lead.keyboard.type(valued)
  await tabTo(lead, lineOf(lead, 'Gedrag en feiten').getByRole('radio').first())
  await lead.keyboard.press('Space')
  await lead.keyboard.press('ArrowDown')
  await lead.keyboard.press('ArrowDown')
  await expect(lineOf(lead, 'Gedrag en feiten').getByLabel('duidelijk')).toBeChecked()
  await tabTo(lead, lineOf(lead, 'Het kind is erbij').getByRole('radio').first())
  await lead.keyboard.press('Space')
  await tabTo(lead, lead.getByRole('button', { name: 'Wis het woord bij ‘Het kind is erbij’' }))
  await lead.keyboard.press('Enter')
  await expect(lineOf(lead, 'Het kind is erbij').getByRole('radio', { checked: true })).toHaveCount(0)
  const beside = lead.locator('summary', { hasText: 'Iets erbij schrijven' }).nth(2)
  await tabTo(lead, beside)
  await lead.keyboard.press('Enter')
  await tabTo(lead, lead.getByLabel('Bij ‘Het kind is erbij’'))
  await lead.keyboard.type(noted)
  await tabTo(lead, save(lead))
  await lead.keyboard.press('Enter')
  await expect(lead.getByText('Bewaard.')).toBeVisible()
  await expectAccessible(lead)

  // The consultant goes on with the map: the talk stays about what it was.
  await page.goto(address)
  await (await MapPage.on(page)).add('Wat goed gaat', 'Oma haalt Lio elke woensdag op.')
  await map.expectKeptOnServer()
  await page.goto(`${address}/review`)
  const told = page.getByRole('region', { name: 'Greet Vandamme, teamverantwoordelijke' })
  for (const words of [valued, noted, 'duidelijk']) await expect(told.getByText(words)).toBeVisible()
  await expect(page.getByText('Daarna werd er verder gewerkt.')).toBeVisible()
  const about = page.getByRole('region', { name: /^Zoals het eruitzag op/ })
  await expect(about.getByText('Oma haalt Lio elke woensdag op.')).toHaveCount(0)

  // What was typed stays when it cannot be sent.
  await page.getByLabel('Wat heb je nodig?').fill(needed)
  await page.getByLabel('Hoe kijk jij er zelf naar?').fill(seen)
  await page.context().setOffline(true)
  await save(page).click()
  await expect(page.getByText('Wat je typte staat er nog').first()).toBeVisible()
  await page.context().setOffline(false)
  await save(page).click()
  await expect(page.getByText('Bewaard.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Wat heb je nodig?')).toHaveValue(needed)
  await expect(told.getByText(valued)).toBeVisible()
  await expectAccessible(page)

  await page.setViewportSize({ width: 390, height: 844 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(page)

  await page.setViewportSize({ width: 1280, height: 800 })
  // A family at the table and whoever takes the sheet home see nothing of it.
  for (const way of ['/family', '/print', '/print?paper=a3', '/history', '']) {
    await page.goto(address + way)
    await expect(page.getByText(worry).first()).toBeVisible({ timeout: 20_000 })
    expect(await page.content()).not.toContain('Kanarievogel')
  }

  await lead.reload()
  await lead.getByRole('button', { name: 'Dit is besproken' }).click()
  await expect(lead.getByRole('heading', { name: 'Vroegere gesprekken' })).toBeVisible()
  for (const words of [valued, needed, seen]) await expect(lead.getByText(words)).toBeVisible()
  await lead.goto('/reviews')
  await expect(lead.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(lead.getByText('Familie Samenkijkers')).toHaveCount(0)

  const strangers: Account[] = ['consulent2', 'collega', 'regiostaf', 'onderzoek', 'beheer']
  for (const who of strangers)
    expect([who, (await (await another(who)).request.get(`${address}/review`)).status()]).toEqual([who, 404])
  expect((await lead.request.get(`/documents/${otherTeamsMap}/review`)).status()).toBe(404)
  for (const who of ['regiostaf', 'onderzoek', 'beheer'] as const)
    expect([who, (await (await another(who)).request.get('/reviews')).status()]).toEqual([who, 404])
})

test('a consultant takes the question back, and a closed case is only read', async ({ page, as, another }) => {
  await as('consulent')
  const file = await openNewCase(page, 'Teruggenomen', { name: 'Mus', birthYear: 2016 })
  const address = await beginMap(page)
  await MapPage.on(page)
  await page.goto(`${address}/review`)
  await page.getByRole('button', { name: 'Samen nakijken vragen' }).click()
  await page.getByRole('button', { name: 'Vraag terugnemen' }).click()
  await expect(page.getByRole('heading', { name: 'Kijken jullie samen?' })).toBeVisible()
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByLabel('Wat was lastig?').fill('De eerste tien minuten.')
  await save(page).click()
  await expect(page.getByText('Bewaard.')).toBeVisible()

  const lead = await another('teamverantwoordelijke')
  await lead.goto(`${file}/close`)
  await lead.getByText('Het is veilig genoeg').click()
  await lead.getByRole('button', { name: 'Dossier afsluiten' }).click()
  await lead.waitForURL(`**${file}`)
  await page.goto(`${address}/review`)
  await expect(page.getByText('De eerste tien minuten.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.locator('main').getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
})
