import { createServer } from 'node:net'
import { Sentence } from './sentence.mjs'
import { whoServes } from './serving.mjs'

export function portOf(text = '3000') {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Sentence(`PORT=${text} is not a port: choose a number from 1 to 65535.`)
  return port
}

const listens = (port) =>
  new Promise((done) => {
    const probe = createServer()
    probe.once('error', (e) => done(e.code))
    probe.listen(port, () => probe.close(() => done(null)))
  })

/** Throws a sentence where the port is taken or may not be used. */
export async function requireFreePort(port) {
  const trouble = await listens(port)
  if (trouble === 'EACCES')
    throw new Sentence(
      `Port ${port} is kept for the administrator of this machine. Choose another: PORT=3000 npm run up`,
    )
  if (trouble === null) return
  const ours = whoServes()
  throw new Sentence(
    ours?.port === port
      ? `Houvast is already running on http://localhost:${port} (process ${ours.pid}). Stop that one first, or choose another port: PORT=${port + 1} npm run up`
      : `Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm run up`,
  )
}
