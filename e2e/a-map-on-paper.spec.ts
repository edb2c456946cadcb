import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { addRow } from '../sync/model/edit'
import { writeRequest } from '../sync/model/frame'
import { expect, test } from './fixtures'
import { beginMap, openNewCase } from './steps/case'
import { documentIn } from './steps/server'

/** A map with this many sentences, the length families speak in, spread over the places of the three columns; each goal belongs to a worry. */
function filled(cards: number): Uint8Array {
  const doc = new Y.Doc()
  const spots = [
    'worries.past_harm',
    'good.strength',
    'todo.next_step',
    'worries.danger_statement',
    'good.demonstrated_safety',
    'todo.safety_goal',
    'worries.complicating_factor',
  ]
  let danger = ''
  for (let at = 1; at <= cards; at++) {
    const place = spots[at % spots.length]
    const id = addRow(doc, 'cards', {
      fields: { place, voice: 'family', ...(place === 'todo.safety_goal' && { pairedWith: danger }) },
      texts: { text: `Zin ${String(at)}: ’s avonds leest mama voor, ook als de dag moeilijk was.` },
    })
    if (place === 'worries.danger_statement') danger = id
  }
  return writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) })
}

/** The sheets a printer gets: how many, and their size in millimetres. */
async function sheets(page: Page, address: string, paper: 'a3' | 'a4') {
  await page.goto(`${address}/print?paper=${paper}`)
  await expect(page.getByText(/^Zin 1:/)).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map((found) =>
    found.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4)),
  )
  return { pages: boxes.length, size: boxes[0], same: boxes.every((box) => String(box) === String(boxes[0])) }
}

for (const { cards, a3, a4 } of [
  { cards: 30, a3: 1, a4: 3 },
  { cards: 150, a3: 5, a4: 11 },
])
  test(`a map of ${String(cards)} sentences fits ${String(a3)} A3 and at most ${String(a4)} A4`, async ({
    page,
    as,
  }) => {
    await as('consulent')
    await openNewCase(page, `Op papier ${String(cards)}`, { name: 'Nel', birthYear: 2014 })
    const address = await beginMap(page)
    const answer = await page.request.post(`/api/sync/${documentIn(address)}`, {
      data: Buffer.from(filled(cards)),
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect(answer.status()).toBe(200)
    const [wide, tall] = [await sheets(page, address, 'a3'), await sheets(page, address, 'a4')]
    expect(wide).toMatchObject({ size: [420, 297], same: true })
    expect(tall).toMatchObject({ size: [210, 297], same: true })
    expect(wide.pages).toBeLessThanOrEqual(a3)
    expect(tall.pages).toBeLessThanOrEqual(a4)
    // Every sentence is on the sheet, and nothing of the screen's apparatus.
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(/^Zin \d+:/)).toHaveCount(cards)
    await expect(page.getByRole('button', { name: 'Druk af' })).toBeHidden()
  })
