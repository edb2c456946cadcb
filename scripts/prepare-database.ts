import pg from 'pg'
import { clientConfig, type ConnectionSettings } from '@/db/connection-settings'
import { migrate } from '@/db/migrate'
import { openDatabase, type OpenDatabase } from '@/db/open-database'
import { seedDemo } from '@/db/seed/run'
import { step } from './steps/step.mjs'

/** The database, its newest schema, and the demo organisation where one is wanted. Says what it does. */
export async function prepareDatabase(env: NodeJS.ProcessEnv): Promise<OpenDatabase & { demo: boolean }> {
  let opened: OpenDatabase | undefined
  await step('Starting the database', async () => {
    opened = await openDatabase(env)
    return opened.told.join('\n  ')
  })
  const database = opened!
  try {
    await step('Bringing its tables to the newest form', () => migrate(database.settings))
    if (wantsDemo(env) && (await isEmpty(database.settings)))
      await step('Making up the demo organisation', () => seedDemo(database.settings, database.masterKey))
    return { ...database, demo: await hasDemo(database.settings) }
  } catch (e) {
    await database.close()
    throw e
  }
}

/** Its passwords are public: where people come in from outside (https) it has to be asked for in so many words. */
export const wantsDemo = (env: { HOUVAST_DEMO?: string; NEXTAUTH_URL?: string }) =>
  env.NEXTAUTH_URL?.startsWith('https:') ? env.HOUVAST_DEMO === '1' : env.HOUVAST_DEMO !== '0'

const isEmpty = (settings: ConnectionSettings) => holds(settings, 'not exists (select from organisation)')
const hasDemo = (settings: ConnectionSettings) => holds(settings, 'exists (select from organisation where demo)')

async function holds(settings: ConnectionSettings, condition: string): Promise<boolean> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    const { rows } = await client.query<{ holds: boolean }>(`select ${condition} as holds`)
    return rows[0]?.holds === true
  } finally {
    await client.end()
  }
}
