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

/** A row of this name lies on the device, sealed: none of these words can be read in it. Or, with null, no such row. */
async function expectOnDevice(page: Page, name: string, words: string[] | null): Promise<void> {
  const look = () =>
    page.evaluate(async (wanted) => {
      const databases = (await indexedDB.databases()).filter((each) => each.name?.startsWith('houvast-'))
      const found: string[] = []
      for (const { name: database = '' } of databases)
        await new Promise<void>((done) => {
          const asked = indexedDB.open(database)
          asked.onsuccess = () => {
            const tx = asked.result.transaction('facts')
            const [keys, rows] = [tx.objectStore('facts').getAllKeys(), tx.objectStore('facts').getAll()]
            tx.oncomplete = () => {
              keys.result.forEach((key, at) => {
                const row = rows.result[at] as { c: ArrayBuffer }
                if (typeof key === 'string' && key.startsWith(`row:${wanted}`))
                  found.push(new TextDecoder('latin1').decode(row.c))
              })
              asked.result.close()
              done()
            }
          }
        })
      return found
    }, name)
  await expect.poll(async () => (await look()).length).toBe(words === null ? 0 : 1)
  for (const each of words ?? []) expect((await look()).join()).not.toContain(each)
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

test('what was typed and not kept is there again after leaving, lies sealed on this device only, and holds signing out', async ({
  page,
  as,
  another,
}) => {
  test.slow()
  const typed = 'Ik durfde niet vragen hoe het met mama gaat. Kanarievogel vijf.'
  await as('consulent')
  await openNewCase(page, 'Onbewaarden', { name: 'Mees', birthYear: 2015 })
  const address = await beginMap(page)
  await (await MapPage.on(page)).add('Zorgen', worry)
  await page.getByRole('link', { name: 'Dit samen nakijken' }).click()
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByLabel('Wat was lastig?').fill(typed)
  await lineOf(page, 'Evenwicht').getByLabel('begin').check()
  await page.locator('summary', { hasText: 'Iets erbij schrijven' }).first().click()
  await page.locator('textarea[name$=".note"]').first().fill(noted)
  await expectOnDevice(page, 'typed:', [typed, 'Kanarievogel'])

  // By a link of the page, and by loading it anew.
  await page.getByRole('link', { name: 'Terug naar het werkblad' }).click()
  await MapPage.on(page)
  for (const again of [() => page.goBack(), () => page.reload()]) {
    await again()
    await expect(page.getByText(/^Dit typte je op .*, en je bewaarde het nog niet$/)).toBeVisible()
    await expect(page.getByLabel('Wat was lastig?')).toHaveValue(typed)
    await expect(lineOf(page, 'Evenwicht').getByLabel('begin')).toBeChecked()
    await expect(page.locator('textarea[name$=".note"]').first()).toBeVisible()
    await expect(page.locator('textarea[name$=".note"]').first()).toHaveValue(noted)
  }
  await expectAccessible(page)
  const lead = await another('teamverantwoordelijke')
  await lead.goto(`${address}/review`)
  await expect(lead.getByRole('heading', { name: 'Wat jij ziet' })).toBeVisible()
  expect(await lead.content()).not.toContain('Kanarievogel')

  // Signing out would take it off the device.
  await page.locator('[popovertarget="account-menu"]').click()
  await page.getByRole('button', { name: 'Afmelden', exact: true }).click()
  await expect(page).toHaveURL(/\/leave$/)
  await expect(page.getByText('Bij één gesprek staan nog woorden die je niet bewaarde')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Afmelden', exact: true })).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Naar dat gesprek' }).click()
  await expect(page.getByLabel('Wat was lastig?')).toHaveValue(typed)
  await save(page).click()
  await expect(page.getByText('Bewaard.')).toBeVisible()
  await expectOnDevice(page, 'typed:', null)
  await page.reload()
  await expect(page.getByLabel('Wat was lastig?')).toHaveValue(typed)
  await expect(page.getByText(/^Dit typte je op/)).toHaveCount(0)

  // Back to what was kept.
  await page.getByLabel('Wat was lastig?').fill('Toch iets anders.')
  await expectOnDevice(page, 'typed:', ['Toch iets anders'])
  await page.reload()
  await page.getByRole('button', { name: 'Wis wat ik typte' }).click()
  await expect(page.getByLabel('Wat was lastig?')).toHaveValue(typed)
  await expectOnDevice(page, 'typed:', null)

  // The talk is over while somebody types: no form shows the words any more, and they are still there to take or to erase.
  await page.getByLabel('Wat heb je nodig?').fill(needed)
  await expectOnDevice(page, 'typed:', [needed])
  await lead.getByLabel('Wat was lastig?').fill('Niets.')
  await lead.getByRole('button', { name: 'Bewaar, en het is besproken' }).click()
  await expect(lead.getByRole('heading', { name: 'Vroegere gesprekken' })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Bij dit gesprek kan niet meer geschreven worden.')).toBeVisible()
  await expect(page.getByText(needed)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Wissen', exact: true }).click()
  await expect(page.getByText(needed)).toHaveCount(0)
  await expectOnDevice(page, 'typed:', null)
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
