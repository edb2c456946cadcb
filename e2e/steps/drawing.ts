import { expect, type Locator, type Page } from '@playwright/test'
import * as Y from 'yjs'
import { readRequest } from '../../sync/model/frame'
import { readRecordKey, recordsRoot } from '../../sync/model/keys'

type Shape = { type?: string; props?: { size?: string; color?: string } }

/**
 * What this page sends of what it draws, by the id of the shape. Asked of the network: what lies on the device is sealed. Begin before the
 * page is opened.
 */
export function shapesSent(page: Page): () => Map<string, Shape> {
  const doc = new Y.Doc()
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().includes('/api/sync/')) return
    const body = request.postDataBuffer()
    const read = body && readRequest(new Uint8Array(body))
    if (read?.ok && read.value.update.length > 0) Y.applyUpdate(doc, read.value.update)
  })
  return () =>
    new Map(
      [...doc.getMap<{ r: Shape }>(recordsRoot).entries()].flatMap(([key, { r }]) => {
        const id = readRecordKey(key)?.id
        return id?.startsWith('shape:') === true ? [[id, r] as const] : []
      }),
    )
}

/** How thick each line on the sheet is drawn, by the id of the shape, in points of the sheet as the browser laid it out; for lines drawn level. */
export const thicknessOnSheet = async (page: Page): Promise<Map<string, number>> =>
  new Map(
    await shapesOn(page)
      .and(page.locator('[data-shape-type=draw]'))
      .evaluateAll((shapes) =>
        shapes.map((shape): [string, number] => {
          const box = shape.querySelector('path')?.getBBox({ stroke: true, fill: true })
          return [shape.getAttribute('data-shape-id') ?? '', box?.height ?? 0]
        }),
      ),
  )

/** A place on the sheet, in parts of its width and height. */
export type Spot = readonly [x: number, y: number]

const sheetOf = (page: Page): Locator => page.getByRole('group', { name: /^(Tekenblad|Drawing sheet)/ })

/** The sheet with its tools, once both are there. Nothing may have to be scrolled for: a finger that draws cannot scroll. */
export async function expectSheet(page: Page): Promise<void> {
  await expect(page.getByRole('toolbar', { name: 'Tekenspullen' })).toBeVisible({ timeout: 20_000 })
  await expect(sheetOf(page)).toBeInViewport({ ratio: 0.99 })
}

/** At which heights the top of the sheet stood, in every frame from now on: for who asks whether it moves under a hand. */
export async function topsOfSheet(page: Page): Promise<() => Promise<number[]>> {
  const tops = await sheetOf(page).evaluateHandle((sheet) => {
    const seen = new Set<number>()
    const look = () => {
      seen.add(sheet.getBoundingClientRect().top)
      requestAnimationFrame(look)
    }
    look()
    return seen
  })
  return () => tops.evaluate((seen) => [...seen])
}

async function onScreen(page: Page, [x, y]: Spot): Promise<{ x: number; y: number }> {
  const box = await sheetOf(page).boundingBox()
  if (!box) throw new Error('There is no sheet')
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}

/**
 * A line drawn with one finger, at the pace of the screen, and a moment of rest before it is lifted: what is lifted while it moves is a
 * fling to the browser, which takes the next tap for what ends it.
 */
export async function drawLine(page: Page, spots: readonly Spot[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const points = await Promise.all(spots.map((spot) => onScreen(page, spot)))
  for (const [at, point] of points.entries()) {
    await session.send('Input.dispatchTouchEvent', {
      type: at === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [point],
    })
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
  // Longer than the 40 ms after which Chromium takes a pointer for one that has stopped.
  for (let frame = 0; frame < 4; frame++)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** A quick stroke, as a child scribbles: lifted while it moves, which is a fling to the browser. */
export async function scribble(page: Page, from: Spot, to: Spot): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const [a, b] = await Promise.all([onScreen(page, from), onScreen(page, to)])
  for (let at = 0; at <= 8; at++) {
    await session.send('Input.dispatchTouchEvent', {
      type: at === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [{ x: a.x + ((b.x - a.x) * at) / 8, y: a.y + ((b.y - a.y) * at) / 8 }],
    })
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** A line of one finger that takes so many milliseconds and is not lifted. Where it was when, for who asks what of it was kept. */
export async function holdLine(page: Page, from: Spot, to: Spot, ms: number): Promise<{ x: number; at: number }[]> {
  const session = await page.context().newCDPSession(page)
  const [a, b] = await Promise.all([onScreen(page, from), onScreen(page, to)])
  const begun = performance.now()
  const made: { x: number; at: number }[] = []
  for (let part = 0; part < 1; part = (performance.now() - begun) / ms) {
    const point = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
    const type = made.length === 0 ? 'touchStart' : 'touchMove'
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] })
    made.push({ x: point.x, at: performance.now() })
  }
  return made
}

/** How far to the right the last line that was drawn comes on the screen. */
export async function rightEndOfLine(page: Page): Promise<number> {
  const box = await shapesOn(page).and(page.locator('[data-shape-type=draw]')).last().boundingBox()
  return box ? box.x + box.width : 0
}

/** One finger, up again where it came down. */
export async function tapSheet(page: Page, spot: Spot): Promise<void> {
  const { x, y } = await onScreen(page, spot)
  await page.touchscreen.tap(x, y)
}

type Touched = { x: number; y: number; id: number; radiusX?: number; radiusY?: number }

async function touch(page: Page, steps: readonly (readonly Touched[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const [at, touchPoints] of steps.entries())
    await session.send('Input.dispatchTouchEvent', {
      type: at === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [...touchPoints],
    })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** Two fingers that come down together and go apart. */
export async function pinch(page: Page, one: Spot, other: Spot): Promise<void> {
  const [a, b] = await Promise.all([onScreen(page, one), onScreen(page, other)])
  const apart = (by: number) => [
    { x: a.x - by, y: a.y - by, id: 1 },
    { x: b.x + by, y: b.y + by, id: 2 },
  ]
  await touch(page, [apart(0), apart(20), apart(60), apart(90)])
}

/** The side of a hand that rests on the glass and slides along. */
export async function tapWithPalm(page: Page, spot: Spot): Promise<void> {
  const { x, y } = await onScreen(page, spot)
  const palm = (by: number) => [{ x: x + by, y: y + by, id: 1, radiusX: 40, radiusY: 60 }]
  await touch(page, [palm(0), palm(8), palm(16)])
}

/** A line drawn with a pen. */
export async function drawWithPen(page: Page, spots: readonly Spot[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const points = await Promise.all(spots.map((spot) => onScreen(page, spot)))
  const pen = { button: 'left', pointerType: 'pen', force: 0.5, clickCount: 1 } as const
  for (const [at, point] of points.entries())
    await session.send('Input.dispatchMouseEvent', {
      ...pen,
      ...point,
      type: at === 0 ? 'mousePressed' : 'mouseMoved',
      buttons: 1,
    })
  const end = points.at(-1) ?? { x: 0, y: 0 }
  await session.send('Input.dispatchMouseEvent', { ...pen, ...end, type: 'mouseReleased', buttons: 0 })
  await session.detach()
}

export async function placeSticker(page: Page, name: string, spot: Spot): Promise<void> {
  await page.getByRole('button', { name: 'Plaatjes' }).click()
  await page.getByRole('button', { name, exact: true }).click()
  const { x, y } = await onScreen(page, spot)
  await page.mouse.click(x, y)
}

/** How many sealed rows lie on this device: one more says that what was just done is kept. */
export const rowsOnDevice = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    const counts = names.map(
      (name) =>
        new Promise<number>((done, failed) => {
          const asked = indexedDB.open(name)
          asked.onerror = () => failed(new Error(name))
          asked.onsuccess = () => {
            const database = asked.result
            const close = (count: number) => {
              database.close()
              done(count)
            }
            if (!database.objectStoreNames.contains('rows')) return close(0)
            const counted = database.transaction('rows').objectStore('rows').count()
            counted.onsuccess = () => close(counted.result)
          }
        }),
    )
    return (await Promise.all(counts)).reduce((sum, each) => sum + each, 0)
  })

/** What lies on the sheet, in the engine's own elements. */
export const shapesOn = (page: Page): Locator => sheetOf(page).locator('.tl-shape')

/** The child's first way in: hello, three houses, and the sheet of the good things. */
export async function openGoodHouse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'We beginnen' }).click()
  await page.getByRole('button', { name: 'Drie huizen' }).click()
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).click()
  await expectSheet(page)
}
