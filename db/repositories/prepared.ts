import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'

/**
 * Runs a statement that PostgreSQL plans once for each connection. For the two statements of every keystroke: planning them, with
 * every policy in them, costs more than running them.
 */
export async function runPrepared<Row extends pg.QueryResultRow>(
  tx: NodePgDatabase,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const { $client } = tx as NodePgDatabase & { $client: pg.ClientBase }
  return (await $client.query<Row>({ name, text, values })).rows
}
