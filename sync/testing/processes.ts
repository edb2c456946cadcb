import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { readAnswer } from '@/sync/model/frame'
import type { Reply } from './client'

export type ServerProcess = {
  send(token: string, documentId: string, body: Uint8Array): Promise<Reply>
  tidied(): Promise<void>
  kill(): Promise<void>
  pid: number
}

/** Starts `server-process.ts` with these settings and waits until it listens. `kill` is SIGKILL: no last words. */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
  const root = join(import.meta.dirname, '..', '..')
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', join(import.meta.dirname, 'server-process.ts')],
    {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const address = `http://127.0.0.1:${await portOf(child)}`
  return {
    pid: child.pid ?? -1,
    async send(token, documentId, body) {
      const response = await fetch(`${address}/${documentId}`, {
        method: 'POST',
        body: body as Uint8Array<ArrayBuffer>,
        headers: { 'x-token': token },
      })
      const bytes = new Uint8Array(await response.arrayBuffer())
      return { status: response.status, code: null, answer: readAnswer(bytes) }
    },
    async tidied() {
      await fetch(`${address}/tidied`, { method: 'POST' })
    },
    kill: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done()
        child.once('exit', () => done())
        child.kill('SIGKILL')
      }),
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((found, failed) => {
    child.once('exit', (code) => failed(new Error(`The server process ended with ${code}`)))
    child.stdout?.on('data', (data: Buffer) => {
      const port = /port (\d+)/.exec(data.toString())?.[1]
      if (port !== undefined) found(Number(port))
    })
  })
}
