import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'

export type UsageFacts = {
  legalFrame: string
  teamId: string
  regionId: string
  organisationId: string
  children: { id: string; birthDate: string | null; birthYear: number | null }[]
}

/** What an event needs to know of its case: where it belongs, and its children's births (never their names). */
export async function usageFacts(tx: NodePgDatabase, scope: CaseScope): Promise<UsageFacts> {
  const found = await tx.execute<UsageFacts>(sql`
    select c.legal_frame as "legalFrame", c.team_id as "teamId", t.region_id as "regionId", r.organisation_id as "organisationId",
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'birthDate', p.birth_date, 'birthYear', p.birth_year))
        from person p where p.case_id = c.id and p.kind = 'child'), '[]') as children
    from case_file c join team t on t.id = c.team_id join region r on r.id = t.region_id
    where c.id = ${scope.caseId}`)
  const [facts] = found.rows
  if (!facts) throw new Error('The case of this scope is gone')
  return facts
}

export type UsageRow = {
  id: string
  at: string
  type: string
  toolKind: string
  variant: string | null
  documentId: string | null
  childId: string | null
  childAgeBand: string | null
  actorRole: string
  contributorRole: string | null
  audienceRole: string | null
  substantive: boolean
  payload: Record<string, number | boolean | string>
}

/** Counts acts, each once however often it is told. Case and team come from the scope, not from the rows; so does the person, unless somebody lays down another's work. */
export async function addUsageEvents(
  tx: NodePgDatabase,
  scope: CaseScope,
  facts: UsageFacts,
  rows: readonly UsageRow[],
  staffId = scope.actor.staffId,
): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into usage_event (id, at, type, tool_kind, variant, document_id, case_id, child_id, child_age_band, legal_frame, team_id, region_id,
      organisation_id, staff_id, actor_role, contributor_role, audience_role, substantive, payload)
    select e.id, e.at, e.type, e."toolKind", e.variant, e."documentId", ${scope.caseId}::uuid, e."childId", e."childAgeBand", ${facts.legalFrame},
      ${facts.teamId}::uuid, ${facts.regionId}::uuid, ${facts.organisationId}::uuid, ${staffId}::uuid, e."actorRole", e."contributorRole",
      e."audienceRole", e.substantive, e.payload
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(id uuid, at timestamptz, type text, "toolKind" text, variant text, "documentId" uuid,
      "childId" uuid, "childAgeBand" text, "actorRole" text, "contributorRole" text, "audienceRole" text, substantive boolean, payload jsonb)
    on conflict do nothing`)
}
