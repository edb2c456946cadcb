import 'server-only'
import { sql } from 'drizzle-orm'
import { askAtDoor } from '@/db/repositories/document-door'
import type { DocumentRow } from '@/db/repositories/documents'
import type { Actor, CaseFacts, Role } from '@/domain/access/actor'
import { mintKey } from '@/domain/access/mint'
import { permitsCase, permitsTeam, type CaseNeed, type TeamNeed } from '@/domain/access/policies'
import { CaseScope, OwnScope, TeamScope } from '@/domain/access/scope'
import { asSession, type Tx } from './database'
import { Absent, SignedOut } from './errors'

type SessionRow = {
  session_id: string
  staff_id: string
  display_name: string
  email: string
  role: Role
  team_id: string | null
  region_id: string | null
  organisation_id: string
  seen_seconds_ago: number
}

const whoAsks = 'select *, extract(epoch from now() - last_seen_at)::int as seen_seconds_ago from app.session()'

/** The actor of this transaction's session token. Throws SignedOut when there is none, or no longer. */
export async function actorOf(tx: Tx): Promise<Actor> {
  const found = await tx.execute<SessionRow>(sql.raw(whoAsks))
  return actorFrom(tx, found.rows[0])
}

/** `asSession` with its actor, asked for in the message that begins the transaction. Throws SignedOut. */
export const asActor = <T>(token: string | null, run: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> =>
  asSession(token, async (tx, [row]) => run(tx, await actorFrom(tx, row as SessionRow | undefined)), whoAsks)

async function actorFrom(tx: Tx, row: SessionRow | undefined): Promise<Actor> {
  if (!row) throw new SignedOut()
  if (row.seen_seconds_ago > 30) await tx.execute(sql`select app.touch_session()`)
  return {
    staffId: row.staff_id,
    sessionId: row.session_id,
    name: row.display_name,
    email: row.email,
    role: row.role,
    teamId: row.team_id,
    regionId: row.region_id,
    organisationId: row.organisation_id,
  }
}

async function factsOf(tx: Tx, caseId: string): Promise<CaseFacts | null> {
  const found = await tx.execute<{ id: string; team_id: string; closed: boolean; capacity: string }>(
    sql`select id, team_id, closed_on is not null as closed, app.capacity_in(id) as capacity from case_file where id = ${caseId}`,
  )
  const row = found.rows[0]
  // The id as the database writes it: what is sealed for a case is sealed for that spelling, not for one in capitals.
  return row ? readFacts(row.id, row) : null
}

function readFacts(caseId: string, row: { team_id: string; closed: boolean; capacity: string }): CaseFacts {
  const assignment = row.capacity === 'consultant' || row.capacity === 'co_consultant' ? row.capacity : null
  return { caseId, teamId: row.team_id, closed: row.closed, assignment, blocked: row.capacity === 'blocked' }
}

const isUuid = (value: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)

/**
 * Permission to do `need` with a case, inside the caller's transaction. A case one may not see, a case that does not exist and
 * an id that is no id look the same: Absent. The refusal is written to the audit chain by `recordDenied`, after the rollback.
 */
export async function openCase<Need extends CaseNeed>(
  tx: Tx,
  actor: Actor,
  caseId: string,
  need: Need,
): Promise<CaseScope<Need>> {
  const facts = isUuid(caseId) ? await factsOf(tx, caseId) : null
  if (!facts || !permitsCase(actor, need, facts)) throw new Absent()
  return new CaseScope(mintKey, actor, need, facts)
}

/** The same, for the case a document belongs to. */
export async function openCaseOfDocument<Need extends CaseNeed>(
  tx: Tx,
  actor: Actor,
  documentId: string,
  need: Need,
): Promise<CaseScope<Need>> {
  if (!isUuid(documentId)) throw new Absent()
  const found = await tx.execute<{ case_id: string }>(
    sql`select case_id from tool_document where id = ${documentId} and deleted_at is null`,
  )
  const row = found.rows[0]
  if (!row) throw new Absent()
  return openCase(tx, actor, row.case_id, need)
}

export type OpenedDocument<Need extends CaseNeed> = {
  scope: CaseScope<Need>
  row: DocumentRow
  /** Null when the key of the case was destroyed. */
  wrappedKey: Uint8Array | null
}

/**
 * The same in one question, with the document itself: for what happens at every keystroke. With `hold` its row stays locked until
 * the transaction ends. Throws SignedOut, Absent.
 */
export async function openDocument<Need extends CaseNeed>(
  tx: Tx,
  documentId: string,
  need: Need,
  { hold }: { hold: boolean },
): Promise<OpenedDocument<Need>> {
  const door = isUuid(documentId) ? await askAtDoor(tx, documentId, hold) : null
  if (!door) {
    await actorOf(tx)
    throw new Absent()
  }
  const actor = await actorFrom(tx, door.session as SessionRow)
  const facts = readFacts(door.row.caseId, door.facts)
  if (!permitsCase(actor, need, facts)) throw new Absent()
  return { scope: new CaseScope(mintKey, actor, need, facts), row: door.row, wrappedKey: door.wrappedKey }
}

/** Permission for what concerns no single case. Absent when refused. */
export function openTeam<Need extends TeamNeed>(actor: Actor, need: Need): TeamScope<Need> {
  if (!permitsTeam(actor, need)) throw new Absent()
  return new TeamScope(mintKey, actor, need)
}

/** For what is one's own: being signed in is enough. */
export const openOwn = (actor: Actor): OwnScope => new OwnScope(mintKey, actor)

/** Writes to the audit chain that something was done. In the transaction of the act: an act that is undone leaves no trace. */
export async function recordAllowed(
  tx: Tx,
  action: string,
  subject: { kind: string; id: string | null; caseId: string | null },
): Promise<void> {
  await tx.execute(
    sql`select app.audit(${action}, ${subject.kind}, ${subject.id}::uuid, ${subject.caseId}::uuid, true)`,
  )
}

/** Writes that something was refused. In a transaction of its own, because the refused one is rolled back. Never throws. */
export async function recordDenied(
  token: string | null,
  action: string,
  subject: { kind: string; id: string | null; caseId: string | null },
): Promise<void> {
  const known = {
    id: subject.id !== null && isUuid(subject.id) ? subject.id : null,
    caseId: subject.caseId !== null && isUuid(subject.caseId) ? subject.caseId : null,
  }
  await asSession(token, (tx) =>
    tx.execute(sql`select app.audit(${action}, ${subject.kind}, ${known.id}::uuid, ${known.caseId}::uuid, false)`),
  ).catch(() => undefined)
}
