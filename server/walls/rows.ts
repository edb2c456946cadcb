import { createHash, randomUUID } from 'node:crypto'
import type { House } from './house'

/** Where a row is to lie, and in whose name. */
type At = {
  me: string
  caseId: string
  document: string
  version: string
  talk: string
  person: string
  household: string
  house: House
}

/** A row as each table would take it. A new table under a case must be added here; the first test below says so. */
export const rows: Record<string, (at: At) => Record<string, unknown>> = {
  case_assignment: ({ me, caseId }) => ({ id: randomUUID(), case_id: caseId, staff_id: me, capacity: 'co_consultant' }),
  case_phase: ({ me, caseId }) => ({ id: randomUUID(), case_id: caseId, phase: 'planning', staff_id: me }),
  conflict_block: ({ me, caseId, house }) => ({
    id: randomUUID(),
    case_id: caseId,
    staff_id: house.people.regional,
    set_by: me,
  }),
  case_key: ({ caseId }) => ({ case_id: caseId, wrapped: Buffer.alloc(8), master_key_id: 'test' }),
  household: ({ caseId }) => ({ id: randomUUID(), case_id: caseId, label: 'bij oma', position: 1 }),
  person: ({ caseId }) => ({ id: randomUUID(), case_id: caseId, kind: 'parent', given_name: 'Test' }),
  person_household: ({ caseId, person, household }) => ({
    id: randomUUID(),
    case_id: caseId,
    person_id: person,
    household_id: household,
  }),
  asset: ({ me, caseId }) => ({
    case_id: caseId,
    sha256: createHash('sha256').update(randomUUID()).digest(),
    mime: 'image/png',
    bytes: 2,
    data: Buffer.alloc(2),
    staff_id: me,
  }),
  tool_document: ({ me, caseId }) => ({ id: randomUUID(), case_id: caseId, kind: 'three_columns', created_by: me }),
  document_update: ({ me, caseId, document }) => ({
    document_id: document,
    case_id: caseId,
    epoch: 1,
    seq: 1,
    data: Buffer.alloc(2),
    staff_id: me,
  }),
  document_snapshot: ({ caseId, document }) => ({
    document_id: document,
    case_id: caseId,
    epoch: 1,
    seq: 1,
    data: Buffer.alloc(2),
  }),
  document_projection: ({ caseId, document }) => ({
    document_id: document,
    case_id: caseId,
    seq: 1,
    data: Buffer.alloc(2),
  }),
  document_version: ({ me, caseId, document }) => ({
    id: randomUUID(),
    document_id: document,
    case_id: caseId,
    seq: 1,
    kind: 'idle',
    data: Buffer.alloc(2),
    content_hash: Buffer.alloc(2),
    staff_id: me,
  }),
  document_activity: ({ me, caseId, document }) => ({
    id: randomUUID(),
    document_id: document,
    case_id: caseId,
    from_seq: 0,
    to_seq: 1,
    staff_id: me,
    changed: Buffer.alloc(2),
  }),
  document_quarantine: ({ me, caseId, document }) => ({
    id: randomUUID(),
    document_id: document,
    case_id: caseId,
    staff_id: me,
    reason: 'test',
    data: Buffer.alloc(2),
  }),
  review_talk: ({ me, caseId, document, version }) => ({
    id: randomUUID(),
    document_id: document,
    case_id: caseId,
    version_id: version,
    staff_id: me,
  }),
  review_entry: ({ me, caseId, talk, house }) => ({
    talk_id: talk,
    case_id: caseId,
    staff_id: me,
    capacity:
      me === house.people.lead ? 'team_lead' : me === house.people.coConsultant ? 'co_consultant' : 'consultant',
    data: Buffer.alloc(2),
  }),
  usage_event: ({ me, caseId, house }) => ({
    id: randomUUID(),
    at: new Date(),
    type: 'item_added',
    tool_kind: 'three_columns',
    case_id: caseId,
    legal_frame: 'ocj_consult',
    team_id: house.teams.one,
    region_id: house.regions.north,
    organisation_id: house.organisation,
    staff_id: me,
    actor_role: 'consultant',
    substantive: true,
  }),
  tool_not_used: ({ me, caseId }) => ({
    id: randomUUID(),
    case_id: caseId,
    tool_kind: 'three_columns',
    reason: 'no_time',
    staff_id: me,
  }),
}
