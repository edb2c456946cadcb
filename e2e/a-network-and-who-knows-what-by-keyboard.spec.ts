import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { RingsPage } from './pages/rings'
import { addParent, beginMap, openNewCase } from './steps/case'

const danger = 'Als An en Tom roepen en duwen, kan Noor geraakt worden.'

test('a consultant finds, places and informs somebody by keyboard, and their sheet holds only what they may know', async ({
  page,
  as,
}) => {
  test.slow()
  await as('consulent')
  const file = await openNewCase(page, 'Wie Weet Wat', { name: 'Noor', birthYear: 2016 })
  await addParent(page, file, 'An')
  await page.goto(file)
  await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', danger)
  await page.getByRole('button', { name: /^Meer over: Als An en Tom/ }).click()
  await page.getByRole('menuitem', { name: 'Help mij sorteren' }).click()
  const sorter = page.getByRole('dialog', { name: 'Help mij sorteren' })
  await sorter.getByRole('button', { name: 'Nee' }).click()
  await sorter.getByRole('button', { name: 'Ja' }).click()
  await sorter.getByRole('button', { name: 'Zet het daar' }).click()
  await map.expectKeptOnServer()
  await page.goto(file)

  await page.getByRole('button', { name: 'Een netwerk creëren rond een gezin beginnen', exact: true }).focus()
  await page.keyboard.press('Enter')
  const rings = await RingsPage.on(page)

  // A name that comes up is taken up at once; a key puts it in a ring, the arrows bring it nearer and further.
  await page.getByLabel('Komt er nog een naam op?').focus()
  await page.keyboard.type('Rita van de voetbal')
  await page.keyboard.press('Enter')
  await rings.waiting('Rita van de voetbal').focus()
  await page.keyboard.press('2')
  await expect(rings.placed('Rita van de voetbal', 'Dichtbij')).toBeVisible()
  await rings.placed('Rita van de voetbal', 'Dichtbij').focus()
  await page.keyboard.press('ArrowUp')
  await expect(rings.placed('Rita van de voetbal', 'Heel dichtbij')).toBeVisible()
  // And from the list.
  await page.getByRole('combobox', { name: 'In welke kring staat Rita van de voetbal?' }).selectOption('Verder')
  await expect(rings.placed('Rita van de voetbal', 'Verder')).toBeVisible()
  await expect(page.getByText('nog niet in het dossier')).toBeVisible()
  await expectAccessible(page)

  // What they give and take on, in the family's words; what is for us stands apart.
  await page.getByRole('button', { name: 'Meer over Rita van de voetbal' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Wie is dit, in eigen woorden?').fill('De trainster van Noor.')
  await page.getByLabel('Wat spreken jullie af: welke taak?').fill('Noor mag op vrijdag bij haar eten.')
  await page.getByLabel('Wie belt die als het moeilijk wordt?').fill('Eerst An, dan de consulent.')
  await page.getByText('Kijkt niemand mee? Open wat alleen voor ons is').click()
  const ours = page.getByRole('region', { name: 'Alleen voor ons' })
  await ours.getByLabel('Is er een zorg over deze persoon?').fill('Ze praat graag met iedereen.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Terug naar iedereen' }).focus()
  await page.keyboard.press('Enter')

  // Nobody knows anything until it is said here, her mother neither.
  await page.getByRole('button', { name: 'Wie weet wat' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Neem over: ${danger}` }).focus()
  await page.keyboard.press('Enter')
  const level = (name: string) => page.getByRole('combobox', { name: `${name} weet hiervan: ${danger}` })
  await expect(level('An')).toHaveValue('nothing')
  await page.getByRole('button', { name: 'An weet alles' }).focus()
  await page.keyboard.press('Enter')
  await expect(level('An')).toHaveValue('all')
  await level('Rita van de voetbal').selectOption('headline')
  await expect(level('Noor')).toHaveValue('nothing')
  await expectAccessible(page)
  await rings.expectKeptOnServer()

  // The headline is not written yet: their sheet says nothing of it, and never the full words.
  const address = page.url()
  await page.getByRole('link', { name: 'Afdrukken' }).focus()
  await page.keyboard.press('Enter')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Voor Rita van de voetbal' }).click()
  await expect(page.getByText('Noor mag op vrijdag bij haar eten.')).toBeVisible()
  expect(await page.content()).not.toMatch(/roepen en duwen|praat graag met iedereen/)
  await page.goto(address)
  await RingsPage.on(page)
  await page.getByRole('button', { name: 'Wie weet wat' }).click()
  await page.getByLabel('De kop', { exact: true }).fill('Thuis wordt het soms te luid voor Noor.')
  await rings.expectKeptOnServer()
  await page.getByRole('link', { name: 'Afdrukken' }).click()
  await page.getByRole('link', { name: 'Voor Rita van de voetbal' }).click()
  await expect(page.getByText('Thuis wordt het soms te luid voor Noor.')).toBeVisible()
  await expectAccessible(page)
  expect(await page.content()).not.toMatch(/roepen en duwen|praat graag met iedereen/)

  // "There is nobody": a way on, and what was said is kept with what is done with it.
  await page.goto(address)
  await RingsPage.on(page)
  await page.getByRole('button', { name: 'Mensen zoeken' }).click()
  await page.getByRole('group', { name: 'Wie antwoordt?' }).getByText('An', { exact: true }).click()
  await page.getByRole('button', { name: '“Er is niemand”' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Als er niemand is' })).toBeVisible()
  await page.getByRole('button', { name: /^Schrijf een antwoord op: Wie was er vroeger/ }).click()
  await page.getByLabel(/^An, /).fill('Mijn zus.')
  await page.getByLabel('Wat doen we hiermee, en wanneer?').fill('Samen bellen, donderdag.')
  await expectAccessible(page)
  await rings.expectKeptOnServer()

  // What a family looks at together holds nothing that is for us.
  await page.goto(`${address}/family`)
  await expect(page.getByText('De trainster van Noor.')).toBeVisible({ timeout: 20_000 })
  expect(await page.content()).not.toMatch(/roepen en duwen|praat graag met iedereen|te luid/)
  await expectAccessible(page)
})
