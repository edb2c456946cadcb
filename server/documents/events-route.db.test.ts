import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { push } from '@/sync/testing/client'
import { makeWorld, type World } from '@/sync/testing/world'
import { withToken } from '../session'
import { eventsRoute } from './events-route'

let world: World
let documentId: string
let leaving: AbortController
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  leaving = new AbortController()
  documentId = await world.newDocument()
})
afterEach(() => {
  leaving.abort()
  vi.useRealTimers()
})

const route = eventsRoute()
const listen = (token: string | null, ...ids: string[]): Promise<Response> =>
  withToken(token, () =>
    route(new Request(`http://localhost/api/sync/events?docs=${ids.join(',')}`, { signal: leaving.signal })),
  )
const write = (words: string) => {
  const doc = new Y.Doc()
  addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words } })
  return push(world.tokens.consultant, documentId, Y.encodeStateAsUpdate(doc))
}
const reader = (response: Response) => response.body!.pipeThrough(new TextDecoderStream()).getReader()

/** Everything that was told until the stream was closed by the server, but for how soon to ask again. */
async function untilTheEnd(stream: ReturnType<typeof reader>): Promise<string> {
  let told = ''
  for (;;) {
    const { done, value } = await stream.read()
    if (done) return told.replace('retry: 3000\n\n', '')
    told += value
  }
}

describe('the stream of hints', () => {
  it('tells that a document grew, by its id and a number, and nothing of what was written', async () => {
    const response = await listen(world.tokens.colleague, documentId)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    const stream = reader(response)
    await write('mama luistert')
    leaving.abort()
    expect(await untilTheEnd(stream)).toBe(
      `id: ${documentId}:1\ndata: ${JSON.stringify({ doc: documentId, head: 1 })}\n\n`,
    )
  })

  it('is the same nothing for a document of somebody else and for one that is nowhere', async () => {
    const answers = []
    for (const id of [documentId, '5b8d0a4e-7f0e-4c53-9d57-0f6f1f2a9c11', 'not an id']) {
      const response = await listen(world.tokens.stranger, id)
      answers.push([response.status, await response.text()])
    }
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(answers[0]?.[0]).toBe(404)
    expect((await listen(null, documentId)).status).toBe(401)
    expect((await listen('f'.repeat(64), documentId)).status).toBe(401)
  })

  it('leaves out the documents of somebody else among one’s own', async () => {
    const mine = await world.newDocument(world.otherCaseId)
    const stream = reader(await listen(world.tokens.stranger, mine, documentId))
    await write('niet voor jou')
    leaving.abort()
    expect(await untilTheEnd(stream)).toBe('')
  })

  it.each([
    ['the right', 'update case_assignment set until = $2 where staff_id = $1', 'colleague'],
    ['the session', 'update staff_session set revoked_at = $2 where staff_id = $1', 'lead'],
  ] as const)('tells nothing that happens a second after %s has ended, and ends then', async (_what, set, who) => {
    const { staff } = world
    const stream = reader(await listen(world.tokens[who], documentId))
    await world.sql(set, [staff[who], new Date()])
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 1_500)
    await write('wat nu gezegd wordt')
    expect(await untilTheEnd(stream)).toBe('')
    await world.sql(set, [staff[who], null])
  })

  it.each([
    ['the right', 'update case_assignment set until = now() where staff_id = $1', 'colleague'],
    ['the session', 'update staff_session set revoked_at = now() where staff_id = $1', 'lead'],
  ] as const)('ends by itself once %s has ended', async (_what, ended, who) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const stream = reader(await listen(world.tokens[who], documentId))
    await world.sql(ended, [world.staff[who]])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await untilTheEnd(stream)).toBe('')
  })
})
