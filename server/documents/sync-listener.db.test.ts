import { randomUUID } from 'node:crypto'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { mostUpdateBytes, readAnswer, writeRequest } from '@/sync/model/frame'
import { onServer } from '@/sync/testing/client'
import { makeWorld, type World } from '@/sync/testing/world'
import { env } from '../env'
import { sessionCookie, withToken } from '../session'
import { listenToSync } from './sync-listener'
import { syncRoute } from './sync-route'

let world: World
let server: Server
let origin: string
beforeAll(async () => {
  world = await makeWorld()
  server = createServer((incoming, outgoing) => {
    if (!listenToSync(incoming, outgoing)) outgoing.writeHead(418).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await world.close()
})

const cookieOf = async (token: string) =>
  `a=b; ${sessionCookie()}=${await encode({ token: { sid: token }, secret: env().NEXTAUTH_SECRET })}; c=d`

function frameOf(): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc()
  addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words: 'mama luistert' } })
  return new Uint8Array(writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) }))
}

const post = (path: string, headers: Record<string, string>, body: Uint8Array<ArrayBuffer>) =>
  fetch(origin + path, { method: 'POST', headers, body })

it('takes an update in and acknowledges it', async () => {
  const documentId = await world.newDocument()
  const answer = await post(`/api/sync/${documentId}`, { cookie: await cookieOf(world.tokens.consultant) }, frameOf())
  expect(answer.status).toBe(200)
  expect(readAnswer(new Uint8Array(await answer.arrayBuffer()))).toMatchObject({ head: 1, epoch: 1 })
  expect((await onServer(world.tokens.consultant, documentId)).share.size).toBeGreaterThan(0)
})

it('gives a refusal to the letter as the route of Next gives it', async () => {
  const documentId = await world.newDocument()
  const cookie = await cookieOf(world.tokens.consultant)
  const large = new Uint8Array(mostUpdateBytes + 200_000)
  const asked: [string, Record<string, string>, Uint8Array<ArrayBuffer>, number][] = [
    [documentId, {}, frameOf(), 401],
    [documentId, { cookie: `${sessionCookie()}=nonsense` }, frameOf(), 401],
    [documentId, { cookie: 'houvast-visit=k-nonsense' }, frameOf(), 401],
    [documentId, { cookie, 'sec-fetch-site': 'cross-site' }, frameOf(), 404],
    [documentId, { cookie, origin: 'https://elsewhere.example' }, frameOf(), 404],
    [randomUUID(), { cookie }, frameOf(), 404],
    ['no-id', { cookie }, frameOf(), 404],
    [documentId, { cookie }, new Uint8Array([9, 9, 9]), 426],
    [documentId, { cookie }, new Uint8Array(0), 400],
    [documentId, { cookie }, large, 413],
  ]
  const route = syncRoute()
  for (const [id, headers, body, status] of asked) {
    const here = await post(`/api/sync/${id}`, headers, body)
    const token = headers['cookie'] === cookie ? world.tokens.consultant : null
    const there = await withToken(token, () =>
      route(new Request(`${origin}/api/sync/${id}`, { method: 'POST', headers: { host: origin, ...headers }, body }), {
        params: Promise.resolve({ documentId: id }),
      }),
    )
    expect([id, here.status]).toEqual([id, status])
    expect([id, await here.text()]).toEqual([id, await there.text()])
    for (const [name, value] of there.headers) expect([name, here.headers.get(name)]).toEqual([name, value])
  }
})

it('leaves everything else to Next', async () => {
  for (const [method, path] of [
    ['GET', `/api/sync/${randomUUID()}`],
    ['GET', '/api/sync/events'],
    ['POST', '/api/sync'],
    ['POST', `/api/sync/${randomUUID()}/more`],
    ['POST', `/api/syncs/${randomUUID()}`],
    ['POST', '/api/documents'],
  ] as const)
    expect([method, path, (await fetch(origin + path, { method })).status]).toEqual([method, path, 418])
})

it('keeps nothing of a body that broke off, and goes on', async () => {
  const documentId = await world.newDocument()
  const cookie = await cookieOf(world.tokens.consultant)
  const frame = frameOf()
  await new Promise<void>((done) => {
    const broken = request(`${origin}/api/sync/${documentId}`, {
      method: 'POST',
      headers: { cookie, 'content-length': frame.length },
    })
    broken.once('error', () => done())
    broken.write(frame.subarray(0, 20), () => broken.destroy(new Error('gone')))
  })
  expect(await world.sql('select seq from document_update where document_id = $1', [documentId])).toEqual([])
  expect((await post(`/api/sync/${documentId}`, { cookie }, frame)).status).toBe(200)
})
