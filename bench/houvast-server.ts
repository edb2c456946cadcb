import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/db/migrate'
import { openDatabase, type OpenDatabase } from '@/db/open-database'
import { seedFixtures } from '@/db/seed/fixtures'
import { demoPassword } from '@/db/seed/accounts'
import { isReady, startNext } from '@/scripts/next-process'

export type Houvast = {
  url: string
  pid: number
  database: OpenDatabase
  /** As if somebody pulled the plug of the pages; `again` starts them anew on the same database. */
  kill(): Promise<void>
  again(): Promise<void>
  stop(): Promise<void>
}

/** The built app on a database that is thrown away, with the small fixture organisation in it. */
export async function serveHouvast(port: number): Promise<Houvast> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'houvast-bench-'))
  chmodSync(dataFolder, 0o711)
  const database = await openDatabase({
    HOUVAST_DATA: dataFolder,
    HOUVAST_MASTER_KEY: randomBytes(32).toString('base64'),
  })
  await migrate(database.settings)
  await seedFixtures(database.settings, database.masterKey)
  const url = `http://localhost:${String(port)}`
  const start = async () => {
    const started = startNext('start', port, database, { NEXTAUTH_URL: url })
    if (!(await isReady(port, started))) throw new Error('The app did not become ready')
    return started
  }
  let next = await start()
  return {
    url,
    pid: next.child.pid ?? 0,
    database,
    async kill() {
      next.child.kill('SIGKILL')
      await next.exited
    },
    async again() {
      next = await start()
    },
    async stop() {
      await next.stop()
      await database.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The cookie header of a signed-in demo account. Throws when signing in failed. */
export async function cookieOf(url: string, account: string): Promise<string> {
  const first = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const before = first.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: before.join('; '), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, email: `${account}@houvast.example`, password: demoPassword, json: 'true' }),
  })
  const token = answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .find((cookie) => cookie?.includes('session-token='))
  if (token === undefined) throw new Error(`${account} could not sign in`)
  return token
}
