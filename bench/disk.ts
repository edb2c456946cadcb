import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What the disk itself takes to keep eight kilobytes for good, ten times a second for as long as `until` lasts. */
export async function flushes(until: Promise<unknown>): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-flush-'))
  const file = await open(join(folder, 'page'), 'w')
  const took: number[] = []
  const ended = { yet: false }
  void until.finally(() => (ended.yet = true)).catch(() => undefined)
  // Laid out before, as PostgreSQL does with its own segments: only data is flushed then, and no length of a file.
  await file.write(Buffer.alloc(4 * 1024 * 1024))
  await file.sync()
  for (let at = 0; !ended.yet; at = (at + 1) % 512) {
    await file.write(Buffer.alloc(8_192, at), 0, 8_192, at * 8_192)
    const from = performance.now()
    await file.datasync()
    took.push(performance.now() - from)
    await pause(100)
  }
  await file.close()
  rmSync(folder, { recursive: true })
  return took
}
