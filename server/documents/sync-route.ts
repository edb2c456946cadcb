import 'server-only'
import { recordDenied } from '@/server/access'
import { isUuid } from '@/sync/model/keys'
import { nothing, readRequest, writeAnswer, type SyncAnswer } from '@/sync/model/frame'
import { mostBytes } from '@/sync/server/exchange'
import { receive, type Received } from '@/sync/server/receive'
import { answer, refuse } from '../answer'
import { madeHere } from '../command'
import { Absent, SignedOut } from '../errors'
import { requireOwnOrigin } from '../own-origin'
import { sessionToken } from '../session'
import { readBody } from './read-body'

type Context = { params: Promise<{ documentId?: string }> }

/**
 * POST /api/sync/:documentId, the frame of sync/model/frame.ts. Answers 200 with a frame. Refusals, nothing stored unless said:
 * 400 garbage (no frame, truncated, undecodable) · 401 signed_out · 403 read_only · 404 absent (also: not yours, no uuid) ·
 * 409 missing (it builds on what is not here; the body is a frame with our state vector) · 410 other_epoch (frame with the epoch) ·
 * 413 too_large · 422 refused (wrong structure; kept in quarantine) · 426 newer_version · 500 unexpected.
 *
 * Not made by `route()`, because the copy of the document in memory must know whether the transaction was committed.
 */
export function syncRoute() {
  const made = (request: Request, context: Context): Promise<Response> =>
    answer('document.sync', async () => {
      requireOwnOrigin(request)
      const token = await sessionToken()
      if (token === null) throw new SignedOut()
      const { documentId = '' } = await context.params
      if (!isUuid(documentId)) {
        await recordDenied(token, 'document.sync', { kind: 'document', id: null, caseId: null })
        throw new Absent()
      }
      const body = await readBody(request, mostBytes.first + 100_000)
      if (!body) return refuse(413, 'too_large')
      const read = readRequest(body)
      if (!read.ok) return refuse(read.code === 'newer_version' ? 426 : 400, read.code)
      return respond(await receive(token, documentId, read.value))
    })
  madeHere.set(made, { kind: 'route', name: 'document.sync' })
  return made
}

const statuses = { garbage: 400, read_only: 403, too_large: 413, refused: 422 } as const

function respond(received: Received): Response {
  switch (received.code) {
    case 'answered':
      return frame(200, received.answer)
    case 'missing':
      return frame(409, {
        head: received.head,
        epoch: received.epoch,
        sv: received.sv,
        diff: nothing,
        hash: nothing,
      })
    case 'other_epoch':
      return frame(410, { head: 0, epoch: received.epoch, sv: nothing, diff: nothing, hash: nothing })
    default:
      return refuse(statuses[received.code], received.code)
  }
}

/**
 * Not packed: Next drops the `content-encoding` of what a route handler answers (send-response.js), so packed bytes arrive as
 * noise, and only for documents large enough to be worth packing.
 */
function frame(status: number, content: SyncAnswer): Response {
  const bytes = writeAnswer(content) as Uint8Array<ArrayBuffer>
  // With its length, or it is sent in chunks, each a write of its own.
  const headers = {
    'content-type': 'application/octet-stream',
    'cache-control': 'no-store',
    'content-length': String(bytes.length),
  }
  return new Response(bytes, { status, headers })
}
