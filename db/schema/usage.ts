import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { caseFile } from './case'
import { instant, monthBits } from './columns'
import { organisation, staff } from './organisation'

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
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
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
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    /** The nil uuid when the event was about no child in particular. */
    childId: uuid().notNull(),
    toolKind: text().notNull(),
    months: monthBits().notNull(),
    events: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.toolKind, t.childId] })],
)

export const notUsedReasons = [
  'no_danger',
  'child_too_young',
  'no_time',
  'network_unavailable',
  'partner_did_it',
  'family_preferred_not',
  'other',
] as const
export type NotUsedReason = (typeof notUsedReasons)[number]

/** "Waarom (nog) niet": one tap, optional, the latest holds. Information, never a failure. */
export const toolNotUsed = pgTable(
  'tool_not_used',
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    toolKind: text().notNull(),
    reason: text({ enum: notUsedReasons }).notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    at: instant().notNull().defaultNow(),
    withdrawnAt: instant(),
  },
  (t) => [
    index('tool_not_used_case')
      .on(t.caseId)
      .where(sql`${t.withdrawnAt} is null`),
  ],
)

/**
 * Breadth as it may be told, reckoned once a day at most for a unit and a period: figures that could be asked again after each
 * act would show that act. Read through app.breadth() alone.
 */
export const breadthRelease = pgTable(
  'breadth_release',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id),
    unit: text({ enum: ['case', 'child'] }).notNull(),
    /** The last month of the twelve, "2026-10". */
    until: text().notNull(),
    /** The rules of eligibility it was reckoned with, as text: other rules are another release. */
    rules: text().notNull(),
    madeOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [uniqueIndex('breadth_release_one').on(t.organisationId, t.unit, t.until, t.rules)],
)

/** One tool in one place. The database itself refuses what is too small to be told; a place that may tell nothing has no row. */
export const breadthCell = pgTable(
  'breadth_cell',
  {
    releaseId: uuid()
      .notNull()
      .references(() => breadthRelease.id, { onDelete: 'cascade' }),
    /** A team, a region or the organisation. */
    placeId: uuid().notNull(),
    toolKind: text().notNull(),
    consultants: integer().notNull(),
    cases: integer().notNull(),
    eligible: integer().notNull(),
    used: integer(),
    counted: integer(),
    /** For each of the four bands the number of the group it is shown in, and the size of each group. */
    bandGroups: integer().array(),
    bandCells: integer().array(),
    otherBandCells: integer().array(),
    moving: text({ enum: ['few', 'more'] }),
    reasonGroups: integer().array(),
    reasonCells: integer().array(),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.placeId, t.toolKind] }),
    check('breadth_cell_place', sql`${t.consultants} >= 5 and ${t.cases} >= 25 and ${t.eligible} >= ${t.cases}`),
    check('breadth_cell_used', sql`${t.used} >= 5 and ${t.eligible} - ${t.used} >= 5`),
    check('breadth_cell_counted', sql`${t.counted} >= 5 and ${t.counted} <= ${t.consultants}`),
    check('breadth_cell_bands', sql`5 <= all (${t.bandCells}) and 5 <= all (${t.otherBandCells})`),
    check('breadth_cell_reasons', sql`5 <= all (${t.reasonCells})`),
  ],
)
