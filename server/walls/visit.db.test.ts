import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GET as documentsRoute } from '@/app/api/visit/case/[caseId]/documents/route'
import { visitMark, withToken } from '@/server/session'
import { asideOf } from '@/sync/model/aside'
import { addRow } from '@/sync/model/edit'
import { push } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'

/** What a tablet on a visit may reach, in SQL alone: written from decision 0019 and trust.md 1.2 (child, thief), not from the policies. */
let world: World
let taken: { case: string; document: string; other: string; aside: string }
let notTaken: { case: string; document: string }
beforeAll(async () => {
  world = await makeWorld()
  const mine = async (): Promise<string> => {
    const id = randomUUID()
    await world.sql(
      `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by)
       select $1, team_id, 'Kanarievogel', legal_frame, phase, opened_on, created_by from case_file where id = $2`,
      [id, world.caseId],
    )
    await world.sql(`insert into case_assignment (id, case_id, staff_id, capacity) values ($1, $2, $3, 'consultant')`, [
      randomUUID(),
      id,
      world.staff.consultant,
    ])
    return id
  }
  const second = await mine()
  const document = await world.newDocument()
  const aside = asideOf(document)
  await world.sql(
    `insert into tool_document (id, case_id, kind, aside_of, created_by) values ($1, $2, 'network_meeting', $3, $4)`,
    [aside, world.caseId, document, world.staff.consultant],
  )
  taken = { case: world.caseId, document, other: await world.newDocument(), aside }
  notTaken = { case: second, document: randomUUID() }
  await world.sql(`insert into tool_document (id, case_id, kind, created_by) values ($1, $2, 'network_meeting', $3)`, [
    notTaken.document,
    second,
    world.staff.consultant,
  ])
})
afterAll(() => world.close())

const newToken = () => randomBytes(32).toString('hex')
const hashOf = (token: string) => createHash('sha256').update(Buffer.from(token, 'hex')).digest()

async function as<T>(role: 'app' | 'visit', token: string, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await world.database.pools[role].connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.session_token', $1, true)`, [token])
    const found = await run(client)
    await client.query('commit')
    return found
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** A desk of its own each time: beginning a visit ends it. */
async function desk(): Promise<string> {
  const token = newToken()
  await world.sql(
    `insert into staff_session (id, token_hash, staff_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
    [randomUUID(), hashOf(token), world.staff.consultant],
  )
  return token
}

async function visit(cases: readonly string[] = [taken.case]): Promise<string> {
  const token = newToken()
  const [row] = await as(
    'app',
    await desk(),
    async (client) =>
      (
        await client.query<{ id: string | null }>('select app.begin_visit($1, $2, $3) as id', [
          cases,
          hashOf(token),
          'Tablet',
        ])
      ).rows,
  )
  if (row?.id == null) throw new Error('No visit was begun')
  return token
}

/** The token from then on; null when it was refused. */
async function handOver(token: string, document: string | null): Promise<string | null> {
  const next = newToken()
  const [row] = await as(
    'visit',
    token,
    async (client) =>
      (
        await client.query<{ handed: string | null }>('select app.hand_over($1, $2) as handed', [
          document,
          hashOf(next),
        ])
      ).rows,
  )
  if (row?.handed === 'same') return token
  return row?.handed === 'changed' ? next : null
}

const documentsSeen = (token: string, role: 'app' | 'visit' = 'visit') =>
  as(role, token, async (client) =>
    (await client.query<{ id: string }>('select id from tool_document')).rows.map(({ id }) => id).sort(),
  )

const refusal = async (token: string, statement: string, values: unknown[] = []): Promise<string> =>
  as('visit', token, async (client) => {
    const { rowCount } = await client.query(statement, values)
    return `${String(rowCount)} rows`
  }).catch((error: unknown) => (error as { code?: string }).code ?? 'thrown')

describe('a token counts on its own connection alone', () => {
  it('of a visit on the app’s sees nothing', async () => {
    const token = await visit()
    await as('app', token, async (client) => {
      expect((await client.query('select app.uid() as me')).rows).toEqual([{ me: null }])
      for (const table of [
        'case_file',
        'person',
        'tool_document',
        'document_update',
        'case_key',
        'audit_event',
        'device_key',
        'staff',
      ])
        expect([
          table,
          (await client.query(`select * from ${table}`).catch(() => ({ rows: ['refused'] }))).rows,
        ]).toEqual([table, []])
    })
  })

  it('of a desk on the visit’s sees nothing', async () => expect(await documentsSeen(await desk())).toEqual([]))
})

describe('a visit', () => {
  it('opens the documents of what was taken along, and no other', async () => {
    expect(await documentsSeen(await visit())).toEqual([taken.document, taken.other, taken.aside].sort())
  })

  it('ends the desk it was begun from, in the same moment', async () => {
    const token = await desk()
    await as('app', token, (client) =>
      client.query('select app.begin_visit($1, $2, $3)', [[taken.case], hashOf(newToken()), 'Tablet']),
    )
    expect(await documentsSeen(token, 'app')).toEqual([])
  })

  it('is not begun with a case that is somebody else’s, and then ends nothing', async () => {
    const token = await desk()
    for (const cases of [[world.otherCaseId], [taken.case, world.otherCaseId], [], [randomUUID()]])
      expect(
        await as(
          'app',
          token,
          async (client) =>
            (
              await client.query<{ id: string | null }>('select app.begin_visit($1, $2, $3) as id', [
                cases,
                hashOf(newToken()),
                'Tablet',
              ])
            ).rows,
        ),
      ).toEqual([{ id: null }])
    expect((await documentsSeen(token, 'app')).length).toBeGreaterThan(0)
  })

  it('cannot begin another visit', async () =>
    expect(
      await refusal(await visit(), 'select app.begin_visit($1, $2, $3)', [[notTaken.case], hashOf(newToken()), '']),
    ).toBe('42501'))

  it.each([
    ['names of a family', 'select family_name from case_file'],
    ['a reference', 'select external_reference from case_file'],
    ['names of people', 'select given_name from person'],
    ['contact', 'select contact_sealed from person'],
    ['risk', 'select contact_risk_note from person'],
    ['homes', 'select * from household'],
    ['colleagues', 'select * from staff'],
    ['sessions', 'select * from staff_session'],
    ['keys of devices', 'select * from device_key'],
    ['the chain', 'select * from audit_event'],
    ['figures', 'select * from usage_event'],
    ['what others drew anew', 'delete from document_update'],
    ['roles', 'set role houvast_app'],
    ['another login', `set session authorization houvast_app`],
    ['the wall itself', 'alter table tool_document disable row level security'],
  ])('does not reach %s', async (_what, statement) => expect(await refusal(await visit(), statement)).toBe('42501'))

  it('adds to documents taken along, in the name of who took them', async () => {
    const token = await visit()
    const add =
      'insert into document_update (document_id, case_id, epoch, seq, data, staff_id) values ($1, $2, 1, $3, $4, $5)'
    const seq = 1_000_000
    expect(await refusal(token, add, [taken.document, taken.case, seq, Buffer.alloc(2), world.staff.consultant])).toBe(
      '1 rows',
    )
    expect(
      await refusal(token, add, [taken.document, taken.case, seq + 1, Buffer.alloc(2), world.staff.colleague]),
    ).toBe('42501')
    expect(
      await refusal(token, add, [notTaken.document, notTaken.case, 1, Buffer.alloc(2), world.staff.consultant]),
    ).toBe('42501')
  })

  it('ends when it is ended, when its person is disabled, and when it is too old', async () => {
    const ended = await visit()
    await as('visit', ended, (client) => client.query('select app.end_visit()'))
    expect(await documentsSeen(ended)).toEqual([])
    const old = await visit()
    await world.sql('update staff_session set expires_at = now() where token_hash = $1', [hashOf(old)])
    expect(await documentsSeen(old)).toEqual([])
    const mine = await visit()
    await world.sql('update staff set disabled_at = now() where id = $1', [world.staff.consultant])
    try {
      expect(await documentsSeen(mine)).toEqual([])
    } finally {
      await world.sql('update staff set disabled_at = null where id = $1', [world.staff.consultant])
    }
  })

  it('may lie still for hours: a tablet without a network', async () => {
    const token = await visit()
    await world.sql(`update staff_session set last_seen_at = now() - interval '8 hours' where token_hash = $1`, [
      hashOf(token),
    ])
    expect((await documentsSeen(token)).length).toBe(3)
  })

  it('loses a case at the next statement: right ended, conflict of interest', async () => {
    const token = await visit()
    const mine = [taken.case, world.staff.consultant]
    await world.sql('update case_assignment set until = now() where case_id = $1 and staff_id = $2', mine)
    expect(await documentsSeen(token)).toEqual([])
    await world.sql('update case_assignment set until = null where case_id = $1 and staff_id = $2', mine)
    await world.sql('insert into conflict_block (id, case_id, staff_id, set_by) values ($1, $2, $3, $3)', [
      randomUUID(),
      ...mine,
    ])
    expect(await documentsSeen(token)).toEqual([])
    await world.sql('delete from conflict_block where case_id = $1', [taken.case])
    expect((await documentsSeen(token)).length).toBe(3)
  })

  it('adds nothing to a case that was closed meanwhile', async () => {
    const token = await visit()
    await world.sql(`update case_file set closed_on = current_date, close_reason = 'other' where id = $1`, [taken.case])
    try {
      expect(await refusal(token, 'update tool_document set head_seq = 9')).toBe('0 rows')
    } finally {
      await world.sql('update case_file set closed_on = null, close_reason = null where id = $1', [taken.case])
    }
  })
})

describe('a tablet in a child’s hands', () => {
  it('opens the one document that was handed over, and not what lies beside it', async () => {
    const token = await visit()
    const handed = await handOver(token, taken.document)
    expect(await documentsSeen(handed ?? '')).toEqual([taken.document])
    expect(await documentsSeen(token)).toEqual([])
  })

  it('adds to that document alone', async () => {
    const handed = (await handOver(await visit(), taken.document)) ?? ''
    const add =
      'insert into document_update (document_id, case_id, epoch, seq, data, staff_id) values ($1, $2, 1, 2000000, $3, $4)'
    for (const [document, outcome] of [
      [taken.document, '1 rows'],
      [taken.other, '42501'],
      [taken.aside, '42501'],
    ])
      expect([
        document,
        await refusal(handed, add, [document, taken.case, Buffer.alloc(2), world.staff.consultant]),
      ]).toEqual([document, outcome])
    expect(await refusal(handed, 'select sha256 from asset')).toBe('0 rows')
  })

  it('cannot be handed over with what was not taken along or what lies beside a document', async () => {
    const token = await visit()
    for (const document of [notTaken.document, taken.aside, randomUUID()])
      expect(await handOver(token, document)).toBeNull()
    expect((await documentsSeen(token)).length).toBe(3)
  })

  it('knows nothing of the other cases that were taken along', async () => {
    const token = await visit([taken.case, notTaken.case])
    const casesOf = (of: string) =>
      as('visit', of, async (client) =>
        (await client.query<{ id: string }>('select id from case_file')).rows.map(({ id }) => id),
      )
    expect((await casesOf(token)).sort()).toEqual([taken.case, notTaken.case].sort())
    const handed = (await handOver(token, taken.document)) ?? ''
    expect(await casesOf(handed)).toEqual([taken.case])
    const add = `insert into asset (case_id, sha256, mime, bytes, data, staff_id) values ($1, $2, 'image/png', 1, '\\x00', $3)`
    const picture = (of: string) => refusal(handed, add, [of, randomBytes(32), world.staff.consultant])
    expect([await picture(taken.case), await picture(notTaken.case)]).toEqual(['1 rows', '42501'])
  })

  it('does not let the child who holds one document move on to another of the same case', async () => {
    const handed = (await handOver(await visit(), taken.document)) ?? ''
    expect(await handOver(handed, taken.other)).toBeNull()
    expect(await documentsSeen(handed)).toEqual([taken.document])
    // Asked once more, nothing changes: not even the token, which a stroke may just be sent with.
    expect(await handOver(handed, taken.document)).toBe(handed)
    expect(await documentsSeen(handed)).toEqual([taken.document])
  })
})

it('goes on where a colleague rested: the colleague’s version is kept first, as the colleague’s', async () => {
  const document = await world.newDocument()
  const doc = new Y.Doc()
  const say = (words: string) => {
    addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words } })
    return Y.encodeStateAsUpdate(doc)
  }
  expect((await push(world.tokens.colleague, document, say('op kantoor'))).status).toBe(200)
  await world.sql(`update tool_document set last_worked_at = now() - interval '11 minutes' where id = $1`, [document])
  expect((await push(visitMark + (await visit()), document, say('aan tafel'))).status).toBe(200)
  expect(await world.sql('select staff_id, kind from document_version where document_id = $1', [document])).toEqual([
    { staff_id: world.staff.colleague, kind: 'idle' },
  ])
  const made = (seq: number, who: string) =>
    `insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id)
     values (gen_random_uuid(), '${document}', '${taken.case}', ${seq}, 'idle', '\\x00', '\\x00', '${who}')`
  const token = await visit()
  expect(await refusal(token, made(1, world.staff.colleague))).toBe('1 rows')
  expect(await refusal(token, made(2, world.staff.colleague))).toBe('42501')
  expect(await refusal(token, made(1, world.staff.lead))).toBe('42501')
})

describe('row by row, where rows lie in every case and beside every document', () => {
  let adult: string
  let child: string
  beforeAll(async () => {
    adult = randomUUID()
    child = randomUUID()
    await world.sql(
      `insert into person (id, case_id, kind, given_name) values ($1, $3, 'parent', 'Kanarie'), ($2, $4, 'child', 'Kanarie')`,
      [adult, child, taken.case, notTaken.case],
    )
    await world.sql(`insert into case_key (case_id, wrapped, master_key_id) values ($1, '\\x00', 'x')`, [notTaken.case])
    for (const [document, caseId] of [
      [taken.document, taken.case],
      [taken.other, taken.case],
      [taken.aside, taken.case],
      [notTaken.document, notTaken.case],
    ]) {
      await world.sql(
        `insert into document_update (document_id, case_id, epoch, seq, data, staff_id) values ($1, $2, 1, 3000000, '\\x00', $3)`,
        [document, caseId, world.staff.consultant],
      )
      await world.sql(
        `insert into document_snapshot (document_id, case_id, epoch, seq, data) values ($1, $2, 1, 1, '\\x00')`,
        [document, caseId],
      )
      await world.sql(
        `insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id)
         values (gen_random_uuid(), $1, $2, 1, 'idle', '\\x00', '\\x00', $3)`,
        [document, caseId, world.staff.consultant],
      )
      await world.sql(
        `insert into asset (case_id, sha256, mime, bytes, data, staff_id) values ($1, sha256($2::text::bytea), 'image/png', 1, '\\x00', $3)`,
        [caseId, document, world.staff.consultant],
      )
    }
  })

  const found = (token: string, statement: string) =>
    as('visit', token, async (client) =>
      (await client.query<{ id: string }>(statement)).rows.map(({ id }) => id).sort(),
    )
  const logs = ['document_update', 'document_snapshot', 'document_version'] as const

  it('a visit sees the children, the key and the documents of what was taken along', async () => {
    const token = await visit()
    expect(await found(token, 'select id from person')).toEqual([world.childId])
    expect(await found(token, 'select case_id as id from case_key')).toEqual([taken.case])
    expect(await found(token, 'select distinct case_id as id from asset')).toEqual([taken.case])
    expect(await found(token, 'select distinct case_id as id from visit_case')).toEqual([taken.case])
    for (const table of logs) {
      const documents = await found(token, `select distinct document_id as id from ${table}`)
      expect([table, documents]).toEqual([table, expect.arrayContaining([taken.document, taken.other, taken.aside])])
      expect([table, documents]).toEqual([table, expect.not.arrayContaining([notTaken.document])])
    }
  })

  it('in a child’s hands the one document, and no picture', async () => {
    const handed = (await handOver(await visit([taken.case, notTaken.case]), taken.document)) ?? ''
    for (const table of logs)
      expect([table, await found(handed, `select distinct document_id as id from ${table}`)]).toEqual([
        table,
        [taken.document],
      ])
    expect(await found(handed, 'select case_id as id from asset')).toEqual([])
    expect(await found(handed, 'select id from person')).toEqual([world.childId])
    expect(await found(handed, 'select case_id as id from case_key')).toEqual([taken.case])
  })

  const adds: Record<string, string> = {
    document_update: `insert into document_update (document_id, case_id, epoch, seq, data, staff_id) values ($1, $2, 1, (random() * 1e9)::bigint + 4000000, '\\x00', $3)`,
    document_version: `insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id)
      values (gen_random_uuid(), $1, $2, 77, 'idle', '\\x00', '\\x00', $3)`,
    document_quarantine: `insert into document_quarantine (id, document_id, case_id, staff_id, reason, data) values (gen_random_uuid(), $1, $2, $3, 'x', '\\x00')`,
    usage_event: `insert into usage_event (id, at, type, tool_kind, document_id, case_id, legal_frame, team_id, region_id, organisation_id, staff_id, actor_role, substantive)
      values (gen_random_uuid(), now(), 'item_added', 'three_houses', $1, $2, 'ocj_consult', $2, $2, $2, $3, 'consultant', false)`,
  }
  it.each(Object.entries(adds))(
    '%s: added to what is open here, in the name of who took it',
    async (_table, statement) => {
      const token = await visit()
      const add = (of: string, document: string, caseId: string, staffId: string) =>
        refusal(of, statement, [document, caseId, staffId])
      const { consultant, colleague } = world.staff
      expect(await add(token, taken.document, taken.case, consultant)).toBe('1 rows')
      expect(await add(token, taken.document, taken.case, colleague)).toBe('42501')
      expect(await add(token, notTaken.document, notTaken.case, consultant)).toBe('42501')
      const handed = (await handOver(token, taken.document)) ?? ''
      expect(await add(handed, taken.document, taken.case, consultant)).toBe('1 rows')
      expect(await add(handed, taken.document, taken.case, colleague)).toBe('42501')
      expect(await add(handed, taken.other, taken.case, consultant)).toBe('42501')
    },
  )

  it('of the teams only the one whose case is along', async () => {
    const [own] = await world.sql<{ team: string }>('select team_id as team from case_file where id = $1', [taken.case])
    expect((await world.sql('select id from team')).length).toBeGreaterThan(1)
    expect(await found(await visit(), 'select id from team')).toEqual([own?.team])
  })

  it('what was refused is laid down there, and read by nobody on a visit', async () => {
    const token = await visit()
    const given = [taken.document, taken.case, world.staff.consultant]
    expect(await refusal(token, adds['document_quarantine'] ?? '', given)).toBe('1 rows')
    expect(await found(token, 'select id from document_quarantine')).toEqual([])
  })

  it('a picture is added in the name of who took the case along', async () => {
    const add = `insert into asset (case_id, sha256, mime, bytes, data, staff_id) values ($1, $2, 'image/png', 1, '\\x00', $3)`
    const token = await visit()
    expect(await refusal(token, add, [taken.case, randomBytes(32), world.staff.consultant])).toBe('1 rows')
    expect(await refusal(token, add, [taken.case, randomBytes(32), world.staff.colleague])).toBe('42501')
    expect(await refusal(token, add, [notTaken.case, randomBytes(32), world.staff.consultant])).toBe('42501')
  })

  it('a document is begun by who took the case along, in that case, and by no child', async () => {
    const begin = `insert into tool_document (id, case_id, kind, created_by) values ($1, $2, 'three_houses', $3)`
    const token = await visit()
    const ids: string[] = []
    const begun = (of: string, caseId: string, staffId: string) => {
      ids.push(randomUUID())
      return refusal(of, begin, [ids.at(-1), caseId, staffId])
    }
    expect(await begun(token, taken.case, world.staff.consultant)).toBe('1 rows')
    expect(await begun(token, taken.case, world.staff.colleague)).toBe('42501')
    expect(await begun(token, notTaken.case, world.staff.consultant)).toBe('42501')
    const handed = (await handOver(token, taken.document)) ?? ''
    expect(await begun(handed, taken.case, world.staff.consultant)).toBe('42501')
    await world.sql('delete from tool_document where id = any ($1)', [ids])
  })

  it('only what is open here grows, and only in an open case', async () => {
    const token = await visit([taken.case, notTaken.case])
    const grow = (of: string, document: string) =>
      refusal(of, 'update tool_document set log_rows = log_rows where id = $1', [document])
    const touch = (of: string, caseId: string) =>
      refusal(of, 'update case_file set last_activity_at = now() where id = $1', [caseId])
    expect([await grow(token, taken.document), await grow(token, notTaken.document)]).toEqual(['1 rows', '1 rows'])
    expect([await touch(token, taken.case), await touch(token, world.otherCaseId)]).toEqual(['1 rows', '0 rows'])
    const handed = (await handOver(token, taken.document)) ?? ''
    expect([await grow(handed, taken.document), await grow(handed, taken.other)]).toEqual(['1 rows', '0 rows'])
    expect([await grow(handed, notTaken.document), await touch(handed, notTaken.case)]).toEqual(['0 rows', '0 rows'])
    await world.sql(`update case_file set closed_on = current_date, close_reason = 'other' where id = $1`, [taken.case])
    expect([await grow(handed, taken.document), await touch(handed, taken.case)]).toEqual(['0 rows', '0 rows'])
    await world.sql('update case_file set closed_on = null, close_reason = null where id = $1', [taken.case])
  })

  it('opens the keys of the person’s own devices, as long as they were not revoked', async () => {
    const [mine, revoked, theirs] = [randomUUID(), randomUUID(), randomUUID()]
    await world.sql(
      `insert into device_key (id, staff_id, wrapped, revoked_at) values ($1, $4, '\\x00', null), ($2, $4, '\\x00', now()), ($3, $5, '\\x00', null)`,
      [mine, revoked, theirs, world.staff.consultant, world.staff.colleague],
    )
    expect(await found(await visit(), 'select id from app.visit_device_keys()')).toEqual([mine])
  })

  it('lasts half a day, ends the desk it began from, and begins no other', async () => {
    const from = await desk()
    const next = newToken()
    await as('app', from, (client) =>
      client.query('select app.begin_visit($1, $2, $3)', [[taken.case], hashOf(next), '']),
    )
    const ended = await world.sql('select revoked_at is not null as ended from staff_session where token_hash = $1', [
      hashOf(from),
    ])
    const lasts = await world.sql(
      `select expires_at - created_at between interval '11 hours 59 minutes' and interval '12 hours' as half_a_day, kind from staff_session where token_hash = $1`,
      [hashOf(next)],
    )
    expect([ended, lasts]).toEqual([[{ ended: true }], [{ half_a_day: true, kind: 'visit' }]])
    for (const cases of [[notTaken.case, world.otherCaseId], [world.otherCaseId], [randomUUID()], []]) {
      const [row] = await as(
        'app',
        await desk(),
        async (client) =>
          (
            await client.query<{ id: string | null }>('select app.begin_visit($1, $2, $3) as id', [
              cases,
              hashOf(newToken()),
              '',
            ])
          ).rows,
      )
      expect([cases, row]).toEqual([cases, { id: null }])
    }
  })

  it('hands over no document that was taken away', async () => {
    const token = await visit()
    await world.sql('update tool_document set deleted_at = now() where id = $1', [taken.other])
    expect(await handOver(token, taken.other)).toBeNull()
    await world.sql('update tool_document set deleted_at = null where id = $1', [taken.other])
    const old = token
    const handed = (await handOver(token, taken.other)) ?? ''
    expect(handed).not.toBe(old)
    expect([await documentsSeen(old), await documentsSeen(handed)]).toEqual([[], [taken.other]])
  })
})

describe('bringing up to date', () => {
  const ask = async (token: string, caseId: string) => {
    const response = await withToken(visitMark + token, () =>
      documentsRoute(new Request(`${origin}/api/visit/case/${caseId}/documents`), {
        params: Promise.resolve({ caseId }),
      }),
    )
    const text = await response.text()
    const { documents = [] } = JSON.parse(text) as { documents?: { id: string }[] }
    return { status: response.status, ids: documents.map(({ id }) => id).sort(), text }
  }

  it('gives which documents a case of this visit has, without a name, and nothing of another case', async () => {
    const token = await visit()
    const found = await ask(token, taken.case)
    expect(found.status).toBe(200)
    expect(found.ids).toEqual(expect.arrayContaining([taken.document, taken.other]))
    expect(found.ids).not.toContain(taken.aside)
    for (const name of ['Noor', 'Test', 'Kanarievogel']) expect(found.text).not.toContain(name)
    const [denied, absent] = [await ask(token, notTaken.case), await ask(token, randomUUID())]
    expect([denied.status, denied.text]).toEqual([404, absent.text])
  })

  it('in a child’s hands gives nothing, as for a case that is not there; after the visit nothing at all', async () => {
    const held = await handOver(await visit(), taken.document)
    const denied = await ask(held!, taken.case)
    expect([denied.status, denied.text]).toEqual([404, (await ask(held!, randomUUID())).text])
    await as('visit', held!, (client) => client.query('select app.end_visit()'))
    expect((await ask(held!, taken.case)).status).toBe(401)
  })
})
