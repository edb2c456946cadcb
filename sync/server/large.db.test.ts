import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { POST } from '@/app/api/sync/[documentId]/route'
import { withToken } from '@/server/session'
import { Transport, type SendState } from '@/sync/browser/transport'
import { canonicalOf } from '@/sync/model/canonical'
import { mostUpdateBytes, packedHeader } from '@/sync/model/frame'
import { documentIdKey, metaRoot, recordsRoot } from '@/sync/model/keys'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import { forgetAll } from './cache'
import { tidied } from './receive'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

/** A drawing as a child makes it: 1500 strokes of four kilobytes, each written while it is drawn and when the pen is lifted. */
function drawn(documentId: string): Y.Doc {
  const doc = new Y.Doc()
  doc.getMap(metaRoot).set(documentIdKey, documentId)
  const records = doc.getMap(recordsRoot)
  for (let stroke = 0; stroke < 1_500; stroke += 1) {
    const points = Array.from({ length: 600 }, (_, at) => (stroke * 7 + at * 131) % 900)
      .join(' ')
      .slice(0, 4_100)
    for (const upTo of [1_000, 4_100])
      records.set(`worry/shape:${String(stroke)}`, {
        s: 'a',
        r: { type: 'draw', points: points.padEnd(4_100, points).slice(0, upTo) },
      })
  }
  return doc
}

type Seen = { status: number; sent: number; got: number; packed: boolean; ms: number }

/** A device as it is, on the real route; done when the server has all of it and it has all of the server. */
async function meet(documentId: string, doc: Y.Doc): Promise<Seen[]> {
  const seen: Seen[] = []
  await new Promise<void>((done) => {
    const transport = new Transport({
      documentId,
      doc,
      epoch: 0,
      since: null,
      origin: 'server',
      tell: ({ clean }: SendState) => {
        if (clean) {
          transport.stop()
          done()
        }
      },
      fork: () => expect.unreachable('Nothing is wrong with it'),
      acknowledged: () => undefined,
      fetch: async (address, init) => {
        const begun = performance.now()
        const request = new Request(`${origin}${address as string}`, {
          ...init,
          headers: { ...(init?.headers as Record<string, string>), origin, 'sec-fetch-site': 'same-origin' },
        })
        const answer = await withToken(world.tokens.consultant, () =>
          POST(request, { params: Promise.resolve({ documentId }) }),
        )
        const ms = performance.now() - begun
        const body = new Uint8Array(await answer.arrayBuffer())
        const sent = (init?.body as Uint8Array).length
        seen.push({ status: answer.status, sent, got: body.length, packed: answer.headers.has(packedHeader), ms })
        return new Response(body, { status: answer.status, headers: answer.headers })
      },
      now: () => new Date(),
      waits: {
        wait: (ms, then) => {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
        random: () => 0,
      },
    })
    transport.handshake()
  })
  return seen
}

it('a drawing of 6 MB made offline arrives in parts, is compacted a few times, and reaches a fresh device packed', async () => {
  const documentId = await world.newDocument()
  const doc = drawn(documentId)
  const size = Y.encodeStateAsUpdate(doc).length
  expect(size).toBeGreaterThan(6_000_000)

  const sending = await meet(documentId, doc)
  expect(sending.every(({ status }) => status === 200)).toBe(true)
  expect(Math.max(...sending.map(({ sent }) => sent))).toBeLessThan(mostUpdateBytes / 2)
  await tidied()
  const [row] = await world.sql<{ head: number; snapshot: number }>(
    'select head_seq::int as head, snapshot_seq::int as snapshot from tool_document where id = $1',
    [documentId],
  )
  expect(row?.head).toBeGreaterThanOrEqual(Math.floor(size / 600_000))
  expect(row?.snapshot).toBeGreaterThan(0)

  forgetAll()
  const fresh = new Y.Doc()
  const [first, ...after] = await meet(documentId, fresh)
  expect(canonicalOf(fresh)).toBe(canonicalOf(doc))
  expect(first).toMatchObject({ packed: true })
  expect(first!.got).toBeLessThan(size / 2)
  expect(after.every(({ packed }) => !packed)).toBe(true)
})
