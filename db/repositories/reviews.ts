import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { alias } from 'drizzle-orm/pg-core'
import type { CaseScope } from '@/domain/access/scope'
import { documentVersion } from '../schema/document'
import { staff } from '../schema/organisation'
import { reviewEntry, reviewTalk } from '../schema/review'

type Tx = NodePgDatabase

const asker = alias(staff, 'asker')

/** The talks about a document, newest first. The first may be going on; all others are over. */
export async function listTalks(tx: Tx, scope: CaseScope, documentId: string) {
  return tx
    .select({
      id: reviewTalk.id,
      at: reviewTalk.at,
      begunBy: reviewTalk.staffId,
      versionId: reviewTalk.versionId,
      versionSeq: documentVersion.seq,
      askedBy: reviewTalk.askedBy,
      askedByName: asker.displayName,
      askedAt: reviewTalk.askedAt,
      endedAt: reviewTalk.endedAt,
    })
    .from(reviewTalk)
    .innerJoin(documentVersion, eq(documentVersion.id, reviewTalk.versionId))
    .leftJoin(asker, eq(asker.id, reviewTalk.askedBy))
    .where(and(eq(reviewTalk.caseId, scope.caseId), eq(reviewTalk.documentId, documentId)))
    .orderBy(sql`${reviewTalk.endedAt} is not null`, desc(reviewTalk.at), desc(reviewTalk.id))
}

export type TalkRow = Awaited<ReturnType<typeof listTalks>>[number]

/** What people wrote in the talks about a document, who wrote first first. Sealed: `places.review`. */
export async function listEntries(tx: Tx, scope: CaseScope, documentId: string) {
  return tx
    .select({
      talkId: reviewEntry.talkId,
      staffId: reviewEntry.staffId,
      name: staff.displayName,
      capacity: reviewEntry.capacity,
      data: reviewEntry.data,
      revision: reviewEntry.revision,
      changedAt: reviewEntry.changedAt,
    })
    .from(reviewEntry)
    .innerJoin(reviewTalk, eq(reviewTalk.id, reviewEntry.talkId))
    .innerJoin(staff, eq(staff.id, reviewEntry.staffId))
    .where(and(eq(reviewEntry.caseId, scope.caseId), eq(reviewTalk.documentId, documentId)))
    .orderBy(reviewEntry.at, reviewEntry.staffId)
}

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number]

/** Nothing happens when this one is there already, or another is going on about the same document: two people begin one talk. */
export async function beginTalk(
  tx: Tx,
  scope: CaseScope<'review'>,
  { talkId, documentId, versionId }: { talkId: string; documentId: string; versionId: string },
): Promise<void> {
  await tx.execute(sql`
    insert into review_talk (id, document_id, case_id, version_id, staff_id)
    values (${talkId}, ${documentId}, ${scope.caseId}, ${versionId}, ${scope.actor.staffId}) on conflict do nothing`)
}

const ofTalk = (scope: CaseScope, talkId: string) => and(eq(reviewTalk.id, talkId), eq(reviewTalk.caseId, scope.caseId))

/** As long as nobody wrote anything a talk may be about another version. */
export async function moveToVersion(
  tx: Tx,
  scope: CaseScope<'review'>,
  talkId: string,
  versionId: string,
): Promise<void> {
  await tx.update(reviewTalk).set({ versionId }).where(ofTalk(scope, talkId))
}

/** Asked once: asking again keeps the day of the first time. */
export async function ask(tx: Tx, scope: CaseScope<'edit'>, talkId: string, now: Date): Promise<void> {
  await tx
    .update(reviewTalk)
    .set({ askedBy: scope.actor.staffId, askedAt: now })
    .where(and(ofTalk(scope, talkId), isNull(reviewTalk.askedBy)))
}

/** False when this person did not ask. */
export async function takeBackAsking(tx: Tx, scope: CaseScope<'edit'>, talkId: string): Promise<boolean> {
  const done = await tx
    .update(reviewTalk)
    .set({ askedBy: null, askedAt: null })
    .where(and(ofTalk(scope, talkId), eq(reviewTalk.askedBy, scope.actor.staffId)))
  return done.rowCount === 1
}

/** Null opens it again; refused by the database while another one about the same document is going on. */
export async function endTalk(tx: Tx, scope: CaseScope<'review'>, talkId: string, endedAt: Date | null): Promise<void> {
  await tx
    .update(reviewTalk)
    .set({ endedAt, endedBy: endedAt === null ? null : scope.actor.staffId })
    .where(ofTalk(scope, talkId))
}

/** The row of this person alone. False when it was written since `revision` (0: it was not there yet), from another screen of theirs. */
export async function writeEntry(
  tx: Tx,
  scope: CaseScope<'review'>,
  { talkId, revision, data }: { talkId: string; revision: number; data: Uint8Array },
): Promise<boolean> {
  const capacity = scope.facts.assignment ?? 'team_lead'
  const { staffId } = scope.actor
  const done = await tx.execute(sql`
    insert into review_entry as e (talk_id, case_id, staff_id, capacity, data)
    values (${talkId}, ${scope.caseId}, ${staffId}, ${capacity}, ${data})
    on conflict (talk_id, staff_id) do update set capacity = excluded.capacity, data = excluded.data, revision = e.revision + 1, changed_at = now()
    where e.revision = ${revision}`)
  return done.rowCount === 1
}
