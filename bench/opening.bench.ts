import { Agent } from 'node:http'
import { loadavg } from 'node:os'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import pg from 'pg'
import * as Y from 'yjs'
import { clientConfig } from '@/db/connection-settings'
import { readAnswer, writeRequest } from '@/sync/model/frame'
import { beginDocument, carry, childOf } from './begin-document'
import { launch } from './browser'
import { postOver } from './drive'
import { serveHouvast } from './houvast-server'
import { large, wordsAt, type Large } from './large'
import { median, percentile, table } from './median'
import { buildBareApp, serveBareApp } from './next-server'

/**
 * Opening a large document of each tool in a real browser, until its last words stand on the screen. Cold: a device that has never been
 * here, nothing in the cache, everything from the server. Again: the same device, its files in the cache and the document in its sealed
 * log. Beside it a bare page of Next, opened the same two ways in the same round. Then what a letter costs: from the key that goes down
 * until it is painted, with everything on the screen. `BENCH_KIND=safety_plan` for one tool.
 */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const wanted = large.filter(({ kind }) => kind.includes(process.env['BENCH_KIND'] ?? ''))
const idOf = (at: number) => `019ab000-0000-7000-8000-0000000001${String(at).padStart(2, '0')}`

function filled({ fill, count }: Large): Uint8Array {
  const doc = new Y.Doc()
  fill(doc, count)
  return writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) })
}

/**
 * Milliseconds from asking for the address until these words are painted. The page looks itself, at every frame: Playwright's own
 * waiting looks ever less often, after a while every half second, and half a second is what is measured here.
 */
async function open(page: Page, url: string, words: string): Promise<number> {
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
  return took
}

async function opened(context: BrowserContext, url: string, words: string): Promise<number> {
  const page = await context.newPage()
  const took = await open(page, url, words)
  await page.close()
  return took
}

type Pair = { cold: number; again: number }

async function contextOf(browser: Browser, url: string, cookie?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nl-BE' })
  if (cookie !== undefined) await carry(context, cookie, url)
  return context
}

async function coldAndAgain(browser: Browser, url: string, words: string, cookie?: string): Promise<Pair> {
  const context = await contextOf(browser, url, cookie)
  const cold = await opened(context, url, words)
  const again = await opened(context, url, words)
  await context.close()
  return { cold, again }
}

const letters = 'zo gaat dat hier elke avond'

/** Milliseconds from each key going down to its paint, as the browser itself counts them (in steps of eight, nothing under sixteen). */
async function typing(browser: Browser, url: string, cookie: string, { count, write }: Large): Promise<number[]> {
  const context = await contextOf(browser, url, cookie)
  const page = await context.newPage()
  await open(page, url, wordsAt(count))
  const field = await write(page)
  // Where nothing to write in stands open at first, there is nothing to count.
  if (!(await field.isVisible())) {
    await context.close()
    return []
  }
  await field.focus()
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.keyboard.type(letters, { delay: 80 })
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen)
  await context.close()
  return [...Array<number>(Math.max(0, letters.length - seen.length)).fill(8), ...seen]
}

buildBareApp()
const houvast = await serveHouvast(3214)
const bare = await serveBareApp(3215, {})
const browser = await launch()
try {
  const owner = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
  await owner.connect()
  const child = await childOf(owner)
  await owner.end()
  const urls: string[] = []
  let cookie = ''
  for (const [at, each] of wanted.entries()) {
    cookie = await beginDocument(houvast, idOf(at), each.kind, each.perChild && child)
    const answer = readAnswer(await postOver(new Agent(), `${houvast.url}/api/sync/${idOf(at)}`, filled(each), cookie))
    if (!answer) throw new Error(`${each.kind} was not taken in`)
    urls.push(`${houvast.url}/documents/${idOf(at)}`)
  }
  const bares: Pair[] = []
  const ours: Pair[][] = wanted.map(() => [])
  // The first of each wakes the servers, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const theirs = await coldAndAgain(browser, bare.url, 'Bare')
    if (round > 0) bares.push(theirs)
    for (const [at, each] of wanted.entries()) {
      const pair = await coldAndAgain(browser, urls[at] ?? '', wordsAt(each.count), cookie)
      if (round > 0) ours[at]?.push(pair)
    }
  }
  const cells = (pairs: readonly Pair[], of: 'cold' | 'again') => {
    const [took, theirs] = [pairs.map((pair) => pair[of]), bares.map((pair) => pair[of])]
    const ratios = took.map((each, at) => each / (theirs[at] ?? Number.NaN))
    return [...[median(took), percentile(took, 0.95)].map(Math.round), median(ratios).toFixed(1)]
  }
  const rows: (string | number)[][] = []
  for (const [at, each] of wanted.entries()) {
    const letter = await typing(browser, urls[at] ?? '', cookie, each)
    const pairs = ours[at] ?? []
    const typed = letter.length === 0 ? '' : `${String(median(letter))} / ${String(percentile(letter, 0.95))}`
    rows.push([`${each.kind}, ${String(each.count)}`, ...cells(pairs, 'cold'), ...cells(pairs, 'again'), typed])
  }
  const [cold, again] = (['cold', 'again'] as const).map((of) => Math.round(median(bares.map((pair) => pair[of]))))
  rows.unshift(['bare page', cold ?? '', '', '1.0', again ?? '', '', '1.0', ''])
  table(
    ['document', 'cold, ms', 'slowest', 'of bare', 'from the log, ms', 'slowest', 'of bare', 'a letter p50/p95, ms'],
    rows,
  )
  console.log(`Medians of ${String(rounds)} rounds; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`)
} finally {
  await browser.close()
  await bare.stop()
  await houvast.stop()
}
