import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GET as readContext } from '@/app/api/documents/[documentId]/context/route'
import { GET as readHistory, POST as nameVersion } from '@/app/api/documents/[documentId]/versions/route'
import { POST as restoreVersion } from '@/app/api/documents/[documentId]/versions/[versionId]/restore/route'
import { POST as createDocument } from '@/app/api/documents/route'
import { GET as readDeviceKey } from '@/app/api/device-key/route'
import { readDocument } from '@/server/documents/read-document'
import type { History } from '@/server/documents/versions'
import { withToken } from '@/server/session'
import { canonicalOf } from '@/sync/model/canonical'
import { addRow, removeRow, setFields, textOf } from '@/sync/model/edit'
import { recordKeyOf, recordsRoot } from '@/sync/model/keys'
import { readPlain } from '@/sync/model/plain'
import { sheetsOf } from '@/sync/model/sheets'
import { onServer, push } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import { drawingRow, picturesOf } from '@/tools/pictures'
import { forgetAll, keepCached } from './cache'
import { saysTheSame } from './compact'
import { tidied } from './receive'

let world: World
let documentId: string
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  documentId = await world.newDocument()
})
const consultant = () => world.tokens.consultant

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>
async function call<Params extends Record<string, string>>(
  handler: Handler<Params>,
  params: Params,
  given: { body?: unknown; token?: string | null } = {},
) {
  const { body, token = consultant() } = given
  const request = new Request(
    `${origin}/api`,
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'sec-fetch-site': 'same-origin' } },
  )
  const response = await withToken(token, () => handler(request, { params: Promise.resolve(params) }))
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}
const restore = (versionId: string, token?: string) =>
  call(restoreVersion, { documentId, versionId }, { body: {}, ...(token !== undefined && { token }) })
const history = async () => (await call(readHistory, { documentId })).json as unknown as History

/** A device that writes; `post` sends what is new. */
async function device(token: string) {
  const doc = await onServer(token, documentId)
  let waiting: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => waiting.push(update))
  return {
    doc,
    async post() {
      const batch = waiting
      waiting = []
      const reply = await push(token, documentId, Y.mergeUpdates(batch))
      expect(reply.status).toBe(200)
      return reply
    },
  }
}

describe('compaction', () => {
  it('happens by itself after two hundred rows, says exactly the same, forgets deleted words and remembers who did what', async () => {
    const { doc, post } = await device(consultant())
    const id = addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words: 'GEHEIM dat weer weg moet' } })
    await post()
    textOf(doc, 'notes', id, 'words').delete(0, 6)
    await post()
    for (let at = 0; at < 200; at++) {
      setFields(doc, 'notes', id, { voice: `stem ${at}` })
      await post()
    }
    await tidied()
    const [row] = await world.sql<{ snapshot_seq: string; log_rows: number; bytes: number }>(
      'select d.snapshot_seq, d.log_rows, length(s.data) as bytes from tool_document d join document_snapshot s on s.document_id = d.id where d.id = $1',
      [documentId],
    )
    expect(Number(row?.snapshot_seq)).toBeGreaterThanOrEqual(200)
    expect(row?.log_rows).toBeLessThan(5)
    forgetAll()
    const again = await onServer(consultant(), documentId)
    expect(canonicalOf(again)).toBe(canonicalOf(doc))
    expect(Buffer.from(Y.encodeStateAsUpdate(again)).includes('GEHEIM')).toBe(false)
    const { activity } = await history()
    expect(activity.length).toBeGreaterThan(0)
    expect(activity.every(({ bySelf }) => bySelf)).toBe(true)
    expect(
      await world.sql('select seq from document_update where document_id = $1', [documentId]),
      'kept for two weeks',
    ).toHaveLength(202)
  })

  it('refuses a snapshot that does not say the same', () => {
    const doc = new Y.Doc()
    addRow(doc, 'notes', { texts: { words: 'alles' } })
    expect(saysTheSame(doc, Y.encodeStateAsUpdate(doc))).toBe(true)
    expect(saysTheSame(doc, Y.encodeStateAsUpdate(new Y.Doc()))).toBe(false)
  })
})

describe('history', () => {
  it('keeps what stood there when the work rested, names, and brings back without losing what came after', async () => {
    const { doc, post } = await device(consultant())
    const kept = addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words: 'eerst dit' } })
    await post()
    await world.sql(`update tool_document set last_worked_at = now() - interval '11 minutes' where id = $1`, [
      documentId,
    ])
    const other = await device(world.tokens.colleague)
    textOf(other.doc, 'notes', kept, 'words').insert(9, ' en toen dat')
    const later = addRow(other.doc, 'notes', { texts: { words: 'later bedacht' } })
    await other.post()
    const named = await call(nameVersion, { documentId }, { body: { label: 'Voor het netwerkoverleg' } })
    expect(named.status).toBe(201)
    const { versions, activity } = await history()
    expect(versions.map(({ kind, label }) => [kind, label])).toEqual([
      ['named', 'Voor het netwerkoverleg'],
      ['idle', null],
    ])
    const overwritten = activity[0]?.changed.texts[`notes/${kept}/words`]
    expect([overwritten, activity[0]?.bySelf]).toEqual(['eerst dit', false])

    const idle = versions[1]!
    expect((await restore(idle.id)).status).toBe(200)
    const after = await onServer(consultant(), documentId)
    expect(textOf(after, 'notes', kept, 'words').toJSON()).toBe('eerst dit')
    const { content } = await withToken(consultant(), () => readDocument({ documentId }))
    expect(content).toEqual({ notes: [{ id: kept, words: 'eerst dit', voice: 'parent' }] })
    expect(textOf(after, 'notes', later, 'words').toJSON(), 'laid aside, not erased').toBe('later bedacht')
    expect((await history()).versions[0]?.kind).toBe('named')

    await restore(named.json['id'] as string)
    const back = await withToken(consultant(), () => readDocument({ documentId }))
    expect(back.content).toMatchObject({ notes: [{ words: 'eerst dit en toen dat' }, { words: 'later bedacht' }] })
  })

  it('keeps what stood there also where it came by keystrokes, and not what came after the rest', async () => {
    const { doc, post } = await device(consultant())
    const id = addRow(doc, 'notes', { texts: { words: 'een' } })
    const first = Y.encodeStateAsUpdate(doc)
    for (const letters of [' twee', ' drie']) {
      await post()
      textOf(doc, 'notes', id, 'words').insert(textOf(doc, 'notes', id, 'words').length, letters)
    }
    await post()
    await world.sql(`update tool_document set last_worked_at = now() - interval '11 minutes' where id = $1`, [
      documentId,
    ])
    const other = await device(world.tokens.colleague)
    // As in a process that heard of the first post only, and knows what it read in it.
    const behind = new Y.Doc()
    Y.applyUpdate(behind, first)
    const derived = { plain: readPlain(behind), content: { notes: [{ id, words: 'een', voice: '' }] } }
    keepCached(documentId, { doc: behind, epoch: 1, seq: 1, bytes: 1_000, derived })
    textOf(other.doc, 'notes', id, 'words').insert(0, 'later ')
    await other.post()
    const [idle] = (await history()).versions
    await restore(idle!.id)
    const { content } = await withToken(consultant(), () => readDocument({ documentId }))
    expect(content).toMatchObject({ notes: [{ words: 'een twee drie' }] })
  })

  it('brings sheets and their pictures back as they were, and forward again', async () => {
    const [card, image, newer] = [recordKeyOf('good', 'shape:card'), 'a'.repeat(64), 'b'.repeat(64)]
    const draw = (doc: Y.Doc, key: string, x: number) => doc.getMap(recordsRoot).set(key, { s: 'a', r: { x } })
    const show = (doc: Y.Doc, hash: string) =>
      setFields(doc, 'pictures', drawingRow('good'), {
        order: 'a0',
        part: 'good',
        kind: 'drawing',
        image: hash,
        revision: `${readPlain(doc).drawings?.['good']?.revision ?? ''}.houses`,
      })
    const first = await device(consultant())
    draw(first.doc, card, 1)
    show(first.doc, image)
    await first.post()
    await world.sql(`update tool_document set last_worked_at = now() - interval '11 minutes' where id = $1`, [
      documentId,
    ])
    const other = await device(world.tokens.colleague)
    draw(other.doc, card, 2)
    draw(other.doc, recordKeyOf('good', 'shape:later'), 1)
    show(other.doc, newer)
    await other.post()
    const [idle] = (await history()).versions
    const now = async () => {
      const there = await onServer(consultant(), documentId)
      const { drawings } = readPlain(there)
      const [picture] = picturesOf(readPlain(there))
      return {
        sheets: sheetsOf(there),
        image: picture?.image,
        isOfNow: picture?.revision === `${drawings?.['good']?.revision ?? ''}.houses`,
      }
    }
    const late = await now()
    expect((await restore(idle!.id)).status).toBe(200)
    expect(await now()).toEqual({ sheets: { [card]: { s: 'a', r: { x: 1 } } }, image, isOfNow: true })
    const kept = (await history()).versions.find(({ kind }) => kind === 'before_restore')
    await restore(kept!.id)
    expect(await now()).toEqual({ ...late, image: newer, isOfNow: true })
  })

  it('does not store the same twice', async () => {
    const { doc, post } = await device(consultant())
    addRow(doc, 'notes', { texts: { words: 'een' } })
    await post()
    for (let visit = 0; visit < 3; visit++) {
      await world.sql(`update tool_document set last_worked_at = now() - interval '11 minutes' where id = $1`, [
        documentId,
      ])
      await history()
    }
    expect((await history()).versions).toHaveLength(1)
  })

  it('is closed to who may not: absent for a stranger, no restoring for a lead, no version of another document', async () => {
    const { doc, post } = await device(consultant())
    addRow(doc, 'notes', { texts: { words: 'een' } })
    await post()
    const { json } = await call(nameVersion, { documentId }, { body: { label: 'een' } })
    const versionId = json['id'] as string
    expect(await call(readHistory, { documentId }, { token: world.tokens.stranger })).toMatchObject({
      status: 404,
      json: { code: 'absent' },
    })
    expect(await restore(versionId, world.tokens.lead)).toMatchObject({ status: 404 })
    expect(
      await call(restoreVersion, { documentId: await world.newDocument(), versionId }, { body: {} }),
    ).toMatchObject({ status: 404 })
    expect(await call(nameVersion, { documentId }, { body: { label: '' } })).toMatchObject({
      status: 400,
      json: { code: 'invalid_input' },
    })
  })
})

describe('reading', () => {
  it('gives the content as the tool reads it, and keeps it up to date', async () => {
    const { doc, post } = await device(consultant())
    const id = addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words: 'een' } })
    await post()
    const read = () => withToken(world.tokens.lead, () => readDocument({ documentId }))
    expect(await read()).toMatchObject({
      content: { notes: [{ id, words: 'een' }] },
      context: { readOnly: true, people: [{ name: 'Noor' }] },
    })
    removeRow(doc, 'notes', id)
    await post()
    expect(await read()).toMatchObject({ content: { notes: [] } })
    const [stored] = await world.sql<{ data: Buffer; seq: string }>(
      'select data, seq from document_projection where document_id = $1',
      [documentId],
    )
    expect(Number(stored?.seq)).toBe(2)
  })

  it('tells what surrounds a document, and notes in the chain of the case that it was opened', async () => {
    const { status, json } = await call(readContext, { documentId })
    expect({ status, ...json }).toMatchObject({
      status: 200,
      documentId,
      caseId: world.caseId,
      familyName: 'Test',
      readOnly: false,
      me: { staffId: world.staff.consultant },
    })
    expect(json['people']).toEqual([{ id: world.childId, kind: 'child', name: 'Noor', relation: null, age: 8 }])
    const chain = await world.sql<{ action: string }>(
      'select action from audit_event where subject_id = $1 and case_id = $2',
      [documentId, world.caseId],
    )
    expect(chain.map(({ action }) => action)).toContain('document.context')
    expect((await call(readContext, { documentId }, { token: world.tokens.stranger })).status).toBe(404)
    expect((await call(readContext, { documentId: 'no-id' })).status).toBe(404)
  })
})

describe('beginning a document', () => {
  const given = (more: object = {}) => ({ id: randomUUID(), caseId: world.caseId, kind: 'network_meeting', ...more })
  const begin = (body: unknown, token?: string) =>
    call(createDocument, {}, { body, ...(token !== undefined && { token }) })

  it('may be asked twice, and of an id of another case one learns nothing', async () => {
    const body = given()
    expect(await begin(body)).toMatchObject({ status: 201, json: { id: body.id, kind: 'network_meeting' } })
    expect(await begin(body)).toMatchObject({ status: 200, json: { id: body.id } })
    const theirs = await world.newDocument(world.otherCaseId)
    expect(await begin(given({ id: theirs }))).toEqual(await begin(given({ caseId: randomUUID() })))
  })

  it.each([
    ['an unknown kind', { kind: 'horoscope' }],
    ['no uuid', { id: 'x' }],
    ['a child of nobody here', { subjectPersonId: randomUUID() }],
  ])('refuses %s and stores nothing', async (_what, wrong) => {
    const body = given(wrong)
    expect(await begin(body)).toMatchObject({ status: 400, json: { code: 'invalid_input' } })
    expect(await world.sql('select id from tool_document where id::text = $1', [body.id])).toHaveLength(0)
  })

  it('is refused to a lead and to a stranger alike', async () => {
    for (const token of [world.tokens.lead, world.tokens.stranger])
      expect(await begin(given(), token)).toMatchObject({ status: 404, json: { code: 'absent' } })
  })
})

it('a person has one key for their devices, and nobody has another one', async () => {
  const [one, two, other] = await Promise.all(
    [consultant(), consultant(), world.tokens.lead].map((token) => call(readDeviceKey, {}, { token })),
  )
  expect(one).toEqual(two)
  expect(one?.json['key']).not.toBe(other?.json['key'])
  expect(Buffer.from(one?.json['key'] as string, 'base64')).toHaveLength(32)
  expect((await call(readDeviceKey, {}, { token: null })).status).toBe(401)
})
