import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { openDatabase } from '@/db/open-database'
import { daysKept, tidyPictures } from '@/server/assets/unnamed-pictures'
import { command } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

/** `npm run tidy`: deletes pictures that nothing named for thirty days. Runs beside a running Houvast, for instance every night. */
await command(async () => {
  const database = await openDatabase(process.env)
  const client = new pg.Client(clientConfig(database.settings, 'owner'))
  try {
    await client.connect()
    const found = { unreadable: 0 }
    await step('Looking through the pictures of every case', async () => {
      const told = await tidyPictures(client, Buffer.from(database.masterKey, 'base64'), new Date())
      found.unreadable = told.unreadable
      const { pictures, cases, unnamed, deleted, bytes } = told
      return `${pictures} pictures of ${cases} cases; ${deleted} deleted (${(bytes / 1_000_000).toFixed(1)} MB), ${unnamed} named by nothing since less than ${daysKept} days`
    })
    if (found.unreadable === 0) return
    console.error(
      `${found.unreadable} cases were left alone: something of them could not be read. What to do: docs/runbooks/production.md`,
    )
    return 1
  } finally {
    await client.end()
    await database.close()
  }
})
