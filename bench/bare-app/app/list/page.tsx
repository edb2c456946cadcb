import { connection } from 'next/server'
import { newestRows } from '../rows'

export default async function Page() {
  await connection()
  const rows = await newestRows()
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
