import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { GET as readHistory } from '@/app/api/documents/[documentId]/versions/route'
import { actorOf, openCaseOfDocument } from '@/server/access'
import { asSession } from '@/server/database'
import { readDocument } from '@/server/documents/read-document'
import { Absent } from '@/server/errors'
import { withToken } from '@/server/session'
import { canonicalOf } from '@/sync/model/canonical'
import { addRow, setFields, textOf } from '@/sync/model/edit'
import { mostUpdateBytes, writeRequest } from '@/sync/model/frame'
import { readPlain } from '@/sync/model/plain'
import { onServer, pull, push, send } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import { forgetAll, keepCached, takeCached } from './cache'
import { compact } from './compact'

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
const colleague = () => world.tokens.colleague
const noted = (action: string) =>
  world.sql<{ outcome: string; staff_id: string }>(
    'select outcome, staff_id from audit_event where subject_id = $1 and action = $2 order by at',
    [documentId, action],
  )

/** A device that types: each `type` is a post of its own, by a consultant unless somebody else is named. */
function device(token = consultant) {
  const doc = new Y.Doc()
  let waiting: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') waiting.push(update)
  })
  const id = addRow(doc, 'notes', { fields: { voice: 'parent' } })
  const words = textOf(doc, 'notes', id, 'words')
  return {
    doc,
    async type(letters: string) {
      words.insert(words.length, letters)
      const update = Y.mergeUpdates(waiting)
      waiting = []
      const reply = await send(token(), documentId, writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update }))
      if (reply.answer?.diff.length) Y.applyUpdate(doc, reply.answer.diff, 'server')
      return reply
    },
  }
}

it('a post is answered with what its sender lacks, and with nothing where that is nothing', async () => {
  const [anna, bert] = [device(), device(colleague)]
  expect((await anna.type('mama')).answer?.diff).toHaveLength(0)
  expect((await bert.type('papa')).answer?.diff.length, 'the first post of a device').toBeGreaterThan(0)
  expect((await bert.type(' luistert')).answer?.diff, 'a keystroke').toHaveLength(0)
  expect((await anna.type(' luistert')).answer?.diff.length, 'a keystroke after another’s').toBeGreaterThan(0)
  expect(Object.values(readPlain(anna.doc).texts).sort()).toEqual(['mama luistert', 'papa luistert'])
  expect(canonicalOf(anna.doc)).toBe(canonicalOf(await onServer(consultant(), documentId)))
})

it('the copy in memory knows up to where it goes, and counts as what it has become', async () => {
  const anna = device()
  const sizes: number[] = []
  for (const letters of ['a', 'b', 'c']) {
    const { answer } = await anna.type(letters.repeat(2_000))
    const copy = takeCached(documentId)
    expect(copy?.seq).toBe(answer?.head)
    sizes.push(copy?.bytes ?? 0)
  }
  expect(sizes[0]).toBeGreaterThan(6_000)
  expect(sizes[1]! - sizes[0]!).toBeGreaterThan(2_000)
  expect(sizes[2]! - sizes[1]!).toBeGreaterThan(2_000)
})

describe('what could not be laid down', () => {
  /** The database fails at the very last moment, when all of it is to be kept: a full disk, a connection that breaks. */
  async function whileItFails(run: () => Promise<void>): Promise<void> {
    await world.sql(
      `create function fails() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    )
    await world.sql(
      'create constraint trigger fails after insert on document_update deferrable initially deferred for each row execute function fails()',
    )
    try {
      await run()
    } finally {
      await world.sql('drop trigger fails on document_update')
      await world.sql('drop function fails')
    }
  }

  it('is in nobody’s copy, is not noted as done, and the next post goes on', async () => {
    const anna = device()
    await whileItFails(async () => {
      expect((await anna.type('GEHEIM')).status).toBe(500)
    })
    expect(readPlain(await onServer(colleague(), documentId)).texts).toEqual({})
    expect(await noted('document.change')).toEqual([])
    expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(anna.doc))).status).toBe(200)
    expect(await noted('document.change')).toHaveLength(1)
    expect(canonicalOf(await onServer(colleague(), documentId))).toBe(canonicalOf(anna.doc))
  })

  it('does not spoil the connection of a keystroke for whoever gets it next', async () => {
    const anna = device()
    for (const letters of ['een', ' twee']) expect((await anna.type(letters)).status).toBe(200)
    await whileItFails(async () => {
      expect((await anna.type(' drie')).status).toBe(500)
    })
    expect(Object.values(readPlain(await onServer(colleague(), documentId)).texts)).toEqual(['een twee'])
    for (let again = 0; again < 15; again += 1) {
      expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(anna.doc))).status).toBe(200)
      expect((await pull(colleague(), documentId)).status).toBe(200)
    }
    expect(canonicalOf(await onServer(colleague(), documentId))).toBe(canonicalOf(anna.doc))
  })
})

it('nobody is shown what is not committed, also while somebody’s keystroke waits for the database', async () => {
  const anna = device()
  for (const letters of ['een', ' twee']) expect((await anna.type(letters)).status).toBe(200)
  // Somebody of this database waits for another's lock.
  const waiting = () =>
    world.sql(
      `select 1 from pg_locks w where not granted and exists (select 1 from pg_locks h join pg_database d on d.oid = h.database
        where h.pid = w.pid and d.datname = current_database())`,
    )
  const holder = await world.database.pools.owner.connect()
  try {
    await holder.query('begin')
    await holder.query('select 1 from tool_document where id = $1 for update', [documentId])
    const typing = anna.type(' DRIE')
    await expect.poll(waiting).toHaveLength(1)
    const asking = pull(colleague(), documentId)
    // Time enough for an answer that waits for nobody.
    for (let ask = 0; ask < 20; ask += 1) await world.sql('select 1')
    await holder.query(
      'insert into document_snapshot (document_id, case_id, epoch, seq, data) select id, case_id, 1, 1, $2 from tool_document where id = $1',
      [documentId, Buffer.from('of the epoch before')],
    )
    await holder.query('update tool_document set epoch = 2, head_seq = 0 where id = $1', [documentId])
    await holder.query('commit')
    expect((await typing).status).toBe(410)
    const seen = new Y.Doc()
    Y.applyUpdate(seen, (await asking).answer!.diff)
    expect(readPlain(seen).texts, 'not that either, of another epoch').toEqual({})
  } finally {
    await holder.query('rollback')
    holder.release()
  }
})

it('the chain says who opened, who changed and who was refused, and not once for each keystroke', async () => {
  const anna = device()
  for (const letters of ['een', ' twee', ' drie']) await anna.type(letters)
  for (let again = 0; again < 3; again += 1) await pull(colleague(), documentId)
  expect(await noted('document.change')).toEqual([{ outcome: 'allowed', staff_id: world.staff.consultant }])
  expect(await noted('document.open')).toEqual([{ outcome: 'allowed', staff_id: world.staff.colleague }])
  await push(world.tokens.stranger, documentId, Y.encodeStateAsUpdate(anna.doc))
  expect(await noted('document.sync')).toEqual([{ outcome: 'denied', staff_id: world.staff.stranger }])
  await push(world.tokens.lead, documentId, Y.encodeStateAsUpdate(device().doc))
  expect(await noted('document.change')).toContainEqual({ outcome: 'denied', staff_id: world.staff.lead })
})

it('what was learnt of who was let in holds for a minute: a keystroke after that takes the long way again', async () => {
  const anna = device()
  await anna.type('een')
  await anna.type(' twee')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
  try {
    expect((await anna.type(' drie')).status).toBe(200)
  } finally {
    vi.useRealTimers()
  }
  expect(await noted('document.change')).toHaveLength(2)
})

it('a keystroke of another epoch, and one that is too large, are refused like any other', async () => {
  const before = device()
  await before.type('gewist')
  await world.sql('delete from document_update where document_id = $1', [documentId])
  await world.sql('update tool_document set epoch = 2, head_seq = 0, log_rows = 0 where id = $1', [documentId])
  expect(readPlain(await onServer(consultant(), documentId)).texts, 'what is in memory is of before').toEqual({})
  const now = new Y.Doc()
  addRow(now, 'notes', { texts: { words: 'nu' } })
  for (let again = 0; again < 2; again += 1) {
    addRow(now, 'acts', {})
    expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(now), 2)).status).toBe(200)
  }
  addRow(now, 'acts', {})
  expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(now), 1)).status).toBe(410)
  const large = new Y.Doc()
  // Words without a row are no act: nothing but their size is against them.
  for (let length = 0; length <= mostUpdateBytes; length += 95_000)
    textOf(large, 'notes', randomUUID(), 'words').insert(0, 'x'.repeat(95_000))
  expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(large), 2)).status).toBe(413)
  expect(await world.sql('select 1 from document_update where document_id = $1', [documentId])).toHaveLength(2)
})

it('what is known of a document beside it follows each keystroke, there and back', async () => {
  const doc = new Y.Doc()
  const [one] = [1, 2].map(() => addRow(doc, 'notes', { fields: { voice: 'parent' } }))
  const counted = async (voice: string, token = consultant()) => {
    setFields(doc, 'notes', one!, { voice })
    expect((await push(token, documentId, Y.encodeStateAsUpdate(doc))).status).toBe(200)
    const [row] = await world.sql<{ summary: { counts: object } }>('select summary from tool_document where id = $1', [
      documentId,
    ])
    return row?.summary.counts
  }
  for (const [voice, ofParents] of [
    ['parent', 2],
    ['child', 1],
    ['parent', 2],
  ] as const)
    expect(await counted(voice)).toEqual({ notes: 2, ofParents })
  // Of a device whose first post changes it, and whose next makes it as it was before.
  expect(await counted('child', colleague())).toEqual({ notes: 2, ofParents: 1 })
  expect(await counted('parent', colleague())).toEqual({ notes: 2, ofParents: 2 })
})

it('a document that was taken away is there for nobody, by no way', async () => {
  const anna = device()
  await anna.type('een')
  await world.sql('update tool_document set deleted_at = now() where id = $1', [documentId])
  const params = Promise.resolve({ documentId })
  const asked = new Request(`${origin}/api/documents/${documentId}/versions`)
  expect((await withToken(consultant(), () => readHistory(asked, { params }))).status).toBe(404)
  await expect(withToken(consultant(), () => readDocument({ documentId }))).rejects.toThrow(Absent)
  expect((await pull(consultant(), documentId)).status).toBe(404)
})

it('what is deleted before it is here is asked for in full, and not acknowledged as if it were deleted', async () => {
  const doc = new Y.Doc()
  const id = addRow(doc, 'notes', { texts: { words: 'een twee' } })
  const parts: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => parts.push(update))
  textOf(doc, 'notes', id, 'words').delete(0, 4)
  expect((await push(consultant(), documentId, parts[0]!)).status).toBe(409)
  expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(doc))).status).toBe(200)
  expect(canonicalOf(await onServer(colleague(), documentId))).toBe(canonicalOf(doc))
})

it('a copy in memory that does not fit the log is made anew from it', async () => {
  const anna = device()
  for (const letters of ['een', ' twee', ' drie']) await anna.type(letters)
  keepCached(documentId, { doc: new Y.Doc(), epoch: 1, seq: 1, bytes: 1_000, derived: null })
  expect(canonicalOf(await onServer(colleague(), documentId))).toBe(canonicalOf(anna.doc))
})

describe('a log in which rows are missing', () => {
  const drop = (seq: number) =>
    world.sql('delete from document_update where document_id = $1 and seq = $2', [documentId, seq])
  const compactNow = () =>
    asSession(consultant(), async (tx) =>
      compact(tx, await openCaseOfDocument(tx, await actorOf(tx), documentId, 'edit'), documentId),
    )
  async function written(): Promise<void> {
    const anna = device()
    for (const letters of ['een', ' twee', ' drie']) await anna.type(letters)
  }

  it.each([
    ['at its end', 3],
    ['in its middle', 2],
  ])('%s is neither shown as if it were whole nor built on, and not made into a snapshot', async (_where, seq) => {
    await written()
    await drop(seq)
    expect(await compactNow()).toBe(false)
    forgetAll()
    expect((await pull(consultant(), documentId)).status).toBe(500)
    expect((await push(consultant(), documentId, Y.encodeStateAsUpdate(device().doc))).status).toBe(500)
    const [row] = await world.sql<{ snapshot: number; rows: number }>(
      `select snapshot_seq::int as snapshot, (select count(*) from document_update where document_id = d.id)::int as rows
       from tool_document d where id = $1`,
      [documentId],
    )
    expect(row).toEqual({ snapshot: 0, rows: 2 })
  })

  it('that a snapshot covers are missing on purpose: two weeks after, and not before', async () => {
    await written()
    await world.sql(`update document_update set at = now() - interval '15 days' where document_id = $1 and seq < 3`, [
      documentId,
    ])
    expect(await compactNow()).toBe(true)
    expect(await world.sql('select seq::int from document_update where document_id = $1', [documentId])).toEqual([
      { seq: 3 },
    ])
    forgetAll()
    expect(Object.values(readPlain(await onServer(consultant(), documentId)).texts)).toEqual(['een twee drie'])
  })
})
