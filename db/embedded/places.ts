import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** PostgreSQL keeps sockets by port number, also where no port is open. */
export const socketPort = 5432

/** sun_path holds 108 bytes on Linux and 104 on macOS, one of them for the closing zero. */
const longestSocketPath = process.platform === 'darwin' ? 103 : 107

export const isRoot = () => process.getuid?.() === 0

/**
 * Where the embedded database lives unless HOUVAST_DATA says otherwise: in the project for an ordinary user. PostgreSQL refuses
 * to run as root and the account it then runs as cannot look into root's own folders, so for root it lies under /var/lib, in a
 * folder named after the project so that two clones do not share one database.
 */
export function dataFolderOf(env: Record<string, string | undefined>, projectFolder = process.cwd()): string {
  if (env.HOUVAST_DATA) return resolve(projectFolder, env.HOUVAST_DATA)
  const project = realpathSync(projectFolder)
  if (!isRoot()) return join(project, '.houvast')
  return join('/var/lib/houvast', createHash('sha256').update(project).digest('hex').slice(0, 12))
}

export type Places = ReturnType<typeof placesIn>

/** Every file of ours in a data folder, in one list. */
export const placesIn = (dataFolder: string) => ({
  root: dataFolder,
  cluster: join(dataFolder, 'postgres'),
  run: join(dataFolder, 'run'),
  users: join(dataFolder, 'users'),
  binaries: join(dataFolder, 'binaries'),
  secrets: join(dataFolder, 'secrets.json'),
  lock: join(dataFolder, 'lock'),
  log: join(dataFolder, 'server.log'),
})

export const socketFits = (folder: string) =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath
