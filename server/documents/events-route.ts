import 'server-only'
import { sql } from 'drizzle-orm'
import { isUuid } from '@/sync/model/keys'
import { hear } from '@/sync/server/hints'
import { answer } from '../answer'
import { madeHere } from '../command'
import { asSession } from '../database'
import { Absent, SignedOut } from '../errors'
import { logUnexpected } from '../log'
import { sessionOrVisitToken } from '../session'

const heartbeat = 20_000
/** How long an answer about the right holds for telling: nothing is told a second after a right or a session ended. */
const holds = 1_000
const most = 50

/**
 * GET /api/sync/events?docs=a,b: server-sent events {doc, head}, one for each time somebody's change was kept. Only a hint, and only
 * of documents this session may read, asked again before telling and at each heartbeat; the stream ends when none is left. 401 signed_out, 404 absent.
 */
export function eventsRoute() {
  const made = (request: Request): Promise<Response> =>
    answer('document.events', async () => {
      const token = await sessionOrVisitToken()
      if (token === null) throw new SignedOut()
      const asked = (new URL(request.url).searchParams.get('docs') ?? '').split(',').filter(isUuid).slice(0, most)
      const readable = await readableOf(token, asked)
      if (readable.size === 0) throw new Absent()
      return new Response(stream(token, readable, request.signal), {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      })
    })
  madeHere.set(made, { kind: 'route', name: 'document.events' })
  return made
}

/** Which of these the session may read now. Does not keep the session awake: listening is not working. */
async function readableOf(token: string, ids: readonly string[]): Promise<Set<string>> {
  return asSession(token, async (tx) => {
    const found = await tx.execute<{ known: boolean; ids: string[] }>(sql`
      select app.uid() is not null as known, coalesce((select array_agg(d.id::text) from tool_document d
        where d.id = any(string_to_array(${ids.join(',')}, ',')::uuid[]) and d.deleted_at is null), '{}') as ids`)
    if (found.rows[0]?.known !== true) throw new SignedOut()
    return new Set(found.rows[0].ids)
  })
}

function stream(token: string, first: Set<string>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => undefined
  return new ReadableStream({
    start(controller) {
      let readable = first
      const say = (words: string) => {
        try {
          controller.enqueue(encoder.encode(words))
        } catch {
          stop()
        }
      }
      const waiting = new Map<string, number>()
      let askedAt = Date.now()
      let asking: Promise<void> | null = null
      const tell = () => {
        for (const [doc, head] of waiting)
          if (readable.has(doc)) say(`id: ${doc}:${head}\ndata: ${JSON.stringify({ doc, head })}\n\n`)
        waiting.clear()
      }
      const silence = hear((doc, head) => {
        if (!readable.has(doc)) return
        waiting.set(doc, head)
        if (Date.now() - askedAt < holds) tell()
        else again()
      })
      const again = () => {
        asking ??= check().finally(() => (asking = null))
      }
      const check = async () => {
        // Signed out, or the right ended: nothing more is told.
        readable = await readableOf(token, [...readable]).catch((error: unknown) => {
          if (!(error instanceof SignedOut)) logUnexpected(error, 'document.events')
          return new Set<string>()
        })
        askedAt = Date.now()
        tell()
        if (readable.size === 0) stop()
        else say(': still here\n\n')
      }
      const timer = setInterval(again, heartbeat)
      stop = () => {
        clearInterval(timer)
        silence()
        signal.removeEventListener('abort', stop)
        try {
          controller.close()
        } catch {
          // The other side closed it already.
        }
      }
      signal.addEventListener('abort', stop)
      say('retry: 3000\n\n')
    },
    cancel() {
      stop()
    },
  })
}
