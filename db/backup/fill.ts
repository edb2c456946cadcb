import type pg from 'pg'
import { escapeIdentifier as quote } from 'pg'
import { DatabaseTrouble } from '../trouble'
import type { Row } from './rows'
import type { Table } from './tables'

/** Refuses a database that holds anything: a restore never mixes two lives. */
export async function requireEmpty(client: pg.Client, tables: Table[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${quote(name)} limit 1`)
    if (rowCount)
      throw new DatabaseTrouble(
        'data-broken',
        `The backup was not put back, and nothing was changed: this database is not empty (${name}).`,
      )
  }
}

export async function fillTable(
  client: pg.Client,
  { name, columns }: Table,
  order: string[],
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) return
  const types = order.map((wanted) => columns.find((column) => column.name === wanted)?.type ?? 'text')
  const list = (make: (name: string, i: number) => string) => order.map(make).join(', ')
  await client.query(
    `insert into ${quote(name)} (${list(quote)}) overriding system value
     select ${list((_, i) => `v.c${i}::${types[i] ?? 'text'}`)} from unnest(${list((_, i) => `$${i + 1}::text[]`)}) as v(${list((_, i) => `c${i}`)})`,
    order.map((_, i) => rows.map((row) => row[i] ?? null)),
  )
}

/**
 * Rows come table by table, and a table may point to one that is not there yet; triggers would write again what is in the backup
 * already. Takes both away and puts them back inside the caller's transaction; putting a foreign key back checks every row.
 */
export async function withoutGuards(client: pg.Client, tables: Table[], act: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  for (const key of keys) await client.query(`alter table ${key.table} drop constraint ${quote(key.name)}`)
  for (const { name } of tables) await client.query(`alter table ${quote(name)} disable trigger user`)
  await act()
  for (const { name } of tables) await client.query(`alter table ${quote(name)} enable trigger user`)
  for (const key of keys)
    await client.query(`alter table ${key.table} add constraint ${quote(key.name)} ${key.definition}`)
}
