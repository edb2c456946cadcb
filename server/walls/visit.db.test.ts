import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { visitMark } from '@/server/session'
import { asideOf } from '@/sync/model/aside'
import { addRow } from '@/sync/model/edit'
import { push } from '@/sync/testing/client'
import { makeWorld, type World } from '@/sync/testing/world'

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
