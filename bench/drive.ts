import { readFileSync } from 'node:fs'
import { request, type Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const every = 1_500
export const warming = 15_000
export const measuring = 20_000

export type Writer = { write(): Promise<void> }
export type Run = { acks: number[]; errors: number; cpu: number }

/** Every writer writes at its own rhythm and waits for its acknowledgement before writing again. */
export async function drive(writers: readonly Writer[], cpuOf: () => number): Promise<Run> {
  const run: Run = { acks: [], errors: 0, cpu: 0 }
  const begun = performance.now()
  const until = begun + warming + measuring
  let counting = false
  const all = Promise.all(
    writers.map(async (writer, at) => {
      await pause((at / writers.length) * every)
      while (performance.now() < until) {
        const from = performance.now()
        // Only what begins while measuring: opening two hundred documents at once is another measurement.
        const counted = counting
        const done = await writer.write().then(
          () => true,
          () => false,
        )
        if (counted) {
          if (done) run.acks.push(performance.now() - from)
          else run.errors++
        }
        await pause(Math.max(0, every * (0.8 + Math.random() * 0.4) - (performance.now() - from)))
      }
    }),
  )
  await pause(warming)
  counting = true
  const before = cpuOf()
  await pause(measuring)
  run.cpu = (cpuOf() - before) / measuring
  counting = false
  await all
  return run
}

/** Milliseconds of processor time of these processes so far (Linux; elsewhere NaN). */
export function cpuMs(pids: readonly number[]): number {
  if (process.platform !== 'linux') return Number.NaN
  return pids.reduce((sum, pid) => sum + cpuOfOne(pid), 0)
}

function cpuOfOne(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    // It ended meanwhile: a connection that was let go of. What it used is not counted.
    return 0
  }
}

/** node:http and not fetch: two hundred clients share a processor with the server, and fetch takes several times as much of it. */
export function postOver(agent: Agent, url: string, body: Uint8Array, cookie: string): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-length': body.length }
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        response.statusCode === 200 ? done(Buffer.concat(parts)) : failed(new Error('Refused')),
      )
      response.on('error', failed)
    })
    asking.on('error', failed)
    asking.end(body)
  })
}
