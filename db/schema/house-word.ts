import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { organisation, staff } from './organisation'

/** What an organisation calls a part of a tool, in place of the built-in word (practice guide 2.3). No row: the built-in word. */
export const houseWord = pgTable(
  'house_word',
  {
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id),
    toolKind: text().notNull(),
    locale: text().notNull(),
    /** A key of the tool's messages that its `renamable` names. */
    messageKey: text().notNull(),
    words: text().notNull(),
    changedBy: uuid()
      .notNull()
      .references(() => staff.id),
    changedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.toolKind, t.locale, t.messageKey] })],
)
