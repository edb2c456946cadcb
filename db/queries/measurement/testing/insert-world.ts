import type pg from 'pg'
import { seedId } from '@/db/seed/ids'
import { insertRows } from '@/db/seed/rows'
import type { World } from './world'

/** Writes a made-up organisation and its log as the owner; the rollup is kept by the trigger, event by event. */
export async function insertWorld(client: pg.ClientBase, world: World): Promise<void> {
  const teams = world.regions.flatMap((region) => region.teams.map((team) => ({ ...team, region: region.id })))
  await insertRows(client, 'organisation', [{ id: world.organisation, name: 'Made up', demo: false }])
  await insertRows(
    client,
    'region',
    world.regions.map(({ id }) => ({ id, organisation_id: world.organisation, name: id })),
  )
  await insertRows(
    client,
    'team',
    teams.map(({ id, region }) => ({ id, region_id: region, name: id })),
  )
  await insertRows(
    client,
    'staff',
    teams.flatMap((team) =>
      team.consultants.map((id) => ({
        id,
        organisation_id: world.organisation,
        team_id: team.id,
        email: `${id}@world.example`,
        display_name: id,
        role: 'consultant',
        created_at: '2025-01-01T00:00:00Z',
      })),
    ),
  )
  await insertRows(
    client,
    'case_file',
    world.cases.map((file) => ({
      id: file.id,
      team_id: file.team,
      family_name: 'F',
      legal_frame: 'ocj_consult',
      phase: 'intake',
      separated_parents: false,
      opened_on: file.openedOn,
      closed_on: file.closedOn,
      close_reason: file.closedOn === null ? null : 'other',
      created_by: file.holder,
      created_at: '2025-01-01T00:00:00Z',
      last_activity_at: '2025-01-01T00:00:00Z',
      revision: 1,
    })),
  )
  await insertRows(
    client,
    'case_assignment',
    world.cases.flatMap((file) => [
      {
        id: seedId(file.id, 'holder'),
        case_id: file.id,
        staff_id: file.holder,
        capacity: 'consultant',
        since: `${file.openedOn}T08:00:00Z`,
      },
    ]),
  )
  await insertRows(
    client,
    'person',
    world.cases.flatMap((file) =>
      file.children.map((child) => ({
        id: child.id,
        case_id: file.id,
        kind: 'child',
        given_name: 'K',
        language: 'nl',
        capacity: 'presumed',
        contact_risk: false,
        birth_date: child.birthDate,
        birth_year: child.birthYear,
        created_at: '2025-01-01T00:00:00Z',
        revision: 1,
      })),
    ),
  )
  await insertRows(
    client,
    'tool_document',
    world.cases.map((file) => ({
      id: seedId(file.id, 'map'),
      case_id: file.id,
      kind: 'three_columns',
      epoch: 1,
      head_seq: 0,
      snapshot_seq: 0,
      log_bytes: 0,
      log_rows: 0,
      created_by: file.holder,
      created_at: '2025-01-01T00:00:00Z',
      summary: { activeDangerStatements: file.dangerStatement ? 2 : 0 },
    })),
  )
  await insertRows(
    client,
    'usage_event',
    world.events.map((event) => ({
      id: event.id,
      at: event.at,
      received_at: event.receivedAt,
      type: 'item.added',
      tool_kind: event.tool,
      case_id: event.caseId,
      child_id: event.child,
      legal_frame: 'ocj_consult',
      team_id: seedId('any'),
      region_id: seedId('any'),
      organisation_id: world.organisation,
      staff_id: seedId('any'),
      actor_role: 'consultant',
      substantive: event.substantive,
      payload: {},
    })),
  )
  await insertRows(
    client,
    'tool_not_used',
    world.reasons.map((reason) => ({
      id: reason.id,
      case_id: reason.caseId,
      tool_kind: reason.tool,
      reason: reason.reason,
      staff_id: world.cases.find((file) => file.id === reason.caseId)?.holder ?? '',
      at: reason.at,
      withdrawn_at: reason.withdrawn ? reason.at : null,
    })),
  )
}
