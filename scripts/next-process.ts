import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { OpenDatabase } from '@/db/open-database'
import { signInSecret } from '@/db/derived-secrets'
import { projectFolder, toolEnvironment } from './steps/program.mjs'

export type NextProcess = { child: ChildProcess; exited: Promise<number>; stop(): Promise<void> }

type Extra = Record<string, string>

/** The built pages, or `next dev`, on a database. What the pages say goes where our own words go. */
export function startNext(mode: 'start' | 'dev', port: number, database: OpenDatabase, more: Extra = {}): NextProcess {
  const started =
    mode === 'start'
      ? { program: [`${projectFolder}/scripts/pages.mjs`, String(port)], environment: 'production' as const }
      : {
          program: [`${projectFolder}/node_modules/next/dist/bin/next`, 'dev', '-p', String(port)],
          environment: 'development' as const,
        }
  const child = spawn(process.execPath, started.program, {
    cwd: projectFolder,
    env: { ...settingsFor(port, database), NODE_ENV: started.environment, ...more },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const exited = new Promise<number>((done) => {
    child.once('exit', (code) => done(code ?? 1))
    child.once('error', () => done(1))
  })
  return {
    child,
    exited,
    async stop() {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await exited
      clearTimeout(late)
    },
  }
}

/** Every setting server/env.ts asks for. The address of the database is in one place only, so that two cannot disagree. */
const settingsFor = (port: number, { settings, masterKey }: OpenDatabase) => ({
  ...toolEnvironment(),
  DATABASE_URL: undefined,
  HOUVAST_CONNECTION: JSON.stringify(settings),
  HOUVAST_MASTER_KEY: masterKey,
  NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
  NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || signInSecret(masterKey),
})

/** Waits until the pages answer and the database behind them does; false when the process ends first or `patience` ms pass. */
export async function isReady(port: number, next: NextProcess, patience = 60_000): Promise<boolean> {
  const giveUp = new AbortController()
  void next.exited.then(() => giveUp.abort())
  const until = Date.now() + patience
  while (!giveUp.signal.aborted && Date.now() < until) {
    const asked = fetch(`http://localhost:${port}/readyz`, { signal: AbortSignal.timeout(2_000) })
    const answer = await asked.catch(() => null)
    if (answer?.ok) return true
    await pause(100)
  }
  return false
}

/** Resolves at the first wish to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started us. */
export const wishToStop = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
    process.once('disconnect', () => done())
    // Listening for the end of the channel must not keep us here when our own work is done.
    process.channel?.unref()
  })
