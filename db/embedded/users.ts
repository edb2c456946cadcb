import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { living, stillLives, type Living } from './living'

/*
 * Who is using the server: one file a user, named after nothing but chance, holding the process. Read and written under the lock
 * of the data folder, so that the last to leave is known to be the last.
 */

/** Writes this process down as a user; returns what `leave` needs. */
export function enter(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${process.pid}-${randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(living(process.pid)), { mode: 0o600 })
  return file
}

/** Strikes a user off and forgets those that died without doing so. Returns how many are left. */
export function leave(folder: string, mine: string): number {
  rmSync(mine, { force: true })
  let left = 0
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (lives(file)) left += 1
    else rmSync(file, { force: true })
  }
  return left
}

const lives = (file: string): boolean => {
  try {
    return stillLives(JSON.parse(readFileSync(file, 'utf8')) as Living)
  } catch {
    return false
  }
}
