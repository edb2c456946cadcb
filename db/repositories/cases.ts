import { and, eq, isNull, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { alias } from 'drizzle-orm/pg-core'
import type { CaseScope, TeamScope } from '@/domain/access/scope'
import {
  caseAssignment,
  caseFile,
  casePhaseEntry,
  type CasePhase,
  type CloseReason,
  type LegalFrame,
} from '../schema/case'
import { toolDocument } from '../schema/document'
import { staff, team } from '../schema/organisation'

type Tx = NodePgDatabase
export type Capacity = 'consultant' | 'co_consultant'

const proposer = alias(staff, 'proposer')
const ofScope = (scope: CaseScope) => eq(caseFile.id, scope.caseId)
const inFlanders = (now: Date) => sql`(${now.toISOString()}::timestamptz at time zone 'Europe/Brussels')::date`
const risen = { lastActivityAt: sql`now()` }

/** Everything of the case itself, with the words for its team and for who made a proposal. */
export async function findCase(tx: Tx, scope: CaseScope) {
  const [found] = await tx
    .select({
      id: caseFile.id,
      familyName: caseFile.familyName,
      externalReference: caseFile.externalReference,
      legalFrame: caseFile.legalFrame,
      phase: caseFile.phase,
      separatedParents: caseFile.separatedParents,
      openedOn: caseFile.openedOn,
      closedOn: caseFile.closedOn,
      closeReason: caseFile.closeReason,
      closeNote: caseFile.closeNote,
      proposal: caseFile.proposal,
      proposalReason: caseFile.proposalReason,
      proposalNote: caseFile.proposalNote,
      proposedBy: proposer.displayName,
      revision: caseFile.revision,
      team: team.name,
    })
    .from(caseFile)
    .leftJoin(team, eq(team.id, caseFile.teamId))
    .leftJoin(proposer, eq(proposer.id, caseFile.proposedBy))
    .where(ofScope(scope))
  if (!found) throw new Error('The case of this scope is gone')
  return found
}

export type NewCase = { id: string; familyName: string; legalFrame: LegalFrame; externalReference: string | null }

/** Opens a case of the opener's own team, with the opener as its consultant. False when the id is taken, by whichever case. */
export async function addCase(
  tx: Tx,
  scope: TeamScope<'open_case'>,
  given: NewCase & { assignmentId: string; now: Date },
): Promise<boolean> {
  const { staffId, teamId } = scope.actor
  // No conflict target and no RETURNING: both would ask for the right to read a case that nobody is on yet.
  const done = await tx.execute(sql`
    insert into case_file (id, team_id, family_name, external_reference, legal_frame, phase, opened_on, created_by)
    values (${given.id}, ${teamId}, ${given.familyName}, ${given.externalReference}, ${given.legalFrame}, 'intake', ${inFlanders(given.now)}, ${staffId})
    on conflict do nothing`)
  if (done.rowCount !== 1) return false
  await tx.execute(sql`
    insert into case_assignment (id, case_id, staff_id, capacity) values (${given.assignmentId}, ${given.id}, ${staffId}, 'consultant')`)
  return true
}

export type CaseChange = {
  familyName: string
  legalFrame: LegalFrame
  externalReference: string | null
  phase: CasePhase
  separatedParents: boolean
}

/** False when somebody changed the case since `revision`. A phase that is another one than before is remembered with its moment. */
export async function changeCase(
  tx: Tx,
  scope: CaseScope<'edit'>,
  revision: number,
  change: CaseChange,
): Promise<boolean> {
  const asItWas = and(ofScope(scope), eq(caseFile.revision, revision))
  const [before] = await tx.select({ phase: caseFile.phase }).from(caseFile).where(asItWas)
  const done = await tx
    .update(caseFile)
    .set({ ...change, ...risen, revision: revision + 1 })
    .where(asItWas)
  if (done.rowCount !== 1) return false
  if (before?.phase !== change.phase)
    await tx.insert(casePhaseEntry).values({ caseId: scope.caseId, phase: change.phase, staffId: scope.actor.staffId })
  return true
}

/** The phases the case came into after its opening, the first one first. */
export function listPhases(tx: Tx, scope: CaseScope) {
  return tx
    .select({ phase: casePhaseEntry.phase, at: casePhaseEntry.at })
    .from(casePhaseEntry)
    .where(eq(casePhaseEntry.caseId, scope.caseId))
    .orderBy(casePhaseEntry.at, casePhaseEntry.id)
}

const noProposal = { proposal: null, proposalReason: null, proposalNote: null, proposedBy: null }

/** A consultant's wish, for the team lead to decide about. The latest replaces the one before. */
export async function propose(
  tx: Tx,
  scope: CaseScope<'propose_closure'>,
  wish: { proposal: 'close' | 'reopen'; reason: CloseReason | null; note: string | null },
): Promise<void> {
  const { proposal, reason: proposalReason, note: proposalNote } = wish
  await tx
    .update(caseFile)
    .set({
      proposal,
      proposalReason,
      proposalNote,
      proposedBy: scope.actor.staffId,
      ...risen,
      revision: sql`revision + 1`,
    })
    .where(ofScope(scope))
}

export async function clearProposal(tx: Tx, scope: CaseScope<'propose_closure' | 'decide_closure'>): Promise<void> {
  await tx
    .update(caseFile)
    .set({ ...noProposal, revision: sql`revision + 1` })
    .where(ofScope(scope))
}

export async function closeCase(
  tx: Tx,
  scope: CaseScope<'decide_closure'>,
  given: { reason: CloseReason; note: string | null; now: Date },
) {
  await tx
    .update(caseFile)
    .set({
      closedOn: inFlanders(given.now),
      closeReason: given.reason,
      closeNote: given.note,
      ...noProposal,
      ...risen,
      revision: sql`revision + 1`,
    })
    .where(ofScope(scope))
}

export async function reopenCase(tx: Tx, scope: CaseScope<'decide_closure'>): Promise<void> {
  await tx
    .update(caseFile)
    .set({ closedOn: null, closeReason: null, closeNote: null, ...noProposal, ...risen, revision: sql`revision + 1` })
    .where(ofScope(scope))
}

/** The tool instances of the case, with what their rules derived from the content and no word of it. */
export function listDocuments(tx: Tx, scope: CaseScope) {
  return tx
    .select({
      id: toolDocument.id,
      kind: toolDocument.kind,
      subjectPersonId: toolDocument.subjectPersonId,
      createdAt: toolDocument.createdAt,
      lastWorkedAt: toolDocument.lastWorkedAt,
      summary: toolDocument.summary,
    })
    .from(toolDocument)
    .where(and(eq(toolDocument.caseId, scope.caseId), isNull(toolDocument.deletedAt), isNull(toolDocument.asideOf)))
    .orderBy(toolDocument.createdAt, toolDocument.id)
}

/** Who works on the case now; the consultants first. */
export function listWorkers(tx: Tx, scope: CaseScope) {
  return tx
    .select({
      staffId: caseAssignment.staffId,
      name: staff.displayName,
      capacity: caseAssignment.capacity,
      since: caseAssignment.since,
    })
    .from(caseAssignment)
    .innerJoin(staff, eq(staff.id, caseAssignment.staffId))
    .where(and(eq(caseAssignment.caseId, scope.caseId), isNull(caseAssignment.until)))
    .orderBy(sql`${caseAssignment.capacity} = 'co_consultant'`, staff.displayName)
}
