import { createServer } from 'node:http'
import { projectFolder } from './steps/program.mjs'

/**
 * `node scripts/pages.mjs PORT`: the built pages, as `next start` serves them, behind our own listener for what is typed
 * (server/documents/sync-listener.ts, decision 0021). Ends on SIGTERM and SIGINT when what is under way has been answered.
 */
process.env.NODE_ENV ??= 'production'
const { default: next } = await import('next')

const port = Number(process.argv[2])
const app = next({ dev: false, dir: projectFolder, port })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((incoming, outgoing) => {
  if (globalThis.houvastListener?.(incoming, outgoing)) return
  void handle(incoming, outgoing)
})
server.once('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use by another program.` : error)
  process.exit(1)
})
server.listen(port)

let ending = false
async function end() {
  if (ending) return
  ending = true
  const closed = new Promise((done) => server.close(done))
  server.closeIdleConnections()
  // Hints to open editors never end by themselves; a browser asks for them again.
  setTimeout(() => server.closeAllConnections(), 1_000).unref()
  await closed
  await app.close().catch(console.error)
  process.exit(0)
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
