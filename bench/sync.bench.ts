import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import pg from 'pg'
import * as Y from 'yjs'
import { clientConfig } from '@/db/connection-settings'
import { masterKeyId } from '@/db/master-key'
import { openDatabase } from '@/db/open-database'
import { places, seal } from '@/db/sealing'
import { fixtureCase } from '@/db/seed/fixtures'
import { addRow, textOf } from '@/sync/model/edit'
import { readAnswer, writeRequest } from '@/sync/model/frame'
import { flushes } from './disk'
import { cpuMs, drive, measuring, postOver, warming, type Run, type Writer } from './drive'
import { cookieOf, serveHouvast } from './houvast-server'
import { percentile, table } from './median'
import { buildBareApp, serveBareApp } from './next-server'

/**
 * Acknowledgement of what is typed: the built app (one process, committed to PostgreSQL with fsync before it answers) beside
 * Hocuspocus (one process, acknowledged from memory), in one run. 200 clients, two to a document, each adding a word every
 * second and a half. Server and clients share this machine's cores, so read the ratio.
 */
const clients = 200
const port = 3031
const barePort = 3032

const typing = ['mama ', 'belt ', 'oma ', 'als ', 'het ', 'niet ', 'gaat. ']
const someWords = () => typing[Math.floor(Math.random() * typing.length)] ?? ''

async function ours(): Promise<Run & { logBytes: number; postgres: number; updates: number }> {
  const houvast = await serveHouvast(port)
  const owner = new pg.Pool(clientConfig(houvast.database.settings, 'owner'))
  try {
    const cookie = await cookieOf(houvast.url, 'consulent')
    const ids = await documentsOf(owner, houvast.database.masterKey)
    const writers = ids.flatMap((id) => [writerOf(houvast.url, cookie, id), writerOf(houvast.url, cookie, id)])
    const backends = async () =>
      (
        await owner.query<{ pid: number }>('select pid from pg_stat_activity where datname = current_database()')
      ).rows.map(({ pid }) => pid)
    let pids: number[] = []
    // Asked well before it is measured from, and only backends that are there to the end: a pool lets go of what rests.
    setTimeout(() => void backends().then((found) => (pids = found)), warming - 2_000)
    const atStart = { postgres: 0 }
    const run = await drive(writers, () => {
      atStart.postgres = cpuMs(pids) - atStart.postgres
      return cpuMs([houvast.pid])
    })
    const log = await owner.query<{ bytes: string; n: string }>(
      'select sum(length(data)) as bytes, count(*) as n from document_update where document_id = any($1)',
      [ids],
    )
    return {
      ...run,
      logBytes: Number(log.rows[0]?.bytes),
      updates: Number(log.rows[0]?.n),
      postgres: atStart.postgres / measuring,
    }
  } finally {
    await owner.end()
    await houvast.stop()
  }
}

/** A document in a case of its own for every two clients: two hundred colleagues do not sit in one case. */
async function documentsOf(owner: pg.Pool, masterKey: string): Promise<string[]> {
  const master = Buffer.from(masterKey, 'base64')
  const ids: string[] = []
  for (let at = 0; at < clients / 2; at++) {
    const [caseId, documentId] = [randomUUID(), randomUUID()]
    await owner.query(
      `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by)
       select $1, team_id, 'Meting', legal_frame, phase, opened_on, created_by from case_file where id = $2`,
      [caseId, fixtureCase],
    )
    await owner.query(
      `insert into case_assignment (id, case_id, staff_id, capacity)
       select $1, $2, staff_id, capacity from case_assignment where case_id = $3 and capacity = 'consultant' and until is null`,
      [randomUUID(), caseId, fixtureCase],
    )
    await owner.query('insert into case_key (case_id, wrapped, master_key_id) values ($1, $2, $3)', [
      caseId,
      seal(master, places.caseKey(caseId), randomBytes(32)),
      masterKeyId(master),
    ])
    await owner.query(
      `insert into tool_document (id, case_id, kind, created_by) select $1, $2, 'three_columns', created_by from case_file where id = $2`,
      [documentId, caseId],
    )
    ids.push(documentId)
  }
  return ids
}

function writerOf(url: string, cookie: string, documentId: string): Writer {
  const doc = new Y.Doc()
  // One connection each, kept open, as a browser keeps it and as Hocuspocus keeps its socket.
  const connection = new Agent({ keepAlive: true, maxSockets: 1 })
  let updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') updates.push(update)
  })
  const text = textOf(doc, 'items', addRow(doc, 'items', { fields: { column: 'worries' } }), 'words')
  return {
    async write() {
      text.insert(text.length, someWords())
      const batch = updates
      updates = []
      const body = writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.mergeUpdates(batch) })
      const answer = readAnswer(await postOver(connection, `${url}/api/sync/${documentId}`, body, cookie))
      if (!answer) throw new Error('No answer of ours')
      if (answer.diff.length > 0) Y.applyUpdate(doc, answer.diff, 'server')
    },
  }
}

async function theirs(settings: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'hocuspocus-server.ts')], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((found) => {
    child.stdout.on('data', (data: Buffer) => {
      const at = /port (\d+)/.exec(data.toString())?.[1]
      if (at !== undefined) found(`ws://127.0.0.1:${at}`)
    })
  })
  const providers = await Promise.all(
    Array.from({ length: clients }, (_, at) => connect(address, `document-${Math.floor(at / 2)}`)),
  )
  try {
    return await drive(providers.map(hocuspocusWriter), () => cpuMs([child.pid ?? 0]))
  } finally {
    for (const each of providers) {
      each.destroy()
      // A socket that was handed to it is not ended with it, and would ask for the dead server for ever.
      each.configuration.websocketProvider.destroy()
    }
    child.kill('SIGKILL')
  }
}

/** The same, with the bytes of each message committed with fsync before it is handled: what keeping costs whoever keeps. */
async function theirsKept(): Promise<Run> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'houvast-kept-'))
  chmodSync(dataFolder, 0o711)
  const database = await openDatabase({
    HOUVAST_DATA: dataFolder,
    HOUVAST_MASTER_KEY: randomBytes(32).toString('base64'),
  })
  try {
    return await theirs({ KEPT_IN: JSON.stringify(clientConfig(database.settings, 'owner')) })
  } finally {
    await database.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** A route of Next that keeps nothing and answers at once, asked by the same clients: what of ours is Next. */
async function bare(): Promise<Run> {
  buildBareApp()
  const serving = await serveBareApp(barePort, {})
  try {
    const body = new Uint8Array(100)
    const writers = Array.from({ length: clients }, (): Writer => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      return {
        async write() {
          await postOver(agent, `${serving.url}/echo`, body, '')
        },
      }
    })
    return await drive(writers, () => cpuMs([serving.pid]))
  } finally {
    await serving.stop()
  }
}

function connect(url: string, name: string): Promise<HocuspocusProvider> {
  const websocketProvider = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: WebSocket })
  const provider = new HocuspocusProvider({ websocketProvider, name })
  provider.attach()
  return new Promise((done) => provider.on('synced', () => done(provider)))
}

function hocuspocusWriter(provider: HocuspocusProvider): Writer {
  const doc = provider.document
  const text = textOf(doc, 'items', addRow(doc, 'items', { fields: { column: 'worries' } }), 'words')
  return {
    write: () =>
      new Promise((done) => {
        const acknowledged = ({ number }: { number: number }) => {
          if (number !== 0) return
          provider.off('unsyncedChanges', acknowledged)
          done()
        }
        text.insert(text.length, someWords())
        provider.on('unsyncedChanges', acknowledged)
      }),
  }
}

const ms = (value: number) => `${value.toFixed(1)} ms`
const perAck = (run: Run) => ms((run.cpu * measuring) / run.acks.length)
const share = (value: number) => `${Math.round(value * 100)} %`
const memory = await theirs()
const durable = await theirsKept()
const next = await bare()
const keeping = ours()
const disk = await flushes(keeping)
const kept = await keeping
const shown = (name: string, run: Run) => [
  name,
  run.acks.length,
  `${(run.acks.length / (measuring / 1000)).toFixed(0)}/s`,
  ms(percentile(run.acks, 0.5)),
  ms(percentile(run.acks, 0.95)),
  ms(percentile(run.acks, 0.99)),
  share(run.cpu),
  run.errors,
]
table(
  ['200 clients', 'acks', 'rate', 'p50', 'p95', 'p99', 'server CPU', 'errors'],
  [
    shown('Houvast (committed)', kept),
    shown('a bare route of Next (kept nowhere)', next),
    shown('Hocuspocus 3.4.4 (in memory)', memory),
    shown('Hocuspocus 3.4.4 (its bytes committed)', durable),
  ],
)
console.log(
  `p95 ratio: ${(percentile(kept.acks, 0.95) / percentile(memory.acks, 0.95)).toFixed(2)} (goal: at most 3); against Hocuspocus with its bytes committed ${(percentile(kept.acks, 0.95) / percentile(durable.acks, 0.95)).toFixed(2)}`,
)
console.log(
  `The disk's own fdatasync in the same run: p50 ${ms(percentile(disk, 0.5))}, p95 ${ms(percentile(disk, 0.95))}; ` +
    `processor for each acknowledgement: ${perAck(kept)}, bare Next ${perAck(next)}, Hocuspocus ${perAck(memory)}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
)
console.log(
  `PostgreSQL beside it: ${share(kept.postgres)} of a core; log ${(kept.logBytes / kept.updates).toFixed(0)} bytes an update, ${kept.updates} updates`,
)
