import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { TeamScope } from '@/domain/access/scope'
import { runPrepared } from '../repositories/prepared'
import type { CasePhase, LegalFrame } from '../schema/case'

type Tx = NodePgDatabase
type ListScope = TeamScope<'list_own'> | TeamScope<'list_team'>

/** The place after the last row shown. `at` has microseconds, so that cases touched in one instant are neither lost nor shown twice. */
export type CaseCursor = { at: string; id: string }

export type CaseListAsked = {
  search: string
  phase: CasePhase | null
  closed: boolean
  /** This one and no other, where it is in the list at all. */
  only: string | null
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
const found = `(c.family_name ilike ? or c.external_reference ilike ? or exists (
    select from person p where p.case_id = c.id and p.kind = 'child' and p.removed_at is null
      and (p.given_name ilike ? or p.called ilike ? or p.external_reference ilike ?)))`

/** `name` stands for the wording, so that each wording is one prepared statement; every `?` takes the next of `values`. */
type Condition = { name: string; sql: string; values?: unknown[] }

const conditionsOf = (scope: ListScope, { search, phase, closed, only, after }: CaseListAsked): Condition[] => [
  scope.need === 'list_team'
    ? { name: 'team', sql: 'c.team_id = ?', values: [scope.actor.teamId] }
    : // As an array, so that the database walks from a person's few cases instead of through everybody's.
      { name: 'own', sql: 'c.id = any ((select app.my_case_ids())::uuid[])' },
  closed ? { name: 'closed', sql: 'c.closed_on is not null' } : { name: 'open', sql: 'c.closed_on is null' },
  ...(phase === null ? [] : [{ name: 'phase', sql: 'c.phase = ?', values: [phase] }]),
  ...(only === null ? [] : [{ name: 'only', sql: 'c.id = ?', values: [only] }]),
  ...(search === '' ? [] : [{ name: 'search', sql: found, values: Array<string>(5).fill(containing(search)) }]),
  ...(after
    ? [
        {
          name: 'after',
          sql: '(c.last_activity_at, c.id) < (?::timestamptz, ?::uuid)',
          values: [after.at, after.id],
        },
      ]
    : []),
]

const colleagues = `coalesce((select json_agg(s.display_name order by a.capacity = 'co_consultant', s.display_name)
        from case_assignment a join staff s on s.id = a.staff_id where a.case_id = page.id and a.until is null), '[]'::json)`

/**
 * Cases by their last activity, the latest first; one more than asked says that there is a next page. One statement: children and
 * colleagues are looked up for the rows of this page alone. Row security decides which cases exist; the view only narrows. Each of its
 * two dozen shapes is planned once for a connection: with every policy in it, planning takes as long as running.
 */
export async function listCases(tx: Tx, scope: ListScope, asked: CaseListAsked): Promise<CaseListRow[]> {
  const conditions = conditionsOf(scope, asked)
  let place = 0
  const where = conditions.map(({ sql }) => sql.replace(/\?/g, () => `$${String(++place)}`)).join(' and ')
  const text = `
    with page as materialized (
      select c.* from case_file c where ${where}
      order by c.last_activity_at desc, c.id desc limit ${String(asked.limit + 1)})
    select id, family_name as "familyName", external_reference as "externalReference", legal_frame as "legalFrame", phase,
      closed_on is not null as closed, proposal,
      to_char(last_activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      coalesce((select json_agg(json_build_object('name', coalesce(nullif(p.called, ''), p.given_name), 'birthDate', p.birth_date, 'birthYear', p.birth_year)
          order by coalesce(p.birth_date, make_date(p.birth_year, 12, 31)), p.given_name)
        from person p where p.case_id = page.id and p.kind = 'child' and p.removed_at is null), '[]'::json) as children,
      ${scope.need === 'list_team' ? colleagues : "'[]'::json"} as workers
    from page order by last_activity_at desc, page.id desc`
  const name = ['list', asked.limit, ...conditions.map((condition) => condition.name)].join('_')
  return runPrepared<CaseListRow>(
    tx,
    name,
    text,
    conditions.flatMap(({ values = [] }) => values),
  )
}

/** Does this person carry a case at all? Decides which list a lead sees first. */
export async function carriesAny(tx: Tx, scope: TeamScope<'list_own'>): Promise<boolean> {
  const found = await tx.execute<{ any: boolean }>(
    sql`select exists (select from case_assignment where staff_id = ${scope.actor.staffId} and until is null) as any`,
  )
  return found.rows[0]?.any === true
}
