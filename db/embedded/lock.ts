import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseTrouble, errnoOf, fileTrouble } from '../trouble'
import { living, stillLives, type Living } from './living'

/** A lock without a readable owner is being written; after this long its writer died halfway. */
const unreadableAfter = 5_000

const take = (path: string): boolean => {
  try {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, JSON.stringify(living(process.pid)))
    closeSync(file)
    return true
  } catch (e) {
    if (errnoOf(e) === 'EEXIST') return false
    throw fileTrouble(e, path)
  }
}

const holderOf = (path: string): Living | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Living
  } catch {
    return null
  }
}

const isStale = (path: string): boolean => {
  const holder = holderOf(path)
  if (holder) return !stillLives(holder)
  try {
    return Date.now() - statSync(path).mtimeMs > unreadableAfter
  } catch {
    return false
  }
}

/**
 * Removes a lock whose holder died. Under a second lock, or two waiters could both see the dead one and the slower would remove
 * the lock the faster had just taken.
 */
function clearStale(path: string): void {
  const breaker = `${path}.breaking`
  if (!take(breaker)) {
    if (isStale(breaker)) rmSync(breaker, { force: true })
    return
  }
  try {
    if (isStale(path)) rmSync(path, { force: true })
  } finally {
    rmSync(breaker, { force: true })
  }
}

/** Runs `act` while no other process (and no other call in this one) holds the lock. Waits at most `patience` ms. */
export async function alone<T>(path: string, act: () => Promise<T>, patience = 120_000): Promise<T> {
  const until = Date.now() + patience
  while (!take(path)) {
    if (isStale(path)) clearStale(path)
    else if (Date.now() > until)
      throw new DatabaseTrouble(
        'locked',
        `Process ${holderOf(path)?.pid ?? '(unknown)'} has been starting or stopping this database for too long. End it, then try again.`,
      )
    else await pause(20)
  }
  try {
    return await act()
  } finally {
    rmSync(path, { force: true })
  }
}
