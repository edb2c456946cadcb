import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { errnoOf } from '../trouble'

/** A process by number, with the moment it began where the system tells (Linux), so that a reused number is not mistaken. */
export type Living = { pid: number; began: string | null }

const stat = (pid: number): string[] | null => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name may hold spaces and brackets; what follows the last bracket does not.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

export const living = (pid: number): Living => ({ pid, began: stat(pid)?.[19] ?? null })

/** Whether this number is a running process. A zombie has ended: in a container nobody may ever collect it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (e) {
    if (errnoOf(e) !== 'EPERM') return false
  }
  return stat(pid)?.[0] !== 'Z'
}

/** Whether it is still the same process that wrote itself down. */
export const stillLives = (who: Living): boolean =>
  isAlive(who.pid) && (who.began === null || living(who.pid).began === who.began)

/**
 * Whether the process is a PostgreSQL on this data. After a restart of a machine or container the number in postmaster.pid may
 * belong to something else. PostgreSQL's own check would then refuse to start for ever (manual, "postmaster.pid").
 */
export function isServerOn(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    } catch {
      return false
    }
  }
  if (process.platform === 'win32') return true
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes(cluster)
  } catch {
    return false
  }
}
