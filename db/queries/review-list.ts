import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { TeamScope } from '@/domain/access/scope'

export type TalkGoingOn = {
  documentId: string
  kind: string
  familyName: string
  /** Who else works on the case: not who looks at the list, and not who asked, who is named already. */
  workers: string[]
  /** Null: nobody asked, somebody is preparing it. */
  asked: { by: string; bySelf: boolean; at: Date } | null
  begunAt: Date
}

type Row = Omit<TalkGoingOn, 'asked' | 'begunAt'> & {
  askedBy: string | null
  bySelf: boolean | null
  askedMs: number | null
  begunMs: number
}

/**
 * Talks that are going on about documents of open cases: what somebody asked for first, who waits longest first; then what is being
 * prepared. Row security decides which cases exist: one's own, for a lead the team's.
 */
export async function talksGoingOn(tx: NodePgDatabase, scope: TeamScope<'list_own'>): Promise<TalkGoingOn[]> {
  const found = await tx.execute<Row>(sql`
    select t.document_id as "documentId", d.kind, c.family_name as "familyName", asker.display_name as "askedBy", t.asked_by = ${scope.actor.staffId} as "bySelf",
      extract(epoch from t.asked_at)::float8 * 1000 as "askedMs", extract(epoch from t.at)::float8 * 1000 as "begunMs",
      coalesce((select json_agg(s.display_name order by a.capacity = 'co_consultant', s.display_name)
        from case_assignment a join staff s on s.id = a.staff_id where a.case_id = c.id and a.until is null
          and a.staff_id <> ${scope.actor.staffId} and a.staff_id is distinct from t.asked_by), '[]'::json) as workers
    from case_file c
    join review_talk t on t.case_id = c.id and t.ended_at is null
    join tool_document d on d.id = t.document_id and d.deleted_at is null
    left join staff asker on asker.id = t.asked_by
    where c.closed_on is null
    order by t.asked_at nulls last, t.at desc, t.id`)
  return found.rows.map(({ askedBy, bySelf, askedMs, begunMs, ...row }) => ({
    ...row,
    asked: askedMs === null ? null : { by: askedBy ?? '', bySelf: bySelf === true, at: new Date(askedMs) },
    begunAt: new Date(begunMs),
  }))
}
