import { afterEach, expect, it, vi } from 'vitest'
import { begunHeader } from '@/sync/model/frame'
import { beginFirst } from './begin-first'
import type { NewDocument } from './local'

const begun: NewDocument = { id: 'd1', caseId: 'c1', kind: 'three_columns', variant: null, subjectPersonId: null }
afterEach(() => vi.restoreAllMocks())

/** Answers `/api/documents` with these statuses in turn (0: no network), everything else with 200. */
function server(...statuses: number[]) {
  const asked: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((given, init) => {
    const address = given as string
    asked.push(`${init?.method ?? 'GET'} ${address}`)
    const status = address === '/api/documents' ? (statuses.shift() ?? 200) : 200
    return status === 0 ? Promise.reject(new TypeError('no network')) : Promise.resolve(new Response(null, { status }))
  })
  return asked
}

it('tells the server of the document once, before anything else, however many ask at once', async () => {
  const asked = server(201)
  const done = vi.fn()
  const send = beginFirst(begun, done)
  const answers = await Promise.all([send('/api/sync/d1', { method: 'POST' }), send('/api/documents/d1/context')])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  await send('/api/sync/d1', { method: 'POST' })
  expect(asked).toEqual([
    'POST /api/documents',
    'POST /api/sync/d1',
    'GET /api/documents/d1/context',
    'POST /api/sync/d1',
  ])
  expect(done).toHaveBeenCalledTimes(1)
})

it('sends nothing while the server may not know of it, and tries again', async () => {
  const asked = server(0, 404, 401, 200)
  const done = vi.fn()
  const send = beginFirst(begun, done)
  await expect(send('/api/sync/d1')).rejects.toThrow('no network')
  for (const status of [404, 401]) expect((await send('/api/sync/d1')).status).toBe(status)
  expect(asked).toEqual(['POST /api/documents', 'POST /api/documents', 'POST /api/documents'])
  expect(done).not.toHaveBeenCalled()
  expect((await send('/api/sync/d1')).status).toBe(200)
  expect(asked.at(-1)).toBe('GET /api/sync/d1')
})

it('hands on without beginning it, and says what it is of', async () => {
  server(404)
  const said = vi.fn(globalThis.fetch)
  vi.stubGlobal('fetch', said)
  const send = beginFirst(begun, () => undefined)
  expect((await send('/api/sync/d1', { method: 'POST' })).status).toBe(404)
  const headers = { 'content-type': 'application/octet-stream' }
  expect((await send('/api/sync/d1/late', { method: 'POST', headers })).status).toBe(200)
  const [address, init] = said.mock.calls.at(-1) ?? []
  expect([address, init?.method]).toEqual(['/api/sync/d1/late', 'POST'])
  expect(Object.fromEntries(new Headers(init?.headers))).toEqual({ ...headers, [begunHeader]: JSON.stringify(begun) })
  vi.unstubAllGlobals()
})
