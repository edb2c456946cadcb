import { startEmbedded } from '../embedded/start'

// A process of its own that starts the server of a folder and holds it, for tests that kill it. Says where it stands on one line.
const server = await startEmbedded({ dataFolder: process.argv[2]! })
console.log(JSON.stringify({ host: server.settings.host, attached: server.attached, initdb: server.took.initdb }))
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)))
setInterval(() => undefined, 60_000)
