import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { caseFile } from './case'
import { instant, monthBits } from './columns'
import { staff } from './organisation'

/**
 * What was done with a tool: with whom and how, never what was said. Written in the transaction of the act; `id` comes
 * from the client (or is derived from ids the client made), so a retry cannot count twice.
 */
export const usageEvent = pgTable(
  'usage_event',
  {
    id: uuid().primaryKey(),
    /** When the act happened, as the device said; never later than `received_at`. */
    at: instant().notNull(),
    receivedAt: instant().notNull().defaultNow(),
    type: text().notNull(),
    toolKind: text().notNull(),
    variant: text(),
    documentId: uuid(),
    caseId: uuid().notNull().references(() => caseFile.id),
    childId: uuid(),
    childAgeBand: text({ enum: ['0-3', '4-7', '8-11', '12-14', '15-18', '18+'] }),
    legalFrame: text().notNull(),
    teamId: uuid().notNull(),
    regionId: uuid().notNull(),
    organisationId: uuid().notNull(),
    staffId: uuid().notNull(),
    actorRole: text().notNull(),
    /** Whose contribution it was: child, parent, family, network, consultant, professional. */
    contributorRole: text(),
    audienceRole: text(),
    /** A contribution by a family or network member, or use in a meeting. Opening a screen never is. */
    substantive: boolean().notNull(),
    /** Counts and flags only. */
    payload: jsonb().$type<Record<string, number | boolean | string>>().notNull().default({}),
  },
  (t) => [index('usage_event_staff').on(t.staffId, t.at), index('usage_event_case').on(t.caseId, t.toolKind)],
)

/** For each case, child (or nobody) and tool: in which months it was substantively used. Kept by a trigger on `usage_event`. */
export const usageRollup = pgTable(
  'usage_rollup',
  {
    caseId: uuid().notNull().references(() => caseFile.id),
    /** The nil uuid when the event was about no child in particular. */
    childId: uuid().notNull(),
    toolKind: text().notNull(),
    months: monthBits().notNull(),
    events: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.toolKind, t.childId] })],
)

export const notUsedReasons = ['no_danger', 'child_too_young', 'no_time', 'network_unavailable', 'partner_did_it', 'family_preferred_not', 'other'] as const
export type NotUsedReason = (typeof notUsedReasons)[number]

/** "Waarom (nog) niet": one tap, optional, the latest holds. Information, never a failure. */
export const toolNotUsed = pgTable(
  'tool_not_used',
  {
    id: uuid().primaryKey(),
    caseId: uuid().notNull().references(() => caseFile.id),
    toolKind: text().notNull(),
    reason: text({ enum: notUsedReasons }).notNull(),
    staffId: uuid().notNull().references(() => staff.id),
    at: instant().notNull().defaultNow(),
    withdrawnAt: instant(),
  },
  (t) => [index('tool_not_used_case').on(t.caseId).where(sql`${t.withdrawnAt} is null`)],
)
