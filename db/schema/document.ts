import { bigint, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { caseFile } from './case'
import { bytes, instant } from './columns'
import { staff } from './organisation'

/**
 * One instance of a tool in a case: one Yjs document. `case_id` stands in every table below it, tied by a double foreign
 * key, because a policy must be able to judge a row without a join, and a foreign key alone ignores row security.
 */
export const toolDocument = pgTable(
  'tool_document',
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    kind: text().notNull(),
    variant: text(),
    /** The child this instance is about, where the tool is per child. */
    subjectPersonId: uuid(),
    /** The document this one lies beside: what is noted about it, apart from it (sync/model/aside.ts). Never listed or opened by itself. */
    asideOf: uuid(),
    epoch: integer().notNull().default(1),
    headSeq: bigint({ mode: 'number' }).notNull().default(0),
    snapshotSeq: bigint({ mode: 'number' }).notNull().default(0),
    /** Bytes and rows in the log since the snapshot: what decides whether to compact. */
    logBytes: bigint({ mode: 'number' }).notNull().default(0),
    logRows: integer().notNull().default(0),
    /** Counts and flags the tool's rules derive from its content; no words of anyone. Shape: `DocumentSummary` in tools/tool.ts. */
    summary: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdBy: uuid()
      .notNull()
      .references(() => staff.id),
    createdAt: instant().notNull().defaultNow(),
    lastWorkedAt: instant(),
    deletedAt: instant(),
  },
  (t) => [
    index('tool_document_case').on(t.caseId),
    unique('tool_document_of_case').on(t.id, t.caseId),
    unique('tool_document_aside').on(t.asideOf),
    foreignKey({ columns: [t.asideOf, t.caseId], foreignColumns: [t.id, t.caseId], name: 'tool_document_beside' }),
  ],
)

const ofDocument = (t: { documentId: never; caseId: never }, name: string) =>
  foreignKey({ columns: [t.documentId, t.caseId], foreignColumns: [toolDocument.id, toolDocument.caseId], name })

/** The append-only log. `seq` is given under the row lock of the document, so order of numbers is order of commits. */
export const documentUpdate = pgTable(
  'document_update',
  {
    documentId: uuid().notNull(),
    caseId: uuid().notNull(),
    epoch: integer().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    data: bytes().notNull(),
    staffId: uuid().notNull(),
    deviceId: uuid(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.seq] }), ofDocument(t as never, 'document_update_document')],
)

export const documentSnapshot = pgTable(
  'document_snapshot',
  {
    documentId: uuid().primaryKey(),
    caseId: uuid().notNull(),
    epoch: integer().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    data: bytes().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [ofDocument(t as never, 'document_snapshot_document')],
)

/** The document as JSON for read views; `seq` says up to which update. Made when read if it is behind. */
export const documentProjection = pgTable(
  'document_projection',
  {
    documentId: uuid().primaryKey(),
    caseId: uuid().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    data: bytes().notNull(),
    /** How many records this version of the app could not read. They stay in the document. */
    problems: integer().notNull().default(0),
    at: instant().notNull().defaultNow(),
  },
  (t) => [ofDocument(t as never, 'document_projection_document')],
)

export const documentVersion = pgTable(
  'document_version',
  {
    id: uuid().primaryKey(),
    documentId: uuid().notNull(),
    caseId: uuid().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    kind: text({ enum: ['idle', 'named', 'review', 'before_restore'] }).notNull(),
    /** Sealed {label, content}: a name a person gives a version may say something about a family. */
    data: bytes().notNull(),
    contentHash: bytes().notNull(),
    staffId: uuid().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index('document_version_document').on(t.documentId, t.at),
    unique('document_version_of_document').on(t.id, t.documentId),
    ofDocument(t as never, 'document_version_document_fk'),
  ],
)

/** Who changed what between two numbers of the log, with what was overwritten: offered back by the field. */
export const documentActivity = pgTable(
  'document_activity',
  {
    id: uuid().primaryKey(),
    documentId: uuid().notNull(),
    caseId: uuid().notNull(),
    fromSeq: bigint({ mode: 'number' }).notNull(),
    toSeq: bigint({ mode: 'number' }).notNull(),
    staffId: uuid().notNull(),
    deviceId: uuid(),
    changed: bytes().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index('document_activity_document').on(t.documentId, t.toSeq),
    ofDocument(t as never, 'document_activity_document_fk'),
  ],
)

/** Bytes that were refused but must not vanish: a person may decide about them. Never merged by themselves. */
export const documentQuarantine = pgTable(
  'document_quarantine',
  {
    id: uuid().primaryKey(),
    documentId: uuid().notNull(),
    caseId: uuid().notNull(),
    staffId: uuid().notNull(),
    reason: text().notNull(),
    data: bytes().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index('document_quarantine_document').on(t.documentId),
    ofDocument(t as never, 'document_quarantine_document_fk'),
  ],
)

/** The key that seals a person's local store on a browser, wrapped by the master key; handed out only to that person's live session. */
export const deviceKey = pgTable('device_key', {
  id: uuid().primaryKey(),
  staffId: uuid()
    .notNull()
    .references(() => staff.id),
  wrapped: bytes().notNull(),
  createdAt: instant().notNull().defaultNow(),
  lastUsedAt: instant().notNull().defaultNow(),
  revokedAt: instant(),
})
