import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { openTiedCase, saidInCase } from '../steps/tied-case'

test('a family looks back together on what was done, in plain words and without the office', async ({ page, as }) => {
  test.setTimeout(120_000)
  await as('consulent')
  const empty = await openNewCase(page, 'Nog niets', { name: 'Lou', birthYear: 2015 })
  await page.goto(`${empty}/trajectory`)
  await expect(page.getByRole('heading', { name: 'Hier komt wat jullie samen deden' })).toBeVisible()
  await expectAccessible(page)

  const { file } = await openTiedCase(page, 'Terugblik')
  await page.goto(file)
  await page.getByRole('link', { name: 'De rode draad' }).tap()
  await page.getByRole('link', { name: 'Wat we samen deden' }).tap()
  const way = page.getByRole('list', { name: 'Wat we samen deden, van vroeger naar nu' })
  await expect(way.getByText('We leerden elkaar kennen.')).toBeVisible()
  await expect(way.getByText('We werkten samen aan de kaart met Sofie')).toBeVisible()
  await expect(way.getByText('We bekeken samen het veiligheidsplan met Sofie')).toBeVisible()
  for (const words of [saidInCase.goal, saidInCase.rule, 'Sofie: van 3 naar 6'])
    await expect(way.getByText(words)).toBeVisible()
  // No worry, no danger, no words the child did not let its parent read, nothing of the office.
  for (const words of [saidInCase.danger, saidInCase.forCourt, saidInCase.forNobody])
    expect(await page.content()).not.toContain(words)
  await expect(page.getByRole('navigation', { name: 'In dit dossier' })).toHaveCount(0)
  await expect(page.getByRole('banner')).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Terug naar het dossier' }).tap()
  await expect(page.getByRole('heading', { name: 'De rode draad' })).toBeVisible()
})
