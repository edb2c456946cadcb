import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canonicalOf } from '@/sync/model/canonical'
import { addRow, textOf } from '@/sync/model/edit'
import { nothing, writeRequest } from '@/sync/model/frame'
import { emptyState, onServer } from '@/sync/testing/client'
import { startProcess, type ServerProcess } from '@/sync/testing/processes'
import { makeWorld, type World } from '@/sync/testing/world'
import { forgetAll } from './cache'

let world: World
let one: ServerProcess
let other: ServerProcess
beforeAll(async () => {
  world = await makeWorld()
  ;[one, other] = await Promise.all([startProcess(world.env), startProcess(world.env)])
})
afterAll(async () => {
  await Promise.all([one.kill(), other.kill()])
  await world.close()
})

/** A client that types into one text, each key a post of its own. */
function typist(documentId: string, token: string) {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') updates.push(update)
  })
  const id = addRow(doc, 'notes', { fields: { voice: 'parent' } })
  const words = textOf(doc, 'notes', id, 'words')
  return {
    doc,
    words,
    type: (what: string) => words.insert(words.length, what),
    async post(server: ServerProcess) {
      const batch = updates.splice(0)
      const reply = await server.send(
        token,
        documentId,
        writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.mergeUpdates(batch) }),
      )
      if (reply.answer?.diff.length) Y.applyUpdate(doc, reply.answer.diff, 'server')
      return reply
    },
    async ask(server: ServerProcess) {
      const reply = await server.send(
        token,
        documentId,
        writeRequest({ epoch: 0, sv: Y.encodeStateVector(doc), update: nothing }),
      )
      if (reply.answer) Y.applyUpdate(doc, reply.answer.diff, 'server')
      return reply
    },
  }
}

it('two processes on one database never miss what the other compacted away', async () => {
  const documentId = await world.newDocument()
  const [anna, bert] = [typist(documentId, world.tokens.consultant), typist(documentId, world.tokens.colleague)]
  // Both processes have it in memory now; the second falls behind while the first compacts.
  await anna.post(one)
  await bert.post(other)
  for (let key = 0; key < 230; key++) {
    anna.type('a')
    expect((await anna.post(one)).status).toBe(200)
  }
  await one.tidied()
  const [row] = await world.sql<{ snapshot_seq: string }>('select snapshot_seq from tool_document where id = $1', [
    documentId,
  ])
  expect(Number(row?.snapshot_seq)).toBeGreaterThan(190)
  // The two weeks of insurance are over: the covered rows are gone for good.
  await world.sql(
    'delete from document_update u using tool_document d where u.document_id = d.id and d.id = $1 and u.seq <= d.snapshot_seq',
    [documentId],
  )
  bert.type('b')
  const reply = await bert.post(other)
  expect(reply.status).toBe(200)
  await anna.ask(one)
  await bert.ask(other)
  expect(anna.words.length).toBe(230)
  expect(canonicalOf(anna.doc)).toBe(canonicalOf(bert.doc))
  forgetAll()
  expect(canonicalOf(await onServer(world.tokens.consultant, documentId))).toBe(canonicalOf(anna.doc))
})

it('posts to both at once get numbers in one order, and nothing is lost', async () => {
  const documentId = await world.newDocument()
  const people = [one, other].flatMap((server) =>
    [1, 2].map(() => ({ server, person: typist(documentId, world.tokens.consultant) })),
  )
  await Promise.all(
    people.map(async ({ server, person }) => {
      for (let key = 0; key < 25; key++) {
        person.type('x')
        expect((await person.post(server)).status).toBe(200)
      }
    }),
  )
  const seqs = await world.sql<{ seq: string }>('select seq from document_update where document_id = $1 order by seq', [
    documentId,
  ])
  expect(seqs.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
  for (const { server, person } of people) await person.ask(server)
  expect(new Set(people.map(({ person }) => canonicalOf(person.doc))).size).toBe(1)
})

it('a process killed in the middle of posting has lost nothing it acknowledged', async () => {
  const documentId = await world.newDocument()
  let acknowledged = 0
  const token = world.tokens.consultant
  const seen: { row: string; at: number }[] = []
  for (const server of [one, other]) {
    const writers = [0, 1, 2].map(() => typist(documentId, token))
    const alive = { yes: true }
    const all = writers.map(async (writer) => {
      while (alive.yes) {
        writer.type('k')
        const reply = await writer.post(server).catch(() => null)
        if (reply?.status !== 200) return
        acknowledged++
        const [row] = [...writer.doc.share.keys()].filter(
          (name) => name.startsWith('text/') && writer.doc.getText(name) === writer.words,
        )
        seen.push({ row: row!, at: writer.words.length })
        if (acknowledged % 60 === 0) alive.yes = false
      }
    })
    await Promise.race(all)
    await server.kill()
    await Promise.all(all)
  }
  const kept = await onServer(token, documentId)
  expect(acknowledged).toBeGreaterThan(100)
  for (const { row, at } of seen) expect(kept.getText(row).length).toBeGreaterThanOrEqual(at)
  expect(Buffer.from(emptyState).equals(Y.encodeStateVector(kept))).toBe(false)
})
