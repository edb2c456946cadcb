import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseCookie } from 'cookie'
import { logUnexpected } from '../log'
import { sessionOrVisitToken } from '../session'
import { answerSync } from './sync-route'

/** True when it takes the request; the answer follows. */
type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/** Where scripts/pages.mjs finds it: Next loads modules in bundles of its own, which nothing outside can import. */
export const shared = globalThis as typeof globalThis & { houvastListener?: Listener }

const ofSync = /^\/api\/sync\/([^/?]+)\/?(?:\?|$)/

/**
 * `POST /api/sync/:documentId` before Next sees it. What is typed is sent every quarter of a second, and Next's own handling of a
 * request takes several times what ours does (decision 0021). Same checks, same answers: only the way in differs.
 */
export const listenToSync: Listener = (incoming, outgoing) => {
  if (incoming.method !== 'POST') return false
  const documentId = ofSync.exec(incoming.url ?? '')?.[1]
  if (documentId === undefined) return false
  void respond(documentId, incoming, outgoing).catch((error: unknown) => {
    logUnexpected(error, 'document.sync')
    outgoing.destroy()
  })
  return true
}

async function respond(documentId: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const cookies = parseCookie(incoming.headers.cookie ?? '')
  const response = await answerSync({
    method: 'POST',
    headers: headersOf(incoming),
    documentId,
    token: () => sessionOrVisitToken((name) => cookies[name]),
    body: (most) => bodyOf(incoming, most),
  })
  const body = Buffer.from(await response.arrayBuffer())
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), 'content-length': body.length })
  outgoing.end(body)
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return headers
}

/**
 * As readBody does for a web request: what is too large is not first read whole. Null too when it broke off: nothing is taken in, and
 * nobody is there to read the answer.
 */
async function bodyOf(incoming: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return null
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += part.length
      if (length > most) return null
      parts.push(part)
    }
  } catch (error) {
    if (incoming.complete) throw error
    return null
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}
