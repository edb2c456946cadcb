import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { POST as begin } from '@/app/api/documents/route'
import { withToken } from '@/server/session'
import { asideOf } from '@/sync/model/aside'
import { canonicalOf } from '@/sync/model/canonical'
import { addRow } from '@/sync/model/edit'
import { rowsOf } from '@/sync/model/rows'
import { lendTool } from '@/sync/server/tools'
import { onServer, push } from '@/sync/testing/client'
import { diary } from '@/sync/testing/diary'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import type { Tool } from '@/tools/tool'
import { readDocument } from './read-document'

/** A diary in which a child writes, and beside it what a grown-up notes about it. */
const beside = { remarks: { fields: {}, texts: ['words'] } }
const withRemarks: Tool = {
  ...(diary as Tool),
  aside: beside,
  project(plain) {
    const remarks = rowsOf(plain, beside, 'remarks').rows.map(({ texts }) => texts['words'])
    return { content: { ...(diary.project(plain).content as object), remarks }, problems: [] }
  },
}

let world: World
let documentId: string
beforeAll(async () => {
  world = await makeWorld()
  lendTool(withRemarks)
  documentId = randomUUID()
  const asked = () =>
    new Request(`${origin}/api/documents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ id: documentId, caseId: world.caseId, kind: diary.kind }),
    })
  for (const status of [201, 200]) {
    const answer = await withToken(world.tokens.consultant, () => begin(asked(), { params: Promise.resolve({}) }))
    expect(answer.status).toBe(status)
  }
  await push(world.tokens.consultant, documentId, words('notes', 'ik teken een kat'))
  await push(world.tokens.consultant, asideOf(documentId), words('remarks', 'papa vooraf gebeld'))
})
afterAll(() => world.close())

function words(collection: string, said: string): Uint8Array {
  const doc = new Y.Doc()
  addRow(doc, collection, { texts: { words: said } })
  return Y.encodeStateAsUpdate(doc)
}
const read = (id: string) => withToken(world.tokens.consultant, () => readDocument({ documentId: id }))

it('keeps what is noted out of the document that is handed over, and reads both as one', async () => {
  const handedOver = await onServer(world.tokens.consultant, documentId)
  expect(canonicalOf(handedOver)).not.toContain('papa')
  expect((await read(documentId)).content).toMatchObject({
    notes: [{ words: 'ik teken een kat' }],
    remarks: ['papa vooraf gebeld'],
  })
})

it('reads a note that came later, also when nothing changed in the document itself', async () => {
  await read(documentId)
  await push(world.tokens.consultant, asideOf(documentId), words('remarks', 'oma ook'))
  expect((await read(documentId)).content).toMatchObject({ remarks: expect.arrayContaining(['oma ook']) as unknown })
})

it('is made once, in the same case, and cannot be opened or begun by itself', async () => {
  expect(await world.sql('select case_id, aside_of from tool_document where id = $1', [asideOf(documentId)])).toEqual([
    { case_id: world.caseId, aside_of: documentId },
  ])
  await expect(read(asideOf(documentId))).rejects.toMatchObject({ name: 'Error' })
  await expect(
    world.sql(
      `insert into tool_document (id, case_id, kind, aside_of, created_by) values (gen_random_uuid(), $1, 'network_meeting', $2, $3)`,
      [world.otherCaseId, documentId, world.staff.stranger],
    ),
  ).rejects.toThrow()
})

it('is told of to the other documents of the case as one in which something stands, and not before', async () => {
  const other = randomUUID()
  const told = async () =>
    (await withToken(world.tokens.consultant, () => readDocument({ documentId }))).context.documents
  await withToken(world.tokens.consultant, () =>
    begin(
      new Request(`${origin}/api/documents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ id: other, caseId: world.caseId, kind: diary.kind }),
      }),
      { params: Promise.resolve({}) },
    ),
  )
  expect((await told()).find(({ id }) => id === other)).toMatchObject({ empty: true })
  await push(world.tokens.consultant, other, words('notes', 'nu staat er iets'))
  expect((await told()).find(({ id }) => id === other)).toMatchObject({ empty: false })
})

it('is not another document of the case', async () => {
  const { casePage } = await import('@/server/queries/cases/case-page')
  const page = await withToken(world.tokens.consultant, () => casePage({ caseId: world.caseId }))
  expect(JSON.stringify(page)).not.toContain(asideOf(documentId))
})
