import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns'

export const organisation = pgTable('organisation', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** True only for the made-up organisation that `npm run up` seeds; its accounts are printed on the sign-in page. */
  demo: boolean().notNull().default(false),
})

export const region = pgTable(
  'region',
  {
    id: uuid().primaryKey(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id),
    name: text().notNull(),
  },
  (t) => [index('region_organisation').on(t.organisationId)],
)

export const team = pgTable(
  'team',
  {
    id: uuid().primaryKey(),
    regionId: uuid()
      .notNull()
      .references(() => region.id),
    name: text().notNull(),
  },
  (t) => [index('team_region').on(t.regionId)],
)

export const staffRoles = ['consultant', 'team_lead', 'regional_staff', 'researcher', 'administrator'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Someone who signs in. Co-consultant is not a role but a capacity in one case (`caseAssignment`). */
export const staff = pgTable(
  'staff',
  {
    id: uuid().primaryKey(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id),
    /** Set for regional staff; teams carry their own region. */
    regionId: uuid().references(() => region.id),
    /** Set for consultants and team leads. */
    teamId: uuid().references(() => team.id),
    email: text().notNull(),
    displayName: text().notNull(),
    role: text({ enum: staffRoles }).notNull(),
    disabledAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('staff_email').on(sql`lower(${t.email})`),
    index('staff_team').on(t.teamId),
    check('staff_role', sql`${t.role} in ('consultant','team_lead','regional_staff','researcher','administrator')`),
  ],
)

/** Readable by `houvast_auth` alone: the app that shows cases never sees a password hash. */
export const credential = pgTable('credential', {
  staffId: uuid()
    .primaryKey()
    .references(() => staff.id),
  passwordHash: text().notNull(),
  changedAt: instant().notNull().defaultNow(),
})

/** A person's account at an identity provider (ACM/IDM or another OpenID Connect issuer). */
export const federatedIdentity = pgTable(
  'federated_identity',
  {
    id: uuid().primaryKey(),
    issuer: text().notNull(),
    subject: text().notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
  },
  (t) => [uniqueIndex('federated_identity_subject').on(t.issuer, t.subject)],
)

/** One sign-in on one device. Only the SHA-256 of the token is kept: whoever reads this table cannot sign in with it. */
export const staffSession = pgTable(
  'staff_session',
  {
    id: uuid().primaryKey(),
    tokenHash: bytes().notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    createdAt: instant().notNull().defaultNow(),
    lastSeenAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    /** "Chrome op Windows": said by the browser, shown to the person on "my sessions". */
    device: text().notNull().default(''),
    /** A visit opens nothing but the syncing of documents that were taken along (decision 0019). */
    kind: text({ enum: ['desk', 'visit'] })
      .notNull()
      .default('desk'),
    /** While a tablet is in a child's hands: the one document this visit opens. */
    handedDocumentId: uuid(),
    /** Of the code that brings a desk back from a child (decision 0034), keyed by the application; kept for the next handing over. */
    codeHash: bytes(),
    /** Wrong codes since it was handed over: the fifth ends the session. */
    codeTries: integer().notNull().default(0),
  },
  (t) => [uniqueIndex('staff_session_token').on(t.tokenHash), index('staff_session_staff').on(t.staffId)],
)

/** Counters of rate-limiter-flexible, shared by every process. */
export const rateLimit = pgTable('rate_limit', {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: 'number' }),
})
