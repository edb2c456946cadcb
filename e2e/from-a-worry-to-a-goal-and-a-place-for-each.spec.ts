import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { addParent, beginMap, openNewCase } from './steps/case'

const worry = 'Lotte zit ’s nachts alleen op de trap.'
const goal = 'Als mama boos wordt, belt ze eerst naar oma.'
const seen = 'Dat was één keer, zegt mama.'

/** One person's place on the open line. */
async function stand(page: Page, who: string, value: number, day?: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('group', { name: 'Wie krijgt een plaats?' })
    .getByRole('radio', { name: who, exact: true })
    .check()
  if (day !== undefined) {
    const more = dialog.getByText('Een andere dag, of andere woorden')
    if (!(await dialog.getByLabel('Op welke dag?').isVisible())) await more.click()
    await dialog.getByLabel('Op welke dag?').fill(day)
  }
  await dialog.getByRole('radio', { name: `${String(value)} van 10` }).click({ force: true })
  await expect(dialog.getByText(`${who} staat op ${String(value)}`)).toBeVisible()
}

test('a worry becomes a danger with its goal and its line, on which each keeps a place of their own', async ({
  page,
  as,
}) => {
  test.slow()
  await as('consulent')
  const caseAddress = await openNewCase(page, 'Van zorg naar doel', { name: 'Lotte', birthYear: 2011 })
  await addParent(page, caseAddress, 'An')
  await page.goto(caseAddress)
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', worry)

  // The sorter asks, and people decide.
  await page.getByRole('button', { name: `Meer over: ${worry}` }).click()
  await page.getByRole('menuitem', { name: 'Help mij sorteren' }).click()
  const sorter = page.getByRole('dialog', { name: 'Help mij sorteren' })
  await expect(sorter.getByText('Is dit het kind al overkomen?')).toBeVisible()
  await sorter.getByRole('button', { name: 'Nee' }).click()
  await expect(sorter.getByText('Zijn mensen bang dat dit nog zal gebeuren?')).toBeVisible()
  await sorter.getByRole('button', { name: 'Ja' }).click()
  await expect(sorter.getByText('Gevaarsboodschap')).toBeVisible()
  await expectAccessible(page)
  await sorter.getByRole('button', { name: 'Zet het daar' }).click()
  await expect(map.column('Zorgen').getByRole('heading', { name: 'Gevaarsboodschap' })).toBeVisible()

  // Somebody sees it differently; both stand there.
  await map.card(worry).click()
  const card = page.getByRole('dialog', { name: 'Gevaarsboodschap' })
  await card.getByRole('button', { name: 'Iemand ziet het anders' }).click()
  await card.getByRole('group', { name: 'Wie ziet het anders?' }).getByText('An', { exact: true }).click()
  await card.getByLabel('In de woorden van An').fill(seen)
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(page.getByText('An ziet het anders')).toBeVisible()
  await expect(page.getByText(seen)).toBeVisible()

  // Its goal, with an idea beside words of the trade and why.
  await page.getByRole('button', { name: 'Doel en schaal' }).click()
  await page.getByRole('button', { name: 'Zoek er een doel bij' }).click()
  const fresh = page.getByRole('dialog', { name: 'Veiligheidsdoelen' })
  await fresh.getByLabel('De woorden zelf').fill('Mama volgt therapie tegen verwaarlozing.')
  const hints = fresh.getByRole('complementary', { name: 'Misschien helpt dit' })
  await expect(hints.getByText(/‘verwaarlozing’: misschien zo/)).toBeVisible()
  await expect(hints.getByText(/Waarom\?/).first()).toBeVisible()
  await fresh.getByLabel('De woorden zelf').fill(goal)
  await expect(hints.getByText(/verwaarlozing/)).toHaveCount(0)
  await fresh.getByRole('button', { name: 'Klaar', exact: true }).click()
  const thread = page.getByRole('region', { name: worry })
  await expect(thread.getByRole('button', { name: goal, exact: true })).toBeVisible()

  // Its line: two people, two places, one of them on two days, and nobody in between.
  await thread.getByRole('button', { name: 'Een schaal bij deze zorg' }).click()
  await page.getByRole('button', { name: 'Maak de schaal' }).click()
  await stand(page, 'An', 7)
  await stand(page, 'Lotte', 2, '2026-03-02')
  await page.getByRole('dialog').getByRole('button', { name: 'Klaar', exact: true }).click()
  await thread.getByRole('button', { name: 'Iemand een plaats geven' }).click()
  await stand(page, 'Lotte', 4)
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(thread.getByText('Iedereen weet genoeg veiligheid: de dienst kan afsluiten.')).toBeVisible()
  const placeOf = (name: string) => thread.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
  await expect(placeOf('An')).toContainText('7 van 10')
  await expect(placeOf('Lotte')).toContainText('4 van 10')
  await expect(placeOf('Lotte')).toContainText(/2 \(2 maart.*\) → 4/)
  await expect(thread.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page)

  // A small step that was solved in another way stands there as an answer, not as something that failed.
  await page.getByRole('button', { name: 'De kaart', exact: true }).click()
  await map.add('Te doen', 'Mama belt de school.')
  await map.card('Mama belt de school.').click()
  const step = page.getByRole('dialog')
  await step.getByLabel('Soort').selectOption({ label: 'Te doen: Volgende stappen' })
  await step.getByText('Anders opgelost', { exact: true }).click()
  await step.getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(map.column('Te doen').getByText('Anders opgelost')).toBeVisible()
  await map.expectKeptOnServer()

  // All of it hangs together where the family looks, too.
  await page.goto(`${address}/family`)
  for (const said of [worry, seen, goal]) await expect(page.getByText(said).first()).toBeVisible()
  await expectAccessible(page)
})

test('the history tells what changed in the words themselves, and an earlier version comes back', async ({
  page,
  as,
}) => {
  test.slow()
  await as('consulent')
  await openNewCase(page, 'Vroeger en nu', { name: 'Staf', birthYear: 2012 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Staf slaapt in de klas.')
  await map.expectKeptOnServer()
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Geschiedenis' }).click()
  await expect(page.getByText('Er is nog geen versie.', { exact: false })).toBeVisible()
  await page.getByLabel('Geef deze stand een naam').fill('na het eerste gesprek')
  await page.getByRole('button', { name: 'Bewaar als versie' }).click()
  const version = page.getByRole('link', { name: /na het eerste gesprek/ })
  await expect(version).toContainText('Noor Claessens')

  await page.goto(address)
  await MapPage.on(page)
  await map.card('Staf slaapt in de klas.').click()
  await page.getByLabel('De woorden zelf').fill('Staf slaapt thuis goed.')
  await page.getByRole('dialog').getByRole('button', { name: 'Klaar', exact: true }).click()
  await map.add('Wat goed gaat', 'Papa brengt Staf op tijd.')
  await map.expectKeptOnServer()

  await page.goto(`${address}/history`)
  await version.click()
  await page.getByRole('link', { name: 'wat er nu staat' }).click()
  const changed = page.getByRole('region', { name: 'Wat er sindsdien veranderde' })
  await expect(changed.locator('del').first()).toContainText('in')
  await expect(changed.locator('ins').first()).toContainText('thuis')
  await expect(changed.getByText('Papa brengt Staf op tijd.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Zet deze versie terug' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByText('Teruggezet.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Voor het terugzetten/ })).toBeVisible()

  await page.goto(address)
  await MapPage.on(page)
  await expect(map.card('Staf slaapt in de klas.')).toBeVisible()
  await expect(map.card('Papa brengt Staf op tijd.')).toHaveCount(0)
})
