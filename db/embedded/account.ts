import { chownSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseTrouble, fileTrouble } from '../trouble'
import { isRoot } from './places'

/** The account the server runs as. Undefined: the same as ours. */
export type Account = { uid: number; gid: number } | undefined

/** `nobody`, by number: the name differs between distributions and may be absent in a container. */
const nobody = { uid: 65534, gid: 65534 }

export const serverAccount = (): Account => (isRoot() ? nobody : undefined)

/** Gives a file or folder to the account the server runs as. */
export function handOver(path: string, account: Account): void {
  if (!account) return
  try {
    chownSync(path, account.uid, account.gid)
  } catch (e) {
    throw new DatabaseTrouble(
      'may-not-switch-user',
      `PostgreSQL refuses to run as root, and this root may not give ${path} to uid ${account.uid}. Run Houvast as an ordinary user, or set DATABASE_URL.`,
      fileTrouble(e, path),
    )
  }
}

/** Throws where the account could not walk to the folder: some parent, root's own home for instance, is closed to others. */
export function requireReachable(folder: string, account: Account): void {
  if (!account) return
  for (let path = dirname(folder); ; path = dirname(path)) {
    const { mode, uid } = statSync(path)
    if ((mode & 0o001) === 0 && uid !== account.uid)
      throw new DatabaseTrouble(
        'not-reachable',
        `PostgreSQL refuses to run as root, and the account it runs as (uid ${account.uid}) cannot enter ${path}. Leave HOUVAST_DATA away to use /var/lib/houvast, or choose a folder that everyone may walk through.`,
      )
    if (path === dirname(path)) return
  }
}
