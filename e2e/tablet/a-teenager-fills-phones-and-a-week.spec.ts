import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'

test('a fifteen-year-old fills three phones, then a week with two homes, by touch', async ({ page, as }) => {
  test.setTimeout(120_000)
  await as('consulent')
  await openNewCase(page, 'Drie Gsm', { name: 'Yara', birthYear: 2011 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Yara' }).tap()
  await page.getByRole('button', { name: 'Samen op het blad' }).tap()
  await page.getByRole('button', { name: 'We beginnen' }).tap()
  await page.getByRole('button', { name: 'Drie smartphones' }).tap()
  await page.getByRole('button', { name: /^Berichten die zwaar zijn/ }).tap()
  await expectAccessible(page)

  const messages = page.getByRole('list', { name: 'Berichten in Berichten die zwaar zijn' })
  const send = async (from: string, words: string) => {
    await page.getByLabel(/^Van wie\?/).fill(from)
    await page.getByLabel('Typ een bericht').fill(words)
    await page.getByRole('button', { name: 'Zet erbij' }).tap()
    await expect(messages.getByText(words)).toBeVisible()
  }
  await send('M.', 'Waar zit gij nu weeral')
  await send('', 'Ik durf niet naar huis')
  const bubble = (words: string) => messages.getByRole('listitem').filter({ hasText: words })
  // Typed by the grown-up beside her: she is asked whether it is right, and it is changed until it is.
  await expect(bubble('Ik durf niet naar huis').getByText('Klopt dit zo?')).toBeVisible()
  await bubble('Ik durf niet naar huis').getByRole('button', { name: 'Ja, zo is het' }).tap()
  await expect(bubble('Ik durf niet naar huis').getByText('Klopt volgens jou')).toBeVisible()
  await bubble('Waar zit gij nu weeral').getByRole('button', { name: 'Veranderen' }).tap()
  await messages.getByRole('textbox', { name: 'Veranderen' }).fill('Waar zit gij nu weer')
  await messages.getByRole('button', { name: 'Ja, zo is het' }).tap()
  await expect(bubble('Waar zit gij nu weer').getByText('Klopt volgens jou')).toBeVisible()
  await bubble('Waar zit gij nu weer').getByRole('button', { name: 'Verwijderen' }).tap()
  await expect(bubble('Waar zit gij nu weer').getByText('Je verwijderde dit bericht')).toBeVisible()
  await bubble('Ik durf niet naar huis').getByRole('button', { name: 'Dit verstuurde ik nooit' }).tap()
  await bubble('Ik durf niet naar huis').getByRole('button', { name: 'Vastpinnen' }).tap()
  // Pinned stands first, also of two.
  await expect(messages.getByRole('listitem').first()).toContainText('Ik durf niet naar huis')
  await page
    .getByRole('group', { name: /^Batterij/ })
    .getByText('1', { exact: true })
    .tap()
  await expect(page.getByRole('radio', { name: '1 op 5' })).toBeChecked()
  // Not a word of it: a dot is enough.
  await page.getByRole('button', { name: 'Zet op stil' }).tap()
  await expect(page.getByText('•')).toBeVisible()
  await expect(page.getByText('Klopt dit zo?')).toBeVisible()
  await expectAccessible(page)

  // Another form loses nothing.
  await page.getByRole('button', { name: 'Alles samen' }).tap()
  await page.getByRole('button', { name: 'Iets anders kiezen' }).tap()
  await page.getByRole('button', { name: 'Drie huizen' }).tap()
  await page.getByRole('button', { name: /^Het huis van de zorgen/ }).tap()
  await page.getByRole('button', { name: 'Woorden' }).tap()
  await expect(page.getByRole('list', { name: 'Jouw woorden' }).getByText('Ik durf niet naar huis')).toBeVisible()
  await page.getByRole('button', { name: 'Alles samen' }).tap()
  await page.getByRole('button', { name: 'Iets anders kiezen' }).tap()
  await page.getByRole('button', { name: 'Mijn week' }).tap()
  await page.getByRole('button', { name: /^Wat moeilijk is/ }).tap()
  await page.getByRole('button', { name: /^Zaterdag: Avond en nacht/ }).tap()
  const cell = page.getByRole('dialog', { name: 'Zaterdag: Avond en nacht' })
  await cell.getByRole('button', { name: 'Heel moeilijk', exact: true }).tap()
  await cell.getByLabel('Of in je eigen woord').fill('luid')
  await cell.getByRole('button', { name: 'Ja, zo is het' }).tap()
  await expect(cell.getByText('Klopt volgens jou')).toBeVisible()
  // More words: asked again.
  await cell.getByLabel('Waar ben je dan?').fill('zolder')
  await cell.getByRole('button', { name: 'Ja, zo is het' }).tap()
  await expect(cell.getByText('Klopt volgens jou')).toBeVisible()
  await cell.getByRole('button', { name: 'Dan ben ik op mijn hoede' }).tap()
  await cell.getByRole('button', { name: 'Huis 2' }).tap()
  await expectAccessible(page)
  await cell.getByRole('button', { name: 'Klaar' }).last().tap()
  // Words alone are an answer too.
  await page.getByRole('button', { name: /^Woensdag: Na school/ }).tap()
  const only = page.getByRole('dialog', { name: 'Woensdag: Na school' })
  await only.getByLabel('Met wie?').fill('Robin')
  await only.getByRole('button', { name: 'Klaar' }).last().tap()
  await expect(page.getByRole('button', { name: 'Woensdag: Na school: Robin' })).toBeVisible()
  await page.getByRole('button', { name: /^Zondag: Ochtend/ }).tap()
  const other = page.getByRole('dialog', { name: 'Zondag: Ochtend' })
  await other.getByRole('button', { name: 'Goed', exact: true }).tap()
  await other.getByRole('button', { name: 'Huis 1' }).tap()
  await other.getByRole('button', { name: 'Klaar' }).last().tap()
  await expect(
    page.getByRole('button', {
      name: 'Zaterdag: Avond en nacht: zolder, luid, Heel moeilijk, Dan ben ik op mijn hoede',
    }),
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Alles samen' }).tap()
  await page.getByRole('button', { name: 'Ik ben klaar' }).tap()
  await page.getByRole('button', { name: 'Ik ben klaar' }).tap()
  const worries = page.getByRole('region', { name: 'Huis van de zorgen' })
  await expect(worries.getByText('Ik durf niet naar huis')).toBeVisible()
  await expect(worries.getByText(/vastgepind · getypt, nooit verzonden/)).toBeVisible()
  await expect(worries.getByText(/zou dit verwijderen/)).toBeVisible()
  // Who typed it, and that she said it is right.
  await expect(worries.getByText(/getypt door .* · voorgelezen en bevestigd/)).toHaveCount(2)
  await expect(page.getByText(/zolder · luid/)).toBeVisible()
})
