import 'server-only'
import type { DocumentRow } from '@/db/repositories/documents'
import { addUsageEvents, usageFacts, type UsageFacts, type UsageRow } from '@/db/repositories/usage-events'
import type { CaseScope } from '@/domain/access/scope'
import { ageBandOn } from '@/domain/measurement/age-band'
import { restedDraft, rests } from '@/domain/measurement/finished'
import { isSubstantive, type UsageDraft } from '@/domain/measurement/event'
import type { Tx } from '@/server/database'
import { summaryFacts } from '@/server/queries/cases/document-facts'
import { actsOf } from '@/sync/model/acts'
import { readPlain } from '@/sync/model/plain'
import type { PlainDocument } from '@/sync/model/shape'
import { sheetsOf } from '@/sync/model/sheets'
import { toolOf } from './tools'
import type { DocumentSummary, Tool } from '@/tools/tool'
import type { Cached } from './cache'

export type Derived = { plain: PlainDocument; content: unknown }
export type Change = {
  derived: Derived
  drafts: UsageDraft[]
  summary: DocumentSummary | null
  /** The form that was chosen by now, for the events. */
  variant: string | null
}

/** The document as its tool reads it; without a tool of this kind only acts are known. */
export function derive(entry: Cached, tool: Tool | undefined): Derived {
  entry.derived ??= derivedOf(readPlain(entry.doc), tool)
  return entry.derived
}

/** The document at this moment, for a version of it. */
export const standingOf = (entry: Cached, tool: Tool | undefined) => ({
  derived: derive(entry, tool),
  sheets: sheetsOf(entry.doc),
})

const derivedOf = (plain: PlainDocument, tool: Tool | undefined): Derived => ({
  plain,
  content: tool?.project(plain).content,
})

/** What an update did, in acts that count. Call `derive` before the update is applied. */
export function changeOf(row: DocumentRow, before: Derived, after: PlainDocument, now: Date): Change {
  const tool = toolOf(row.kind)
  const derived = derivedOf(after, tool)
  const known = new Set(actsOf(before.plain, row.id).map(({ id }) => id))
  const acts = actsOf(after, row.id).filter(({ id }) => !known.has(id))
  const events = tool ? tool.events(before.content, derived.content, row.id) : []
  const drafts = [...events, ...acts]
  return {
    derived,
    drafts: [...restOf(row, drafts, now), ...drafts],
    summary: tool ? tool.summary(derived.content) : null,
    variant: tool?.variant?.(derived.content) ?? row.variant,
  }
}

/** What lay still for two weeks was done for now, and is gone on with: told once, with the act that goes on. */
function restOf(
  { id, asideOf, lastWorkedAt, summary }: DocumentRow,
  next: readonly UsageDraft[],
  now: Date,
): UsageDraft[] {
  if (asideOf !== null || lastWorkedAt === null || now.getTime() - lastWorkedAt.getTime() < rests) return []
  const { voices, finishedAt } = summaryFacts(summary)
  const said = next.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)])).filter((ms) => ms >= firstDay)
  const earliest = said.length === 0 ? null : new Date(Math.min(...said))
  const rest = restedDraft(id, { lastWorkedAt, voices, finishedAt }, { now, earliest })
  return rest === null ? [] : [rest]
}

/** Writes the acts with what is known around them, in the transaction of the update that holds them. `by`: who did the work. */
export async function recordUsage(
  tx: Tx,
  scope: CaseScope,
  row: DocumentRow,
  drafts: readonly UsageDraft[],
  now: Date,
  by = { staffId: scope.actor.staffId, role: scope.facts.assignment ?? scope.actor.role } as {
    staffId: string
    role: string
  },
): Promise<void> {
  if (drafts.length === 0) return
  const facts = await usageFacts(tx, scope)
  await addUsageEvents(
    tx,
    scope,
    facts,
    drafts.map((draft) => rowOf(draft, { row, facts, now, actorRole: by.role })),
    by.staffId,
  )
}

type Around = { row: DocumentRow; facts: UsageFacts; now: Date; actorRole: string }

function rowOf(draft: UsageDraft, { row, facts, now, actorRole }: Around): UsageRow {
  const at = momentOf(draft.at, now)
  // A child that is not of this case is a mistake of a client: counted for the case, for no child.
  const child = facts.children.find(({ id }) => id === (draft.childId ?? row.subjectPersonId))
  return {
    id: draft.id,
    at,
    type: draft.type,
    toolKind: row.kind,
    variant: row.variant,
    documentId: row.id,
    childId: child?.id ?? null,
    childAgeBand: child ? ageBandOn(child, at.slice(0, 10)) : null,
    actorRole,
    contributorRole: draft.contributorRole ?? null,
    audienceRole: draft.audienceRole ?? null,
    substantive: isSubstantive(draft),
    payload: draft.payload ?? {},
  }
}

const firstDay = Date.UTC(2020, 0, 1)

/**
 * What the device said, but never later than now: a tablet with a wrong clock must not write in next year's figures. A moment
 * before there was anything to count (1970, or before our era) is a clock that was never set: then the moment of receipt.
 */
function momentOf(said: string | null, now: Date): string {
  const ms = said === null ? NaN : Date.parse(said)
  return new Date(ms >= firstDay ? Math.min(ms, now.getTime()) : now.getTime()).toISOString()
}
