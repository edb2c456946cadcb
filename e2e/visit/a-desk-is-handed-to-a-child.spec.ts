import { expect, request, test, type Page } from '@playwright/test'
import { expectAccessible, signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'
import { drawLine, expectSheet, openGoodHouse, shapesOn } from '../steps/drawing'
import { entriesBehind, goToEntry, keepsPagesBehind } from '../steps/history'
import { counted, documentIn } from '../steps/server'
import { contentOf, heapOf, keptByPage, msUntil, tabletOn } from '../steps/tablet'
import { countTaps } from '../steps/taps'
import { backToDesk, expectWithChild, giveCode, handOverAtDesk, holdCorner } from '../steps/visit'

/* At the office, signed in as always, with the server on: the device goes to a child and comes back. Nothing was taken along. */
const { server, tablet } = tabletOn(3411)

/** The family's name, a sentence in the map of the same case, and what was noted beside the child's own document. */
const canaries = ['Kanariedesk', 'Kanariezin', 'Kanariegeheim']

const cookieCalled = async (end: string) =>
  (await tablet.context.cookies()).find(({ name }) => name.endsWith(end))?.value
const signedInAs = () => cookieCalled('next-auth.session-token')

async function expectNoCanary(page: Page): Promise<void> {
  const content = await contentOf(page)
  for (const canary of canaries) expect(content, page.url()).not.toContain(canary)
}

/** Looking for complaints opens a tab of its own, and one that lies behind another stands nearly still. */
async function expectAccessibleInFront(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.bringToFront()
}

test('a desk is handed to a child, who finds nothing behind its page, and comes back with the code', async () => {
  test.setTimeout(240_000)
  await server.start()
  const page = await tablet.start()
  expect(await keepsPagesBehind(page)).toBe(true)
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Kanariedesk', { name: 'Vosje', birthYear: 2015 }, server.address)
  await beginMap(page)
  await (await MapPage.on(page)).add('Wat goed gaat', 'Kanariezin die niet voor een kind is.')
  await (await MapPage.on(page)).expectKeptOnServer()
  for (const path of ['/cases', `${file}/people`, file]) await page.goto(server.address + path)
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Vosje' }).click()
  await expect(page.getByRole('heading', { name: 'De huizen van Vosje' })).toBeVisible()
  const houses = new URL(page.url()).pathname
  await page.getByText('Wat gebeurt er nu?', { exact: true }).click()
  await page.getByRole('button', { name: 'Iets toevoegen' }).click()
  await page.getByLabel('Wat gebeurt er?', { exact: true }).fill('Kanariegeheim van de consulent.')
  const second = await tablet.context.newPage()
  await second.goto(server.address + file)
  const desk = await signedInAs()

  // What was typed a moment ago is on its way, or not; it is handed over all the same.
  await page.bringToFront()
  await page.getByRole('button', { name: 'Het kind tekent' }).click()
  await expect(page.getByLabel('Kies een code')).toBeVisible()
  await expectAccessibleInFront(page)
  await page.keyboard.press('Escape')
  await handOverAtDesk(page)
  expect(await page.title()).toBe('Houvast')
  expect(await signedInAs()).toBeUndefined()
  expect(await cookieCalled('houvast-visit')).toMatch(/^d-/)
  // The cookie of the desk, from wherever somebody kept it.
  const replayed = await request.newContext({
    baseURL: server.address,
    extraHTTPHeaders: { cookie: `next-auth.session-token=${desk ?? ''}` },
  })
  const refused = await replayed.get(file, { maxRedirects: 0 })
  expect([refused.status(), refused.headers()['location']]).toEqual([307, expect.stringContaining('/sign-in')])
  await replayed.dispose()
  await expect(second).toHaveURL(/\/k$/, { timeout: 20_000 })
  await expectNoCanary(second)

  // The child draws, with the network and without.
  await expectAccessibleInFront(page)
  await openGoodHouse(page)
  await drawLine(page, [
    [0.2, 0.5],
    [0.4, 0.6],
  ])
  await expect(shapesOn(page)).toHaveCount(1)
  await server.stop()
  await drawLine(page, [
    [0.5, 0.5],
    [0.7, 0.6],
  ])
  await expect(shapesOn(page)).toHaveCount(2)
  expect(await msUntil(page, 'Stop', 'We stoppen')).toBeLessThan(100)
  await page.getByRole('button', { name: 'Toch verder' }).click()
  expect(await msUntil(page, 'Rustig scherm', 'Even rustig')).toBeLessThan(100)
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await holdCorner(page)
  await giveCode(page, '2468')
  await expect(page.getByText(/Terugnemen kan niet zonder verbinding/)).toBeVisible()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(shapesOn(page)).toHaveCount(2)
  await page.reload()
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).click()
  await expectSheet(page)
  await expect(shapesOn(page)).toHaveCount(2)
  await server.start()

  // Nothing of the case but this document: not in the page, not in what can be read in its memory, not on the device.
  const heap = await heapOf(page)
  const kept = await keptByPage(page)
  for (const word of canaries) {
    expect(await page.content()).not.toContain(word)
    expect(heap).not.toContain(word)
    expect(kept).not.toContain(word)
  }
  for (const entry of await entriesBehind(page)) {
    await goToEntry(page, entry)
    await expectNoCanary(page)
  }
  const tabs = [page, second]
  for (const path of [
    '/',
    '/cases',
    file,
    houses,
    `${houses}/print`,
    '/visit',
    '/take-along',
    '/sessions',
    '/sign-in',
  ]) {
    // One by one in turn: what an address gives does not depend on the tab.
    const tab = tabs.reverse()[0]!
    await tab.goto(server.address + path)
    await expect(tab).toHaveURL(/\/k$/)
    await expectNoCanary(tab)
  }
  await second.close()
  await page.bringToFront()

  // The grown-up comes back: signed in, on the document, with all that was made.
  await expect(page.getByRole('button', { name: 'Rustig scherm' })).toBeVisible()
  await holdCorner(page)
  await expectAccessibleInFront(page)
  await giveCode(page, '1111')
  await expect(page.getByText('Dat is niet de code.')).toBeVisible()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await backToDesk(page)
  expect(new URL(page.url()).pathname).toBe(houses)
  expect(await cookieCalled('houvast-visit')).toBeUndefined()
  expect(await signedInAs()).not.toBe(desk)
  await expect(page.getByRole('img', { name: 'Tekening: Huis van de goede dingen' })).toBeVisible()
  await expect(page.getByText(/Bewaard op de server/).filter({ visible: true })).toBeVisible({ timeout: 30_000 })
  await page.getByText('Wat gebeurt er nu?', { exact: true }).click()
  await expect(page.getByLabel('Wat gebeurt er?', { exact: true })).toHaveValue('Kanariegeheim van de consulent.')
  expect(await counted(documentIn(houses))).toEqual(expect.arrayContaining(['item.added', 'stop.pressed']))

  // Once more in the same session: with the code of a moment ago it is one tap from the case, and four to the sheet of a new one.
  await page.goto(server.address + file)
  const taps = await countTaps(page)
  await page.getByRole('link', { name: 'Vosje tekent nu' }).click()
  await expectWithChild(page)
  await page.getByRole('button', { name: /^Het huis van de zorgen/ }).click()
  await expectSheet(page)
  expect(await taps()).toBeLessThanOrEqual(4)

  // Nobody holds the key any more, as after the browser was closed: the code leads back all the same.
  await page.goto('about:blank')
  const other = await tablet.context.newPage()
  await other.goto(`${server.address}/api/visit/desk`)
  await other.evaluate(() => navigator.serviceWorker.controller?.postMessage({ ask: 'drop-key' }))
  await other.close()
  await page.bringToFront()
  await page.goto(`${server.address}/k`)
  await expect(page.getByText('Een grote mens helpt je verder.')).toBeVisible()
  await page.getByRole('button', { name: 'Ik ben de grote mens' }).click()
  await giveCode(page, '2468')
  await expect(page.getByRole('heading', { name: 'De huizen van Vosje' })).toBeVisible({ timeout: 20_000 })

  // Five wrong ones end it. Whoever signs in finds everything.
  await page.getByRole('button', { name: 'Het kind tekent' }).click()
  await page.getByRole('button', { name: 'Doorgeven met dezelfde code' }).click()
  await expectWithChild(page)
  await holdCorner(page)
  for (let tried = 0; tried < 5; tried++) await giveCode(page, '0000')
  await expect(page.getByRole('heading', { name: 'Meld je opnieuw aan' })).toBeVisible()
  await expectAccessibleInFront(page)
  await page.getByRole('button', { name: 'Opnieuw aanmelden' }).click()
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/)
  expect(await signedInAs()).toBeUndefined()
  await signIn(tablet.context, 'consulent', server.address)
  await page.goto(server.address + houses)
  await expect(page.getByRole('img', { name: 'Tekening: Huis van de goede dingen' })).toBeVisible()

  // Side by side is something else, and says so: here somebody else types, so the child is asked.
  await page.getByRole('button', { name: 'Samen op het blad' }).click()
  await expect(page.getByText('Jullie zien dit allebei. De tablet is niet doorgegeven.')).toBeVisible()
  await page.getByRole('button', { name: /^Het huis van de dromen/ }).click()
  await page.getByRole('button', { name: 'Woorden' }).click()
  await page.getByLabel('Wat wil je erin zetten?').fill('Een tuin met een schommel.')
  await page.getByRole('button', { name: 'Zet het erin' }).click()
  await page.getByRole('button', { name: 'Ja, zo is het' }).click()
  await expect(page.getByText('Klopt volgens jou')).toBeVisible()
  await expectAccessibleInFront(page)
  expect(tablet.wrong).toEqual([])
})
