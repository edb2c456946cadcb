import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { caseFile } from './case'
import { bytes, instant } from './columns'
import { documentVersion, toolDocument } from './document'
import { staff } from './organisation'

/**
 * A talk of a consultant and a team lead about one stored version of a document. It approves nothing: only where it stands is kept
 * here (asked for, going on, talked over), and what people wrote is in `review_entry`. A document has one that is not over at most.
 */
export const reviewTalk = pgTable(
  'review_talk',
  {
    id: uuid().primaryKey(),
    documentId: uuid().notNull(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    /** The version it is about. Stays as soon as somebody wrote something. */
    versionId: uuid().notNull(),
    /** Who began it. */
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    at: instant().notNull().defaultNow(),
    askedBy: uuid().references(() => staff.id),
    askedAt: instant(),
    endedBy: uuid().references(() => staff.id),
    endedAt: instant(),
  },
  (t) => [
    unique('review_talk_of_case').on(t.id, t.caseId),
    uniqueIndex('review_talk_going_on')
      .on(t.documentId)
      .where(sql`ended_at is null`),
    index('review_talk_case').on(t.caseId),
    foreignKey({
      columns: [t.documentId, t.caseId],
      foreignColumns: [toolDocument.id, toolDocument.caseId],
      name: 'review_talk_document',
    }),
    foreignKey({
      columns: [t.versionId, t.documentId],
      foreignColumns: [documentVersion.id, documentVersion.documentId],
      name: 'review_talk_version',
    }),
  ],
)

/** What one person wrote in one talk. A row for each person: nobody's words can be written over by somebody else. */
export const reviewEntry = pgTable(
  'review_entry',
  {
    talkId: uuid().notNull(),
    caseId: uuid().notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    /** In which capacity they wrote: a role that changes later rewrites nothing. */
    capacity: text({ enum: ['consultant', 'co_consultant', 'team_lead'] }).notNull(),
    /** Sealed with the key of the case: `ReviewFields` of domain/review. */
    data: bytes().notNull(),
    revision: integer().notNull().default(1),
    at: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.talkId, t.staffId] }),
    index('review_entry_case').on(t.caseId),
    foreignKey({
      columns: [t.talkId, t.caseId],
      foreignColumns: [reviewTalk.id, reviewTalk.caseId],
      name: 'review_entry_talk',
    }),
  ],
)
