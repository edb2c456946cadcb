import { sql, type SQL } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { TeamScope } from '@/domain/access/scope'
import type { CasePhase, LegalFrame } from '../schema/case'

type Tx = NodePgDatabase
type ListScope = TeamScope<'list_own'> | TeamScope<'list_team'>

/** The place after the last row shown. `at` has microseconds, so that cases touched in one instant are neither lost nor shown twice. */
export type CaseCursor = { at: string; id: string }

export type CaseListAsked = {
  search: string
  phase: CasePhase | null
  closed: boolean
  after: CaseCursor | null
  limit: number
}

export type CaseListRow = {
  id: string
  familyName: string
  externalReference: string | null
  legalFrame: LegalFrame
  phase: CasePhase
  closed: boolean
  proposal: 'close' | 'reopen' | null
  at: string
  children: { name: string; birthDate: string | null; birthYear: number | null }[]
  workers: string[]
}

const containing = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** Family name and reference first: the children of a case are only looked at when those say nothing. */
const found = (search: string): SQL => {
  const like = containing(search)
  return sql`(c.family_name ilike ${like} or c.external_reference ilike ${like} or exists (
    select from person p where p.case_id = c.id and p.kind = 'child' and p.removed_at is null
      and (p.given_name ilike ${like} or p.called ilike ${like} or p.external_reference ilike ${like})))`
}

/**
 * Cases by their last activity, the latest first; one more than asked says that there is a next page. One statement: children and
 * colleagues are looked up for the rows of this page alone. Row security decides which cases exist; the view only narrows.
 */
export async function listCases(tx: Tx, scope: ListScope, asked: CaseListAsked): Promise<CaseListRow[]> {
  const team = scope.need === 'list_team'
  const where = [
    // As an array, so that the database walks from a person's few cases instead of through everybody's.
    team ? sql`c.team_id = ${scope.actor.teamId}` : sql`c.id = any ((select app.my_case_ids())::uuid[])`,
    asked.closed ? sql`c.closed_on is not null` : sql`c.closed_on is null`,
    ...(asked.phase === null ? [] : [sql`c.phase = ${asked.phase}`]),
    ...(asked.search === '' ? [] : [found(asked.search)]),
    ...(asked.after
      ? [sql`(c.last_activity_at, c.id) < (${asked.after.at}::timestamptz, ${asked.after.id}::uuid)`]
      : []),
  ]
  const workers = team
    ? sql`coalesce((select json_agg(s.display_name order by a.capacity = 'co_consultant', s.display_name)
        from case_assignment a join staff s on s.id = a.staff_id where a.case_id = page.id and a.until is null), '[]'::json)`
    : sql`'[]'::json`
  const done = await tx.execute<CaseListRow>(sql`
    with page as materialized (
      select c.* from case_file c where ${sql.join(where, sql` and `)}
      order by c.last_activity_at desc, c.id desc limit ${asked.limit + 1})
    select id, family_name as "familyName", external_reference as "externalReference", legal_frame as "legalFrame", phase,
      closed_on is not null as closed, proposal,
      to_char(last_activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      coalesce((select json_agg(json_build_object('name', coalesce(nullif(p.called, ''), p.given_name), 'birthDate', p.birth_date, 'birthYear', p.birth_year)
          order by coalesce(p.birth_date, make_date(p.birth_year, 12, 31)), p.given_name)
        from person p where p.case_id = page.id and p.kind = 'child' and p.removed_at is null), '[]'::json) as children,
      ${workers} as workers
    from page order by last_activity_at desc, page.id desc`)
  return done.rows
}

/** Does this person carry a case at all? Decides which list a lead sees first. */
export async function carriesAny(tx: Tx, scope: TeamScope<'list_own'>): Promise<boolean> {
  const found = await tx.execute<{ any: boolean }>(
    sql`select exists (select from case_assignment where staff_id = ${scope.actor.staffId} and until is null) as any`,
  )
  return found.rows[0]?.any === true
}
