import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { deflateRawSync } from 'node:zlib'
import pg from 'pg'
import * as Y from 'yjs'
import { clientConfig } from '@/db/connection-settings'
import { beginHouses, carry } from './begin-document'
import { launch } from './browser'
import { serveHouvast } from './houvast-server'
import { kept } from './kept'
import { table } from './median'
import { drawStroke, openSheet, toTheSheet } from './sheet'
import { layOnSheet } from './strokes'

/** What a stroke of a hundred moves in a second and a half costs: on the wire, in the log, and after compaction. */
const [strokes, moves, every] = [20, 100, 15] as const
const sealed = 28

const houvast = await serveHouvast(3222)
const owner = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
await owner.connect()
const browser = await launch()
try {
  const documentId = randomUUID()
  const cookie = await beginHouses(houvast, owner, documentId)
  await layOnSheet({ url: houvast.url, documentId, cookie, part: 'good' }, '', [])
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1180, height: 820 }, hasTouch: true })
  await carry(context, cookie, houvast.url)
  const sent = { bytes: 0, posts: 0 }
  context.on('request', (request) => {
    if (!request.url().endsWith(`/api/sync/${documentId}`)) return
    sent.posts++
    sent.bytes += request.postDataBuffer()?.length ?? 0
  })
  const opened = await openSheet(context, `${houvast.url}/documents/${documentId}`, toTheSheet)
  const logged = async () =>
    Number(
      (
        await owner.query<{ bytes: string }>(
          'select coalesce(sum(length(data)), 0) as bytes from document_update where document_id = $1',
          [documentId],
        )
      ).rows[0]?.bytes,
    )
  const atRest = async () => {
    const doc = await kept(owner, houvast.database.masterKey, documentId)
    const state = Y.encodeStateAsUpdate(doc)
    return { packed: deflateRawSync(state).length + sealed, raw: state.length }
  }
  // The first stroke brings the schema of what is drawn along.
  await drawStroke(opened, moves, every)
  await pause(6_000)
  const before = { ...sent, log: await logged(), rest: await atRest() }
  for (let each = 0; each < strokes; each++) {
    await drawStroke(opened, moves, every)
    await pause(300)
  }
  await pause(2_000)
  const rest = await atRest()
  const per = (bytes: number) => Math.round(bytes / strokes)
  table(
    ['a stroke of 100 moves in 1.5 s', 'bytes'],
    [
      [
        `on the wire, in ${((sent.posts - before.posts) / strokes).toFixed(1)} requests`,
        per(sent.bytes - before.bytes),
      ],
      ['in the log, sealed', per((await logged()) - before.log)],
      ['after compaction, packed and sealed', per(rest.packed - before.rest.packed)],
      ['after compaction, not packed', per(rest.raw - before.rest.raw)],
    ],
  )
} finally {
  await browser.close()
  await owner.end()
  await houvast.stop()
}
