import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseTrouble, fileTrouble } from '../trouble'
import { handOver, type Account } from './account'
import type { Binaries } from './binaries'
import type { Places } from './places'
import { run } from './run-program'

/** The major version in the npm packages; data of another one must be carried over by backup and restore. */
const majorVersion = '18'

/** An empty cluster takes 39 MB and its first WAL segments 64 MB more. */
const leastSpace = 200 * 1024 * 1024

/**
 * Makes the cluster if there is none. Built beside its place and moved in when complete, so that a killed initdb leaves nothing
 * that looks like data. Returns whether it was made now.
 */
export async function initialise(
  places: Places,
  binaries: Binaries,
  account: Account,
  password: string,
): Promise<boolean> {
  if (existsSync(places.cluster) && readdirSync(places.cluster).length > 0) {
    requireVersion(places.cluster)
    return false
  }
  requireSpace(places.root)
  const half = `${places.cluster}.new`
  const passwordFile = join(places.run, 'password')
  try {
    rmSync(half, { recursive: true, force: true })
    rmSync(places.cluster, { recursive: true, force: true })
    mkdirSync(half, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
  } catch (e) {
    throw fileTrouble(e, places.root)
  }
  handOver(half, account)
  handOver(passwordFile, account)
  const { ok, said } = await run(binaries.initdb, initdbArguments(half, passwordFile), account)
  rmSync(passwordFile, { force: true })
  if (!ok) {
    rmSync(half, { recursive: true, force: true })
    throw /No space left|Disk quota/.test(said)
      ? new DatabaseTrouble('no-space', `There is no disk space left for ${places.root}. Make room, then try again.`)
      : new DatabaseTrouble(
          'initdb-failed',
          `PostgreSQL could not lay out its data in ${places.root}. It said:\n${said}`,
        )
  }
  renameSync(half, places.cluster)
  return true
}

const initdbArguments = (folder: string, passwordFile: string) => [
  `--pgdata=${folder}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--data-checksums',
  '--encoding=UTF8',
  // Sorted by PostgreSQL itself: an index stays right when the data moves to a machine with another C library.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--text-search-config=simple',
]

function requireVersion(cluster: string): void {
  let found: string
  try {
    found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (e) {
    throw new DatabaseTrouble(
      'data-broken',
      `The database folder ${cluster} is damaged (PG_VERSION is missing or unreadable). Nothing was changed. Put the folder back from a copy, or move it away to begin anew and restore a backup (docs/runbooks/backup-and-restore.md).`,
      e,
    )
  }
  if (found !== majorVersion)
    throw new DatabaseTrouble(
      'data-version',
      `The data in ${cluster} is of PostgreSQL ${found}, and this Houvast brings ${majorVersion}. Make a backup with the Houvast that wrote it, move the folder away, and restore the backup here.`,
    )
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < leastSpace)
    throw new DatabaseTrouble(
      'no-space',
      `There is less than ${leastSpace / 1024 / 1024} MB left for ${folder}. Make room, or choose another disk with HOUVAST_DATA=/path.`,
    )
}
