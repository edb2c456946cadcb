import { expect, test } from '@playwright/test'
import { signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'
import { readableIn } from '../steps/profile'
import { tabletOn } from '../steps/tablet'
import { chooseCode, expectUnlocked, passphrase, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3383)

/** Words nobody writes by chance: sixty said at the desk, forty on the visit. */
const canaries = Array.from({ length: 100 }, (_, at) => `Kwetter${String(at).padStart(3, '0')}vlok`)
const [atTheDesk, onTheVisit] = [canaries.slice(0, 60), canaries.slice(60)]
const inTens = (words: string[]) =>
  Array.from({ length: words.length / 10 }, (_, at) => words.slice(at * 10, at * 10 + 10).join(' '))

test('a copy of the disk holds not one of a hundred words, nor the passphrase, nor the code', async () => {
  test.setTimeout(240_000)
  await server.start()
  const page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Kwetterfamilie', { name: 'Kwetterkind', birthYear: 2018 }, server.address)
  await beginMap(page)
  const desk = await MapPage.on(page)
  for (const words of inTens(atTheDesk)) await desk.add('Zorgen', words)
  await desk.expectKeptOnServer()
  await page.goto(server.address + file)
  await takeAlong(page)
  await server.stop()
  await unlock(page)
  await expectUnlocked(page)
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  const visit = await MapPage.on(page)
  for (const words of inTens(onTheVisit)) await visit.add('Wat goed gaat', words)
  const draft = await visit.write('Zorgen')
  await draft.fill('Kwetterhalfgeschreven')
  await expect(page.getByText(/Het staat veilig op dit toestel/)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Tablet doorgeven' }).click()
  await chooseCode(page, '864297')
  await expect(page).toHaveURL(/\/k$/)
  await expect(page.getByText(/Kwetter099vlok/)).toBeVisible()

  // A word that lies in the clear on purpose: a search that does not find it finds nothing.
  await page.evaluate(async () => {
    const cache = await caches.open('control')
    await cache.put('/control', new Response('Controlewoord'))
    await new Promise((done) => {
      const asked = indexedDB.open('control')
      asked.onupgradeneeded = () => asked.result.createObjectStore('s').put('Controlezin', 'k')
      asked.onsuccess = () => done(asked.result.close())
    })
  })
  await tablet.kill()
  const controls = readableIn(tablet.profile, ['Controlewoord', 'Controlezin']).map((each) => each.split(' ')[0])
  expect([...new Set(controls)]).toEqual(['Controlewoord', 'Controlezin'])
  const secrets = [...canaries, 'Kwetterfamilie', 'Kwetterkind', 'Kwetterhalfgeschreven', passphrase, '864297']
  expect(readableIn(tablet.profile, secrets)).toEqual([])
  expect(tablet.wrong).toEqual([])
})
