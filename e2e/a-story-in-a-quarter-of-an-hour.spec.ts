import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { addParent, beginMap, openNewCase } from './steps/case'
import { countEffort, tellEffort } from './steps/taps'

const danger = 'Oma en juf Els maken zich zorgen dat Lotte niet slaapt als er ’s nachts geroepen wordt.'

test('from a finished map a first story stands there by keyboard, and is rewritten, moved and laid aside', async ({
  page,
  as,
}) => {
  test.slow()
  await as('consulent')
  const file = await openNewCase(page, 'Kwartierverhaal', { name: 'Lotte', birthYear: 2016 })
  await addParent(page, file, 'An')
  await page.goto(file)
  await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', danger)
  await page.getByRole('button', { name: /^Meer over: Oma en juf Els/ }).click()
  await page.getByRole('menuitem', { name: 'Help mij sorteren' }).click()
  const sorter = page.getByRole('dialog', { name: 'Help mij sorteren' })
  await sorter.getByRole('button', { name: 'Nee' }).click()
  await sorter.getByRole('button', { name: 'Ja' }).click()
  await sorter.getByRole('button', { name: 'Zet het daar' }).click()
  await map.expectKeptOnServer()
  await page.goto(file)

  const effort = await countEffort(page)
  await page.getByRole('button', { name: 'Woord- en beeldverhaal beginnen met Lotte' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Uit dit dossier: 1 gevaarsboodschap/)).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Zet een eerste tekst klaar' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Er staat een eerste tekst op 9 bladen.')).toBeVisible()
  // What leaves on paper is rendered on the server.
  await map.expectKeptOnServer()
  await page.getByRole('link', { name: 'Afdrukken' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Boekje/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-side]').first()).toBeVisible()
  const spent = await effort()
  // One key each; going there with Tab is not in it. docs/measurements.md, "What it costs a consultant".
  tellEffort('a story, from a finished map to a draft to share', { ...spent, letters: 0 })
  expect(spent).toEqual({ taps: 0, keys: 4 })
  await expect(page.getByText('Ze zijn bang dat Lotte niet slaapt als er ’s nachts geroepen wordt.')).toBeVisible()
  await page.goBack()
  await page.goBack()

  // The parents’ words replace ours; ours stay to be seen as where it began.
  // Dragging comes with the first focus among the sheets.
  await page.getByRole('button', { name: /^Open blad 1:/ }).focus()
  await expect(page.getByRole('button', { name: /^Verplaats blad 4:/ })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: /^Open blad 4/ }).focus()
  await page.keyboard.press('Enter')
  const words = page.getByLabel('Wat vertellen jullie hier?')
  await words.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Wij roepen soms te luid.')
  await page.getByRole('checkbox', { name: 'An' }).focus()
  await page.keyboard.press('Space')
  await page.getByText('Hiermee begon het: onze eerste zin').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ze zijn bang dat Lotte niet slaapt als er ’s nachts geroepen wordt.')).toBeVisible()
  await page.getByText('Nog bij dit blad').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(danger)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Alle bladen' }).focus()
  await page.keyboard.press('Enter')

  // Moved from its menu and from its grip, and laid aside with a way back.
  await page.getByRole('button', { name: /^Open blad 1:/ }).focus()
  await expect(page.getByRole('button', { name: /^Verplaats blad 4:/ })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Meer over blad 4: Waarover maken ze zich zorgen?' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Naar voren' }).click()
  await expect(page.getByRole('button', { name: 'Open blad 3: Waarover maken ze zich zorgen?' })).toBeVisible()
  const grip = page.getByRole('button', { name: 'Verplaats blad 3: Waarover maken ze zich zorgen?' })
  await expect(grip).toBeVisible({ timeout: 20_000 })
  await grip.focus()
  await page.keyboard.press('Enter')
  // Past both sides of where it stands, to another place.
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Open blad 3: Waarover maken ze zich zorgen?' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Meer over blad \d+: Wat gebeurde er toen/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Leg opzij' }).click()
  await expect(page.getByText('Het blad ligt opzij.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Open blad/ })).toHaveCount(9)
  await page.getByRole('button', { name: 'Opzij gelegd (1)' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leg terug' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Open blad/ })).toHaveCount(10)
  await expectAccessible(page)
})
