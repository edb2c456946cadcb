import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const next = `${root}node_modules/next/dist/bin/next`
const bareFolder = `${root}bench/bare-app`

/** Builds the bare app once. Throws with Next's own words when it does not build. */
export function buildBareApp(): void {
  const built = `${bareFolder}/.next/server/app`
  if ([`${built}/echo/route.js`, `${built}/draw/page.js`, `${built}/as-much/page.js`].every(existsSync)) return
  build()
}

function build(): void {
  const built = spawnSync(process.execPath, [next, 'build', bareFolder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  // What Next lays beside it is looser than ours, and would be linted with everything else.
  for (const left of ['tsconfig.json', 'next-env.d.ts']) rmSync(`${bareFolder}/${left}`, { force: true })
  if (built.status !== 0) throw new Error(`The bare app did not build:\n${built.stdout}\n${built.stderr}`)
}

export type Serving = { url: string; pid: number; stop(): Promise<void> }

/** `next start` of the bare app on a free port, with these settings. */
export async function serveBareApp(port: number, settings: Record<string, string>): Promise<Serving> {
  const child = spawn(process.execPath, [next, 'start', bareFolder, '-p', String(port)], {
    cwd: root,
    env: { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  })
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  const url = `http://localhost:${String(port)}`
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break
    await new Promise((done) => setTimeout(done, 100))
  }
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
