import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns'
import { staff, team } from './organisation'

/** OCJ = ondersteuningscentrum jeugdzorg, SDJ = sociale dienst jeugdrechtbank (Flemish youth protection). */
export const legalFrames = [
  'ocj_consult',
  'ocj_investigation',
  'ocj_case_management',
  'sdj_vos',
  'sdj_offence',
] as const
export type LegalFrame = (typeof legalFrames)[number]

export const casePhases = ['intake', 'assessment', 'planning', 'follow_up', 'closing'] as const
export type CasePhase = (typeof casePhases)[number]

export const closeReasons = ['safe_enough', 'handed_over', 'moved', 'court_decision', 'no_mandate', 'other'] as const
export type CloseReason = (typeof closeReasons)[number]

/** The file of one family. `case` is a reserved word in SQL, hence `case_file`. */
export const caseFile = pgTable(
  'case_file',
  {
    id: uuid().primaryKey(),
    teamId: uuid()
      .notNull()
      .references(() => team.id),
    familyName: text().notNull(),
    /** The number of the paper or DOMINO file, typed over by hand: no link between systems exists. */
    externalReference: text(),
    legalFrame: text({ enum: legalFrames }).notNull(),
    phase: text({ enum: casePhases }).notNull(),
    /** Parents live apart: changes the cautions shown around a child's words. */
    separatedParents: boolean().notNull().default(false),
    openedOn: date({ mode: 'string' }).notNull(),
    closedOn: date({ mode: 'string' }),
    closeReason: text({ enum: closeReasons }),
    closeNote: text(),
    /** A consultant proposes to close or to reopen; the team lead decides (trust matrix "close / reopen"). */
    proposal: text({ enum: ['close', 'reopen'] }),
    proposalReason: text({ enum: closeReasons }),
    proposalNote: text(),
    proposedBy: uuid().references(() => staff.id),
    createdBy: uuid()
      .notNull()
      .references(() => staff.id),
    createdAt: instant().notNull().defaultNow(),
    lastActivityAt: instant().notNull().defaultNow(),
    /** Raised at each edit: a form that was opened on an older revision is refused, not silently merged. */
    revision: integer().notNull().default(1),
  },
  (t) => [
    index('case_file_team_activity').on(t.teamId, t.lastActivityAt.desc(), t.id.desc()),
    check('case_file_closed', sql`(${t.closedOn} is null) = (${t.closeReason} is null)`),
  ],
)

/** When the case came into a phase. Append only: the way a family went is added to and not rewritten. Opening is the first, and stands on the case itself. */
export const casePhaseEntry = pgTable(
  'case_phase',
  {
    id: uuid().primaryKey().defaultRandom(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    phase: text({ enum: casePhases }).notNull(),
    at: instant().notNull().defaultNow(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
  },
  (t) => [index('case_phase_case').on(t.caseId, t.at)],
)

export const caseAssignment = pgTable(
  'case_assignment',
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    capacity: text({ enum: ['consultant', 'co_consultant'] }).notNull(),
    since: instant().notNull().defaultNow(),
    until: instant(),
  },
  (t) => [
    index('case_assignment_staff')
      .on(t.staffId)
      .where(sql`${t.until} is null`),
    uniqueIndex('case_assignment_one')
      .on(t.caseId, t.staffId)
      .where(sql`${t.until} is null`),
  ],
)

/** A conflict of interest: for this person the case does not exist. Beats every allow. */
export const conflictBlock = pgTable(
  'conflict_block',
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    setBy: uuid()
      .notNull()
      .references(() => staff.id),
    setAt: instant().notNull().defaultNow(),
    liftedAt: instant(),
  },
  (t) => [
    index('conflict_block_staff')
      .on(t.staffId)
      .where(sql`${t.liftedAt} is null`),
    uniqueIndex('conflict_block_one')
      .on(t.caseId, t.staffId)
      .where(sql`${t.liftedAt} is null`),
  ],
)

/** The AES-256 data key of one case, wrapped by the master key. Destroying it erases the case in every backup. */
export const caseKey = pgTable('case_key', {
  caseId: uuid()
    .primaryKey()
    .references(() => caseFile.id),
  wrapped: bytes(),
  masterKeyId: text().notNull(),
  createdAt: instant().notNull().defaultNow(),
  destroyedAt: instant(),
})

/** A place where children of the case live: "bij mama", "bij papa in Aalst", "bij oma". */
export const household = pgTable(
  'household',
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    label: text().notNull(),
    position: integer().notNull(),
    removedAt: instant(),
  },
  (t) => [index('household_case').on(t.caseId), unique('household_of_case').on(t.id, t.caseId)],
)

export const personKinds = ['child', 'parent', 'family', 'network', 'professional'] as const
export type PersonKind = (typeof personKinds)[number]

export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => caseFile.id),
    kind: text({ enum: personKinds }).notNull(),
    givenName: text().notNull(),
    familyName: text(),
    /** How this person likes to be called; shown first, also to the child itself. */
    called: text(),
    /** In the family's own words: "mama", "vriend van papa", "juf". */
    relation: text(),
    /** BCP 47 primary tag of the language to speak with this person. */
    language: text().notNull().default('nl'),
    birthDate: date({ mode: 'string' }),
    /** When only the year is known. */
    birthYear: integer(),
    /** A child's own file number: Flemish files are opened per minor, the work is done per family. */
    externalReference: text(),
    /** From 12 presumed able to judge one's own interests (decree on the legal position of minors); can be judged otherwise, with who and when. */
    capacity: text({ enum: ['presumed', 'judged_able', 'judged_not_able'] })
      .notNull()
      .default('presumed'),
    capacityJudgedBy: text(),
    capacityJudgedOn: date({ mode: 'string' }),
    capacityReason: text(),
    /** Phone, e-mail, address: sealed with the key of the case. JSON inside: {phone?, email?, address?}. */
    contactSealed: bytes(),
    /** Contact with this person may be a danger to somebody in the case. Staff only. */
    contactRisk: boolean().notNull().default(false),
    contactRiskNote: text(),
    removedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    revision: integer().notNull().default(1),
  },
  (t) => [
    index('person_case').on(t.caseId),
    unique('person_of_case').on(t.id, t.caseId),
    check('person_born', sql`${t.birthDate} is null or ${t.birthYear} is null`),
  ],
)

/** Who lives where; a child with two homes has two rows. */
export const personHousehold = pgTable(
  'person_household',
  {
    id: uuid().primaryKey(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    householdId: uuid().notNull(),
  },
  (t) => [
    uniqueIndex('person_household_one').on(t.personId, t.householdId),
    foreignKey({
      columns: [t.personId, t.caseId],
      foreignColumns: [person.id, person.caseId],
      name: 'person_household_person',
    }),
    foreignKey({
      columns: [t.householdId, t.caseId],
      foreignColumns: [household.id, household.caseId],
      name: 'person_household_household',
    }),
  ],
)
