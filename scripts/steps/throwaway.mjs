import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'houvast-test-run-'

/** A folder for the databases of one test run, and what to call at its end. The server's account may walk through it. */
export function throwawayFolder() {
  sweep()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o711)
  return { folder, remove: () => clear(folder) }
}

/** A run that was killed leaves its server running and its folder behind; the next run clears both away. */
function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(prefix) && name.slice(prefix.length).split('-')[0])
    if (pid && !isAlive(pid)) clear(join(tmpdir(), name))
  }
}

function clear(folder) {
  try {
    for (const name of readdirSync(folder)) stopServer(join(folder, name, 'postgres'))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  } catch {
    // Someone else's, or still in use: it is in the system's own folder for such things.
  }
}

function stopServer(cluster) {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    if (process.platform !== 'linux' || readlinkSync(`/proc/${pid}/cwd`) === cluster) process.kill(pid, 'SIGQUIT')
  } catch {
    // It stopped as it should.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (e) {
    return e.code === 'EPERM'
  }
}
