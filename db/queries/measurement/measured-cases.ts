import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { ChildFacts } from '@/domain/measurement/eligibility'
import type { Month } from '@/domain/measurement/period'
import type { MeasuredCase } from '@/domain/measurement/rows'

type Row = {
  team_id: string
  consultant: number | null
  opened_on: string
  counted_on: string
  births: string[]
  danger: boolean
  uses: string[]
  reasons: string[]
}

const childOf = (birth: string): ChildFacts => {
  if (birth === '') return { unknown: true }
  return birth.length > 4 ? { birthDate: birth } : { birthYear: Number(birth) }
}

/** "three_houses:2" is the second child, "three_houses:0" nobody in particular. */
function useOf(text: string): MeasuredCase['uses'][number] {
  const [tool = '', child = '0'] = text.split(':')
  return { tool, child: child === '0' ? null : Number(child) - 1 }
}

function reasonOf(text: string): MeasuredCase['reasons'][number] {
  const [tool = '', reason = ''] = text.split(':')
  return { tool, reason }
}

/**
 * Every case of an organisation that was open in the twelve months until `until`, without ids or names. For the statistics
 * role only. `source` is the rollup; 'log' reads every event and must give the same.
 */
export async function measuredCases(
  tx: NodePgDatabase,
  organisationId: string,
  until: Month,
  source: 'rollup' | 'log' = 'rollup',
): Promise<MeasuredCase[]> {
  const found = await tx.execute<Row>(sql`
    select team_id, consultant, opened_on::text, counted_on::text, births, danger, uses, reasons
    from app.measured_cases(${organisationId}::uuid, ${until}, ${source})`)
  return found.rows.map((row) => ({
    team: row.team_id,
    consultant: row.consultant,
    openedOn: row.opened_on,
    on: row.counted_on,
    children: row.births.map(childOf),
    dangerStatement: row.danger,
    uses: row.uses.map(useOf),
    reasons: row.reasons.map(reasonOf),
  }))
}
