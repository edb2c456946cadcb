import { createHash } from 'node:crypto'
import type pg from 'pg'
import { selectAll, type Table } from './tables'

export type Row = (string | null)[]

const batch = 500

/** The rows of a table as text, some at a time, inside the transaction of the caller: all from one snapshot. */
export async function* readRows(client: pg.Client, table: Table): AsyncGenerator<Row[]> {
  await client.query(`declare rows_of_table no scroll cursor for ${selectAll(table)}`)
  for (;;) {
    const { rows } = await client.query<Row>({ text: `fetch ${batch} from rows_of_table`, rowMode: 'array' })
    if (rows.length === 0) break
    yield rows
  }
  await client.query('close rows_of_table')
}

/** A running hash over rows, the same when written, when read back from the file, and when read back from the database. */
export function rowHash() {
  const hash = createHash('sha256')
  let count = 0
  return {
    add(row: Row): string {
      const line = JSON.stringify(row)
      hash.update(line).update('\n')
      count += 1
      return line
    },
    done: () => ({ rows: count, sha256: hash.digest('hex') }),
  }
}

/** What a table holds now, in one line. */
export async function hashTable(client: pg.Client, table: Table): Promise<{ rows: number; sha256: string }> {
  const hash = rowHash()
  for await (const rows of readRows(client, table)) rows.forEach((row) => hash.add(row))
  return hash.done()
}
