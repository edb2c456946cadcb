import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isServerOn } from './living'

export type Postmaster = { pid: number; port: number; socketFolder: string; ready: boolean }

/**
 * What a running server wrote in postmaster.pid (eight lines: pid, data folder, start, port, socket folder, address, shared
 * memory, status; PostgreSQL source, miscadmin.h). Null: no server, or a file left behind by one that is gone.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isServerOn(pid, cluster)) return null
  return { pid, port: Number(lines[3]), socketFolder: lines[4]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' }
}
