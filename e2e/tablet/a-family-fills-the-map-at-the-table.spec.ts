import { expect, expectAccessible, test } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'

test('at the table: by touch, in the words of who speaks, and looked at together', async ({ page, as }) => {
  await as('consulent')
  await openNewCase(page, 'Aan Tafel', { name: 'Noa', birthYear: 2015 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  const column = map.column('Wat goed gaat')
  await column.getByRole('button', { name: /Iets toevoegen/ }).tap()
  await column.getByRole('group', { name: 'Wie zegt dit?' }).getByRole('radio', { name: 'Noa' }).tap()
  await column.getByLabel('Wat wordt er gezegd?').fill('Mama leest elke avond een verhaaltje.')
  await column.getByRole('button', { name: 'Voeg toe' }).tap()
  await expect(map.card('Mama leest elke avond een verhaaltje.')).toBeVisible()
  await expectAccessible(page)
  await map.expectKeptOnServer()

  await page.getByRole('link', { name: 'Samen bekijken' }).tap()
  await expect(page).toHaveURL(`${address}/family`)
  await expect(page.getByText('Mama leest elke avond een verhaaltje.')).toBeVisible()
  await expectAccessible(page)
})

test('question by question, one at a time, and skipping is an answer', async ({ page, as }) => {
  await as('consulent')
  await openNewCase(page, 'Vraag Voor Vraag', { name: 'Rayan', birthYear: 2010 })
  await beginMap(page)
  const map = await MapPage.on(page)
  await page.getByRole('button', { name: 'Vraag per vraag' }).tap()
  await page.getByRole('group', { name: 'Aan wie stel je vragen?' }).getByRole('radio', { name: 'Rayan' }).tap()
  await page.getByRole('button', { name: 'Begin', exact: true }).tap()
  await expect(
    page.getByRole('heading', { name: 'Begrijp je waarom wij hier zijn? Vertel het eens in jouw woorden.' }),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Deze sla ik over' }).tap()
  await expect(
    page.getByRole('heading', { name: 'Klopt wat er bij ‘zorgen’ staat voor jou? Wat mist er?' }),
  ).toBeVisible()
  await map.expectKeptOnServer()
})
