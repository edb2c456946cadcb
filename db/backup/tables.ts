import type pg from 'pg'
import { escapeIdentifier as quote } from 'pg'

export type Column = { name: string; type: string }
export type Table = { name: string; columns: Column[]; order: string[] }
export type Sequence = { name: string; value: string | null }

/** Every table of the schema that holds data, with what is needed to copy it as text and in an order that is the same anywhere. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(a.attname order by array_position(i.indkey::int2[], a.attnum))
         from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
         where i.indrelid = c.oid and i.indisprimary), '[]') as "order"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname collate "C"`)
  return rows
}

/** Which migrations made these tables; a backup goes back into exactly the same. */
export async function listMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(
    'select hash from migration.__drizzle_migrations order by created_at',
  )
  return rows.map(({ hash }) => hash)
}

export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public' order by 1`,
  )
  return rows
}

/**
 * Tables whose rows this role would not all see. Row security filters in silence, and a backup that misses rows looks like one
 * that has them all.
 */
export async function hiddenTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
      and not (select rolbypassrls or rolsuper from pg_roles where rolname = current_user)
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r')
        and (select oid from pg_roles where rolname = current_user) = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true')`)
  return rows.map(({ name }) => name)
}

/** Text that means the same whatever the session, the server or the machine is set to. */
export const plainText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1`

const orderOf = ({ columns, order }: Table) =>
  (order.length > 0 ? order : columns.map(({ name }) => name))
    .map((name) => `${quote(name)}::text collate "C"`)
    .join(', ')

export const selectAll = (table: Table) =>
  `select ${table.columns.map(({ name }) => `${quote(name)}::text`).join(', ')} from ${quote(table.name)} order by ${orderOf(table)}`
