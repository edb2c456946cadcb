import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseTrouble, fileTrouble } from '../trouble'
import { handOver, type Account } from './account'
import type { Binaries } from './binaries'
import { isAlive } from './living'
import { socketFits, type Places } from './places'
import { findPostmaster, type Postmaster } from './postmaster-file'
import { cleanEnvironment } from './run-program'
import { serverArguments } from './server-arguments'

const windows = process.platform === 'win32'

/**
 * Starts the server and waits until it takes connections. It runs in a process group of its own, so that Ctrl-C in a terminal
 * reaches us first and the pages in flight still find it; when we are killed it goes on, and is found by its pid file.
 */
export async function launch(places: Places, binaries: Binaries, account: Account, attempts = 50): Promise<Postmaster> {
  // Left behind by a number that is something else now; PostgreSQL would refuse to start beside it.
  rmSync(join(places.cluster, 'postmaster.pid'), { force: true })
  const log = openLog(places.log)
  const begun = fstatSync(log).size
  const address = windows ? { port: await freePort() } : { socketFolder: socketFolder(places, account) }
  const child = spawn(binaries.postgres, ['-D', places.cluster, ...serverArguments(address)], {
    ...account,
    cwd: '/',
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  child.unref()
  try {
    return await awaitReady(places, () => ended, begun)
  } catch (e) {
    if ('socketFolder' in address && address.socketFolder !== places.run)
      rmSync(address.socketFolder, { recursive: true, force: true })
    // The children of a killed server notice within a moment and end; until then a new one may not begin.
    if (attempts > 1 && e instanceof DatabaseTrouble && e.message.includes('shared memory block')) {
      await pause(200)
      return launch(places, binaries, account, attempts - 1)
    }
    throw e
  }
}

/** Waits for a server that is starting or recovering. Recovery after a power cut may take minutes: as long as it lives, we wait. */
export async function awaitReady(places: Places, ended: () => boolean, logBegun = 0): Promise<Postmaster> {
  let said = Date.now()
  while (!ended()) {
    const server = findPostmaster(places.cluster)
    if (server?.ready) return server
    if (Date.now() - said > 5_000) {
      said = Date.now()
      process.stderr.write('The database is still recovering…\n')
    }
    await pause(10)
  }
  const log = readFileSync(places.log).subarray(logBegun).toString('utf8')
  if (/No space left/.test(log))
    throw new DatabaseTrouble(
      'no-space',
      `The database cannot start: no disk space left for ${places.root}. Make room, then try again.`,
    )
  throw new DatabaseTrouble(
    'start-failed',
    `The database in ${places.root} does not start. Nothing was changed. The last lines of ${places.log}:\n${lastLines(log)}\nPut the folder back from a copy, or move it away to begin anew and restore a backup (docs/runbooks/backup-and-restore.md).`,
  )
}

/** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. Waits until the process is gone. */
export async function shutDown(places: Places, binaries: Binaries): Promise<void> {
  const server = findPostmaster(places.cluster)
  if (!server) return
  if (windows) execFileSync(binaries.pgCtl, ['stop', '-D', places.cluster, '-m', 'fast', '-w'], { stdio: 'ignore' })
  else process.kill(server.pid, 'SIGINT')
  const hurry = Date.now() + 30_000
  let hurried = false
  while (isAlive(server.pid)) {
    await pause(5)
    // A backend that does not answer: immediate shutdown. The next start replays the log; nothing acknowledged is lost.
    if (!hurried && Date.now() > hurry) {
      hurried = true
      process.kill(server.pid, 'SIGQUIT')
    }
  }
  if (server.socketFolder && server.socketFolder !== places.run)
    rmSync(server.socketFolder, { recursive: true, force: true })
}

/** Beside the data, or in a short folder of chance name in /tmp where the path would not fit in a socket's address. */
function socketFolder(places: Places, account: Account): string {
  if (socketFits(places.run)) return places.run
  const short = mkdtempSync('/tmp/houvast-')
  chmodSync(short, 0o700)
  handOver(short, account)
  return short
}

/** Kept from growing for ever: the last run's lines are one file further. */
function openLog(path: string): number {
  try {
    if (existsSync(path) && statSync(path).size > 5_000_000) renameSync(path, `${path}.1`)
    return openSync(path, 'a', 0o600)
  } catch (e) {
    throw fileTrouble(e, path)
  }
}

const lastLines = (log: string) =>
  log
    .trimEnd()
    .split('\n')
    .slice(-12)
    .map((line) => `  ${line}`)
    .join('\n')

const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
