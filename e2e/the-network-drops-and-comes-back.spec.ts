import { expect, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'

test('what is written without a network is kept on the device, told so, and sent once when it is back', async ({
  page,
  context,
  as,
  another,
}) => {
  await as('consulent')
  await openNewCase(page, 'Zonder net', { name: 'Mira', birthYear: 2018 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Dit was er nog met verbinding.')
  await map.expectKeptOnServer()

  await context.setOffline(true)
  await map.add('Wat goed gaat', 'Dit werd zonder verbinding geschreven.')
  await expect(page.getByText(/Niet verstuurd sinds .* Het staat veilig op dit toestel\./)).toBeVisible({
    timeout: 30_000,
  })

  await context.setOffline(false)
  await map.expectKeptOnServer()
  const other = await another('consulent')
  await other.goto(address)
  const theirs = await MapPage.on(other)
  await expect(theirs.card('Dit werd zonder verbinding geschreven.')).toHaveCount(1)
  await expect(theirs.card('Dit was er nog met verbinding.')).toHaveCount(1)
})

test('a tab that is closed without a network loses nothing, not even a sentence that was not added yet', async ({
  page,
  context,
  as,
}) => {
  await as('consulent')
  await openNewCase(page, 'Tabblad weg', { name: 'Ayoub', birthYear: 2013 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.expectKeptOnServer()
  await context.setOffline(true)
  await map.add('Zorgen', 'Toegevoegd zonder verbinding.')
  const area = await map.write('Zorgen')
  await area.pressSequentially('Nog niet toegevoegd', { delay: 20 })
  await expect(page.getByText(/Bewaard op dit toestel|Het staat veilig op dit toestel/)).toBeVisible({
    timeout: 30_000,
  })
  await page.close({ runBeforeUnload: false })

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  const after = await MapPage.on(again)
  await expect(after.card('Toegevoegd zonder verbinding.')).toBeVisible()
  const draft = await after.write('Zorgen')
  await expect(draft).toHaveValue('Nog niet toegevoegd')
  await after.expectKeptOnServer()
})
