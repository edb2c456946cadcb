import 'server-only'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { recordDenied } from '@/server/access'
import { isUuid } from '@/sync/model/keys'
import {
  mostUpdateBytes,
  nothing,
  packedHeader,
  packing,
  readRequest,
  takesHeader,
  writeAnswer,
  type SyncAnswer,
} from '@/sync/model/frame'
import { receive, type Received } from '@/sync/server/receive'
import { answer, refuse } from '../answer'
import { madeHere } from '../command'
import { Absent, SignedOut } from '../errors'
import { env } from '../env'
import { withSafeHeaders } from '../headers/security-headers'
import { requireOwnOrigin } from '../own-origin'
import { sessionOrVisitToken } from '../session'
import { readBody } from './read-body'

type Context = { params: Promise<{ documentId?: string }> }

/** One request, wherever it came in: Next's handler, or our own listener (sync-listener.ts). */
export type SyncAsked = Pick<Request, 'method' | 'headers'> & {
  documentId: string
  /** The session token, or null; see server/session.ts. */
  token(): Promise<string | null>
  /** The body, or null as soon as it is larger than `most` bytes. */
  body(most: number): Promise<Uint8Array | null>
}

/**
 * POST /api/sync/:documentId, the frame of sync/model/frame.ts. Answers 200 with a frame. Refusals, nothing stored unless said:
 * 400 garbage (no frame, truncated, undecodable) · 401 signed_out · 403 read_only · 404 absent (also: not yours, no uuid) ·
 * 409 missing (it builds on what is not here; the body is a frame with our state vector) · 410 other_epoch (frame with the epoch) ·
 * 413 too_large · 422 refused (wrong structure; kept in quarantine) · 426 newer_version · 500 unexpected.
 */
export async function answerSync(asked: SyncAsked): Promise<Response> {
  const response = await answer('document.sync', async () => {
    requireOwnOrigin(asked)
    const token = await asked.token()
    if (token === null) throw new SignedOut()
    const { documentId } = asked
    if (!isUuid(documentId)) {
      await recordDenied(token, 'document.sync', { kind: 'document', id: null, caseId: null })
      throw new Absent()
    }
    const body = await asked.body(mostUpdateBytes + aroundIt)
    if (!body) return refuse(413, 'too_large')
    const read = readRequest(body)
    if (!read.ok) return refuse(read.code === 'newer_version' ? 426 : 400, read.code)
    return respond(asked.headers, await receive(token, documentId, read.value))
  })
  return withSafeHeaders(response, env().NEXTAUTH_URL.startsWith('https://'))
}

/**
 * `answerSync` as a route of Next: for `next dev`, and wherever our own listener does not stand in front. Not made by `route()`,
 * because the copy of the document in memory must know whether the transaction was committed.
 */
export function syncRoute() {
  const made = async (request: Request, context: Context): Promise<Response> =>
    answerSync({
      method: request.method,
      headers: request.headers,
      documentId: (await context.params).documentId ?? '',
      token: () => sessionOrVisitToken(),
      body: (most) => readBody(request, most),
    })
  madeHere.set(made, { kind: 'route', name: 'document.sync' })
  return made
}

/** The frame around an update: its state vector has an entry for each time the document was opened to write in. */
const aroundIt = 100_000

const statuses = { garbage: 400, read_only: 403, too_large: 413, refused: 422 } as const

function respond(headers: Headers, received: Received): Promise<Response> | Response {
  switch (received.code) {
    case 'answered':
      return frame(headers, 200, received.answer)
    case 'missing':
      return frame(headers, 409, {
        head: received.head,
        epoch: received.epoch,
        sv: received.sv,
        diff: nothing,
        hash: nothing,
      })
    case 'other_epoch':
      return frame(headers, 410, { head: 0, epoch: received.epoch, sv: nothing, diff: nothing, hash: nothing })
    default:
      return refuse(statuses[received.code], received.code)
  }
}

const gzipped = promisify(gzip)
/** Smaller answers are a packet or two, and packing them would make a keystroke wait. */
const worthPacking = 16_000

async function frame(asked: Headers, status: number, content: SyncAnswer): Promise<Response> {
  const bytes = writeAnswer(content)
  const packs = bytes.length > worthPacking && asked.get(takesHeader) === packing
  // In the thread pool: packing megabytes here would make everybody else wait.
  const body = (packs ? await gzipped(bytes, { level: 4 }) : bytes) as Uint8Array<ArrayBuffer>
  const headers = {
    'content-type': 'application/octet-stream',
    'cache-control': 'no-store',
    ...(packs ? { [packedHeader]: packing } : {}),
  }
  return new Response(body, { status, headers })
}
