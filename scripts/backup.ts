import { resolve } from 'node:path'
import { backupKey } from '@/db/backup/key'
import { writeBackup } from '@/db/backup/write'
import { openDatabase } from '@/db/open-database'
import { command, Sentence } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

/** `npx tsx scripts/backup.ts file`: everything in one encrypted file, while people go on working. */
await command(async () => {
  const [given] = process.argv.slice(2)
  if (!given) throw new Sentence('Name the file: npx tsx scripts/backup.ts /mnt/elsewhere/houvast.backup')
  const path = resolve(given)
  const database = await openDatabase(process.env)
  try {
    await step(`Writing the backup ${path}`, async () => {
      const { tables, rows } = await writeBackup(
        database.settings,
        path,
        (salt) => backupKey(process.env.HOUVAST_BACKUP_KEY, database.masterKey, salt),
        new Date(),
      )
      return `${rows} rows of ${tables} tables`
    })
  } finally {
    await database.close()
  }
})
