import { migrate } from '@/db/migrate'
import { openDatabase } from '@/db/open-database'
import { command } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

/** `npm run db:migrate`: the newest tables without pages, for a release that migrates before it starts. */
await command(async () => {
  const database = await openDatabase(process.env)
  try {
    await step('Bringing the tables to the newest form', () => migrate(database.settings))
  } finally {
    await database.close()
  }
})
