import 'fake-indexeddb/auto'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { GET as getPicture, PUT as putPicture } from '@/app/api/assets/[caseId]/[sha256]/route'
import { POST as begin } from '@/app/api/documents/route'
import { PUT as putLatePicture } from '@/app/api/sync/[documentId]/late/[sha256]/route'
import { POST as offer } from '@/app/api/sync/[documentId]/late/route'
import { POST as sync } from '@/app/api/sync/[documentId]/route'
import { bringTogether } from '@/offline/device/send'
import { contextFrom, type TakenCase } from '@/offline/device/taken'
import { beginHere } from '@/offline/device/taken-cases'
import { onDevice } from '@/offline/device/unsent'
import { lateWork } from '@/server/queries/cases/late-work'
import { withToken } from '@/server/session'
import { addLateWork } from '@/server/use-cases/cases/late'
import { LiveDocument } from '@/sync/browser/live-document'
import { makeStoreKey } from '@/sync/browser/store-key'
import { asideOf } from '@/sync/model/aside'
import { canonicalOf } from '@/sync/model/canonical'
import { addRow } from '@/sync/model/edit'
import { onServer } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'

/** The tablet's own code against the real routes and the real engine: only the network between them is ours. */
let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
afterEach(() => vi.unstubAllGlobals())

/** A page of a browser, whose requests are answered by the routes under the token of a visit; none at all while `online` is false. */
function tabletWith(token: string) {
  const network = { online: false }
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      close(): void {
        // Hints are no part of this.
      }
    },
  )
  vi.stubGlobal('fetch', (address: string, asked: RequestInit = {}) => {
    // A promise of a browser about a page that goes away: nothing to a request that is never sent.
    const init = { ...asked, keepalive: false }
    if (!network.online) return Promise.reject(new TypeError('no network'))
    const headers = new Headers(init.headers)
    headers.set('origin', origin)
    headers.set('sec-fetch-site', 'same-origin')
    const request = new Request(origin + address, { ...init, headers })
    return withToken(token, () => answer(request, address.split('/').slice(2), init.method ?? 'GET'))
  })
  return network
}

function answer(request: Request, [first, one = '', two, three = '']: string[], method: string): Promise<Response> {
  const params = <T>(of: T) => ({ params: Promise.resolve(of) })
  if (first === 'documents') return begin(request, params({}))
  if (first === 'assets') {
    const at = params({ caseId: one, sha256: two ?? '' })
    return method === 'PUT' ? putPicture(request, at) : getPicture(request, at)
  }
  if (two === 'late' && method === 'PUT') return putLatePicture(request, params({ documentId: one, sha256: three }))
  return (two === 'late' ? offer : sync)(request, params({ documentId: one }))
}

async function visitOfColleague(): Promise<string> {
  const [session, token] = [randomUUID(), randomBytes(32).toString('hex')]
  await world.sql(
    `insert into staff_session (id, token_hash, staff_id, expires_at, kind) values ($1, $2, $3, now() + interval '1 hour', 'visit')`,
    [session, createHash('sha256').update(Buffer.from(token, 'hex')).digest(), world.staff.colleague],
  )
  await world.sql('insert into visit_case (session_id, case_id) values ($1, $2)', [session, world.caseId])
  return `visit:${token}`
}

it('what was begun on a tablet with a photo, and the right ended: handed on by itself, nothing is unsent, and arrives whole', async () => {
  const network = tabletWith(await visitOfColleague())
  const key = await makeStoreKey(randomUUID(), world.staff.colleague, new Uint8Array(randomBytes(32)))
  const file: TakenCase = {
    caseId: world.caseId,
    familyName: 'Kanarie',
    separatedParents: false,
    people: [],
    homes: [],
    documents: [],
    me: { staffId: world.staff.colleague, name: 'Consulent' },
    readOnly: false,
    madeAt: '2026-11-26T08:00:00.000Z',
  }
  const what = { id: randomUUID(), kind: 'three_houses', childId: world.childId, createdAt: file.madeAt } as const
  const document = await beginHere(key, file, what)
  const opening = { key: (id: string) => key.document(id), context: contextFrom(file, document) }

  const live = new LiveDocument(document.id, opening)
  await live.start()
  const create = { width: 30, height: 20, channels: 3 as const, background: '#2f6db3' }
  const photo = await sharp({ create }).jpeg().toBuffer()
  const image = await live.blobs.keep(new Blob([new Uint8Array(photo)]))
  const row = { part: 'good', image, revision: '', kind: 'paper', width: 30, height: 20 }
  addRow(live.current().doc, 'pictures', { fields: row, texts: { caption: 'Onze hond.' } })
  await vi.waitFor(() => expect(live.save.state).toMatchObject({ at: 'unsent', kept: true }))
  live.stop()
  const beside = asideOf(document.id)
  expect((await onDevice(key)).unsent.map(({ documentId }) => documentId).sort()).toEqual([document.id, beside].sort())

  await world.sql('update case_assignment set until = now() where staff_id = $1', [world.staff.colleague])
  network.online = true
  expect(await bringTogether(document.id, opening)).toBe('handed_on')
  expect(await bringTogether(beside, { ...opening, context: null }), 'left empty').toBe('right_ended')
  expect((await onDevice(key)).unsent).toEqual([])
  expect(await bringTogether(document.id, opening), 'opened again, it only says that the right ended').toBe(
    'right_ended',
  )

  const { waiting } = await withToken(world.tokens.lead, () => lateWork({ caseId: world.caseId }))
  expect(waiting).toMatchObject([{ pictures: [image], shown: { documentId: document.id, isNew: true } }])
  const lateId = waiting[0]!.id
  expect(await withToken(world.tokens.lead, () => addLateWork({ caseId: world.caseId, lateId }))).toMatchObject({
    ok: true,
  })
  expect(canonicalOf(await onServer(world.tokens.consultant, document.id))).toContain('Onze hond.')
  const shown = await withToken(world.tokens.consultant, () =>
    getPicture(new Request(`${origin}/x`), { params: Promise.resolve({ caseId: world.caseId, sha256: image }) }),
  )
  expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width).toBe(30)
})
