import { createHash, randomUUID } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { PUT } from '@/app/api/assets/[caseId]/[sha256]/route'
import { places, seal, unseal } from '@/db/sealing'
import { withToken } from '@/server/session'
import { addRow, setFields } from '@/sync/model/edit'
import { recordKeyOf, recordsRoot } from '@/sync/model/keys'
import { push } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import { tidyPictures } from './unnamed-pictures'

let world: World
let documentId: string
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const table of ['asset', 'late_work', 'document_quarantine', 'document_version'])
    await world.sql(`delete from ${table}`)
  documentId = await world.newDocument()
})

let shade = 0
/** A picture of this case, laid there the usual way. */
async function laid(): Promise<string> {
  const create = { width: 20, height: 20, channels: 3 as const, background: { r: ++shade, g: 90, b: 30 } }
  const bytes = await sharp({ create }).png().toBuffer()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const request = new Request(`${origin}/api/assets/${world.caseId}/${sha256}`, {
    method: 'PUT',
    body: bytes as Uint8Array<ArrayBuffer>,
    headers: { origin, 'sec-fetch-site': 'same-origin' },
  })
  const params = Promise.resolve({ caseId: world.caseId, sha256 })
  expect((await withToken(world.tokens.consultant, () => PUT(request, { params }))).status).toBe(201)
  return sha256
}
async function caseKey(): Promise<Uint8Array> {
  const [row] = await world.sql<{ wrapped: Buffer }>('select wrapped from case_key where case_id = $1', [world.caseId])
  return unseal(Buffer.from(world.database.masterKey, 'base64'), places.caseKey(world.caseId), row!.wrapped)
}
const naming = (image: string) => {
  const doc = new Y.Doc()
  addRow(doc, 'pictures', { fields: { image } })
  return Y.encodeStateAsUpdate(doc)
}
const began = new Date('2026-09-01T03:00:00Z')
const after = (days: number) => new Date(began.getTime() + days * 86_400_000)
const tidy = (at: Date) => tidyPictures(world.database.pools.owner, Buffer.from(world.database.masterKey, 'base64'), at)
const left = async () =>
  (await world.sql<{ hash: string }>(`select encode(sha256, 'hex') as hash from asset`)).map(({ hash }) => hash).sort()

it('lets go of what nothing named for thirty days, and of nothing that anything names', async () => {
  const [shown, replaced, onSheet, inVersion, inLate, putAway, refused, never] = [
    await laid(),
    await laid(),
    await laid(),
    await laid(),
    await laid(),
    await laid(),
    await laid(),
    await laid(),
  ]
  const doc = new Y.Doc()
  const row = addRow(doc, 'pictures', { fields: { image: replaced } })
  await push(world.tokens.consultant, documentId, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(doc)
  setFields(doc, 'pictures', row, { image: shown })
  const record = { s: 'x', r: { typeName: 'asset', type: 'image', props: { src: `asset:${onSheet}` } } }
  doc.getMap(recordsRoot).set(recordKeyOf('good', 'asset:one'), record)
  expect((await push(world.tokens.consultant, documentId, Y.encodeStateAsUpdate(doc, before))).status).toBe(200)
  const key = await caseKey()
  const version = randomUUID()
  const stored = { plain: { fields: { 'pictures/x/image': inVersion }, texts: {} } }
  await world.sql(
    `insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id) values ($1, $2, $3, 0, 'idle', $4, '\\x00', $5)`,
    [
      version,
      documentId,
      world.caseId,
      seal(key, places.version(documentId, version), deflateRawSync(JSON.stringify(stored))),
      world.staff.consultant,
    ],
  )
  for (const [image, decision] of [
    [inLate, null],
    [putAway, 'put_away'],
  ]) {
    const update = naming(image!)
    const hash = createHash('sha256').update(update).digest()
    await world.sql(
      `insert into late_work (id, document_id, case_id, staff_id, epoch, hash, data, decision, decided_at)
       values (gen_random_uuid(), $1, $2, $3, 1, $4, $5, $6, case when $6::text is null then null else now() end)`,
      [
        documentId,
        world.caseId,
        world.staff.colleague,
        hash,
        seal(key, places.late(documentId, hash.toString('hex')), update),
        decision,
      ],
    )
  }
  const kept = randomUUID()
  await world.sql(
    `insert into document_quarantine (id, document_id, case_id, staff_id, reason, data) values ($1, $2, $3, $4, 'x', $5)`,
    [
      kept,
      documentId,
      world.caseId,
      world.staff.consultant,
      seal(key, places.quarantine(documentId, kept), naming(refused)),
    ],
  )
  const all = [shown, replaced, onSheet, inVersion, inLate, putAway, refused, never].sort()
  expect(await tidy(began)).toMatchObject({ cases: 1, pictures: 8, unnamed: 2, deleted: 0, unreadable: 0 })
  expect(await tidy(after(29))).toMatchObject({ unnamed: 2, deleted: 0 })
  expect(await left()).toEqual(all)
  expect(await tidy(after(30))).toMatchObject({ unnamed: 0, deleted: 2 })
  expect(await left()).toEqual(all.filter((hash) => hash !== replaced && hash !== never))
})

it('begins to count anew when something names it again', async () => {
  const sha256 = await laid()
  await tidy(began)
  await push(world.tokens.consultant, documentId, naming(sha256))
  expect(await tidy(after(20))).toMatchObject({ unnamed: 0 })
  await world.sql('delete from document_update where document_id = $1', [documentId])
  expect(await tidy(after(40))).toMatchObject({ unnamed: 1, deleted: 0 })
  expect(await tidy(after(69))).toMatchObject({ deleted: 0 })
  expect(await tidy(after(70))).toMatchObject({ deleted: 1 })
})

it('leaves a case alone of which anything cannot be read, and one whose key was destroyed', async () => {
  await laid()
  await tidy(began)
  await world.sql(
    `insert into document_quarantine (id, document_id, case_id, staff_id, reason, data) values (gen_random_uuid(), $1, $2, $3, 'x', '\\x0102')`,
    [documentId, world.caseId, world.staff.consultant],
  )
  expect(await tidy(after(90))).toMatchObject({ deleted: 0, unreadable: 1 })
  expect(await left()).toHaveLength(1)
  const [key] = await world.sql<{ wrapped: Buffer; master_key_id: string }>(
    'delete from case_key where case_id = $1 returning wrapped, master_key_id',
    [world.caseId],
  )
  expect(await tidy(after(90))).toMatchObject({ cases: 0, deleted: 0 })
  await world.sql('insert into case_key (case_id, wrapped, master_key_id) values ($1, $2, $3)', [
    world.caseId,
    key!.wrapped,
    key!.master_key_id,
  ])
})

it('cannot be done by the app itself', async () => {
  await laid()
  const token = world.tokens.consultant
  const client = await world.database.pools.app.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.session_token', $1, true)`, [token])
    await expect(client.query('delete from asset')).rejects.toMatchObject({ code: '42501' })
  } finally {
    await client.query('rollback')
    client.release()
  }
})
