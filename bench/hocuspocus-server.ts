import { Server } from '@hocuspocus/server'

/** A Hocuspocus server with nothing behind it: its acknowledgement means "in memory". Prints its port. */
const server = new Server({ port: 0, quiet: true, stopOnSignals: true })
await server.listen()
process.stdout.write(`port ${server.address.port}\n`)
