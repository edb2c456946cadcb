import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import pg, { escapeIdentifier as quote } from 'pg'
import { clientConfig, type ConnectionSettings } from '../connection-settings'
import { DatabaseTrouble, fileTrouble } from '../trouble'
import { fillTable, requireEmpty, withoutGuards } from './fill'
import { hashTable, rowHash, type Row } from './rows'
import { BackupDamaged, unseal } from './sealed-stream'
import { listMigrations, listTables, plainText, type Sequence, type Table } from './tables'
import { magic, type BackupSummary, type KeyFor } from './write'

type Head = { houvast: 1; made: string; migrations: string[]; sequences: Sequence[] }
type Begin = { table: string; columns: string[] }
type End = { end: string; rows: number; sha256: string }

const refuse = (why: string, cause?: unknown) =>
  new DatabaseTrouble('data-broken', `The backup was not put back, and nothing was changed: ${why}.`, cause)

/**
 * Puts a backup into an empty, migrated database: all of it or nothing (one transaction). Every table is read back and compared
 * with the hash in the file before anything is kept. Throws DatabaseTrouble.
 */
export async function restoreBackup(
  settings: ConnectionSettings,
  path: string,
  keyFor: KeyFor,
): Promise<BackupSummary & { made: string }> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    await client.query(`begin; ${plainText}`)
    const tables = await listTables(client)
    await requireEmpty(client, tables)
    const lines = await readLines(path, keyFor)
    let done: BackupSummary & { made: string } = { tables: 0, rows: 0, made: '' }
    await withoutGuards(client, tables, async () => {
      done = await putBack(client, new Map(tables.map((table) => [table.name, table])), lines)
    })
    await client.query('commit')
    return done
  } catch (e) {
    await client.query('rollback').catch(() => undefined)
    if (e instanceof DatabaseTrouble) throw e
    if (e instanceof BackupDamaged) throw refuse(`${path} is damaged: ${e.message}`, e)
    throw fileTrouble(e, path)
  } finally {
    await client.end()
  }
}

async function readLines(path: string, keyFor: KeyFor): Promise<AsyncIterator<string>> {
  const file = await open(path, 'r').catch((e: unknown) => {
    throw refuse(`${path} cannot be read`, e)
  })
  const head = Buffer.alloc(magic.length + 32)
  await file.read(head, 0, head.length, 0)
  await file.close()
  if (!head.subarray(0, magic.length).equals(magic)) throw refuse(`${path} is not a backup of Houvast`)
  const sealed = createReadStream(path, { start: head.length }) as AsyncIterable<Buffer>
  const plain = Readable.from(unseal(sealed, keyFor(head.subarray(magic.length))))
  // A pipeline, because a plain pipe does not pass on what goes wrong before it.
  return linesOf(pipeline(plain, createGunzip(), () => undefined))
}

async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const text = new TextDecoder()
  let waiting = ''
  for await (const piece of stream) {
    const lines = (waiting + text.decode(piece, { stream: true })).split('\n')
    waiting = lines.pop() ?? ''
    yield* lines
  }
}

async function putBack(client: pg.Client, tables: Map<string, Table>, lines: AsyncIterator<string>) {
  const head = await next<Head>(lines)
  const here = await listMigrations(client)
  if (JSON.stringify(head.migrations) !== JSON.stringify(here))
    throw refuse(
      `it was made by another version of Houvast (${head.migrations.length} migrations, here ${here.length}). Restore it with that version, then bring it up to date`,
    )
  const done = { tables: 0, rows: 0, made: head.made }
  for (
    let part = await next<Begin | { whole: true }>(lines);
    'table' in part;
    part = await next<Begin | { whole: true }>(lines)
  ) {
    const table = tables.get(part.table)
    if (!table) throw refuse(`there is no table ${part.table} here`)
    const end = await fillFrom(client, table, part.columns, lines)
    const now = await hashTable(client, table)
    if (now.rows !== end.rows || now.sha256 !== end.sha256)
      throw refuse(`table ${table.name} did not come back as it was`)
    done.tables += 1
    done.rows += end.rows
  }
  if ((await lines.next()).done !== true) throw new BackupDamaged('there is something behind its end')
  if (done.tables !== tables.size) throw refuse('it does not hold every table')
  for (const { name, value } of head.sequences)
    if (value !== null) await client.query(`select setval($1, $2)`, [`public.${quote(name)}`, value])
  return done
}

async function fillFrom(
  client: pg.Client,
  table: Table,
  columns: string[],
  lines: AsyncIterator<string>,
): Promise<End> {
  const hash = rowHash()
  let waiting: Row[] = []
  for (;;) {
    const value = await next<Row | End>(lines)
    if (!Array.isArray(value)) {
      await fillTable(client, table, columns, waiting)
      const { rows, sha256 } = hash.done()
      if (value.end !== table.name || value.rows !== rows || value.sha256 !== sha256)
        throw refuse(`table ${table.name} is not whole`)
      return value
    }
    hash.add(value)
    waiting.push(value)
    if (waiting.length < 500) continue
    await fillTable(client, table, columns, waiting)
    waiting = []
  }
}

async function next<T>(lines: AsyncIterator<string>): Promise<T> {
  const line = await lines.next()
  if (line.done === true) throw new BackupDamaged('its end is missing')
  return JSON.parse(line.value) as T
}
