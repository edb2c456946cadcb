import { createServer } from 'node:http'
import { POST } from '@/app/api/sync/[documentId]/route'
import { withToken } from '@/server/session'
import { lendTool } from '@/sync/server/tools'
import { tidied } from '@/sync/server/receive'
import type { Tool } from '@/tools/tool'
import { diary } from './diary'

/**
 * The real route handler in a process of its own, behind a bare HTTP server: for tests with two processes on one database and for
 * killing one. The session token comes in a header, because signing in is not what is tested here. Prints its port.
 */
lendTool(diary as Tool)

createServer((incoming, outgoing) => {
  const parts: Buffer[] = []
  incoming.on('data', (part: Buffer) => parts.push(part))
  incoming.on('end', () => {
    const [, documentId = ''] = (incoming.url ?? '').split('/')
    if (documentId === 'tidied') return void tidied().then(() => outgoing.end())
    const request = new Request(`http://localhost/api/sync/${documentId}`, {
      method: 'POST',
      body: Buffer.concat(parts),
    })
    void withToken(String(incoming.headers['x-token']), () =>
      POST(request, { params: Promise.resolve({ documentId }) }),
    ).then(async (response) => {
      outgoing.writeHead(response.status)
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    })
  })
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`port ${(this.address() as { port: number }).port}\n`)
})
