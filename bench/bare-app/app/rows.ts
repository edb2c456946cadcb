import pg from 'pg'

export type Row = { id: string; family_name: string; phase: string }

const shared = globalThis as typeof globalThis & { barePool?: pg.Pool }
const pool = () =>
  (shared.barePool ??= new pg.Pool({ ...(JSON.parse(process.env['BARE_DATABASE'] ?? '{}') as pg.PoolConfig), max: 12 }))

/** The one query of the bare pages. */
export async function newestRows(): Promise<Row[]> {
  const { rows } = await pool().query<Row>(
    'select id, family_name, phase from case_file where team_id = $1 order by last_activity_at desc, id desc limit 25',
    [process.env['BARE_TEAM']],
  )
  return rows
}
