import { spawn } from 'node:child_process'
import { errnoOf } from '../trouble'
import type { Account } from './account'

export type Ran = { ok: boolean; said: string; errno?: string }

/** PostgreSQL must not be led by the person's own PG* settings, and speaks the language we look for words in. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, NODE_ENV, SystemRoot, TEMP } = process.env
  return { PATH, NODE_ENV, LC_ALL: 'C', TZ: 'UTC', ...(process.platform === 'win32' && { SystemRoot, TEMP }) }
}

/** Runs a program to its end and gives back what it said, both streams in one. Never throws. */
export function run(program: string, args: string[], account: Account): Promise<Ran> {
  return new Promise((done) => {
    let said = ''
    // From the root folder: the account may not be allowed to stand where we stand.
    const child = spawn(program, args, {
      ...account,
      env: cleanEnvironment(),
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const listen = (chunk: Buffer) => void (said += chunk.toString('utf8'))
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', (e) => done({ ok: false, said: e.message, errno: errnoOf(e) ?? 'unknown' }))
    child.once('close', (code) => done({ ok: code === 0, said: said.trim() }))
  })
}
