import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { TeamScope } from '@/domain/access/scope'
import type { ContributorRole } from '@/domain/measurement/event'
import type { Month } from '@/domain/measurement/period'

/** One tool in one month: in how many families, with whom, and on paper, shown or in a meeting. */
export type MonthOfWork = {
  month: Month
  tool: string
  families: number
  /** Those whose case is still this person's to see, at most three. */
  familyNames: string[]
  withWhom: ContributorRole[]
  onPaper: number
  shown: number
}

/** What this person did together with families in the last twelve months, the newest first. Row security shows nobody else's. */
export async function myWork(scope: TeamScope<'list_own'>, tx: NodePgDatabase): Promise<MonthOfWork[]> {
  const found = await tx.execute<MonthOfWork>(sql`
    select to_char(e.at at time zone 'Europe/Brussels', 'YYYY-MM') as month, e.tool_kind as tool, count(distinct e.case_id)::int as families,
      (array_agg(distinct c.family_name) filter (where c.id is not null))[1:3] as "familyNames",
      coalesce(array_agg(distinct e.contributor_role) filter (where e.contributor_role in ('child', 'parent', 'family', 'network')), '{}') as "withWhom",
      count(distinct e.case_id) filter (where e.type = 'tool.paper_attached')::int as "onPaper",
      count(distinct e.case_id) filter (where e.type in ('share.presented', 'story.presented', 'meeting.held', 'feedback.to_child'))::int as shown
    from usage_event e left join case_file c on c.id = e.case_id
    where e.staff_id = ${scope.actor.staffId}::uuid and e.substantive and e.at >= now() - interval '12 months'
    group by 1, 2 order by 1 desc, families desc, 2`)
  return found.rows.map((row) => ({ ...row, familyNames: (row.familyNames as string[] | null) ?? [] }))
}

export type MonthOfReasons = { month: Month; families: number }

/** In how many families this person noted why a tool did not (yet) fit. */
export async function myReasons(scope: TeamScope<'list_own'>, tx: NodePgDatabase): Promise<MonthOfReasons[]> {
  const found = await tx.execute<MonthOfReasons>(sql`
    select to_char(at at time zone 'Europe/Brussels', 'YYYY-MM') as month, count(distinct case_id)::int as families
    from tool_not_used
    where staff_id = ${scope.actor.staffId}::uuid and withdrawn_at is null and at >= now() - interval '12 months'
    group by 1 order by 1 desc`)
  return found.rows
}

export type OpenLoop = { documentId: string; familyName: string; tool: string; byChild: boolean }

/** Documents of own open cases in which a family said something that was not yet shown back: at most three, the latest first. */
export async function myOpenLoops(scope: TeamScope<'list_own'>, tx: NodePgDatabase): Promise<OpenLoop[]> {
  const found = await tx.execute<OpenLoop>(sql`
    select d.id as "documentId", c.family_name as "familyName", d.kind as tool, d.summary -> 'voices' ? 'child' as "byChild"
    from tool_document d
    join case_file c on c.id = d.case_id and c.closed_on is null
    join case_assignment a on a.case_id = c.id and a.staff_id = ${scope.actor.staffId}::uuid and a.until is null
    where d.deleted_at is null and d.aside_of is null and d.summary ->> 'presentedAt' is null
      and d.summary -> 'voices' ?| array['child', 'parent', 'family', 'network']
    order by d.last_worked_at desc nulls last, d.id limit 3`)
  return found.rows
}
