import { bigint, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns'

/** The head of one hash chain: a case's id, or the organisation's for what concerns no case. */
export const auditChain = pgTable('audit_chain', {
  id: uuid().primaryKey(),
  seq: bigint({ mode: 'number' }).notNull().default(0),
  hash: bytes().notNull(),
})

/** Who, in which capacity, did what, when, allowed or denied. Written only by `app.audit()`, which takes the actor from the session itself. */
export const auditEvent = pgTable(
  'audit_event',
  {
    id: uuid().primaryKey(),
    chainId: uuid()
      .notNull()
      .references(() => auditChain.id),
    seq: bigint({ mode: 'number' }).notNull(),
    at: instant().notNull(),
    staffId: uuid(),
    capacity: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid(),
    caseId: uuid(),
    outcome: text({ enum: ['allowed', 'denied'] }).notNull(),
    previousHash: bytes().notNull(),
    hash: bytes().notNull(),
  },
  (t) => [uniqueIndex('audit_event_chain').on(t.chainId, t.seq), index('audit_event_case').on(t.caseId, t.at)],
)
