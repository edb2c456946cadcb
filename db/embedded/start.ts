import { chmodSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ClientConfig } from 'pg'
import type { ConnectionSettings } from '../connection-settings'
import { fileTrouble } from '../trouble'
import { handOver, requireReachable, serverAccount, type Account } from './account'
import { prepareBinaries, type Binaries } from './binaries'
import { ensureDatabase, superuser } from './database'
import { initialise } from './initialise'
import { alone } from './lock'
import { placesIn, type Places } from './places'
import { awaitReady, launch, shutDown } from './postmaster'
import { findPostmaster } from './postmaster-file'
import { keepSecrets } from './secrets'
import { embeddedSettings } from './settings'
import { enter, leave } from './users'

export type Embedded = {
  settings: ConnectionSettings
  /** True where the server ran already: another process uses it, or the one that started it was killed. */
  attached: boolean
  /** How long each part took, in ms; `initdb` is 0 on data that existed. */
  took: { binaries: number; initdb: number; ready: number; roles: number }
  masterKey: string
  /** True the first time, when no HOUVAST_MASTER_KEY was given: the person must be told where it is kept. */
  masterKeyMade: boolean
  /** For tests, which make databases of their own. */
  superuser(database?: string): ClientConfig
  /** Leaves; the last process that leaves stops the server. Safe to call twice. */
  stop(): Promise<void>
}

export type StartOptions = { dataFolder: string; masterKey?: string | undefined }

/**
 * Starts the PostgreSQL of a data folder, or joins the one that runs on it, and makes sure that our roles and database exist.
 * Several processes may do this at once. Throws DatabaseTrouble with a sentence for the person at the terminal.
 */
export async function startEmbedded(options: StartOptions): Promise<Embedded> {
  const places = placesIn(resolve(options.dataFolder))
  const account = serverAccount()
  makeFolders(places, account)
  const clock = stopwatch()
  const opened = await alone(places.lock, async () => {
    const { secrets, masterKey, made } = keepSecrets(places, options.masterKey)
    const binaries = await prepareBinaries(places, account)
    const binariesTook = clock()
    const found = findPostmaster(places.cluster)
    const laidOut = !found && (await initialise(places, binaries, account, secrets.superuserPassword))
    const lookedTook = clock()
    const initdbTook = laidOut ? lookedTook : 0
    const server = found
      ? await awaitReady(places, () => findPostmaster(places.cluster) === null)
      : await launch(places, binaries, account)
    const readyTook = clock()
    const settings = embeddedSettings(server, masterKey)
    const me = enter(places.users)
    try {
      await ensureDatabase(settings, secrets.superuserPassword)
    } catch (e) {
      if (leave(places.users, me) === 0) await shutDown(places, binaries)
      throw e
    }
    const took = { binaries: binariesTook, initdb: initdbTook, ready: readyTook, roles: clock() }
    return { settings, secrets, masterKey, made, binaries, me, took, attached: found !== null }
  })
  const { settings, secrets, masterKey } = opened
  return {
    settings,
    attached: opened.attached,
    took: opened.took,
    masterKey,
    masterKeyMade: opened.made,
    superuser: (database) => superuser(settings, secrets.superuserPassword, database),
    stop: once(() => stopIfLast(places, opened.binaries, opened.me)),
  }
}

const stopIfLast = (places: Places, binaries: Binaries, me: string) =>
  alone(places.lock, async () => {
    if (leave(places.users, me) === 0) await shutDown(places, binaries)
  })

function makeFolders(places: Places, account: Account): void {
  try {
    // The server's account must be able to walk through, also where we had to make the way there, and see nothing.
    const mode = account ? 0o711 : 0o700
    const firstMade = mkdirSync(places.root, { recursive: true }) ?? places.root
    for (let path = places.root; path.startsWith(firstMade); path = dirname(path)) chmodSync(path, mode)
    requireReachable(places.cluster, account)
    mkdirSync(places.run, { recursive: true, mode: 0o700 })
  } catch (e) {
    throw fileTrouble(e, places.root)
  }
  handOver(places.run, account)
}

const stopwatch = () => {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const took = Math.round(now - last)
    last = now
    return took
  }
}

const once = (act: () => Promise<void>) => {
  let done: Promise<void> | undefined
  return () => (done ??= act())
}
