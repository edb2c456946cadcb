import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope } from '@/domain/access/scope'
import { caseFile, person, personHousehold, type PersonKind } from '../schema/case'

type Tx = NodePgDatabase
type Edit = CaseScope<'edit'>
type PersonRow = typeof person.$inferSelect

/** What a form can change of somebody. */
export type PersonChange = Pick<
  PersonRow,
  | 'givenName'
  | 'familyName'
  | 'called'
  | 'relation'
  | 'language'
  | 'birthDate'
  | 'birthYear'
  | 'externalReference'
  | 'capacity'
  | 'capacityJudgedBy'
  | 'capacityJudgedOn'
  | 'capacityReason'
  | 'contactSealed'
  | 'contactRisk'
  | 'contactRiskNote'
>

const ofCase = (scope: CaseScope, personId: string) => and(eq(person.id, personId), eq(person.caseId, scope.caseId))

const inOrder = sql`array_position(array['child', 'parent', 'family', 'network', 'professional'], ${person.kind})`

/** Everybody of the case, also who was taken out; children first, the eldest first. Contact details stay behind. */
export function listPeople(tx: Tx, scope: CaseScope) {
  return tx
    .select({
      id: person.id,
      kind: person.kind,
      givenName: person.givenName,
      familyName: person.familyName,
      called: person.called,
      relation: person.relation,
      language: person.language,
      birthDate: person.birthDate,
      birthYear: person.birthYear,
      externalReference: person.externalReference,
      capacity: person.capacity,
      capacityJudgedBy: person.capacityJudgedBy,
      capacityJudgedOn: person.capacityJudgedOn,
      contactRisk: person.contactRisk,
      removedAt: person.removedAt,
      revision: person.revision,
      householdIds: sql<
        string[]
      >`array(select h.household_id from person_household h where h.person_id = person.id order by h.household_id)`,
    })
    .from(person)
    .where(eq(person.caseId, scope.caseId))
    .orderBy(
      inOrder,
      sql`coalesce(${person.birthDate}, make_date(${person.birthYear}, 12, 31)) nulls last`,
      asc(person.createdAt),
      asc(person.id),
    )
}

export async function findPerson(tx: Tx, scope: CaseScope, personId: string): Promise<PersonRow | undefined> {
  const found = await tx.select().from(person).where(ofCase(scope, personId))
  return found[0]
}

/** False when this id was used before. */
export async function addPerson(
  tx: Tx,
  scope: Edit,
  added: PersonChange & { id: string; kind: PersonKind },
): Promise<boolean> {
  const done = await tx
    .insert(person)
    .values({ ...added, caseId: scope.caseId })
    .onConflictDoNothing()
  return done.rowCount === 1
}

/** False when somebody else changed this person since `revision`, or nobody of this case has the id. */
export async function changePerson(
  tx: Tx,
  scope: Edit,
  personId: string,
  revision: number,
  change: Partial<PersonChange> & { removedAt?: Date | null },
): Promise<boolean> {
  const done = await tx
    .update(person)
    .set({ ...change, revision: revision + 1 })
    .where(and(ofCase(scope, personId), eq(person.revision, revision)))
  return done.rowCount === 1
}

/** The ids of the homes this person lives in. */
export async function homesOf(tx: Tx, scope: CaseScope, personId: string): Promise<string[]> {
  const found = await tx
    .select({ id: personHousehold.householdId })
    .from(personHousehold)
    .where(and(eq(personHousehold.personId, personId), eq(personHousehold.caseId, scope.caseId)))
  return found.map(({ id }) => id)
}

/** Says anew where somebody lives. A home of another case is refused by the foreign key; ask before. */
export async function moveTo(
  tx: Tx,
  scope: Edit,
  personId: string,
  rows: { id: string; householdId: string }[],
): Promise<void> {
  await tx
    .delete(personHousehold)
    .where(and(eq(personHousehold.personId, personId), eq(personHousehold.caseId, scope.caseId)))
  if (rows.length > 0)
    await tx.insert(personHousehold).values(rows.map((row) => ({ ...row, personId, caseId: scope.caseId })))
}

/** Words other people of this case are described by, for suggestions while typing. */
export async function relationsUsed(tx: Tx, scope: CaseScope): Promise<string[]> {
  const found = await tx
    .selectDistinct({ relation: person.relation })
    .from(person)
    .where(and(eq(person.caseId, scope.caseId), isNull(person.removedAt)))
  return found.flatMap(({ relation }) => (relation === null ? [] : [relation]))
}

/** The family's name, for the head of a page. */
export async function familyNameOf(tx: Tx, scope: CaseScope): Promise<string> {
  const [found] = await tx
    .select({ familyName: caseFile.familyName })
    .from(caseFile)
    .where(eq(caseFile.id, scope.caseId))
  if (!found) throw new Error('The case of this scope is gone')
  return found.familyName
}

/** The case was worked on: it rises in the list. */
export async function touchCase(tx: Tx, scope: Edit): Promise<void> {
  await tx
    .update(caseFile)
    .set({ lastActivityAt: sql`now()` })
    .where(eq(caseFile.id, scope.caseId))
}
