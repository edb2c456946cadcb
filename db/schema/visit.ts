import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { caseFile } from './case'
import { staffSession } from './organisation'

/** Which cases a visit took along. Chosen at its beginning and never changed: another choice is another visit. */
export const visitCase = pgTable(
  'visit_case',
  {
    sessionId: uuid()
      .notNull()
      .references(() => staffSession.id),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.caseId] })],
)
