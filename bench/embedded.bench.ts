import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '@/db/embedded/start'
import { findPostmaster } from '@/db/embedded/postmaster-file'
import { migrate } from '@/db/migrate'

/** How long the embedded PostgreSQL takes to be laid out, to start, to come back after kill -9, and to clone a migrated database. */
const dataFolder = mkdtempSync(join(tmpdir(), 'houvast-bench-'))
chmodSync(dataFolder, 0o711)
const median = (values: number[]) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)
const timed = async (act: () => Promise<unknown>) => {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

const first = await startEmbedded({ dataFolder })
await first.stop()
const restarts: number[] = []
const stops: number[] = []
for (let i = 0; i < 10; i += 1) {
  const server = await startEmbedded({ dataFolder })
  restarts.push(server.took.ready)
  stops.push(await timed(() => server.stop()))
}

const recoveries: number[] = []
for (let i = 0; i < 10; i += 1) {
  const server = await startEmbedded({ dataFolder })
  const client = new pg.Client(server.superuser())
  client.on('error', () => undefined)
  await client.connect()
  await client.query('create table if not exists filled (n int)')
  await client.query('insert into filled select generate_series(1, 100000)')
  process.kill(findPostmaster(join(dataFolder, 'postgres'))?.pid ?? 0, 'SIGKILL')
  recoveries.push(await timed(async () => (await startEmbedded({ dataFolder })).stop()))
  await server.stop()
}

const server = await startEmbedded({ dataFolder })
const migrating = await timed(() => migrate(server.settings))
const client = new pg.Client(server.superuser())
await client.connect()
const clones: number[] = []
for (let i = 0; i < 10; i += 1)
  clones.push(await timed(() => client.query(`create database clone_${i} template houvast`)))
await client.end()
await server.stop()
rmSync(dataFolder, { recursive: true, force: true })

console.table({
  'initdb (checksums, fsync)': { ms: first.took.initdb },
  'first start, ready': { ms: first.took.ready },
  'roles and database, first time': { ms: first.took.roles },
  'start, ready (median of 10)': { ms: median(restarts) },
  'stop, everything on disk (median of 10)': { ms: median(stops) },
  'usable again after kill -9 in 100,000 rows, and stopped (median of 10)': { ms: median(recoveries) },
  'all migrations': { ms: Math.round(migrating) },
  'clone of the migrated database (median of 10)': { ms: median(clones) },
})
