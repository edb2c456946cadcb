import { expect, expectAccessible, test } from '../fixtures'
import { beginMap, openNewCase } from '../steps/case'

const words = 'Oma leest voor met stemmetjes.'

test('words go along to the map with their source, and leave it when the child takes its yes back', async ({
  page,
  as,
}) => {
  test.setTimeout(180_000)
  await as('consulent')
  const address = await openNewCase(page, 'Neem Mee', { name: 'Fien', birthYear: 2017 })
  await page.goto(`${address}/people/new?kind=parent`)
  await page.getByLabel('Voornaam').fill('Greet')
  await page.getByRole('button', { name: /Toevoegen|Bewaren/ }).tap()
  await page.goto(address)
  const map = await beginMap(page)
  await page.goto(address)
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Fien' }).tap()
  await expect(page.getByRole('heading', { name: 'De huizen van Fien' })).toBeVisible()
  const houses = new URL(page.url()).pathname
  const good = page.getByRole('region', { name: 'Huis van de goede dingen' })
  await good.getByLabel('Wat werd er gezegd?').fill(words)
  await good.getByRole('button', { name: 'Bewaar deze woorden' }).tap()
  await good.getByRole('button', { name: 'Zet op de kaart van het gezin' }).tap()
  await expect(good.getByText(/Vraag eerst aan het kind/)).toBeVisible()

  await page.getByText('Wie mag dit zien?', { exact: true }).tap()
  await page.getByRole('button', { name: 'Greet', exact: true }).tap()
  const answer = page.getByRole('group', { name: 'Huis van de goede dingen' })
  await answer.getByRole('button', { name: 'Ja', exact: true }).tap()
  await good.getByRole('button', { name: 'Zet het bij “Wat gaat goed”' }).tap()
  await expect(good.getByText('Staat op de kaart van het gezin')).toBeVisible()
  await expect(page.getByText(/Bewaard op de server/)).toBeVisible()
  await page.goto(map)
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByText(/Uit Mijn drie huizen/)).toBeVisible()

  // Printed for her, and for nobody else.
  await page.goto(`${houses}/print`)
  await expectAccessible(page)
  await expect(page.getByRole('link', { name: 'Voor de school' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Voor Greet' }).tap()
  await expect(page.getByText(words)).toBeVisible()
  await expectAccessible(page)

  await page.goto(houses)
  await expect(good.getByText(words)).toBeVisible()
  await page.getByText('Wie mag dit zien?', { exact: true }).tap()
  await page.getByRole('button', { name: 'Greet', exact: true }).tap()
  await page.getByRole('button', { name: 'Het kind neemt dit terug' }).tap()
  await expect(page.getByText(/Fien nam dit terug/)).toBeVisible()
  await expect(page.getByText(/Bewaard op de server/)).toBeVisible()

  // A judge asks: noted as an exception, hidden until the child knows.
  await answer.getByText('Moet het toch verteld worden?').tap()
  await answer.getByRole('button', { name: 'De rechter vraagt het' }).tap()
  await answer.getByLabel('Leg uit waarom, in je eigen woorden').fill('Vraag van de zitting')
  await answer.getByLabel('Met wie besliste je dit?').fill('Rita Claes')
  await expect(answer.getByText(/Fien weet het nog niet/)).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByText(/Bewaard op de server/)).toBeVisible()
  await page.goto(`${houses}/print`)
  await expect(page.getByRole('link', { name: 'Voor Greet' })).toHaveCount(0)
  const refused = await page.request.get(`${houses}/print?for=${encodeURIComponent('role:school')}`)
  expect(await refused.text()).not.toContain(words)
  await page.goto(map)
  await expect(page.getByRole('button', { name: /toevoegen|kaart/i }).first()).toBeVisible()
  await expect(page.getByText(words)).toHaveCount(0)
})
