import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canonicalOf } from '@/sync/model/canonical'
import { addRow, textOf } from '@/sync/model/edit'
import { writeRequest } from '@/sync/model/frame'
import { readPlain } from '@/sync/model/plain'
import { onServer, pull, push, send } from '@/sync/testing/client'
import { makeWorld, type World } from '@/sync/testing/world'
import { takeCached } from './cache'

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
  for (const letters of ['a', 'b'.repeat(2_000), 'c'.repeat(2_000)]) {
    const { answer } = await anna.type(letters)
    const copy = takeCached(documentId)
    expect(copy?.seq).toBe(answer?.head)
    sizes.push(copy?.bytes ?? 0)
  }
  expect(sizes[1]! - sizes[0]!).toBeGreaterThan(2_000)
  expect(sizes[2]! - sizes[1]!).toBeGreaterThan(2_000)
})

describe('what could not be laid down', () => {
  /** The database fails at the last moment: a full disk, a connection that breaks. */
  async function whileItFails(run: () => Promise<void>): Promise<void> {
    await world.sql(
      `create function fails() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    )
    await world.sql('create trigger fails before insert on document_update for each row execute function fails()')
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
    await holder.query('update tool_document set epoch = 2, head_seq = 0 where id = $1', [documentId])
    await holder.query('commit')
    expect((await typing).status).toBe(410)
    const seen = new Y.Doc()
    Y.applyUpdate(seen, (await asking).answer!.diff)
    expect(Object.values(readPlain(seen).texts).join()).not.toContain('DRIE')
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
