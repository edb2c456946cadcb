import type pg from 'pg'

export type Row = Record<string, string | number | boolean | null | Uint8Array | Date | object>

const plain = (value: Row[string]) => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value)

/**
 * Writes many rows of one table in one statement, as the owner. Columns are those of the first row, in snake case; every row must
 * have the same ones. PostgreSQL casts each value from JSON to the column's own type, bytes included.
 */
export async function insertRows(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first).join(', ')
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows
      .slice(from, from + 500)
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])))
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(part)],
    )
  }
}
