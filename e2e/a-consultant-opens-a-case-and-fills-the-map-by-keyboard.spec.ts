import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'

const sentences = [
  'Mama schreeuwt als het geld op is.',
  'Lotte gaat dan op de trap zitten.',
  'De huur is twee maanden niet betaald.',
  'Papa belt elke avond om slaapwel te zeggen.',
  'De buurvrouw laat Lotte bij haar eten.',
  'Mama vroeg zelf hulp aan het OCMW.',
  'Lotte kan goed tekenen.',
  'Mama is één keer naar buiten gegaan tot ze kalm was.',
  'De juf heeft Lotte graag in de klas.',
  'Oma wil elke woensdag komen.',
]

test('a consultant opens a case, adds ten sentences without the mouse, and finds them again', async ({ page, as }) => {
  test.slow()
  await as('consulent')
  const caseAddress = await openNewCase(page, 'Toetsenbord', { name: 'Lotte', birthYear: 2016 })
  await expectAccessible(page)
  const mapAddress = await beginMap(page)
  const map = await MapPage.on(page)
  await expect(page.getByRole('heading', { name: 'Begin waar het gezin wil beginnen' })).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('Alt+Digit1')
  for (const [index, sentence] of sentences.entries()) {
    if (index === 3) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+Digit2')
    }
    await page.keyboard.type(sentence)
    await page.keyboard.press('Enter')
    await expect(map.card(sentence)).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(map.column('Zorgen').getByRole('button', { name: sentences[0]!, exact: true })).toBeVisible()
  await expect(map.column('Wat goed gaat').getByRole('button', { name: sentences[9]!, exact: true })).toBeVisible()
  await map.expectKeptOnServer()
  await expectAccessible(page)

  await page.goto(mapAddress)
  const again = await MapPage.on(page)
  for (const sentence of sentences) await expect(again.card(sentence)).toBeVisible()

  await page.goto(caseAddress)
  await expect(page.getByText(/Laatst aan gewerkt op/)).toBeVisible()
  await page.getByRole('link', { name: 'Wie keek mee' }).click()
  await expect(page.getByText('Noor Claessens').first()).toBeVisible()
})

test('a card is moved by keyboard through its menu, thrown away, and put back', async ({ page, as }) => {
  await as('consulent')
  await openNewCase(page, 'Verplaatsen', { name: 'Jef', birthYear: 2014 })
  await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Jef kan goed rekenen.')
  const more = page.getByRole('button', { name: /Meer over: Jef kan goed rekenen/ })
  await more.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Verplaats naar…' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Krachten' }).press('Enter')
  await expect(
    map.column('Wat goed gaat').getByRole('button', { name: 'Jef kan goed rekenen.', exact: true }),
  ).toBeVisible()

  await page.getByRole('button', { name: /Meer over: Jef kan goed rekenen/ }).click()
  await page.getByRole('menuitem', { name: 'Naar de prullenbak' }).click()
  await expect(map.card('Jef kan goed rekenen.')).toBeHidden()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(map.card('Jef kan goed rekenen.')).toBeVisible()
})

test('the way of the family tells since when it is in another phase', async ({ page, as }) => {
  await as('consulent')
  const caseAddress = await openNewCase(page, 'Onderweg', { name: 'Mila', birthYear: 2018 })
  const way = page.getByRole('list', { name: 'De weg van dit gezin' })
  await expect(way.getByRole('listitem')).toHaveText([/Dossier geopend/])
  await page.goto(`${caseAddress}/edit`)
  await page.getByLabel('Fase').selectOption({ label: 'Samen plannen' })
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.waitForURL(`**${caseAddress}`)
  await expect(way.getByRole('listitem')).toHaveText([/Dossier geopend/, /Fase: Samen plannen/])
  await expectAccessible(page)
})
