import 'server-only'
import { sql } from 'drizzle-orm'
import type { DocumentRow } from '@/db/repositories/documents'
import type { CaseScope } from '@/domain/access/scope'
import { permitsCase } from '@/domain/access/policies'
import { ageOn } from '@/domain/case/age'
import { dayInFlanders } from '@/domain/time/days'
import type { CasePerson, DocumentContext, ToolKind } from '@/tools/tool'
import type { Tx } from '../database'

type PersonRow = {
  id: string
  kind: CasePerson['kind']
  name: string
  relation: string | null
  birthDate: string | null
  birthYear: number | null
}

/** What an editor or a read view needs beside the document: who is who, and nothing of contact or risk. */
export async function contextOf(
  tx: Tx,
  scope: CaseScope,
  row: Pick<DocumentRow, 'id' | 'kind'>,
  now: Date,
): Promise<DocumentContext> {
  const files = await tx.execute<{ familyName: string; separatedParents: boolean }>(
    sql`select family_name as "familyName", separated_parents as "separatedParents" from case_file where id = ${scope.caseId}`,
  )
  const people = await tx.execute<PersonRow>(sql`
    select id, kind, coalesce(nullif(called, ''), given_name) as name, relation, birth_date::text as "birthDate", birth_year as "birthYear"
    from person where case_id = ${scope.caseId} and removed_at is null
    order by array_position(array['child', 'parent', 'family', 'network', 'professional'], kind), birth_date nulls last, created_at, id`)
  const [file] = files.rows
  if (!file) throw new Error('The case of this scope is gone')
  const today = dayInFlanders(now)
  return {
    documentId: row.id,
    caseId: scope.caseId,
    kind: row.kind as ToolKind,
    ...file,
    people: people.rows.map(({ birthDate, birthYear, ...person }) => ({
      ...person,
      age: ageOn({ birthDate, birthYear }, today),
    })),
    me: { staffId: scope.actor.staffId, name: scope.actor.name },
    readOnly: !permitsCase(scope.actor, 'edit', scope.facts),
    madeAt: now.toISOString(),
  }
}
