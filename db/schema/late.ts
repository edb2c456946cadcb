import { foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns'
import { toolDocument } from './document'
import { staff } from './organisation'

/**
 * Work that came from a device after its writer's right had ended. Kept apart from the document and never merged by itself: a person
 * decides. Whoever sent it cannot read it again.
 */
export const lateWork = pgTable(
  'late_work',
  {
    id: uuid().primaryKey(),
    documentId: uuid().notNull(),
    caseId: uuid().notNull(),
    /** Who did the work. */
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    /** Of the document as the device knew it: after an erasure it fits no more. */
    epoch: integer().notNull(),
    /** SHA-256 of the bytes as they came: the same sent twice is kept once. */
    hash: bytes().notNull(),
    data: bytes().notNull(),
    at: instant().notNull().defaultNow(),
    decidedAt: instant(),
    decidedBy: uuid().references(() => staff.id),
    decision: text({ enum: ['add', 'version', 'put_away'] }),
    /** Why it was put away, sealed: it may say something about a family. */
    reason: bytes(),
  },
  (t) => [
    index('late_work_case').on(t.caseId),
    unique('late_work_once').on(t.documentId, t.staffId, t.hash),
    foreignKey({
      columns: [t.documentId, t.caseId],
      foreignColumns: [toolDocument.id, toolDocument.caseId],
      name: 'late_work_document',
    }),
  ],
)
