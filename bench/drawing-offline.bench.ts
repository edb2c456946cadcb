import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { fixtureCase } from '@/db/seed/fixtures'
import { passphrase, takeAlong } from '@/e2e/steps/visit'
import { beginHouses, carry } from './begin-document'
import { launch } from './browser'
import { serveHouvast } from './houvast-server'
import { median, table } from './median'
import { tapping } from './sheet'
import { layOnSheet } from './strokes'

/** A family taken along, the server dead: from asking for the address to a sheet on which one can draw, without the time a person types. */
const rounds = 7
const goal = 2_000
const houvast = await serveHouvast(3223)
const owner = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
await owner.connect()
const browser = await launch()
try {
  const documentId = randomUUID()
  const cookie = await beginHouses(houvast, owner, documentId)
  await layOnSheet({ url: houvast.url, documentId, cookie, part: 'good' }, '', [])
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1180, height: 820 }, hasTouch: true })
  await carry(context, cookie, houvast.url)
  const desk = await context.newPage()
  await desk.goto(`${houvast.url}/cases/${fixtureCase}`)
  await takeAlong(desk)
  await desk.close()
  await houvast.kill()

  const [locks, sheets]: [number[], number[]] = [[], []]
  for (let round = 0; round <= rounds; round++) {
    const page = await context.newPage()
    await page.goto(`${houvast.url}/visit`, { waitUntil: 'commit' })
    const field = page.getByLabel('Wachtzin', { exact: true })
    await field.waitFor()
    const lock = await page.evaluate(() => performance.now())
    await field.fill(passphrase)
    const from = await page.evaluate(() => performance.now())
    await page.evaluate(tapping(['Openen', 'Mijn drie huizen', 'Samen op het blad', 'Het huis van de goede dingen']))
    await page.waitForFunction(() => performance.getEntriesByName('canvas').length > 0)
    const canvas = await page.evaluate(() => performance.getEntriesByName('canvas')[0]?.startTime ?? Number.NaN)
    await page.close()
    if (round === 0) continue
    locks.push(lock)
    sheets.push(lock + canvas - from)
  }
  const ms = (times: readonly number[]) => [median(times), Math.max(...times)].map((each) => `${each.toFixed(0)} ms`)
  table(
    ['without a server', 'median', 'slowest', 'goal'],
    [
      ['address to the lock', ...ms(locks), ''],
      ['address to the sheet', ...ms(sheets), median(sheets) > goal ? 'under 2 s  NOT MET' : 'under 2 s'],
    ],
  )
  console.log(`${String(rounds)} rounds; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`)
} finally {
  await browser.close()
  await owner.end()
  await houvast.stop()
}
