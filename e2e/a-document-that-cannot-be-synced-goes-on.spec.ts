import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { expect, expectAccessible, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'
import { documentIn, eraseForGood, quarantined } from './steps/server'

/** What another tab of this browser says changed: the page takes it in, and sends it when it next compares with the server. */
async function fromAnotherTab(page: Page, documentId: string, change: (doc: Y.Doc) => void): Promise<void> {
  const doc = new Y.Doc()
  change(doc)
  const update = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
  await page.evaluate(
    ([id, base64]) => {
      const channel = new BroadcastChannel(`houvast-document-${id}`)
      channel.postMessage(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
      channel.close()
    },
    [documentId, update] as const,
  )
}

const compare = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))

test('what was erased for good stays erased, and what somebody had not sent yet is kept and told', async ({
  page,
  context,
  as,
  another,
}) => {
  await as('consulent')
  await openNewCase(page, 'Voorgoed gewist', { name: 'Lotte', birthYear: 2014 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Dit blijft staan.')
  await map.add('Zorgen', 'Dit wil mama niet meer in het dossier.')
  await map.expectKeptOnServer()

  await context.setOffline(true)
  await map.add('Wat goed gaat', 'Oma komt elke woensdag.')
  await expect(page.locator('[data-save="unsent"]')).toBeVisible({ timeout: 30_000 })
  await eraseForGood(documentIn(address), 'mama niet meer')
  await context.setOffline(false)

  await expect(page.getByText('Hier werd intussen iets voorgoed gewist')).toBeVisible({ timeout: 30_000 })
  await map.expectKeptOnServer()
  await expect(map.card('Oma komt elke woensdag.')).toBeVisible()
  await expect(map.card('Dit blijft staan.')).toBeVisible()
  await expect(map.card('Dit wil mama niet meer in het dossier.')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Gelezen' }).click()
  await expect(page.getByText('Hier werd intussen iets voorgoed gewist')).toHaveCount(0)

  // It can be written in as before, and neither the server nor this device brings back what was erased.
  await map.add('Te doen', 'Woensdag blijft bij oma.')
  await map.expectKeptOnServer()
  const colleague = await another('consulent')
  for (const reader of [page, colleague]) {
    await reader.goto(address)
    const theirs = await MapPage.on(reader)
    for (const words of ['Dit blijft staan.', 'Oma komt elke woensdag.', 'Woensdag blijft bij oma.'])
      await expect(theirs.card(words)).toHaveCount(1)
    await expect(theirs.card('Dit wil mama niet meer in het dossier.')).toHaveCount(0)
  }
})

test('what the server refuses lies apart there, and everything that was written goes on', async ({
  page,
  context,
  as,
  another,
}) => {
  await as('consulent')
  await openNewCase(page, 'Apart gelegd', { name: 'Sam', birthYear: 2012 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Dit stond er al.')
  await map.expectKeptOnServer()

  await context.setOffline(true)
  await map.add('Wat goed gaat', 'Dit was nog niet verstuurd.')
  await fromAnotherTab(page, documentIn(address), (doc) => doc.getMap('elders').set('a', 1))
  await context.setOffline(false)

  await expect(page.getByText('Een stukje kon niet verstuurd worden')).toBeVisible({ timeout: 30_000 })
  await map.expectKeptOnServer()
  expect(await quarantined(documentIn(address))).toEqual(['foreign_root'])
  await map.add('Te doen', 'En het gaat gewoon verder.')
  await map.expectKeptOnServer()
  const colleague = await another('consulent')
  for (const reader of [page, colleague]) {
    await reader.goto(address)
    const theirs = await MapPage.on(reader)
    for (const words of ['Dit stond er al.', 'Dit was nog niet verstuurd.', 'En het gaat gewoon verder.'])
      await expect(theirs.card(words)).toHaveCount(1)
  }
})

test('megabytes made without a network go in parts, and come packed to the next device', async ({
  page,
  context,
  as,
  another,
}) => {
  test.setTimeout(120_000)
  await as('consulent')
  await openNewCase(page, 'Grote tekening', { name: 'Nour', birthYear: 2019 })
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Bij een grote tekening.')
  await map.expectKeptOnServer()

  await context.setOffline(true)
  await fromAnotherTab(page, documentIn(address), (doc) => {
    for (let stroke = 0; stroke < 1_500; stroke += 1) {
      const points = Array.from({ length: 1_050 }, (_, at) => (stroke * 7 + at * 131) % 900).join(' ')
      doc.getMap('records').set(`worry/shape:${String(stroke)}`, { s: 'a', r: { points: points.slice(0, 4_000) } })
    }
  })
  const sent: number[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/sync/') && request.method() === 'POST')
      sent.push(request.postDataBuffer()?.length ?? 0)
  })
  await context.setOffline(false)
  await compare(page)
  await expect.poll(() => sent.reduce((sum, bytes) => sum + bytes, 0), { timeout: 60_000 }).toBeGreaterThan(6_000_000)
  await map.expectKeptOnServer()
  expect(Math.max(...sent)).toBeLessThan(600_000)

  const colleague = await another('consulent')
  const opening = colleague.waitForResponse(
    (response) => response.url().includes('/api/sync/') && response.request().method() === 'POST',
  )
  await colleague.goto(address)
  const theirs = await MapPage.on(colleague)
  await expect(theirs.card('Bij een grote tekening.')).toBeVisible()
  await theirs.expectKeptOnServer()
  const first = await opening
  expect(first.headers()['houvast-packed']).toBe('gzip')
  expect((await first.request().sizes()).responseBodySize).toBeLessThan(4_000_000)
})
