import { expect, test } from './fixtures'
import { MapPage } from './pages/map'
import { fixtureMap } from '../db/seed/fixtures'

test('two devices write in one map at once and neither loses a word', async ({ page, as, another }) => {
  await as('consulent')
  const other = await another('consulent')
  const mine = await MapPage.open(page, fixtureMap)
  const theirs = await MapPage.open(other, fixtureMap)
  const stamp = String(Date.now())
  await Promise.all([
    mine.add('Zorgen', `Van het eerste toestel ${stamp}`),
    theirs.add('Te doen', `Van het tweede toestel ${stamp}`),
  ])
  await expect(mine.card(`Van het tweede toestel ${stamp}`)).toBeVisible()
  await expect(theirs.card(`Van het eerste toestel ${stamp}`)).toBeVisible()
})

test('a team lead reads the map and cannot write in it', async ({ page, as }) => {
  await as('teamverantwoordelijke')
  await page.goto(`/documents/${fixtureMap}`)
  await expect(page.getByText('Je leest mee. Veranderen kan hier niet.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: /Iets toevoegen/ })).toHaveCount(0)
})
