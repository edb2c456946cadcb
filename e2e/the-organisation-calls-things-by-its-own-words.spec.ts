import { expect, expectAccessible, test } from './fixtures'
import { beginMap, openNewCase } from './steps/case'

const own = 'What carries this family'
const card = 'Gran cooks on Fridays.'

/** In English, because everybody shares one organisation and the other journeys read the Dutch words. */
test('an administrator renames a kind once, and it is called so in the map, the sorter, the history, with the family and on paper', async ({
  page,
  as,
  another,
}) => {
  test.setTimeout(120_000)
  const office = await another('beheer')
  await office.goto('/admin')
  await office.getByRole('link', { name: 'Onze eigen woorden' }).click()
  await office.getByRole('main').getByRole('link', { name: 'English' }).click()
  const word = office.getByLabel('Strengths', { exact: true })
  await word.fill(own)
  await office.getByRole('button', { name: 'Bewaren: Strengths' }).click()
  await expect(office.getByText('Bewaard.')).toBeVisible()
  await expectAccessible(office)

  try {
    await as('consulent')
    await openNewCase(page, 'Eigen Woorden', { name: 'Lou', birthYear: 2015 })
    const address = await beginMap(page)
    await page.getByRole('banner').getByRole('button', { name: 'Noor Claessens' }).click()
    await page.getByRole('button', { name: 'English' }).click()
    const good = page.getByRole('region', { name: 'What is going well?' })
    await good.getByRole('button', { name: 'Add something to Going well' }).click()
    await good.getByLabel('What is being said?').fill(card)
    await good.getByLabel('What is being said?').press('Enter')
    await expect(good.getByText(own)).toBeVisible()
    await expect(page.getByText('Strengths', { exact: true })).toHaveCount(0)

    await page.getByRole('button', { name: `More about: ${card}` }).click()
    await page.getByRole('menuitem', { name: 'Help me sort' }).click()
    const sorter = page.getByRole('dialog', { name: 'Help me sort' })
    await sorter.getByRole('button', { name: 'No', exact: true }).click()
    await sorter.getByRole('button', { name: 'Yes', exact: true }).click()
    await expect(sorter.getByText(own)).toBeVisible()
    await sorter.getByRole('button', { name: 'Put it there' }).click()
    await expect(page.getByText(own).first()).toBeVisible()
    await expect(page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })

    await page.goto(`${address}/history`)
    await page.getByLabel('Give this a name').fill('own words')
    await page.getByRole('button', { name: 'Keep as a version' }).click()
    await page.getByRole('link', { name: /own words/ }).click()
    await expect(page.getByRole('region', { name: 'What changed' }).getByText(own)).toBeVisible()

    for (const view of ['family', 'print']) {
      await page.goto(`${address}/${view}`)
      await expect(page.getByText(card)).toBeVisible()
      await expect(page.getByText(own).first()).toBeVisible()
      await expect(page.getByText('Strengths', { exact: true })).toHaveCount(0)
    }
  } finally {
    await office.getByRole('button', { name: 'Terug naar ‘Strengths’' }).click()
    await expect(office.getByText('Terug naar het woord van Houvast.')).toBeVisible()
  }
  await page.reload()
  await expect(page.getByText('Strengths', { exact: true }).first()).toBeVisible()
})
