import { connection } from 'next/server'
import pg from 'pg'

const shared = globalThis as typeof globalThis & { barePool?: pg.Pool }
const pool = () =>
  (shared.barePool ??= new pg.Pool({ ...(JSON.parse(process.env['BARE_DATABASE'] ?? '{}') as pg.PoolConfig), max: 12 }))

export default async function Page() {
  await connection()
  const { rows } = await pool().query<{ id: string; family_name: string; phase: string }>(
    'select id, family_name, phase from case_file where team_id = $1 order by last_activity_at desc, id desc limit 25',
    [process.env['BARE_TEAM']],
  )
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <a href={`/cases/${row.id}`}>{row.family_name}</a> {row.phase}
        </li>
      ))}
    </ul>
  )
}
