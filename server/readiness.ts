import 'server-only'
import { getTableColumns, is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { randomBytes } from 'node:crypto'
import * as auditTables from '@/db/schema/audit'
import * as caseTables from '@/db/schema/case'
import * as documentTables from '@/db/schema/document'
import * as organisationTables from '@/db/schema/organisation'
import * as usageTables from '@/db/schema/usage'
import { asSession, databaseAnswers } from './database'
import { env } from './env'
import { unwrapKey, wrapKey } from './keys/master-key'
import { logUnexpected } from './log'

type Problem = 'settings' | 'database' | 'schema' | 'master_key'

/** What a name becomes in SQL; the same rule as drizzle's `casing: 'snake_case'`. */
const snake = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()

/** Every table and column this version of the code reads or writes, as "table.column". */
const neededColumns = [auditTables, caseTables, documentTables, organisationTables, usageTables]
  .flatMap((tables): unknown[] => Object.values(tables))
  .filter((value): value is PgTable => is(value, PgTable))
  .flatMap((table) =>
    Object.values(getTableColumns(table)).map((column) => `${getTableConfig(table).name}.${snake(column.name)}`),
  )

/**
 * Are the migrations this code was written for there? The catalogue is asked, which everyone may read, so that the app needs no
 * right to the list of migrations. Once found it is not asked again: migrations only go forward.
 */
let schemaIsThere = false
async function hasSchema(): Promise<boolean> {
  if (schemaIsThere) return true
  const found = await asSession(null, (tx) =>
    tx.execute<{ name: string }>(sql`
      select c.relname || '.' || a.attname as name
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`),
  )
  const there = new Set(found.rows.map((row) => row.name))
  schemaIsThere = neededColumns.every((column) => there.has(column))
  return schemaIsThere
}

/** Wraps and unwraps a key: a master key of the wrong length or a broken crypto library shows here, not at a family's table. */
function masterKeyWorks(): boolean {
  const key = randomBytes(32)
  return key.equals(unwrapKey('readiness', wrapKey('readiness', key).wrapped))
}

/** What stands in the way of serving people; empty when nothing does. Never throws. */
export async function notReadyBecause(): Promise<Problem[]> {
  try {
    env()
  } catch (error) {
    logUnexpected(error, 'readiness.settings')
    return ['settings']
  }
  const problems: Problem[] = []
  const check = async (problem: Problem, holds: () => boolean | Promise<boolean>) => {
    if (!(await Promise.resolve(holds()).catch(() => false))) problems.push(problem)
  }
  await check('database', databaseAnswers)
  if (problems.length === 0) await check('schema', hasSchema)
  await check('master_key', () => Promise.resolve().then(masterKeyWorks))
  return problems
}
