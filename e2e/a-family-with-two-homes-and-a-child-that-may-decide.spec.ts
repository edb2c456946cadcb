import { expect, expectAccessible, test } from './fixtures'
import { openNewCase } from './steps/case'

test('two homes, parents apart, a child with a file of its own and who judged what it can decide', async ({
  page,
  as,
}) => {
  test.slow()
  const number = `DOM-${String(Date.now())}`
  await as('consulent')
  const address = await openNewCase(page, 'Tweehuis', { name: 'Mona', birthYear: 2012 })
  await page.goto(`${address}/edit`)
  await page.getByLabel('De ouders wonen apart').check()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.waitForURL(`**${address}`)
  await expect(page.getByText('Ouders wonen apart')).toBeVisible()

  for (const [name, home, relation] of [
    ['Els', 'bij mama', 'mama'],
    ['Karim', 'bij papa in Aalst', 'papa'],
  ] as const) {
    await page.goto(`${address}/people/new?kind=parent`)
    await page.getByLabel('Voornaam').fill(name)
    await page.getByLabel('Wie is dit voor de kinderen?').fill(relation)
    await page.getByLabel('Nog een andere thuis').fill(home)
    if (name === 'Karim') {
      await page.getByLabel('Contact met deze persoon kan voor iemand gevaarlijk zijn').check()
      await page.getByRole('button', { name: 'Toevoegen' }).click()
      // Said at the field, with what was typed still there.
      await expect(page.getByText('Zeg waar een collega op moet letten.').first()).toBeVisible()
      await expect(page.getByLabel('Voornaam')).toHaveValue('Karim')
      await expectAccessible(page)
      await page.getByLabel('Waar moet een collega op letten?').fill('Zeg nooit waar de kinderen verblijven.')
    }
    await page.getByRole('button', { name: 'Toevoegen' }).click()
    await page.waitForURL(`**${address}/people`)
  }

  await page.getByRole('link', { name: 'Mona' }).first().click()
  for (const home of ['bij mama', 'bij papa in Aalst']) await page.getByLabel(home, { exact: true }).check()
  await page.getByLabel('Wordt graag genoemd').fill('Moontje')
  await page.getByLabel('Eigen dossiernummer').fill(number)
  await page.getByText('Kan het nog niet').click()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  for (const needed of ['Vul in wie dit beoordeelde.', 'Vul de dag in waarop dit beoordeeld werd.'])
    await expect(page.getByText(needed).first()).toBeVisible()
  await page.getByLabel('Wie beoordeelde dit?').fill('Dokter Aerts')
  await page.getByLabel('Wanneer?', { exact: true }).fill('2026-03-02')
  await page.getByLabel('Waarom?').fill('We wachten tot na de zomer.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.waitForURL(`**${address}/people`)

  // At home twice stands twice, in homes of one size; the other home is named.
  for (const [home, other] of [
    ['bij mama', 'bij papa in Aalst'],
    ['bij papa in Aalst', 'bij mama'],
  ] as const) {
    const roof = page.locator('section', { has: page.getByRole('heading', { name: home, exact: true }) }).last()
    await expect(roof.getByRole('link', { name: 'Moontje' })).toBeVisible()
    await expect(roof.getByText(`ook: ${other}`)).toBeVisible()
  }
  await expect(page.getByText('let op met contact')).toHaveCount(1)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Moontje' }).first().click()
  await expect(page.getByLabel('Wie beoordeelde dit?')).toHaveValue('Dokter Aerts')

  // A file of each child: its own number finds the family.
  await page.goto(`/cases?q=${number}`)
  await expect(page.getByRole('link', { name: 'Familie Tweehuis' })).toBeVisible()
})
