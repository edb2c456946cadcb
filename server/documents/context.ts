import 'server-only'
import { sql } from 'drizzle-orm'
import { listHouseWords } from '@/db/repositories/house-words'
import type { DocumentRow } from '@/db/repositories/documents'
import type { CaseScope } from '@/domain/access/scope'
import { permitsCase } from '@/domain/access/policies'
import { ageOn } from '@/domain/case/age'
import { dayInFlanders } from '@/domain/time/days'
import type { CaseDocument, CaseHome, CasePerson, DocumentContext, ToolKind } from '@/tools/tool'
import type { Tx } from '../database'

type PersonRow = {
  id: string
  kind: CasePerson['kind']
  name: string
  relation: string | null
  birthDate: string | null
  birthYear: number | null
}

type OtherRow = Omit<CaseDocument, 'createdAt' | 'lastWorkedAt'> & {
  createdAt: string | Date
  lastWorkedAt: string | Date | null
}

/** Everybody and everything around the documents of a case, and no document in particular. */
export type CaseContext = Omit<DocumentContext, 'documentId' | 'kind' | 'childId'>

/** What an editor or a read view needs beside the document: who is who, and nothing of contact or risk. */
export const contextOf = async (
  tx: Tx,
  scope: CaseScope,
  row: Pick<DocumentRow, 'id' | 'kind' | 'subjectPersonId'>,
  now: Date,
): Promise<DocumentContext> => ({
  documentId: row.id,
  kind: row.kind as ToolKind,
  childId: row.subjectPersonId,
  ...(await caseContextOf(tx, scope, now, row.id)),
})

/** `but`: the document it is for, which is not among the others. */
export async function caseContextOf(
  tx: Tx,
  scope: CaseScope,
  now: Date,
  but: string | null = null,
): Promise<CaseContext> {
  const files = await tx.execute<{ familyName: string; separatedParents: boolean }>(
    sql`select family_name as "familyName", separated_parents as "separatedParents" from case_file where id = ${scope.caseId}`,
  )
  const people = await tx.execute<PersonRow>(sql`
    select id, kind, coalesce(nullif(called, ''), given_name) as name, relation, birth_date::text as "birthDate", birth_year as "birthYear"
    from person where case_id = ${scope.caseId} and removed_at is null
    order by array_position(array['child', 'parent', 'family', 'network', 'professional'], kind), birth_date nulls last, created_at, id`)
  const homes = await tx.execute<CaseHome>(sql`
    select h.id, h.label, coalesce(array_agg(p.id::text order by p.created_at, p.id) filter (where p.id is not null), '{}') as people
    from household h
    left join person_household lives on lives.household_id = h.id
    left join person p on p.id = lives.person_id and p.removed_at is null
    where h.case_id = ${scope.caseId} and h.removed_at is null
    group by h.id order by h.position, h.id`)
  const [file] = files.rows
  if (!file) throw new Error('The case of this scope is gone')
  const today = dayInFlanders(now)
  return {
    caseId: scope.caseId,
    ...file,
    people: people.rows.map(({ birthDate, birthYear, ...person }) => ({
      ...person,
      age: ageOn({ birthDate, birthYear }, today),
    })),
    homes: homes.rows,
    documents: await documentsOf(tx, scope, but),
    me: { staffId: scope.actor.staffId, name: scope.actor.name },
    words: await listHouseWords(tx, scope),
    readOnly: !permitsCase(scope.actor, 'edit', scope.facts),
    madeAt: now.toISOString(),
  }
}

/** The documents of a case, but for the one they surround. What lies beside a document is not one of them. */
export async function documentsOf(tx: Tx, scope: CaseScope, but: string | null = null): Promise<CaseDocument[]> {
  const documents = await tx.execute<OtherRow>(sql`
    select id, kind, variant, subject_person_id as "childId", created_at as "createdAt", last_worked_at as "lastWorkedAt",
      summary ->> 'empty' is distinct from 'false' as empty
    from tool_document
    where case_id = ${scope.caseId} and id is distinct from ${but}::uuid and deleted_at is null and aside_of is null
    order by created_at, id`)
  return documents.rows.map(({ createdAt, lastWorkedAt, ...other }) => ({
    ...other,
    createdAt: new Date(createdAt).toISOString(),
    lastWorkedAt: lastWorkedAt === null ? null : new Date(lastWorkedAt).toISOString(),
  }))
}
