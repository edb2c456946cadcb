import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { buildHouse, openSessionFor, underToken, type CaseName, type House, type PersonName } from './house'
import { rows } from './rows'

/** A row of each table lies in each case; who sees which of them. Written from the matrix: what lies in a case is seen by who sees the case. */
let database: FreshDatabase
let house: House
const names = (): CaseName[] => Object.keys(house.cases) as CaseName[]
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  const { owner } = database.pools
  await owner.query(`alter database ${database.settings.database} set synchronous_commit = off`)
  for (const name of names()) {
    const caseId = house.cases[name]
    const [document, version, talk] = [randomUUID(), randomUUID(), randomUUID()]
    const [person, household] = [randomUUID(), randomUUID()]
    const at = { me: house.people.otherLead, caseId, document, version, talk, person, household, house }
    // First what the others hang under; each row in the name of somebody who is nobody to the case.
    await put('tool_document', { ...rows['tool_document']!(at), id: document })
    await put('person', { ...rows['person']!(at), id: person })
    await put('household', { ...rows['household']!(at), id: household })
    await put('document_version', { ...rows['document_version']!(at), id: version })
    await put('review_talk', { ...rows['review_talk']!(at), id: talk })
    for (const table of Object.keys(rows).filter((each) => !made.includes(each))) await put(table, rows[table]!(at))
    await owner.query("select app.audit('test', 'case', $1, $1, true)", [caseId])
  }
  for (const who of Object.values(house.people))
    await owner.query("insert into device_key (id, staff_id, wrapped) values (gen_random_uuid(), $1, '\\x00')", [who])
})
afterAll(() => database.close())

/** Made first, or there already: buildHouse puts people, keys and blocks in place. */
const made = ['tool_document', 'document_version', 'review_talk', 'person', 'household', 'case_key', 'case_assignment']
async function put(table: string, row: Record<string, unknown>) {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  await database.pools.owner.query(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}

async function seen(who: PersonName, statement: string): Promise<string[]> {
  const token = await openSessionFor(database.pools.owner, house.people[who])
  const found = await underToken(database.pools.app, token, (client) => client.query<{ seen: string }>(statement))
  return found.rows.map((row) => row.seen)
}
const casesIn = async (who: PersonName, table: string) => {
  const ids = await seen(who, `select distinct case_id as seen from ${table} where case_id is not null`)
  return names().filter((name) => ids.includes(house.cases[name]))
}

const sees: Record<PersonName, CaseName[]> = {
  consultant: ['open', 'closed'],
  coConsultant: ['open', 'closed'],
  lead: ['open', 'closed'],
  colleague: [],
  otherTeam: ['otherTeam'],
  otherLead: ['otherTeam'],
  regional: [],
  researcher: [],
  administrator: [],
  disabled: [],
  foreigner: ['elsewhere'],
}
const everybody = Object.keys(sees) as PersonName[]

/** One's own only (of nobody to any case, here); and a block is seen by who set it and by who leads, never by whom it is about. */
const otherwise = ['usage_event', 'conflict_block']

describe.each([...Object.keys(rows).filter((table) => !otherwise.includes(table)), 'audit_event'])('%s', (table) => {
  it('shows what lies in a case to who sees the case, and to nobody else', async () => {
    for (const who of everybody) expect([who, await casesIn(who, table)]).toEqual([who, sees[who]])
  })
})

it('use is seen by who it is of alone, also by no lead', async () => {
  for (const who of everybody)
    expect([who, await casesIn(who, 'usage_event')]).toEqual([who, who === 'otherLead' ? names() : []])
})

it('a conflict of interest is seen by who set it and by who leads the team, never by whom it is about', async () => {
  for (const who of everybody) {
    // Each case has one about the regional colleague set by the lead of the other team; "blocked" has those of the house too.
    const expected: CaseName[] = who === 'otherLead' ? names() : who === 'lead' ? ['open', 'closed'] : []
    expect([who, await casesIn(who, 'conflict_block')]).toEqual([who, expected])
  }
})

it('nobody sees another organisation, or anything of one without a session of theirs', async () => {
  const counted = async (who: PersonName) =>
    Promise.all(
      ['organisation', 'region', 'team', 'staff'].map(
        async (table) => (await seen(who, `select id as seen from ${table}`)).length,
      ),
    )
  for (const who of everybody) {
    const expected =
      who === 'disabled' ? [0, 0, 0, 0] : who === 'foreigner' ? [1, 1, 1, 1] : [1, 2, 2, everybody.length - 1]
    expect([who, await counted(who)]).toEqual([who, expected])
  }
})

it('words of the house are read by everybody of the organisation, and written by its administrators alone, in their own name', async () => {
  const { owner, app } = database.pools
  const act = async (who: PersonName, statement: string, values: unknown[]) => {
    const token = await openSessionFor(owner, house.people[who])
    return underToken(app, token, (client) =>
      client.query(statement, values).then(
        ({ rowCount }) => rowCount ?? 0,
        (error: unknown) => (error as { code?: string }).code ?? 'error',
      ),
    )
  }
  const insert =
    "insert into house_word (organisation_id, tool_kind, locale, message_key, words, changed_by) values ($1, 'three_columns', 'nl-BE', $3, $4, $2)"
  const name = (who: PersonName, by: PersonName = who, words = 'Bezorgdheden') =>
    act(who, insert, [house.organisation, house.people[by], randomUUID(), words])
  await owner.query(insert, [house.organisation, house.people.administrator, 'columns.worries.name', 'Bezorgd'])
  for (const who of everybody) {
    const reads = who !== 'disabled' && who !== 'foreigner'
    expect([who, await seen(who, "select words as seen from house_word where words = 'Bezorgd'")]).toEqual([
      who,
      reads ? ['Bezorgd'] : [],
    ])
    const writes = who === 'administrator'
    expect([who, await name(who)]).toEqual([who, writes ? 1 : '42501'])
    const rename = 'update house_word set words = words, changed_by = $1 where message_key = $2'
    expect([who, await act(who, rename, [house.people[who], 'columns.worries.name'])]).toEqual([who, writes ? 1 : 0])
    const takeBack = "delete from house_word where message_key = 'nothing' or (words = 'Bezorgd' and $1)"
    expect([who, await act(who, takeBack, [!writes])]).toEqual([who, 0])
  }
  expect(await name('administrator', 'lead')).toBe('42501')
  for (const words of ['<b>Zorgen</b>', '{zorgen}', ' Zorgen', '', 'a\nb', 'x'.repeat(61)])
    expect([words, await name('administrator', 'administrator', words)]).toEqual([words, '23514'])
  expect(await act('administrator', "delete from house_word where words = 'Bezorgd'", [])).toBe(1)
})

it('sessions and keys of devices are one’s own', async () => {
  for (const who of everybody) await openSessionFor(database.pools.owner, house.people[who])
  for (const who of everybody)
    for (const table of ['staff_session', 'device_key']) {
      const owners = new Set(await seen(who, `select staff_id as seen from ${table}`))
      expect([who, table, [...owners]]).toEqual([who, table, who === 'disabled' ? [] : [house.people[who]]])
    }
})

describe('changing and taking away', () => {
  const touched = async (who: PersonName, statement: string, values: unknown[]) => {
    const token = await openSessionFor(database.pools.owner, house.people[who])
    return underToken(database.pools.app, token, (client) =>
      client.query(statement, values).then(
        ({ rowCount }) => rowCount ?? 0,
        (error: unknown) => (error as { code?: string }).code ?? 'error',
      ),
    )
  }

  it.each([
    "update household set label = 'x' where case_id = $1",
    "update person set given_name = 'x' where case_id = $1",
    'update tool_document set head_seq = 9 where case_id = $1',
    'update document_snapshot set seq = 9 where case_id = $1',
    'delete from person_household where case_id = $1',
    'delete from document_update where case_id = $1',
  ])('%s: by who works on the open case', async (statement) => {
    for (const who of everybody)
      for (const name of names()) {
        const works = (who === 'consultant' || who === 'coConsultant') && name === 'open'
        const own = (who === 'otherTeam' && name === 'otherTeam') || (who === 'foreigner' && name === 'elsewhere')
        const outcome = await touched(who, statement, [house.cases[name]])
        expect([who, name, outcome]).toEqual([who, name, works || own ? expect.toBeOneOf([1, 2]) : 0])
      }
  })

  it('a reading that was derived is stored anew by who reads, and by nobody else', async () => {
    for (const who of everybody)
      for (const name of names()) {
        const outcome = await touched(who, 'update document_projection set seq = 9 where case_id = $1', [
          house.cases[name],
        ])
        expect([who, name, outcome]).toEqual([who, name, sees[who].includes(name) ? 1 : 0])
      }
  })

  it('a reason not to is taken back by who works on the open case, or by the lead who gave it', async () => {
    const takeBack = (who: PersonName, name: CaseName) =>
      touched(who, 'update tool_not_used set withdrawn_at = now() where case_id = $1', [house.cases[name]])
    // They all stand in the name of the other lead.
    expect([await takeBack('consultant', 'open'), await takeBack('otherLead', 'otherTeam')]).toEqual([1, 1])
    expect([
      await takeBack('consultant', 'closed'),
      await takeBack('lead', 'open'),
      await takeBack('colleague', 'open'),
    ]).toEqual([0, 0, 0])
  })

  it('a block is lifted, and work on a case is ended, by who leads the team alone', async () => {
    for (const who of everybody) {
      const lift = await touched(who, 'update conflict_block set lifted_at = now() where case_id = $1', [
        house.cases.open,
      ])
      const end = await touched(who, 'update case_assignment set until = now() where case_id = $1 and staff_id = $2', [
        house.cases.open,
        house.people.coConsultant,
      ])
      expect([who, lift, end]).toEqual(who === 'lead' ? [who, 1, 1] : [who, 0, 0])
    }
  })

  it('nobody ends a session of somebody else', async () => {
    const theirs = await openSessionFor(database.pools.owner, house.people.colleague)
    expect(theirs).toBeTruthy()
    const end = 'update staff_session set revoked_at = now() where staff_id = $1'
    for (const who of ['consultant', 'lead', 'administrator'] as const)
      expect([who, await touched(who, end, [house.people.colleague])]).toEqual([who, 0])
  })

  it('nobody revokes the key of somebody else’s device', async () => {
    const revoke = 'update device_key set revoked_at = now() where staff_id = $1'
    for (const who of ['consultant', 'administrator'] as const)
      expect([who, await touched(who, revoke, [house.people.colleague])]).toEqual([who, 0])
  })

  describe('who works with whom', () => {
    const assign = (who: PersonName, name: CaseName, staffId: string) =>
      touched(
        who,
        "insert into case_assignment (id, case_id, staff_id, capacity) values (gen_random_uuid(), $1, $2, 'co_consultant')",
        [house.cases[name], staffId],
      )
    it('is for the lead, with somebody of the team who is there', async () => {
      expect(await assign('lead', 'open', house.people.colleague)).toBe(1)
      for (const other of ['otherTeam', 'otherLead', 'regional', 'foreigner', 'disabled'] as const)
        expect([other, await assign('lead', 'open', house.people[other])]).toEqual([other, '42501'])
      for (const who of ['consultant', 'coConsultant', 'colleague', 'otherLead', 'administrator'] as const)
        expect([who, await assign(who, 'open', house.people.colleague)]).toEqual([who, '42501'])
    })

    it('and who opened a case comes on it by themselves, once', async () => {
      const caseId = randomUUID()
      const { owner } = database.pools
      await owner.query(
        `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by) values ($1, $2, 'Nieuw', 'sdj_vos', 'intake', '2026-11-01', $3)`,
        [caseId, house.teams.one, house.people.colleague],
      )
      const come = (who: PersonName, whom: PersonName) =>
        touched(
          who,
          "insert into case_assignment (id, case_id, staff_id, capacity) values (gen_random_uuid(), $1, $2, 'consultant')",
          [caseId, house.people[whom]],
        )
      const lock = (who: PersonName) =>
        touched(who, "insert into case_key (case_id, wrapped, master_key_id) values ($1, '\\x00', 'x')", [caseId])
      expect([await come('colleague', 'colleague'), await lock('colleague')]).toEqual([1, 1])
      expect([await come('colleague', 'coConsultant'), await come('consultant', 'consultant')]).toEqual([
        '42501',
        '42501',
      ])
      expect([await lock('consultant'), await lock('lead')]).toEqual(['42501', '42501'])
      await owner.query(
        "insert into case_assignment (id, case_id, staff_id, capacity, until) values (gen_random_uuid(), $1, $2, 'consultant', now())",
        [caseId, house.people.consultant],
      )
      expect(await come('colleague', 'colleague')).toBe('42501')
      await owner.query("update case_file set closed_on = '2026-11-02', close_reason = 'other' where id = $1", [caseId])
      expect(await lock('colleague')).toBe('42501')
    })
  })

  it('a case is opened by who carries cases, in their own name and team', async () => {
    const open = (who: PersonName, creator: PersonName, team: 'one' | 'two') =>
      touched(
        who,
        "insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by) values (gen_random_uuid(), $1, 'x', 'sdj_vos', 'intake', '2026-11-01', $2)",
        [house.teams[team], house.people[creator]],
      )
    expect([await open('consultant', 'consultant', 'one'), await open('lead', 'lead', 'one')]).toEqual([1, 1])
    expect([await open('consultant', 'colleague', 'one'), await open('consultant', 'consultant', 'two')]).toEqual([
      '42501',
      '42501',
    ])
    // Whoever carries none is refused also when a team stands with them.
    await database.pools.owner.query('update staff set team_id = $1 where id = any ($2)', [
      house.teams.one,
      [house.people.administrator, house.people.researcher, house.people.regional],
    ])
    for (const who of ['administrator', 'researcher', 'regional'] as const)
      expect([who, await open(who, who, 'one')]).toEqual([who, '42501'])
    await database.pools.owner.query('update staff set team_id = null where id = any ($1)', [
      [house.people.administrator, house.people.researcher, house.people.regional],
    ])
  })

  it('colleagues are added and changed by an administrator of their organisation, in places of it', async () => {
    const add = (who: PersonName, organisation: string, team: string) =>
      touched(
        who,
        "insert into staff (id, organisation_id, team_id, email, display_name, role) values (gen_random_uuid(), $1, $2, gen_random_uuid()::text, 'x', 'consultant')",
        [organisation, team],
      )
    const { rows: elsewhere } = await database.pools.owner.query<{ id: string }>(
      'select id from organisation where id <> $1',
      [house.organisation],
    )
    const foreign = elsewhere[0]!.id
    expect(await add('administrator', house.organisation, house.teams.two)).toBe(1)
    expect(await add('administrator', foreign, house.teams.elsewhere)).toBe('42501')
    expect(await add('administrator', house.organisation, house.teams.elsewhere)).toBe('42501')
    const change = (who: PersonName, whom: PersonName) =>
      touched(who, "update staff set display_name = 'x' where id = $1", [house.people[whom]])
    const move = (team: string) =>
      touched('administrator', 'update staff set team_id = $1 where id = $2', [team, house.people.colleague])
    expect([await change('administrator', 'colleague'), await change('administrator', 'foreigner')]).toEqual([1, 0])
    expect([await move(house.teams.two), await move(house.teams.elsewhere)]).toEqual([1, '42501'])
    for (const who of everybody.filter((each) => each !== 'administrator')) {
      expect([who, await add(who, house.organisation, house.teams.one)]).toEqual([who, '42501'])
      expect([who, await change(who, 'colleague')]).toEqual([who, 0])
    }
  })
})
