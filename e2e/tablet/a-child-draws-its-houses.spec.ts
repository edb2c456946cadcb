import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { drawLine, expectSheet, placeSticker, shapesOn } from '../steps/drawing'
import { countTaps } from '../steps/taps'
import { backToDesk, expectWithChild, typeCode } from '../steps/visit'

test('a child draws and tells, and only what it lets others see is shown to them', async ({ page, as }) => {
  test.setTimeout(240_000)
  await as('consulent')
  const file = await openNewCase(page, 'Drie Huizen', { name: 'Noa', birthYear: 2018 })
  const taps = await countTaps(page)
  await page.getByRole('button', { name: 'Noa tekent nu' }).tap()
  // The first time in a session a code is chosen: typed, and sent with the keyboard's own key.
  await typeCode(page)
  await expectWithChild(page)
  await expect(page.getByRole('heading', { name: 'Dag Noa!' })).toBeVisible()
  // Nothing of the office is beside it.
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'We beginnen' }).tap()
  await page.getByRole('button', { name: 'Drie huizen' }).tap()
  await expect(page.getByRole('heading', { name: 'Waar wil je beginnen?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).tap()
  await expectSheet(page)
  expect(await taps()).toBe(4)
  await drawLine(page, [
    [0.25, 0.6],
    [0.35, 0.5],
    [0.45, 0.7],
  ])
  await page.getByRole('button', { name: 'Rood' }).tap()
  await drawLine(page, [
    [0.5, 0.5],
    [0.6, 0.7],
    [0.7, 0.5],
  ])
  await placeSticker(page, 'Kind met vlechtjes', [0.7, 0.75])
  await expect(shapesOn(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Terug', exact: true }).tap()
  await expect(shapesOn(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Opnieuw' }).tap()
  await expect(shapesOn(page)).toHaveCount(3)
  await expectAccessible(page)

  // Stop is where it is on a visit: at once, and nothing is lost by it.
  await page.getByRole('button', { name: 'Stop', exact: true }).tap()
  await expect(page.getByRole('heading', { name: 'We stoppen' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Toch verder' }).tap()
  await expect(shapesOn(page)).toHaveCount(3)

  await page.getByRole('button', { name: 'Woorden' }).tap()
  await page.getByLabel('Wat wil je erin zetten?').fill('Oma leest voor met stemmetjes.')
  await page.getByRole('button', { name: 'Zet het erin' }).tap()
  await page.getByRole('button', { name: 'Naar Het huis van de zorgen' }).tap()
  await page.getByRole('button', { name: 'Woorden' }).tap()
  await page.getByLabel('Wat wil je erin zetten?').fill('Als ze roepen kruip ik in de kast.')
  await page.getByRole('button', { name: 'Zet het erin' }).tap()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Alles samen' }).tap()
  await page.getByRole('button', { name: 'Ik ben klaar' }).tap()
  await expect(page.getByRole('heading', { name: 'Waar heb je zin in om te stoppen?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ik ben klaar' }).tap()
  await expect(page.getByText('Geef de tablet nu terug.')).toBeVisible()
  await backToDesk(page)

  // The consultant reads it back in the child's own words, with the picture of what was drawn.
  await expect(page.getByRole('heading', { name: 'De huizen van Noa' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('img', { name: 'Tekening: Huis van de goede dingen' })).toBeVisible()
  const good = page.getByRole('region', { name: 'Huis van de goede dingen' })
  await expect(good.getByText('Oma leest voor met stemmetjes.')).toBeVisible()
  await expect(good.getByText(/voorgelezen en bevestigd/)).toBeVisible()

  // Nobody asked: nothing to show.
  await page.getByRole('button', { name: 'Tonen', exact: true }).tap()
  await page.getByLabel('School').tap()
  await expect(page.getByText(/Er is nog niets dat Noa hun wil tonen/)).toBeVisible()
  await page.getByRole('button', { name: 'Rond het gesprek' }).tap()
  await page.getByText('Wie mag dit zien?', { exact: true }).tap()
  await page.getByRole('button', { name: 'School', exact: true }).tap()
  const answer = page.getByRole('group', { name: 'Huis van de goede dingen' })
  await answer.getByRole('button', { name: 'Ja', exact: true }).tap()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tonen', exact: true }).tap()
  await page.getByLabel('School').tap()
  await page.getByRole('button', { name: 'Toon de huizen' }).tap()
  await expect(page.getByText('Oma leest voor met stemmetjes.')).toBeVisible()
  expect(await page.content()).not.toContain('kruip ik in de kast')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Dit hebben we samen bekeken' }).tap()
  await expect(page.getByText('Genoteerd dat jullie dit samen bekeken.')).toBeVisible()

  // Taken back: from that moment on nobody sees it.
  await page.getByRole('button', { name: 'Sluit dit' }).tap()
  await page.getByRole('button', { name: 'Rond het gesprek' }).tap()
  await page.getByText('Wie mag dit zien?', { exact: true }).tap()
  await page.getByRole('button', { name: 'School', exact: true }).tap()
  await page.getByRole('button', { name: 'Het kind neemt dit terug' }).tap()
  await page.getByRole('button', { name: 'Tonen', exact: true }).tap()
  await page.getByLabel('School').tap()
  await expect(page.getByText(/Er is nog niets dat Noa hun wil tonen/)).toBeVisible()

  // Months later something changed. What was told is there first: to build on, or to lay a new sheet beside.
  await page.goto(file)
  await page.getByRole('button', { name: 'Nieuw blad: Mijn drie huizen van Noa' }).tap()
  await expect(page.getByText(/Noa vertelde al eerder/)).toBeVisible()
  await page.getByRole('link', { name: 'Bouw verder op toen' }).tap()
  await expect(good.getByText('Oma leest voor met stemmetjes.')).toBeVisible()
  await page.goBack()
  await page.getByText('Vragen om te kiezen', { exact: true }).tap()
  await page.getByLabel('Zoek een woord').fill('trots')
  await page.getByRole('button', { name: 'Bij mijn vaste vragen' }).tap()
  await page.getByLabel('Zoek een woord').fill('')
  await page.getByRole('button', { name: 'Mijn vaste vragen', exact: true }).tap()
  await expect(page.getByText(/Waar ben je trots op/)).toBeVisible()
  await good.getByLabel('Wat werd er gezegd?').fill('Papa leest nu ook voor.')
  await good.getByRole('button', { name: 'Bewaar deze woorden' }).tap()
  await expect(page.getByText(/Bewaard op de server/)).toBeVisible()
  await page.getByRole('link', { name: 'Leg toen en nu naast elkaar' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Noa, toen en nu' })).toBeVisible()
  await expect(good.getByText('Oma leest voor met stemmetjes.')).toBeVisible()
  await expect(good.getByText('Papa leest nu ook voor.')).toBeVisible()
  await expect(good.getByRole('img', { name: 'Tekening: Huis van de goede dingen' })).toBeVisible()
  await expectAccessible(page)
})
