import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { buildHouse, openSessionFor, underToken, type CaseName, type House, type PersonName } from './house'

/** Raw SQL by somebody who does see the case: what of it they may change, and in whose name. */
let database: FreshDatabase
let house: House
const documents = {} as Record<CaseName, string>
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  const owner = database.pools.owner
  for (const [name, caseId] of Object.entries(house.cases) as [CaseName, string][]) {
    documents[name] = randomUUID()
    await owner.query(
      "insert into tool_document (id, case_id, kind, created_by) values ($1, $2, 'three_columns', $3)",
      [documents[name], caseId, house.people.consultant],
    )
    await owner.query(
      "insert into document_update (document_id, case_id, epoch, seq, data, staff_id) values ($1, $2, 1, 4, '\\x00', $3)",
      [documents[name], caseId, house.people.coConsultant],
    )
    await owner.query(
      "insert into person (id, case_id, kind, given_name) values (gen_random_uuid(), $1, 'child', 'Test')",
      [caseId],
    )
    await owner.query(
      "insert into household (id, case_id, label, position) values (gen_random_uuid(), $1, 'thuis', 0)",
      [caseId],
    )
  }
})
afterAll(() => database.close())

/** "1" row, "0" rows, or the code of the refusal; undone afterwards. */
async function tried(who: PersonName, statement: string, values: unknown[]): Promise<string> {
  const token = await openSessionFor(database.pools.owner, house.people[who])
  return underToken(database.pools.app, token, (client) =>
    client.query(statement, values).then(
      ({ rowCount }) => String(rowCount),
      (error: unknown) => (error as { code?: string }).code ?? 'error',
    ),
  )
}

const refused = '42501'
const set = (what: string) => `update case_file set ${what} where id = $1`
const closing = set("closed_on = '2026-11-01', close_reason = 'other'")
const opening = set('closed_on = null, close_reason = null')
const note = set("close_note = 'x'")
const wish = set("proposal = 'close', proposed_by = app.uid()")
const touch = set('last_activity_at = now()')
const facts = [
  "family_name = 'x'",
  "external_reference = 'x'",
  "legal_frame = 'sdj_vos'",
  "phase = 'closing'",
  'separated_parents = true',
].map(set)

describe('a case', () => {
  it.each<[PersonName, CaseName, string[], string]>([
    ['consultant', 'open', [...facts, wish, touch], '1'],
    ['consultant', 'open', [closing, note], refused],
    ['consultant', 'closed', [wish, touch], '1'],
    ['consultant', 'closed', [...facts, opening, note], refused],
    ['coConsultant', 'open', [...facts, touch], '1'],
    ['coConsultant', 'open', [closing, note, wish], refused],
    ['coConsultant', 'closed', [...facts, opening, note, wish, touch], '0'],
    ['lead', 'open', [closing, wish, touch], '1'],
    ['lead', 'open', facts, refused],
    ['lead', 'closed', [opening, note, wish], '1'],
    ['lead', 'closed', facts, refused],
    ['lead', 'blocked', [closing, ...facts, wish], '0'],
    ['consultant', 'blocked', [...facts, wish], '0'],
    ['colleague', 'open', [...facts, closing, wish, touch], '0'],
    ['otherLead', 'open', [closing, wish, touch], '0'],
    ['administrator', 'open', [...facts, closing, wish, touch], '0'],
  ])('%s, %s: %j', async (who, name, statements, outcome) => {
    for (const statement of statements)
      expect([statement, await tried(who, statement, [house.cases[name]])]).toEqual([statement, outcome])
  })

  it('stays where it came from, whoever asks', async () => {
    for (const who of ['consultant', 'lead'] as const)
      for (const what of [
        `team_id = '${house.teams.two}'`,
        `created_by = '${house.people.lead}'`,
        "opened_on = '2020-01-01'",
        "created_at = '2020-01-01'",
        'id = gen_random_uuid()',
      ]) {
        const asked = what.includes(house.people[who]) ? `created_by = '${house.people.colleague}'` : what
        expect([who, asked, await tried(who, set(asked), [house.cases.open])]).toEqual([who, asked, refused])
      }
  })

  it('nobody proposes in the name of somebody else', async () => {
    const inAnothersName = `update case_file set proposal = 'close', proposed_by = $2 where id = $1`
    for (const who of ['consultant', 'lead'] as const)
      expect(await tried(who, inAnothersName, [house.cases.open, house.people.coConsultant])).toBe(refused)
  })
})

describe('what was written stands in the name of who wrote it', () => {
  const inserts: Record<string, string> = {
    tool_document:
      "insert into tool_document (id, case_id, kind, created_by) select gen_random_uuid(), $1::uuid, 'three_columns', $3::uuid where $2::uuid is not null",
    document_update:
      "insert into document_update (document_id, case_id, epoch, seq, data, staff_id) values ($2, $1, 1, 9, '\\x00', $3)",
    document_version:
      "insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id) values (gen_random_uuid(), $2, $1, 3, 'idle', '\\x00', '\\x00', $3)",
    document_quarantine:
      "insert into document_quarantine (id, document_id, case_id, staff_id, reason, data) values (gen_random_uuid(), $2, $1, $3, 'x', '\\x00')",
    asset:
      "insert into asset (case_id, sha256, mime, bytes, data, staff_id) values ($1, sha256($2::text::bytea), 'image/png', 1, '\\x00', $3)",
    case_phase:
      "insert into case_phase (case_id, phase, staff_id) select $1::uuid, 'planning', $3::uuid where $2::uuid is not null",
    tool_not_used:
      "insert into tool_not_used (id, case_id, tool_kind, reason, staff_id) select gen_random_uuid(), $1::uuid, 'three_columns', 'no_time', $3::uuid where $2::uuid is not null",
    conflict_block:
      'insert into conflict_block (id, case_id, staff_id, set_by) select gen_random_uuid(), $1::uuid, app.uid(), $3::uuid where $2::uuid is not null',
    usage_event: `insert into usage_event (id, at, type, tool_kind, document_id, case_id, legal_frame, team_id, region_id, organisation_id, staff_id, actor_role, substantive)
      select gen_random_uuid(), now(), 'item_added', 'three_columns', $2, $1, 'ocj_consult', t.id, t.region_id, r.organisation_id, $3, 'consultant', true
      from team t join region r on r.id = t.region_id limit 1`,
  }
  it.each(Object.entries(inserts))('%s', async (_table, statement) => {
    const at = [house.cases.open, documents.open]
    expect(await tried('consultant', statement, [...at, house.people.consultant])).toBe('1')
    for (const other of ['coConsultant', 'lead', 'colleague'] as const)
      expect([other, await tried('consultant', statement, [...at, house.people[other]])]).toEqual([other, refused])
  })

  it('a version of work that rested is its author’s, and a stretch of work that is kept is its author’s, as the log says', async () => {
    const version = (seq: number, who: PersonName) =>
      tried('consultant', inserts['document_version']!.replace('$1, 3,', `$1, ${seq},`), [
        house.cases.open,
        documents.open,
        house.people[who],
      ])
    expect([await version(4, 'coConsultant'), await version(4, 'lead'), await version(5, 'coConsultant')]).toEqual([
      '1',
      refused,
      refused,
    ])
    const activity = (from: number, to: number, who: PersonName) =>
      tried(
        'consultant',
        `insert into document_activity (id, document_id, case_id, from_seq, to_seq, staff_id, changed) values (gen_random_uuid(), $2, $1, ${from}, ${to}, $3, '\\x00')`,
        [house.cases.open, documents.open, house.people[who]],
      )
    expect([await activity(1, 4, 'coConsultant'), await activity(4, 9, 'coConsultant')]).toEqual(['1', '1'])
    expect([await activity(1, 3, 'coConsultant'), await activity(5, 9, 'coConsultant')]).toEqual([refused, refused])
    expect([await activity(1, 4, 'consultant'), await activity(1, 4, 'lead')]).toEqual([refused, refused])
  })
})

describe('what a row belongs to stays', () => {
  it.each<[PersonName, string]>([
    ['lead', 'update case_assignment set staff_id = $2 where case_id = $1'],
    ['lead', "update case_assignment set capacity = 'consultant' where case_id = $1 and staff_id <> $2"],
    ['lead', 'update conflict_block set staff_id = $2 where case_id = $1'],
    ['lead', "update case_key set wrapped = '\\x01' where case_id = $1 and $2::uuid is not null"],
    ['lead', 'update case_key set destroyed_at = now() where case_id = $1 and $2::uuid is not null'],
    ['consultant', 'update person set case_id = $2 where case_id = $1'],
    ['consultant', 'update household set case_id = $2 where case_id = $1'],
    ['consultant', 'update tool_document set case_id = $2 where case_id = $1'],
    ['consultant', 'update tool_document set created_by = $2 where case_id = $1'],
    ['consultant', 'update tool_document set epoch = 2 where case_id = $1 and $2::uuid is not null'],
    ['consultant', "update tool_document set kind = 'network' where case_id = $1 and $2::uuid is not null"],
    ['consultant', 'update tool_document set deleted_at = now() where case_id = $1 and $2::uuid is not null'],
    ['consultant', 'update document_update set staff_id = $2 where case_id = $1'],
    ['consultant', 'update document_version set staff_id = $2 where case_id = $1'],
    ['consultant', 'update document_activity set staff_id = $2 where case_id = $1'],
    ['consultant', 'update tool_not_used set staff_id = $2 where case_id = $1'],
    ['consultant', 'update asset set staff_id = $2 where case_id = $1'],
    ['consultant', 'delete from person where case_id = $1 and id <> $2'],
    ['consultant', 'delete from tool_document where case_id = $1 and id <> $2'],
    ['consultant', 'delete from document_version where case_id = $1 and id <> $2'],
    ['consultant', 'delete from asset where case_id = $1 and staff_id <> $2'],
    ['lead', 'delete from case_assignment where case_id = $1 and id <> $2'],
    ['lead', 'delete from conflict_block where case_id = $1 and id <> $2'],
  ])('%s: %s', async (who, statement) =>
    expect(await tried(who, statement, [house.cases.open, house.people.colleague])).toBe(refused),
  )
})

it('after a conflict of interest nobody sees there what they did themselves', async () => {
  const { owner } = database.pools
  const add = (caseId: string) =>
    owner.query(
      `insert into usage_event (id, at, type, tool_kind, case_id, legal_frame, team_id, region_id, organisation_id, staff_id, actor_role, substantive)
       values (gen_random_uuid(), now(), 'item_added', 'three_columns', $1, 'ocj_consult', $2, $3, $4, $5, 'consultant', true)`,
      [caseId, house.teams.one, house.regions.north, house.organisation, house.people.consultant],
    )
  await add(house.cases.open)
  await add(house.cases.blocked)
  const token = await openSessionFor(owner, house.people.consultant)
  const seen = await underToken(database.pools.app, token, (client) => client.query('select case_id from usage_event'))
  expect(seen.rows).toEqual([{ case_id: house.cases.open }])
})
