import { Agent } from 'node:http'
import { loadavg } from 'node:os'
import type { Browser, BrowserContext } from '@playwright/test'
import * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { readAnswer, writeRequest } from '@/sync/model/frame'
import { beginDocument, carry } from './begin-document'
import { launch } from './browser'
import { postOver } from './drive'
import { serveHouvast } from './houvast-server'
import { median, percentile, table } from './median'
import { buildBareApp, serveBareApp } from './next-server'

/**
 * Opening a map of 150 items in a real browser, until its last item stands on the screen. Cold: a device that has never been here,
 * nothing in the cache, everything from the server. Again: the same device, its files in the cache and the document in its sealed log.
 * Beside it a bare page of Next, opened the same two ways in the same round.
 */
const items = 150
const rounds = 7
const map = '019ab000-0000-7000-8000-000000000002'
const last = `Dit is zin ${String(items)} van het gezin.`

function filled(): Uint8Array {
  const doc = new Y.Doc()
  for (let at = 1; at <= items; at++)
    addRow(doc, 'cards', {
      fields: { place: ['worries', 'good', 'todo'][at % 3], voice: 'family' },
      texts: { text: `Dit is zin ${String(at)} van het gezin.` },
    })
  return writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) })
}

/**
 * Milliseconds from asking for the address until these words are painted. The page looks itself, at every frame: Playwright's own
 * waiting looks ever less often, after a while every half second, and half a second is what is measured here.
 */
async function open(context: BrowserContext, url: string, words: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'commit' })
  const shown = await page.waitForFunction(
    (text) =>
      document.evaluate(`//body//*[not(self::script)][text()="${text}"]`, document, null, XPathResult.BOOLEAN_TYPE)
        .booleanValue && performance.now(),
    words,
    { polling: 'raf', timeout: 60_000 },
  )
  const took = Number(await shown.jsonValue())
  // What is still being laid down belongs to this opening, not to the next.
  await page.waitForLoadState('networkidle')
  await page.close()
  return took
}

type Pair = { cold: number; again: number }

async function coldAndAgain(browser: Browser, url: string, words: string, cookie?: string): Promise<Pair> {
  const context = await browser.newContext({ locale: 'nl-BE' })
  if (cookie !== undefined) {
    await carry(context, cookie, url)
  }
  const cold = await open(context, url, words)
  const again = await open(context, url, words)
  await context.close()
  return { cold, again }
}

buildBareApp()
const houvast = await serveHouvast(3214)
const bare = await serveBareApp(3215, {})
const browser = await launch()
try {
  const cookie = await beginDocument(houvast, map, 'three_columns')
  const answer = readAnswer(await postOver(new Agent(), `${houvast.url}/api/sync/${map}`, filled(), cookie))
  if (!answer) throw new Error('The map was not taken in')
  const maps: Pair[] = []
  const bares: Pair[] = []
  // The first of each wakes the servers, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const [theirs, ours] = [
      await coldAndAgain(browser, bare.url, 'Bare'),
      await coldAndAgain(browser, `${houvast.url}/documents/${map}`, last, cookie),
    ]
    if (round === 0) continue
    bares.push(theirs)
    maps.push(ours)
  }
  const row = (name: string, of: 'cold' | 'again') => {
    const [ours, theirs] = [maps.map((pair) => pair[of]), bares.map((pair) => pair[of])]
    const ratios = ours.map((took, at) => took / (theirs[at] ?? Number.NaN))
    return [name, ...[median(theirs), median(ours), percentile(ours, 0.95)].map(Math.round), median(ratios).toFixed(1)]
  }
  table(
    [`map of ${String(items)} items`, 'bare page, ms', 'map, ms', 'slowest, ms', 'of bare'],
    [row('cold, an empty device', 'cold'), row('again, from the sealed log', 'again')],
  )
  console.log(`Medians of ${String(rounds)} rounds; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`)
} finally {
  await browser.close()
  await bare.stop()
  await houvast.stop()
}
