import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentHash, canonicalOf } from '@/sync/model/canonical'
import { addRow, setFields, textOf } from '@/sync/model/edit'
import { nothing, writeRequest } from '@/sync/model/frame'
import { emptyState, onServer, pull, push, send } from '@/sync/testing/client'
import { makeWorld, type World } from '@/sync/testing/world'
import { forgetAll } from './cache'

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
const rows = () =>
  world.sql<{ seq: string }>('select seq from document_update where document_id = $1 order by seq', [documentId])
const stored = () =>
  world
    .sql<{ n: number }>(
      'select (select count(*) from document_update where document_id = $1)::int + (select count(*) from document_quarantine where document_id = $1)::int as n',
      [documentId],
    )
    .then(([row]) => row?.n)
const aDiary = (words = 'mama luistert') => {
  const doc = new Y.Doc()
  const id = addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words } })
  return { doc, id, update: Y.encodeStateAsUpdate(doc) }
}

describe('a post', () => {
  it('is kept, acknowledged with its number, and read back by a fresh device and a fresh process', async () => {
    const { doc, update } = aDiary()
    const first = await push(consultant(), documentId, update)
    expect(first).toMatchObject({ status: 200, answer: { head: 1, epoch: 1 } })
    expect(canonicalOf(await onServer(consultant(), documentId))).toBe(canonicalOf(doc))
    forgetAll()
    expect(canonicalOf(await onServer(consultant(), documentId))).toBe(canonicalOf(doc))
  })

  it('sent again is acknowledged again and laid down once', async () => {
    const { update } = aDiary()
    for (const head of [1, 1, 1]) expect((await push(consultant(), documentId, update)).answer?.head).toBe(head)
    expect(await rows()).toHaveLength(1)
    expect(await world.sql('select id from usage_event where document_id = $1', [documentId])).toHaveLength(1)
  })

  it('answers a question with what the client lacks and the hash of it all', async () => {
    const { doc, update } = aDiary()
    await push(consultant(), documentId, update)
    const { answer } = await send(
      consultant(),
      documentId,
      writeRequest({ epoch: 0, sv: Y.encodeStateVector(doc), update: nothing }),
    )
    expect(Buffer.from(answer?.hash ?? nothing).equals(documentHash(doc))).toBe(true)
    const both = new Y.Doc()
    Y.applyUpdate(both, update)
    Y.applyUpdate(both, answer?.diff ?? nothing)
    expect(canonicalOf(both)).toBe(canonicalOf(doc))
  })

  it('lies sealed in the log, in its own place only', async () => {
    await push(consultant(), documentId, aDiary('een zin die niemand anders mag lezen').update)
    const [row] = await world.sql<{ data: Buffer }>('select data from document_update where document_id = $1', [
      documentId,
    ])
    expect(row?.data.includes('een zin die niemand')).toBe(false)
    const other = await world.newDocument()
    await world.sql(
      'insert into document_update (document_id, case_id, epoch, seq, data, staff_id) select $2, case_id, epoch, seq, data, staff_id from document_update where document_id = $1',
      [documentId, other],
    )
    await world.sql('update tool_document set head_seq = 1 where id = $1', [other])
    expect(await pull(consultant(), other)).toMatchObject({ status: 500, code: 'unexpected' })
  })

  it('writes the act with what is known around it, never later than now, and what was last worked on', async () => {
    await push(consultant(), documentId, aDiary().update)
    const doc = await onServer(consultant(), documentId)
    addRow(doc, 'acts', {
      fields: {
        type: 'share.presented',
        at: '2999-01-01T00:00:00.000Z',
        audienceRole: 'child',
        childId: world.childId,
        layout: 'family',
        note: 'vrije tekst die niet mag',
      },
    })
    await push(consultant(), documentId, Y.encodeStateAsUpdate(doc))
    const events = await world.sql('select * from usage_event where document_id = $1 order by type', [documentId])
    expect(events).toMatchObject([
      {
        type: 'item.added',
        contributor_role: 'parent',
        substantive: true,
        case_id: world.caseId,
        staff_id: world.staff.consultant,
        actor_role: 'consultant',
        legal_frame: 'sdj_vos',
      },
      {
        type: 'share.presented',
        audience_role: 'child',
        substantive: true,
        child_id: world.childId,
        child_age_band: '8-11',
        payload: { layout: 'family' },
      },
    ])
    for (const event of events) expect((event['at'] as Date).getTime()).toBeLessThanOrEqual(Date.now())
    const [row] = await world.sql(
      'select d.summary, d.last_worked_at, c.last_activity_at from tool_document d join case_file c on c.id = d.case_id where d.id = $1',
      [documentId],
    )
    expect(row).toMatchObject({ summary: { empty: false, counts: { notes: 1 } } })
    expect(Date.now() - (row?.['last_activity_at'] as Date).getTime()).toBeLessThan(60_000)
  })
})

it('tells once, with the act that goes on, that a document lay still for two weeks after a parent spoke', async () => {
  await push(consultant(), documentId, aDiary().update)
  await world.sql(
    `update tool_document set last_worked_at = now() - interval '20 days', summary = summary || '{"voices": {"parent": 1}}' where id = $1`,
    [documentId],
  )
  const { update } = aDiary('we gaan verder')
  for (const words of [update, update, aDiary('en verder').update]) await push(consultant(), documentId, words)
  const rested = await world.sql<{ ago: number; substantive: boolean }>(
    `select extract(day from now() - at)::int as ago, substantive from usage_event where document_id = $1 and type = 'tool.finished'`,
    [documentId],
  )
  expect(rested).toEqual([{ ago: 6, substantive: false }])
})

it.each([
  '1970-01-01T00:00:00.000Z',
  '-200000-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '+275761-01-01',
  'gisteren',
])('an act of a tablet whose clock says %s counts when it arrives, and holds nothing up', async (at) => {
  const { doc } = aDiary()
  addRow(doc, 'acts', { fields: { type: 'share.presented', at, audienceRole: 'child' } })
  expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(doc))).status).toBe(200)
  const events = await world.sql<{ age: string }>(
    'select extract(epoch from now() - at) as age from usage_event where document_id = $1',
    [documentId],
  )
  expect(events).toHaveLength(2)
  for (const { age } of events) expect(Math.abs(Number(age))).toBeLessThan(60)
})

describe('what may not be', () => {
  it('is absent without a right: another team, no such document, an id that is none, and the right of yesterday', async () => {
    const { update } = aDiary()
    for (const reply of [
      await push(world.tokens.stranger, documentId, update),
      await push(consultant(), randomUUID(), update),
      await push(consultant(), 'no-id', update),
      await pull(world.tokens.stranger, documentId),
    ])
      expect(reply).toMatchObject({ status: 404, code: 'absent' })
    await push(world.tokens.colleague, documentId, update)
    await world.sql('update case_assignment set until = now() where staff_id = $1', [world.staff.colleague])
    expect(await push(world.tokens.colleague, documentId, aDiary().update)).toMatchObject({ status: 404 })
    await world.sql('update case_assignment set until = null where staff_id = $1', [world.staff.colleague])
    expect(await stored()).toBe(1)
  })

  it('is signed out when the session ended a moment ago, and nothing is lost by it', async () => {
    await world.sql('update staff_session set revoked_at = now() where staff_id = $1', [world.staff.consultant])
    expect(await push(consultant(), documentId, aDiary().update)).toMatchObject({ status: 401, code: 'signed_out' })
    expect(await push(null, documentId, aDiary().update)).toMatchObject({ status: 401 })
    await world.sql('update staff_session set revoked_at = null where staff_id = $1', [world.staff.consultant])
    expect(await stored()).toBe(0)
    expect((await push(consultant(), documentId, aDiary().update)).status).toBe(200)
  })

  it('is read only for a lead, and for everyone once the case is closed', async () => {
    await push(consultant(), documentId, aDiary().update)
    expect(await push(world.tokens.lead, documentId, aDiary().update)).toMatchObject({ status: 403, code: 'read_only' })
    expect((await pull(world.tokens.lead, documentId)).status).toBe(200)
    await world.sql(`update case_file set closed_on = '2026-06-01', close_reason = 'safe_enough' where id = $1`, [
      world.caseId,
    ])
    expect((await push(consultant(), documentId, aDiary().update)).status).toBe(403)
    await world.sql('update case_file set closed_on = null, close_reason = null where id = $1', [world.caseId])
    expect(await stored()).toBe(1)
  })

  it('ends between two keystrokes: a right, a session, an open case, the document itself', async () => {
    const doc = new Y.Doc()
    const type = () => {
      addRow(doc, 'acts', {})
      return push(consultant(), documentId, Y.encodeStateAsUpdate(doc))
    }
    const ending: [string, string, number][] = [
      [
        `update case_assignment set until = now() where staff_id = '${world.staff.consultant}'`,
        `update case_assignment set until = null where staff_id = '${world.staff.consultant}'`,
        404,
      ],
      [
        `update staff_session set revoked_at = now() where staff_id = '${world.staff.consultant}'`,
        `update staff_session set revoked_at = null where staff_id = '${world.staff.consultant}'`,
        401,
      ],
      [
        `update case_file set closed_on = '2026-06-01', close_reason = 'other' where id = '${world.caseId}'`,
        `update case_file set closed_on = null, close_reason = null where id = '${world.caseId}'`,
        403,
      ],
      [
        `update tool_document set epoch = 2 where id = '${documentId}'`,
        `update tool_document set epoch = 1 where id = '${documentId}'`,
        410,
      ],
      [
        `update tool_document set deleted_at = now() where id = '${documentId}'`,
        `update tool_document set deleted_at = null where id = '${documentId}'`,
        404,
      ],
    ]
    for (const [end, begin, status] of ending) {
      expect((await type()).status).toBe(200)
      expect((await type()).status).toBe(200)
      await world.sql(end)
      expect((await type()).status).toBe(status)
      await world.sql(begin)
      expect((await type()).status).toBe(200)
    }
    expect(canonicalOf(await onServer(consultant(), documentId))).toBe(canonicalOf(doc))
  })

  it('comes from our own pages only', async () => {
    const body = writeRequest({ epoch: 1, sv: emptyState, update: aDiary().update })
    expect((await send(consultant(), documentId, body, { 'sec-fetch-site': 'cross-site' })).status).toBe(404)
    expect(
      (
        await send(consultant(), documentId, body, {
          origin: 'https://elsewhere.example',
          'sec-fetch-site': 'cross-site',
        })
      ).status,
    ).toBe(404)
    expect(await stored()).toBe(0)
  })

  it('is another epoch: erased content does not come back', async () => {
    await push(consultant(), documentId, aDiary().update)
    await world.sql('update tool_document set epoch = 2 where id = $1', [documentId])
    expect(await push(consultant(), documentId, aDiary().update)).toMatchObject({ status: 410, answer: { epoch: 2 } })
    expect(await pull(consultant(), documentId, 1)).toMatchObject({ status: 410 })
  })
})

describe('bad bytes', () => {
  const intact = async (doc: Y.Doc) => {
    expect(canonicalOf(await onServer(consultant(), documentId))).toBe(canonicalOf(doc))
    forgetAll()
    expect(canonicalOf(await onServer(consultant(), documentId))).toBe(canonicalOf(doc))
  }

  it('leave the document as it was: garbage, truncations, a frame that is none', async () => {
    const { doc, update } = aDiary()
    await push(consultant(), documentId, update)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const { status } = await push(consultant(), documentId, bytes)
        expect([200, 400, 409, 422]).toContain(status)
      }),
      { numRuns: 150 },
    )
    const more = aDiary('nog een zin').update
    for (let cut = 1; cut < more.length - 1; cut += 3)
      expect([200, 400, 409]).toContain((await push(consultant(), documentId, more.slice(0, cut))).status)
    const body = writeRequest({ epoch: 1, sv: emptyState, update: more })
    for (const cut of [0, 1, 2, 5, body.length - 1])
      expect(await send(consultant(), documentId, body.slice(0, cut))).toMatchObject({ status: cut === 0 ? 400 : 400 })
    expect(await send(consultant(), documentId, new Uint8Array([...body, 7]))).toMatchObject({
      status: 400,
      code: 'garbage',
    })
    expect(await send(consultant(), documentId, new Uint8Array([9, 1, 0, 0]))).toMatchObject({
      status: 426,
      code: 'newer_version',
    })
    expect(
      await send(consultant(), documentId, writeRequest({ epoch: 1, sv: new Uint8Array([5, 1]), update: more })),
    ).toMatchObject({ status: 400 })
    await intact(doc)
    expect(await stored()).toBe(1)
  })

  it('that build on what is not here are not acknowledged but asked for in full, and the rest goes on', async () => {
    const doc = new Y.Doc()
    const parts: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => parts.push(update))
    const id = addRow(doc, 'notes', { texts: { words: 'een' } })
    textOf(doc, 'notes', id, 'words').insert(3, ' twee')
    const [one, two] = parts
    const reply = await push(consultant(), documentId, two!)
    expect(reply).toMatchObject({ status: 409, answer: { head: 0 } })
    expect(Buffer.from(reply.answer!.sv).equals(emptyState)).toBe(true)
    expect(await rows()).toHaveLength(0)
    expect((await push(consultant(), documentId, one!)).status).toBe(200)
    expect((await push(consultant(), documentId, two!)).status).toBe(200)
    await intact(doc)
  })

  it.each<[string, (doc: Y.Doc) => void]>([
    ['foreign_root', (doc) => doc.getMap('anything').set('a', 1)],
    ['foreign_root', (doc) => doc.getText('text/notes/not-an-id/words').insert(0, 'x')],
    ['list_in_map', (doc) => doc.getArray('fields').push(['a'])],
    ['bad_key', (doc) => doc.getMap('fields').set('constructor', 1)],
    ['nested_type', (doc) => doc.getMap('fields').set(`notes/${randomUUID()}/voice`, new Y.Map([['a', 1]]))],
    ['nested_type', (doc) => doc.getText(`text/notes/${randomUUID()}/words`).insertEmbed(0, new Y.Map())],
    ['not_words', (doc) => doc.getText(`text/notes/${randomUUID()}/words`).insertEmbed(0, { image: 'x' })],
    ['not_words', (doc) => doc.getText(`text/notes/${randomUUID()}/words`).insert(0, 'x', { bold: true })],
    ['map_in_text', (doc) => doc.getMap(`text/notes/${randomUUID()}/words`).set('a', 1)],
    ['bad_value', (doc) => doc.getMap('fields').set(`notes/${randomUUID()}/voice`, { nested: true })],
    ['bad_value', (doc) => doc.getMap('fields').set(`notes/${randomUUID()}/voice`, new Uint8Array([1]))],
    ['bad_value', (doc) => doc.getMap('records').set('worry/shape:1', 'no record')],
    ['bad_key', (doc) => doc.getMap('records').set('shape:1', { s: 'a', r: {} })],
    ['too_large', (doc) => doc.getMap('fields').set(`notes/${randomUUID()}/voice`, 'x'.repeat(4_001))],
    ['too_large', (doc) => doc.getText(`text/notes/${randomUUID()}/words`).insert(0, 'x'.repeat(100_001))],
  ])('of the wrong structure (%s) are refused and kept in quarantine, sealed', async (reason, spoil) => {
    const { doc, update } = aDiary()
    await push(consultant(), documentId, update)
    const evil = new Y.Doc()
    Y.applyUpdate(evil, update)
    spoil(evil)
    expect(await push(consultant(), documentId, Y.encodeStateAsUpdate(evil))).toMatchObject({
      status: 422,
      code: 'refused',
    })
    const kept = await world.sql<{ reason: string; staff_id: string; data: Buffer }>(
      'select reason, staff_id, data from document_quarantine where document_id = $1',
      [documentId],
    )
    expect(kept).toMatchObject([{ reason, staff_id: world.staff.consultant }])
    expect(kept[0]?.data.includes('mama luistert')).toBe(false)
    expect(await rows()).toHaveLength(1)
    await intact(doc)
  })

  it('that are too large are refused before they are understood', async () => {
    await push(consultant(), documentId, aDiary().update)
    expect(await push(consultant(), documentId, new Uint8Array(2 * 1024 * 1024 + 1))).toMatchObject({
      status: 413,
      code: 'too_large',
    })
    const empty = await world.newDocument()
    expect(await push(consultant(), empty, new Uint8Array(3 * 1024 * 1024))).toMatchObject({ status: 413 })
    expect(await push(consultant(), empty, new Uint8Array(1024 * 1024).fill(255))).toMatchObject({ status: 400 })
    expect(await stored()).toBe(1)
  })

  it('of another document are refused, whether it is known or only half of it comes', async () => {
    const theirs = new Y.Doc()
    theirs.getMap('meta').set('document:id', randomUUID())
    addRow(theirs, 'notes', { texts: { words: 'van een ander gezin' } })
    expect(await push(consultant(), documentId, Y.encodeStateAsUpdate(theirs))).toMatchObject({ status: 422 })
    expect(await rows()).toHaveLength(0)
  })
})

it('a reused clientID diverges, and the hash of a question tells it', async () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  one.clientID = other.clientID = 4711
  const id = randomUUID()
  addRow(one, 'notes', { id, fields: { voice: 'parent' } })
  addRow(other, 'notes', { id, fields: { voice: 'childs' } })
  await push(consultant(), documentId, Y.encodeStateAsUpdate(one))
  await push(consultant(), documentId, Y.encodeStateAsUpdate(other))
  const { answer } = await pull(consultant(), documentId)
  expect(Buffer.from(answer!.sv).equals(Y.encodeStateVector(other))).toBe(true)
  expect(Buffer.from(answer!.hash).equals(documentHash(other))).toBe(false)
  expect(Buffer.from(answer!.hash).equals(documentHash(one))).toBe(true)
})

it('two devices that wrote the same default offline have it once', async () => {
  const id = randomUUID()
  const devices = [new Y.Doc(), new Y.Doc()].map((doc) => {
    addRow(doc, 'notes', { id })
    setFields(doc, 'notes', id, { voice: 'parent' })
    textOf(doc, 'notes', id, 'words').insert(0, 'zelf getypt')
    return doc
  })
  for (const doc of devices) expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(doc))).status).toBe(200)
  const merged = await onServer(consultant(), documentId)
  expect(Object.keys(merged.getMap('fields').toJSON())).toHaveLength(2)
  expect(await world.sql('select id from usage_event where document_id = $1', [documentId])).toHaveLength(1)
})
