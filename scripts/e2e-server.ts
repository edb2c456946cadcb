import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/db/migrate'
import { openDatabase } from '@/db/open-database'
import { seedFixtures } from '@/db/seed/fixtures'
import { isReady, startNext, wishToStop } from './next-process'
import { build } from './steps/build.mjs'
import { portOf, requireFreePort } from './steps/port.mjs'
import { projectFolder } from './steps/program.mjs'
import { command, Sentence } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

/**
 * The server of the journeys: a database that is thrown away, the small fixture organisation, a production build. Where it
 * stands is written to .cache/e2e-server.json, for journeys that look into the database or kill the pages.
 */
await command(async () => {
  const port = portOf(process.env.E2E_PORT ?? '3100')
  await requireFreePort(port)
  const stopped = wishToStop()
  await build()
  const dataFolder = mkdtempSync(join(process.env.HOUVAST_TEST_DATA ?? tmpdir(), 'houvast-e2e-'))
  chmodSync(dataFolder, 0o711)
  const database = await openDatabase({
    HOUVAST_DATA: dataFolder,
    HOUVAST_MASTER_KEY: randomBytes(32).toString('base64'),
  })
  try {
    await step('Laying out tables and fixtures', async () => {
      await migrate(database.settings)
      await seedFixtures(database.settings, database.masterKey)
    })
    const next = startNext('start', port, database, { NEXTAUTH_URL: `http://localhost:${port}` })
    const { settings, masterKey } = database
    mkdirSync(join(projectFolder, '.cache'), { recursive: true })
    writeFileSync(
      join(projectFolder, '.cache/e2e-server.json'),
      JSON.stringify({ port, pid: next.child.pid, settings, masterKey }),
      { mode: 0o600 },
    )
    try {
      if (!(await Promise.race([isReady(port, next), stopped.then(() => true)])))
        throw new Sentence('The pages do not answer.')
      console.log(`Ready on http://localhost:${port}`)
      await Promise.race([stopped, next.exited])
    } finally {
      await next.stop()
    }
  } finally {
    await database.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
