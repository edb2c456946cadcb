import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'

/**
 * Runs a statement that PostgreSQL plans once for each connection. For what happens at every keystroke and on the busiest page: planning,
 * with every policy in it, costs as much as running.
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
