import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import NextAuth from 'next-auth'
import { authOptions } from '../options'

/**
 * next-auth with our settings behind a real socket, without Next: its other handler, which takes Node's request and response, runs
 * the same core as the route. So cookies, redirects and limits are those a browser meets.
 */
export async function serveAuth(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const body = Object.fromEntries(new URLSearchParams(await textOf(request)))
      const asked = Object.assign(request, {
        query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split('/').slice(3) },
        cookies: cookiesOf(request),
        body,
      })
      const answer = Object.assign(response, {
        status(code: number) {
          response.statusCode = code
          return answer
        },
        json: (value: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value)),
        send: (value: unknown) => response.end(typeof value === 'string' ? value : JSON.stringify(value)),
      })
      await NextAuth(
        asked as never,
        answer as never,
        authOptions(new Headers(request.headers as Record<string, string>)),
      )
    })().catch((error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, close: () => new Promise((done) => server.close(() => done())) }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const cookiesOf = (request: IncomingMessage) =>
  Object.fromEntries(
    (request.headers.cookie ?? '')
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]),
  )
