import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../migrate'
import type { ConnectionSettings } from '../connection-settings'
import { startEmbedded, type Embedded } from '../embedded/start'

export type TestServer = { settings: ConnectionSettings; superuser: ClientConfig; masterKey: string }

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

export const templateName = 'houvast_template'

/** One server and one migrated template a run, in a folder that is thrown away; never the person's own data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(process.env.HOUVAST_TEST_DATA ?? tmpdir(), 'houvast-test-'))
  chmodSync(dataFolder, 0o711)
  const server = await startEmbedded({ dataFolder })
  try {
    await makeTemplate(server)
  } catch (e) {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
    throw e
  }
  project.provide('testServer', {
    settings: server.settings,
    superuser: server.superuser(),
    masterKey: server.masterKey,
  })
  return async () => {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function makeTemplate(server: Embedded): Promise<void> {
  const client = new pg.Client(server.superuser())
  // When a migration fails the server is stopped under it; the failure is what should be read.
  client.on('error', () => undefined)
  await client.connect()
  await client.query(`create database ${templateName} owner ${server.settings.owner.user}`)
  await migrate({ ...server.settings, database: templateName })
  await client.query(`alter database ${templateName} is_template true allow_connections false`)
  await client.end()
}
