import { resolve } from 'node:path'
import { backupKey } from '@/db/backup/key'
import { restoreBackup } from '@/db/backup/restore'
import { migrate } from '@/db/migrate'
import { openDatabase } from '@/db/open-database'
import { command, Sentence } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

/** `npx tsx scripts/restore.ts file`: a backup into an empty database; every table is compared before anything is kept. */
await command(async () => {
  const [given] = process.argv.slice(2)
  if (!given) throw new Sentence('Name the backup: npx tsx scripts/restore.ts /path/to/file')
  const path = resolve(given)
  const database = await openDatabase(process.env)
  try {
    await step('Bringing the tables to the newest form', () => migrate(database.settings))
    await step(`Putting back ${path}`, async () => {
      const back = await restoreBackup(database.settings, path, (salt) =>
        backupKey(process.env.HOUVAST_BACKUP_KEY, database.masterKey, salt),
      )
      return `${back.rows} rows of ${back.tables} tables, as they were on ${back.made}; each compared with its hash`
    })
  } finally {
    await database.close()
  }
})
