import * as Y from 'yjs'
import { nothing, readAnswer, writeRequest, type SyncAnswer } from '@/sync/model/frame'
import { withToken } from '@/server/session'
import { POST } from '@/app/api/sync/[documentId]/route'
import { origin } from './world'

export type Reply = { status: number; code: string | null; answer: SyncAnswer | null }

/** One POST as a browser makes it, through the real route handler. */
export async function send(
  token: string | null,
  documentId: string,
  body: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const request = new Request(`${origin}/api/sync/${documentId}`, {
    method: 'POST',
    body: body as Uint8Array<ArrayBuffer>,
    headers: { 'content-type': 'application/octet-stream', origin, 'sec-fetch-site': 'same-origin', ...headers },
  })
  const response = await withToken(token, () => POST(request, { params: Promise.resolve({ documentId }) }))
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isFrame = response.headers.get('content-type') === 'application/octet-stream'
  const code = isFrame ? null : (JSON.parse(new TextDecoder().decode(bytes)) as { code: string }).code
  return { status: response.status, code, answer: isFrame ? readAnswer(bytes) : null }
}

export const emptyState = Y.encodeStateVector(new Y.Doc())

/** Posts one update; by default of the first epoch, knowing nothing of the server. */
export const push = (token: string | null, documentId: string, update: Uint8Array, epoch = 1): Promise<Reply> =>
  send(token, documentId, writeRequest({ epoch, sv: emptyState, update }))

/** Asks for everything. */
export const pull = (token: string | null, documentId: string, epoch = 0): Promise<Reply> =>
  send(token, documentId, writeRequest({ epoch, sv: emptyState, update: nothing }))

/** What the server has, as a document of its own. */
export async function onServer(token: string, documentId: string): Promise<Y.Doc> {
  const { answer, status, code } = await pull(token, documentId)
  if (!answer || status !== 200) throw new Error(`Answered ${status} ${code}`)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, answer.diff)
  return doc
}
