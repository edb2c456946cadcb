import { join, resolve } from 'node:path'
import { backupKey } from '@/db/backup/key'
import { writeBackup } from '@/db/backup/write'
import { openDatabase } from '@/db/open-database'
import { command } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

/** `npx tsx scripts/backup.ts [file]`: everything in one encrypted file, while people go on working. */
await command(async () => {
  const now = new Date()
  const path = resolve(
    process.argv[2] ?? join('.houvast', `houvast-${now.toISOString().slice(0, 19).replaceAll(':', '')}.backup`),
  )
  const database = await openDatabase(process.env)
  try {
    await step(`Writing the backup ${path}`, async () => {
      const { tables, rows } = await writeBackup(
        database.settings,
        path,
        (salt) => backupKey(process.env, database.masterKey, salt),
        now,
      )
      return `${rows} rows of ${tables} tables`
    })
  } finally {
    await database.close()
  }
})
