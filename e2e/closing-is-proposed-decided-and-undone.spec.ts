import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'

test('a reason why not, yet, is one tap, and goes again', async ({ page, as }) => {
  await as('consulent')
  await openNewCase(page, 'Nog niet', { name: 'Tuur', birthYear: 2025 })
  const houses = page.getByRole('group', { name: 'Waarom (nog) niet? Mijn drie huizen' })
  await houses.getByRole('button', { name: 'Geen tijd' }).click()
  await expect(page.getByText('Nu niet. Geen tijd.')).toBeVisible()
  await page.getByRole('button', { name: 'Terugnemen' }).click()
  await expect(page.getByText('Nu niet. Geen tijd.')).toHaveCount(0)
  // What is said less often is one tap further.
  await houses.getByRole('button', { name: 'Een andere reden…' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Kind te jong' }).click()
  await expect(page.getByText('Nu niet. Kind te jong.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nu niet. Kind te jong.')).toBeVisible()
})

test('a consultant proposes to close, the lead decides, nothing changes any more, and it opens again', async ({
  page,
  as,
  another,
}) => {
  test.slow()
  const family = `Afgerond ${String(Date.now())}`
  await as('consulent')
  const address = await openNewCase(page, family, { name: 'Lien', birthYear: 2015 })
  const document = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Wat goed gaat', 'Het loopt weer.')
  await map.expectKeptOnServer()
  const lead = await another('teamverantwoordelijke')
  const find = async (state: string) => {
    await lead.goto('/cases?view=team')
    await lead.getByLabel('Zoeken').fill(family)
    await lead.getByLabel('Dossier', { exact: true }).selectOption({ label: state })
    await lead.getByRole('button', { name: 'Tonen' }).click()
  }

  await page.goto(`${address}/close`)
  await page.getByRole('button', { name: 'Voorstellen om af te sluiten' }).click()
  await expect(page.getByText('Kies er één.').first()).toBeVisible()
  await page.getByText('Het is veilig genoeg').click()
  // The tool nobody used, with one tap.
  await page
    .getByRole('group', { name: /Mijn drie huizen/ })
    .getByText('Geen tijd')
    .click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Voorstellen om af te sluiten' }).click()
  await page.waitForURL(`**${address}`)
  await expect(page.getByText('Er ligt een voorstel om af te sluiten.', { exact: false })).toBeVisible()

  await find('Lopend')
  const line = lead.getByRole('listitem').filter({ hasText: `Familie ${family}` })
  await expect(line).toContainText('Voorstel om af te sluiten')
  await expect(line).toContainText('Met Noor Claessens')
  await line.getByRole('link').click()
  await lead.goto(`${address}/close`)
  await expect(lead.getByText('Noor Claessens stelt voor om af te sluiten')).toBeVisible()
  await lead.getByRole('button', { name: 'Dossier afsluiten' }).click()
  await lead.waitForURL(`**${address}`)
  await expect(lead.getByText(/Afgesloten op/)).toBeVisible()
  await expect(lead.getByText('Nu niet. Geen tijd.')).toBeVisible()

  // Readable, and nothing that changes anything.
  await page.goto(address)
  await expect(page.getByText(/Afgesloten op/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Meenemen' })).toHaveCount(0)
  await page.goto(document)
  await expect(page.getByText('Je leest mee. Veranderen kan hier niet.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Het loopt weer.')).toBeVisible()
  await page.goto(`${address}/people`)
  await expect(page.getByText('Dit dossier is afgesloten.', { exact: false })).toBeVisible()
  await expectAccessible(page)

  await find('Afgesloten')
  await expect(lead.getByRole('link', { name: `Familie ${family}` })).toBeVisible()
  await lead.goto(`${address}/close`)
  await lead.getByRole('button', { name: 'Dossier heropenen' }).click()
  await lead.waitForURL(`**${address}`)
  await page.goto(document)
  await map.add('Te doen', 'Toch nog even samen.')
  await map.expectKeptOnServer()
  await page.goto(`${address}/opened`)
  for (const said of ['Stelde voor om af te sluiten', 'Sloot het dossier af', 'Heropende het dossier'])
    await expect(page.getByRole('cell', { name: said }).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Sloot het dossier af' })).toContainText('Teamverantwoordelijke')
})
