import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import pg from 'pg'
import * as Y from 'yjs'
import { sheet } from '@/components/drawing/page'
import { clientConfig } from '@/db/connection-settings'
import { Tablet } from '@/e2e/steps/tablet'
import { packedHeader, readAnswer } from '@/sync/model/frame'
import { recordKeyOf, recordsRoot } from '@/sync/model/keys'
import { beginHouses, carry } from './begin-document'
import { serveHouvast } from './houvast-server'
import { kept } from './kept'
import { percentile, table } from './median'
import { openSheet, toTheSheet, type Opened } from './sheet'
import { layOnSheet } from './strokes'

/**
 * `kill -9` in the middle of a stroke, of the server and of the whole browser by turns. After the server: what it acknowledged is read
 * from PostgreSQL before it is started again. After the browser: it had no server while it drew, so what is there came from the device.
 */
const kills = Number(process.env['BENCH_KILLS'] ?? 50)
const part = 'good'
const documentId = randomUUID()
const houvast = await serveHouvast(3221)
const tablet = new Tablet()
const owner = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
await owner.connect()

const cookie = await beginHouses(houvast, owner, documentId)
await layOnSheet({ url: houvast.url, documentId, cookie, part }, '', [])
const sync = `${houvast.url}/api/sync/${documentId}`

/** The furthest the server said it had come, for each writer. */
const acknowledged = new Map<number, number>()
let answers = 0

async function hear(response: Response): Promise<void> {
  if (response.url() !== sync || response.status() !== 200) return
  const body = await response.body().catch(() => null)
  const answer = body && readAnswer(response.headers()[packedHeader] === undefined ? body : gunzipSync(body))
  if (!answer) return
  answers++
  for (const [client, clock] of Y.decodeStateVector(answer.sv))
    acknowledged.set(client, Math.max(clock, acknowledged.get(client) ?? 0))
}

/** How many acknowledged changes are not in PostgreSQL. */
async function acknowledgedLost(): Promise<number> {
  const doc = await kept(owner, houvast.database.masterKey, documentId)
  const has = Y.decodeStateVector(Y.encodeStateVector(doc))
  return [...acknowledged].reduce((sum, [client, clock]) => sum + Math.max(0, clock - (has.get(client) ?? 0)), 0)
}

type Stroke = { x: number; props: { segments: { points: { x: number }[] }[] } }

/** How far to the right each stroke on the server comes, in units of the sheet. */
async function strokesKept(): Promise<Map<string, number>> {
  const doc = await kept(owner, houvast.database.masterKey, documentId)
  const found = new Map<string, number>()
  for (const [key, value] of doc.getMap<{ r: Stroke }>(recordsRoot))
    if (key.startsWith(recordKeyOf(part, 'shape:')))
      found.set(key, value.r.x + (value.r.props.segments.at(-1)?.points.at(-1)?.x ?? 0))
  return found
}

type Move = { x: number; at: number }

/** A finger comes down and goes from left to right, a move every eight milliseconds. It does not go up. */
async function drawOn({ page, session }: Opened, moves: number, from = 0, begun: Move[] = []): Promise<Move[]> {
  const box = await page.locator('.tl-canvas').boundingBox()
  if (!box) throw new Error('There is no canvas')
  const made = begun
  for (let step = from; step < from + moves; step++) {
    const along = 0.05 + step / 500
    const point = { x: box.x + box.width * along, y: box.y + box.height * (0.5 + 0.3 * Math.sin(step / 9)) }
    const wait = pause(8)
    await session.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [point],
    })
    made.push({ x: along * sheet.w, at: performance.now() })
    await wait
  }
  return made
}

const fingerUp = ({ session }: Opened) =>
  session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })

async function begin(cutOff: boolean): Promise<Opened> {
  await tablet.start()
  const { context } = tablet
  await carry(context, cookie, houvast.url)
  context.on('response', (response) => void hear(response))
  if (cutOff) await context.route(sync, (route) => route.abort())
  return openSheet(context, `${houvast.url}/documents/${documentId}`, toTheSheet)
}

const meet = ({ page }: Opened) => page.evaluate(() => void window.dispatchEvent(new Event('online')))

/** The stroke that was not there before, once it is kept; null after half a minute. */
async function newStroke(opened: Opened, before: ReadonlyMap<string, number>, upTo = 0): Promise<number | null> {
  for (let tries = 0; tries < 60; tries++) {
    const found = [...(await strokesKept())].find(([key]) => !before.has(key))
    if (found && found[1] >= upTo) return found[1]
    await meet(opened)
    await pause(500)
  }
  return null
}

/** Milliseconds of ink between the last move that is there again and the kill. */
function lostOf(moves: readonly Move[], right: number | null, killedAt: number): number {
  const last = moves.filter(({ x }) => right !== null && x <= right + 0.5).at(-1)
  return killedAt - (last?.at ?? moves[0]?.at ?? killedAt)
}

const lost = { server: [] as number[], browser: [] as number[] }
let gone = 0
let opened = await begin(false)
try {
  for (let kill = 0; kill < kills; kill++) {
    const before = await strokesKept()
    const length = 40 + Math.floor(Math.random() * 160)
    if (kill % 2 === 0) {
      const moves = await drawOn(opened, length)
      await houvast.kill()
      gone += await acknowledgedLost()
      await drawOn(opened, 30, length, moves)
      await fingerUp(opened)
      await houvast.again()
      const end = moves.at(-1) ?? { x: 0, at: 0 }
      lost.server.push(lostOf(moves, await newStroke(opened, before, end.x - 0.5), end.at))
    } else {
      await tablet.context.route(sync, (route) => route.abort())
      const moves = await drawOn(opened, length)
      const killedAt = performance.now()
      await tablet.kill()
      opened = await begin(true)
      await tablet.context.unroute(sync)
      lost.browser.push(lostOf(moves, await newStroke(opened, before), killedAt))
      gone += await acknowledgedLost()
    }
    const after = await strokesKept()
    gone += [...before.keys()].filter((key) => !after.has(key)).length
  }
  const row = (name: string, times: readonly number[]) => [
    name,
    times.length,
    ...[percentile(times, 0.5), Math.max(...times)].map((ms) => `${ms.toFixed(0)} ms`),
    Math.max(...times) > 250 ? 'NOT MET' : 'at most 250 ms',
  ]
  table(
    ['killed in the middle of a stroke', 'times', 'ink lost, median', 'worst', 'goal'],
    [row('the server', lost.server), row('the browser', lost.browser)],
  )
  console.log(
    `Acknowledged by the server and not kept: ${String(gone)} of what ${String(answers)} answers said; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`,
  )
  if (gone > 0) process.exitCode = 1
} finally {
  await tablet.putAway()
  await owner.end()
  await houvast.stop()
}
