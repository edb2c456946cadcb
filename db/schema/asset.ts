import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { caseFile } from './case'
import { bytes, instant } from './columns'
import { staff } from './organisation'

/** A picture of a case: a drawing as it looked when it rested, a photo of something made on paper. Sealed with the key of the case. */
export const asset = pgTable(
  'asset',
  {
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    /** Of the bytes as the device sent them: the name by which documents know it. What is kept was drawn anew from them. */
    sha256: bytes().notNull(),
    mime: text({ enum: ['image/jpeg', 'image/png', 'image/webp'] }).notNull(),
    /** Of what is kept, before sealing. */
    bytes: integer().notNull(),
    data: bytes().notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    at: instant().notNull().defaultNow(),
    /** Since when nothing names it, as far as `npm run tidy` saw; null while something does. */
    unnamedSince: instant(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.sha256] })],
)
