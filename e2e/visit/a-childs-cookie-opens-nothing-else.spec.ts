import { expect, test, type Page } from '@playwright/test'
import { signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { addressOf, waysIn } from '../security/ways-in'
import { beginMap, openNewCase } from '../steps/case'
import { entriesBehind, goToEntry, keepsPagesBehind } from '../steps/history'
import { contentOf, tabletOn } from '../steps/tablet'
import { chooseCode, expectUnlocked, takeAlong, unlock } from '../steps/visit'

/*
 * The server is on all the time: what a clever child, or a parent with the tablet in hand, can have from it with the child's cookie.
 * The browser keeps pages behind its back button, as a real tablet does.
 */
const { server, tablet } = tabletOn(3386)

/** The family's name, and what was noted in the other document of the same case. */
const canaries = ['Kanarievaren', 'Kanariezin']

const cookieOfVisit = async () => (await tablet.context.cookies()).find(({ name }) => name.endsWith('houvast-visit'))

async function expectNoCanary(page: Page): Promise<void> {
  const content = await contentOf(page)
  for (const canary of canaries) expect(content, page.url()).not.toContain(canary)
}

/** Ending the visit is open to whoever holds the tablet: it takes away, and gives nothing. So it is not asked before the end. */
const ends = (method: string, template: string) => method === 'DELETE' && template === '/api/visit'

test('with the network on, the cookie of a child opens the child’s page and nothing else', async () => {
  test.setTimeout(300_000)
  await server.start()
  let page = await tablet.start()
  expect(await keepsPagesBehind(page)).toBe(true)
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Kanarievaren', { name: 'Vosje', birthYear: 2015 }, server.address)
  const caseId = file.split('/').at(-1) ?? ''
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Vosje' }).click()
  await expect(page.getByRole('heading', { name: 'De huizen van Vosje' })).toBeVisible()
  const houses = new URL(page.url()).pathname
  await page.goto(server.address + file)
  await beginMap(page)
  await (await MapPage.on(page)).add('Wat goed gaat', 'Kanariezin die niet voor een kind is.')
  await (await MapPage.on(page)).expectKeptOnServer()
  // Pages of the office lie behind the back button.
  for (const path of ['/cases', file, `${file}/people`, houses, file]) await page.goto(server.address + path)
  await takeAlong(page)
  await unlock(page)
  await expectUnlocked(page)
  await page.getByRole('button', { name: /Mijn drie huizen.*openen|openen.*Mijn drie huizen/ }).click()
  await expect(page.getByRole('heading', { name: 'De huizen van Vosje' })).toBeVisible()
  const asVisit = await cookieOfVisit()
  await page.getByRole('button', { name: 'Tablet doorgeven' }).click()
  await chooseCode(page)
  await expect(page).toHaveURL(/\/k$/)
  const childs = page.getByRole('button', { name: 'Rustig scherm' })
  await expect(childs).toBeVisible()
  await expect.poll(async () => (await cookieOfVisit())?.value).toMatch(/^k-/)
  expect((await cookieOfVisit())?.value.slice(2)).not.toBe(asVisit?.value.slice(2))

  // Everything that lies behind the page.
  for (const entry of await entriesBehind(page)) {
    await goToEntry(page, entry)
    await expectNoCanary(page)
  }

  // Every address of the app, typed, in this tab and in a second one.
  const ids = { caseId, documentId: houses.split('/').at(-1) ?? '' }
  const second = await tablet.context.newPage()
  const tabs = [page, second]
  for (const { template, kind } of waysIn()) {
    if (kind === 'route') continue
    const path = addressOf(template, ids)
    // One by one in turn: what an address gives does not depend on the tab.
    const tab = tabs.reverse()[0]!
    await tab.goto(server.address + path)
    await expectNoCanary(tab)
    expect(new URL(tab.url()).pathname, path).toMatch(/^\/(k|visit|documents\/[0-9a-f-]+|documents\/shell)$/)
  }
  await second.close()

  // And every way in as the developer's tools would ask it.
  await page.goto(`${server.address}/k`)
  await expect(childs).toBeVisible()
  for (const { method, template, kind } of waysIn()) {
    if (ends(method, template)) continue
    for (const headers of kind === 'page' ? [{}, { RSC: '1' }] : [{}]) {
      const answer = await page.evaluate(
        async ([address, asked, extra]) => {
          const body = asked === 'GET' ? {} : { body: '{}' }
          const sent = { 'content-type': 'application/json', ...extra }
          const answered = await fetch(address, { method: asked, headers: sent, ...body })
          const bytes = new Uint8Array(await (address === '/api/sync/events' ? new Blob() : answered).arrayBuffer())
          return { status: answered.status, url: answered.url, text: new TextDecoder('latin1').decode(bytes) }
        },
        [addressOf(template, ids), method, headers] as const,
      )
      const asked = `${method} ${template} ${JSON.stringify(headers)} -> ${String(answer.status)} ${answer.url}`
      for (const canary of canaries) expect(answer.text, asked).not.toContain(canary)
      if (kind === 'page') expect(new URL(answer.url).pathname, asked).toMatch(/^\/(k|visit)$/)
      if (/device-key|visit\/case|assets|restore|versions/.test(template))
        expect(answer.status, asked).toBeGreaterThanOrEqual(400)
    }
  }

  // The battery dies; the tabs come back by themselves.
  await tablet.kill()
  page = await tablet.start(true)
  for (const each of tablet.context.pages()) await expectNoCanary(each)
  await page.goto(`${server.address}/k`)
  await expectNoCanary(page)
  await expect(page.getByText('Een grote mens helpt je verder.')).toBeVisible()
  expect(tablet.wrong).toEqual([])
})
