import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContext, Response } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { beginHouses, carry } from './begin-document'
import { launch } from './browser'
import { serveHouvast } from './houvast-server'
import { median, percentile, table } from './median'
import { buildBareApp, serveBareApp } from './next-server'
import { drawStroke, openSheet, toTheSheet } from './sheet'
import { layOnSheet, strokes } from './strokes'
import { togetherView } from '@/tools/views'

/**
 * A sheet of My Three Houses beside a page with nothing but tldraw of the same version, by turns in one run: what it weighs, when one can
 * draw, and how evenly a long line follows the finger while everything is sealed, kept and sent.
 */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const many = 500
const moves = 1000

buildBareApp()
const houvast = await serveHouvast(3218)
const bare = await serveBareApp(3219, {})
const bareUrl = `${bare.url}/draw`
const browser = await launch()
const owner = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
await owner.connect()

/** A tablet: its size, its fingers, and nothing on it yet. */
async function tablet(of: Browser, cookie?: string): Promise<BrowserContext> {
  const context = await of.newContext({ locale: 'nl-BE', viewport: { width: 1180, height: 820 }, hasTouch: true })
  if (cookie !== undefined) await carry(context, cookie, houvast.url)
  return context
}

async function newHouses(schema: string, records: readonly { id: string }[]): Promise<{ url: string; cookie: string }> {
  const documentId = randomUUID()
  const cookie = await beginHouses(houvast, owner, documentId)
  await layOnSheet({ url: houvast.url, documentId, cookie, part: 'good' }, schema, records)
  return { url: `${houvast.url}/documents/${documentId}`, cookie }
}

/** Gzipped script of a first visit, to the open sheet. */
async function weigh(context: BrowserContext, url: string, taps: readonly string[]): Promise<number> {
  const sizes: Promise<number>[] = []
  context.on('response', (response: Response) => {
    if (response.request().resourceType() !== 'script' || response.fromServiceWorker()) return
    const size = response.body().then(
      (body) => gzipSync(body).length,
      () => 0,
    )
    sizes.push(size)
  })
  const { page } = await openSheet(context, url, taps)
  await page.waitForLoadState('networkidle')
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

type Timed = { cold: number; again: number; tap: number }

async function openTwice(context: BrowserContext, url: string, taps: readonly string[]): Promise<Timed> {
  const cold = await openSheet(context, url, taps, 4)
  await cold.page.waitForLoadState('networkidle')
  await cold.page.close()
  const again = await openSheet(context, url, taps, 4)
  await again.page.close()
  return { cold: cold.ready, again: again.ready, tap: again.sinceTap }
}

async function stroke(context: BrowserContext, url: string, taps: readonly string[], slower: number): Promise<number> {
  const opened = await openSheet(context, url, taps, 1)
  await opened.page.evaluate((records) => window.bareSheet?.lay(records), taps.length === 0 ? strokes(many) : [])
  await opened.page.waitForFunction((n) => document.querySelectorAll('.tl-shape').length >= n, many)
  // The picture for reading is made when the drawing rests; the line begins after it, as in a hand that went on.
  await pause(4_000)
  await opened.session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const { frames } = await drawStroke(opened, moves, 4)
  await opened.page.close()
  return percentile(frames, 0.95)
}

const ratio = (ours: readonly number[], theirs: readonly number[]) =>
  median(ours.map((each, at) => each / (theirs[at] ?? Number.NaN)))

const rows: (string | number)[][] = []
const say = (name: string, theirs: readonly number[], ours: readonly number[], unit: string, goal: number | null) => {
  const times = ratio(ours, theirs)
  const met = goal === null ? '' : `at most ${String(goal)}${times > goal ? '  NOT MET' : ''}`
  rows.push([name, `${median(theirs).toFixed(1)} ${unit}`, `${median(ours).toFixed(1)} ${unit}`, times.toFixed(2), met])
}

const wanted = (name: string) => (process.env['BENCH_PARTS'] ?? 'weight ready frames').includes(name)
try {
  const look = await openSheet(await tablet(browser), bareUrl, [])
  const schema = await look.page.evaluate(() => window.bareSheet?.schema ?? '')
  await look.page.close()

  if (wanted('weight')) {
    const empty = await newHouses(schema, [])
    const theirs = await weigh(await tablet(browser), bareUrl, [])
    const ours = await weigh(await tablet(browser, empty.cookie), empty.url, toTheSheet)
    say('gzipped script', [theirs / 1000], [ours / 1000], 'kB', 1.06)
  }
  if (wanted('ready')) {
    const empty = await newHouses(schema, [])
    const [theirs, ours, child]: [Timed[], Timed[], Timed[]] = [[], [], []]
    for (let round = 0; round <= rounds; round++) {
      const [one, other, third] = [
        await tablet(browser),
        await tablet(browser, empty.cookie),
        await tablet(browser, empty.cookie),
      ]
      const all = [
        await openTwice(one, bareUrl, []),
        await openTwice(other, empty.url, toTheSheet),
        await openTwice(third, empty.url + togetherView, toTheSheet.slice(1)),
      ] as const
      if (round > 0) for (const [at, list] of [theirs, ours, child].entries()) list.push(all[at] ?? all[0])
      for (const each of [one, other, third]) await each.close()
    }
    const of = (timed: readonly Timed[], which: keyof Timed) => timed.map((each) => each[which])
    say('canvas, processor 4 x slower, cold', of(theirs, 'cold'), of(ours, 'cold'), 'ms', 1.1)
    say('the same, files on the device', of(theirs, 'again'), of(ours, 'again'), 'ms', 1.1)
    say('at the address of the child’s side, cold', of(theirs, 'cold'), of(child, 'cold'), 'ms', 1.1)
    say('the same, files on the device', of(theirs, 'again'), of(child, 'again'), 'ms', 1.1)
    say('from the tap on a house', of(theirs, 'again'), of(ours, 'tap'), 'ms', null)
  }
  if (wanted('frames'))
    for (const slower of [1, 4]) {
      const [theirs, ours]: [number[], number[]] = [[], []]
      for (let round = 0; round <= rounds; round++) {
        const full = await newHouses(schema, strokes(many))
        const [one, other] = [await tablet(browser), await tablet(browser, full.cookie)]
        const pair = [
          await stroke(one, bareUrl, [], slower),
          await stroke(other, full.url, toTheSheet, slower),
        ] as const
        if (round > 0) {
          theirs.push(pair[0])
          ours.push(pair[1])
        }
        await one.close()
        await other.close()
      }
      say(
        `frame p95, ${String(moves)} moves over ${String(many)} strokes, ${String(slower)} x`,
        theirs,
        ours,
        'ms',
        1.1,
      )
    }
  table(['a sheet to draw on', 'bare tldraw', 'Houvast', 'of bare', 'goal'], rows)
  console.log(`Medians of ${String(rounds)} rounds by turns; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`)
} finally {
  await browser.close()
  await owner.end()
  await bare.stop()
  await houvast.stop()
}
