import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { drawLine, expectSheet, shapesOn } from '../steps/drawing'
import { counted, documentIn } from '../steps/server'
import { backToDesk, handOverAtDesk } from '../steps/visit'

test('a child of five, with the tablet in its own hands, puts who lives where, and only who it lets sees that', async ({
  page,
  as,
}) => {
  test.setTimeout(150_000)
  await as('consulent')
  await openNewCase(page, 'Twee Huizen', { name: 'Lou', birthYear: 2021 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Lou' }).tap()
  await expect(page.getByRole('heading', { name: 'De huizen van Lou' })).toBeVisible()
  const document = documentIn(page.url())
  await page.getByText('Kennismaken', { exact: true }).tap()
  await expect(page.getByText('Het kind mag ze overslaan.', { exact: false })).toBeVisible()
  await handOverAtDesk(page)
  await page.getByRole('button', { name: 'We beginnen' }).tap()
  await page.getByRole('button', { name: 'Drie huizen' }).tap()

  // A door, and no gate: the houses stand beside it.
  await expect(page.getByRole('button', { name: /^Het huis van de goede dingen/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Eerst even: wie woont waar/ }).tap()
  await expect(page.getByText('Tik op iemand. Tik dan op een huis.')).toBeVisible()
  const home = (name: string) => page.getByRole('list', { name: `In ${name}` })
  const put = async (who: string, where: string) => {
    await page.getByRole('button', { name: who, exact: true }).first().tap()
    await expect(page.getByText('Tik nu op een huis.')).toBeVisible()
    await page.getByRole('button', { name: `Zet in ${where}` }).tap()
  }
  // Two homes, and the same child in both.
  await put('Kind met krullen', 'Huis 1')
  await page.getByLabel('Wie is dit?').fill('ik')
  await expect(home('Huis 1').getByRole('button', { name: 'ik' })).toBeVisible()
  await put('Kind met krullen', 'Huis 2')
  await page.getByLabel('Wie is dit?').fill('ik')
  await put('Konijn', 'Huis 2')
  await page.getByLabel('Wie is dit?').fill('Pluis')
  await put('Grote mens met afro', 'Huis 2')
  await page.getByRole('button', { name: 'Klaar', exact: true }).tap()
  await expectAccessible(page)
  // Moved by two taps, and nobody is lost by a wrong one.
  await home('Huis 2').getByRole('button', { name: 'Grote mens met afro' }).tap()
  await page.getByRole('button', { name: 'Zet in Huis 1' }).tap()
  await expect(home('Huis 1').getByRole('button')).toHaveCount(2)
  await expect(home('Huis 2').getByRole('button')).toHaveCount(2)
  await page.getByRole('button', { name: 'Naam of soort van Huis 2' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Dit huis' })
  // Its title stands below Stop, also where all of it does not fit.
  const bar = await page.getByRole('banner').boundingBox()
  const title = await dialog.getByRole('heading', { name: 'Dit huis' }).boundingBox()
  expect(title?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
  await dialog.getByLabel('Hoe noem jij dit huis?').fill('bij papa')
  await dialog.getByRole('button', { name: 'Appartement' }).tap()
  await expect(dialog.getByRole('button', { name: 'Appartement' })).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Klaar' }).last().tap()
  await expect(home('bij papa').getByRole('button', { name: 'Pluis' })).toBeVisible()
  await page.getByRole('button', { name: 'Nog een huis' }).tap()
  await page.getByRole('button', { name: 'Naam of soort van Huis 3' }).tap()
  await page.getByRole('button', { name: 'Dit huis weghalen' }).tap()
  await expect(home('Huis 3')).toHaveCount(0)
  // With the keys alone.
  await page.getByRole('button', { name: 'Kat', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Zet in Huis 1' }).focus()
  await page.keyboard.press('Enter')
  await expect(home('Huis 1').getByRole('button', { name: 'Kat' })).toBeVisible()
  await page.getByRole('button', { name: 'Weghalen' }).tap()
  await expect(home('Huis 1').getByRole('button')).toHaveCount(2)

  // Or drawn.
  await page.getByRole('button', { name: 'Tekenen' }).tap()
  await expectSheet(page)
  await drawLine(page, [
    [0.3, 0.5],
    [0.5, 0.7],
  ])
  await expect(shapesOn(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Verder' }).tap()

  // Walked out of as it was walked in, and nothing says that it was done or not done.
  await expect(page.getByRole('button', { name: /^Het huis van de goede dingen/ })).toContainText('Nog leeg')
  await page.getByRole('button', { name: /^Wie woont waar\?/ }).tap()
  await expect(home('bij papa').getByRole('button', { name: 'Pluis' })).toBeVisible()
  await page.getByRole('button', { name: 'Verder' }).tap()
  await backToDesk(page)

  // The consultant reads it at its step; it is no act that is counted.
  const meet = page.locator('details', { has: page.getByText('Kennismaken', { exact: true }) })
  await page.getByText('Kennismaken', { exact: true }).tap()
  await expect(meet.getByText('Pluis')).toBeVisible()
  await expect(meet.getByText('bij papa')).toBeVisible()
  await expect(meet.getByRole('img', { name: 'Tekening: Wie woont waar?' })).toBeVisible()
  await expect(page.getByText(/Bewaard op de server/).filter({ visible: true })).toBeVisible({ timeout: 20_000 })
  await expect.poll(() => counted(document)).toContain('tool.started')
  expect(await counted(document)).not.toContain('item.added')

  // Nobody sees it, until the child says who.
  await page.getByRole('button', { name: 'Tonen', exact: true }).tap()
  await page.getByLabel('School').tap()
  await expect(page.getByText('Er is nog niets dat Lou hun wil tonen.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Rond het gesprek' }).tap()
  await page.getByText('Wie mag dit zien?', { exact: true }).tap()
  await page.getByRole('button', { name: 'School', exact: true }).tap()
  const answer = page.getByRole('group', { name: 'Wie woont waar?' })
  await expect(answer.getByRole('button', { name: 'Een stukje' })).toHaveCount(0)
  await answer.getByRole('button', { name: 'Ja', exact: true }).tap()
  await page.getByRole('button', { name: 'Tonen', exact: true }).tap()
  await page.getByLabel('School').tap()
  await page.getByRole('button', { name: 'Toon de huizen' }).tap()
  await expect(page.getByText('Pluis')).toBeVisible()
  await expectAccessible(page)

  // On the child's own paper too.
  await page.goto(`/documents/${document}/print`)
  await page.getByRole('link', { name: /Alle huizen/ }).tap()
  await expect(page.getByText('Pluis')).toBeVisible()
})
