import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { caseFile } from './case'
import { bytes, instant } from './columns'
import { staff } from './organisation'

/**
 * Work that came from a device after its writer's right had ended. Kept apart from the document and never merged by itself: a person
 * decides. Whoever sent it cannot read it again.
 */
export const lateWork = pgTable(
  'late_work',
  {
    id: uuid().primaryKey(),
    /** Not tied to a document: one that was begun on the device is made only when somebody lets it arrive. */
    documentId: uuid().notNull(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    /** Who did the work. */
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    /** Of the document as the device knew it: after an erasure it fits no more. */
    epoch: integer().notNull(),
    /** SHA-256 of the bytes as they came: the same sent twice is kept once. Of a picture the name by which the document knows it. */
    hash: bytes().notNull(),
    /** What kind of picture this is; null for an update of the document. */
    mime: text({ enum: ['image/jpeg', 'image/png', 'image/webp'] }),
    /** Where the server had never heard of the document: the id of the one that was begun, which is another where this lies beside it. */
    begunId: uuid(),
    begunKind: text(),
    begunVariant: text(),
    begunSubject: uuid(),
    data: bytes().notNull(),
    at: instant().notNull().defaultNow(),
    decidedAt: instant(),
    decidedBy: uuid().references(() => staff.id),
    decision: text({ enum: ['add', 'version', 'put_away'] }),
    /** Why it was put away, sealed: it may say something about a family. */
    reason: bytes(),
  },
  (t) => [index('late_work_case').on(t.caseId), unique('late_work_once').on(t.documentId, t.staffId, t.hash)],
)
