import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { clientConfig, type ConnectionSettings } from '../connection-settings'
import { DatabaseTrouble, fileTrouble } from '../trouble'
import { readRows, rowHash } from './rows'
import { seal } from './sealed-stream'
import { hiddenTables, listMigrations, listSequences, listTables, plainText } from './tables'

export const magic = Buffer.from('HOUVASTBACKUP1\n')
export type KeyFor = (salt: Buffer) => Buffer
export type BackupSummary = { tables: number; rows: number }

/**
 * Writes every row of every table to one encrypted file, all from one moment (a REPEATABLE READ snapshot), while people go on
 * working. The file appears under its name only when it is whole and on disk.
 */
export async function writeBackup(
  settings: ConnectionSettings,
  path: string,
  keyFor: KeyFor,
  now: Date,
): Promise<BackupSummary> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  const half = `${path}.new`
  const summary: BackupSummary = { tables: 0, rows: 0 }
  try {
    await client.query(`begin isolation level repeatable read read only; ${plainText}`)
    const hidden = await hiddenTables(client)
    if (hidden.length > 0)
      throw new DatabaseTrouble(
        'roles-missing',
        `${settings.owner.user} would not see every row of ${hidden.join(', ')}: it is not the role that ran the migrations. Make backups as that role.`,
      )
    const salt = randomBytes(32)
    const zipped = createGzip()
    const reading = pipeline(linesOf(client, now, summary), zipped)
    // When the disk is full, reading ends too; what is told is what ended it.
    reading.catch(() => undefined)
    const sealed = Readable.from(withHead(Buffer.concat([magic, salt]), seal(zipped, keyFor(salt))))
    await pipeline(sealed, createWriteStream(half, { mode: 0o600 }))
    await reading
    await onDisk(half)
    await rename(half, path)
    await onDisk(dirname(path))
    await client.query('commit')
    return summary
  } catch (e) {
    await rm(half, { force: true }).catch(() => undefined)
    throw fileTrouble(e, path)
  } finally {
    await client.end()
  }
}

async function* withHead(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head
  yield* rest
}

/** One JSON value a line: what it is, then a table and its rows and its hash, then the next, then the end. */
async function* linesOf(client: pg.Client, now: Date, summary: BackupSummary): AsyncGenerator<string> {
  const [migrations, sequences] = [await listMigrations(client), await listSequences(client)]
  yield line({ houvast: 1, made: now.toISOString(), migrations, sequences })
  for (const table of await listTables(client)) {
    yield line({ table: table.name, columns: table.columns.map(({ name }) => name) })
    const hash = rowHash()
    for await (const rows of readRows(client, table)) yield rows.map((row) => `${hash.add(row)}\n`).join('')
    const done = hash.done()
    summary.tables += 1
    summary.rows += done.rows
    yield line({ end: table.name, ...done })
  }
  yield line({ whole: true })
}

const line = (value: object) => `${JSON.stringify(value)}\n`

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r')
  await file.sync()
  await file.close()
}
