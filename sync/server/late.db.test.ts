import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { POST } from '@/app/api/sync/[documentId]/late/route'
import { lateWork } from '@/server/queries/cases/late-work'
import { withToken } from '@/server/session'
import { addLateWork, keepLateWorkAsVersion, putLateWorkAway } from '@/server/use-cases/cases/late'
import { addRow } from '@/sync/model/edit'
import { writeRequest } from '@/sync/model/frame'
import { onServer, push } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import { canonicalOf } from '@/sync/model/canonical'

/** The late box: from the brief of issue 3 and decision 0023, against the real engine and the real route. */
let world: World
let tokens: World['tokens']
let documentId: string
beforeAll(async () => {
  world = await makeWorld()
  tokens = world.tokens
})
afterAll(() => world.close())
beforeEach(async () => {
  documentId = await world.newDocument()
  await world.sql('delete from late_work')
  await world.sql('update case_assignment set until = null where staff_id = $1', [world.staff.colleague])
  await world.sql('update case_file set closed_on = null, close_reason = null where id = $1', [world.caseId])
  await world.sql('delete from conflict_block')
})

const endRight = () =>
  world.sql('update case_assignment set until = now() where staff_id = $1', [world.staff.colleague])
const close = () =>
  world.sql(`update case_file set closed_on = '2026-11-01', close_reason = 'other' where id = $1`, [world.caseId])
const block = (staffId: string) =>
  world.sql(`insert into conflict_block (id, case_id, staff_id, set_by) values ($1, $2, $3, $4)`, [
    randomUUID(),
    world.caseId,
    staffId,
    world.staff.lead,
  ])

const written = (words: string) => {
  const doc = new Y.Doc()
  addRow(doc, 'notes', { fields: { voice: 'parent' }, texts: { words } })
  return Y.encodeStateAsUpdate(doc)
}
async function offer(token: string | null, update: Uint8Array, id = documentId, epoch = 1) {
  const request = new Request(`${origin}/api/sync/${id}/late`, {
    method: 'POST',
    body: writeRequest({ epoch, sv: new Uint8Array(0), update }) as Uint8Array<ArrayBuffer>,
    headers: { 'content-type': 'application/octet-stream', origin, 'sec-fetch-site': 'same-origin' },
  })
  const response = await withToken(token, () => POST(request, { params: Promise.resolve({ documentId: id }) }))
  return { status: response.status, ...((await response.json()) as { code?: string }) }
}
const kept = () =>
  world.sql<{ id: string; data: Buffer; decision: string | null }>('select id, data, decision from late_work')
const read = (token: string) => withToken(token, () => lateWork({ caseId: world.caseId }))
const waitingFor = (token: string) =>
  read(token).then(
    ({ waiting }) => waiting.length,
    () => 'absent',
  )
const onlyId = async () => (await kept())[0]!.id
const wordsIn = async () => canonicalOf(await onServer(tokens.consultant, documentId))

describe('offering', () => {
  it('keeps what came after the right ended, once however often it is sent, sealed, and outside the document', async () => {
    await endRight()
    const update = written('GEHEIM na het huisbezoek')
    expect((await push(tokens.colleague, documentId, update)).status).toBe(404)
    expect([await offer(tokens.colleague, update), await offer(tokens.colleague, update)]).toEqual([
      { kept: true, status: 201 },
      { kept: true, status: 200 },
    ])
    const rows = await kept()
    expect(rows).toHaveLength(1)
    expect(rows[0]!.data.includes('GEHEIM')).toBe(false)
    expect(await wordsIn()).not.toContain('GEHEIM')
    expect(await world.sql(`select 1 from usage_event where document_id = $1`, [documentId])).toEqual([])
  })

  it('is for who once worked on it and may no longer write, and for nobody else', async () => {
    const update = written('x')
    expect(await offer(tokens.consultant, update), 'may write: then write').toMatchObject({ status: 404 })
    expect(await offer(tokens.stranger, update), 'never could').toMatchObject({ status: 404, code: 'absent' })
    expect(await offer(tokens.lead, update), 'only ever led').toMatchObject({ status: 404 })
    expect(await offer(null, update)).toMatchObject({ status: 401 })
    await endRight()
    expect(await offer(tokens.colleague, update, randomUUID())).toMatchObject({ status: 404, code: 'absent' })
    await world.sql(`update case_assignment set until = now() - interval '13 months' where staff_id = $1`, [
      world.staff.colleague,
    ])
    expect(await offer(tokens.colleague, update), 'long ago').toMatchObject({ status: 404 })
    expect(await kept()).toEqual([])
  })

  it('takes work for a case that was closed meanwhile', async () => {
    await close()
    expect(await offer(tokens.consultant, written('x'))).toMatchObject({ status: 201 })
  })

  it('says that a case was erased, and keeps nothing', async () => {
    await endRight()
    const [key] = await world.sql<{ case_id: string; wrapped: Buffer; master_key_id: string }>(
      'delete from case_key where case_id = $1 returning case_id, wrapped, master_key_id',
      [world.caseId],
    )
    expect(await offer(tokens.colleague, written('x'))).toMatchObject({ status: 410, code: 'case_erased' })
    await world.sql('insert into case_key (case_id, wrapped, master_key_id) values ($1, $2, $3)', [
      key!.case_id,
      key!.wrapped,
      key!.master_key_id,
    ])
    expect(await kept()).toEqual([])
  })

  it('refuses bytes that say nothing or cannot be read, and has a bottom', async () => {
    await endRight()
    for (const odd of [new Uint8Array(0), Uint8Array.from([0, 0]), new Uint8Array(randomBytes(40))])
      expect(await offer(tokens.colleague, odd)).toMatchObject({ status: 400, code: 'garbage' })
    for (let at = 0; at < 20; at++) expect((await offer(tokens.colleague, written(`deel ${at}`))).status).toBe(201)
    expect(await offer(tokens.colleague, written('een te veel'))).toMatchObject({ status: 413, code: 'too_much' })
  })

  it('from a visit: of a case taken along, and in a child’s hands of what it holds alone', async () => {
    const [session, token] = [randomUUID(), randomBytes(32).toString('hex')]
    await world.sql(
      `insert into staff_session (id, token_hash, staff_id, expires_at, kind) values ($1, $2, $3, now() + interval '1 hour', 'visit')`,
      [session, createHash('sha256').update(Buffer.from(token, 'hex')).digest(), world.staff.colleague],
    )
    await endRight()
    const visit = `visit:${token}`
    expect(await offer(visit, written('niet meegenomen'))).toMatchObject({ status: 404 })
    await world.sql('insert into visit_case (session_id, case_id) values ($1, $2)', [session, world.caseId])
    expect(await offer(visit, written('meegenomen'))).toMatchObject({ status: 201 })
    const other = await world.newDocument()
    await world.sql('update staff_session set handed_document_id = $1 where id = $2', [other, session])
    expect(await offer(visit, written('niet in handen'))).toMatchObject({ status: 404 })
    expect(await offer(visit, written('in handen'), other)).toMatchObject({ status: 201 })
  })
})

describe('deciding', () => {
  beforeEach(async () => {
    await endRight()
    await offer(tokens.colleague, written('na het bezoek'))
  })

  it('is seen by the consultant of the case and the lead, never by who sent it, a stranger or who is blocked', async () => {
    const { consultant, lead, colleague, stranger } = tokens
    expect(await Promise.all([consultant, lead, colleague, stranger].map(waitingFor))).toEqual([
      1,
      1,
      'absent',
      'absent',
    ])
    await block(world.staff.lead)
    expect(await waitingFor(lead)).toBe('absent')
    const lateId = await onlyId()
    expect(await withToken(lead, () => addLateWork({ caseId: world.caseId, lateId }))).toMatchObject({ code: 'absent' })
    const put = () => putLateWorkAway({ caseId: world.caseId, lateId, reason: 'zomaar' })
    for (const token of [colleague, stranger]) expect(await withToken(token, put)).toMatchObject({ code: 'absent' })
    await world.sql('update case_assignment set until = null where staff_id = $1', [world.staff.colleague])
    expect(await waitingFor(colleague), 'a co-consultant reads the case and does not decide').toBe('absent')
  })

  it.each(['consultant', 'lead'] as const)(
    'by the %s: the words become part of the document, in the name of who wrote them, once',
    async (who) => {
      const lateId = await onlyId()
      const [shown] = (await read(tokens[who])).waiting
      expect(JSON.stringify(shown?.shown?.before)).not.toContain('na het bezoek')
      expect(JSON.stringify(shown?.shown?.after)).toContain('na het bezoek')
      expect(await wordsIn(), 'looking changes nothing').not.toContain('na het bezoek')
      const add = () => withToken(tokens[who], () => addLateWork({ caseId: world.caseId, lateId }))
      expect(await add()).toMatchObject({ ok: true })
      expect(await add()).toMatchObject({ code: 'absent' })
      expect(await wordsIn()).toContain('na het bezoek')
      const authors = async (table: string) =>
        (
          await world.sql<{ staff_id: string }>(`select staff_id from ${table} where document_id = $1`, [documentId])
        ).map(({ staff_id }) => staff_id)
      expect(await authors('document_update')).toEqual([world.staff.colleague])
      expect(await authors('usage_event')).toEqual([world.staff.colleague])
      const chain = await world.sql<{ action: string; staff_id: string }>(
        `select action, staff_id from audit_event where case_id = $1 and action in ('late.offer', 'late.add') and outcome = 'allowed' order by seq desc limit 2`,
        [world.caseId],
      )
      expect(chain).toEqual([
        { action: 'late.add', staff_id: world.staff[who] },
        { action: 'late.offer', staff_id: world.staff.colleague },
      ])
      expect(await waitingFor(tokens[who])).toBe(0)
    },
  )

  it('as a version: the document stays as it was', async () => {
    const lateId = await onlyId()
    const keep = () => keepLateWorkAsVersion({ caseId: world.caseId, lateId, label: 'Nagekomen' })
    expect(await withToken(tokens.lead, keep)).toMatchObject({ ok: true })
    expect(await wordsIn()).not.toContain('na het bezoek')
    expect(await world.sql('select kind from document_version where document_id = $1', [documentId])).toEqual([
      { kind: 'named' },
    ])
  })

  it('away: only with a reason, which lies sealed', async () => {
    const lateId = await onlyId()
    const put = (reason: string) => () => putLateWorkAway({ caseId: world.caseId, lateId, reason })
    expect(await withToken(tokens.lead, put(' '))).toMatchObject({ code: 'reason_required' })
    expect(await withToken(tokens.lead, put('Dubbel werk'))).toMatchObject({ ok: true })
    const [row] = await world.sql<{ decision: string; reason: Buffer }>('select decision, reason from late_work')
    expect([row?.decision, row?.reason.includes('Dubbel')]).toEqual(['put_away', false])
    expect(await wordsIn()).not.toContain('na het bezoek')
  })

  it('waits in a closed case until it is open again', async () => {
    await close()
    const lateId = await onlyId()
    const add = () => withToken(tokens.consultant, () => addLateWork({ caseId: world.caseId, lateId }))
    expect(await add()).toMatchObject({ code: 'case_closed' })
    expect((await read(tokens.consultant)).waiting).toHaveLength(1)
    await world.sql('update case_file set closed_on = null, close_reason = null where id = $1', [world.caseId])
    expect(await add()).toMatchObject({ ok: true })
  })

  it('cannot merge what builds on something that is not here, or on a document that was erased since', async () => {
    await world.sql('update tool_document set epoch = 2 where id = $1', [documentId])
    const [late] = (await read(tokens.lead)).waiting
    expect(late?.shown).toBeNull()
    expect(
      await withToken(tokens.consultant, () => addLateWork({ caseId: world.caseId, lateId: late!.id })),
    ).toMatchObject({ code: 'not_ready' })
  })
})

describe('in SQL alone', () => {
  const as = async (token: string, statement: string, values: unknown[] = []) => {
    const client = await world.database.pools.app.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.session_token', $1, true)`, [token])
      return (await client.query(statement, values)).rowCount
    } catch (error) {
      return (error as { code?: string }).code
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const insert = `insert into late_work (id, document_id, case_id, staff_id, epoch, hash, data) values (gen_random_uuid(), $1, $2, $3, 1, '\\x00', '\\x00')`

  it('nobody offers in another’s name, nor what they may write themselves', async () => {
    await endRight()
    const { colleague, consultant, stranger } = tokens
    const values = (staff: string) => [documentId, world.caseId, staff]
    expect(await as(colleague, insert, values(world.staff.colleague))).toBe(1)
    expect(await as(colleague, insert, values(world.staff.consultant))).toBe('42501')
    expect(await as(consultant, insert, values(world.staff.consultant))).toBe('42501')
    expect(await as(stranger, insert, values(world.staff.stranger))).toBe('42501')
  })

  it('who decides changes nothing but the decision, and grows a document in no other name', async () => {
    await endRight()
    await offer(tokens.colleague, written('x'))
    const append = `insert into document_update (document_id, case_id, epoch, seq, data, staff_id) values ($1, $2, 1, 99, '\\x00', $3)`
    const { lead, colleague } = tokens
    expect(await as(lead, append, [documentId, world.caseId, world.staff.colleague])).toBe(1)
    expect(await as(lead, append, [documentId, world.caseId, world.staff.lead])).toBe('42501')
    expect(await as(lead, append, [documentId, world.caseId, world.staff.stranger])).toBe('42501')
    const other = await world.newDocument()
    expect(await as(lead, append, [other, world.caseId, world.staff.colleague]), 'nothing waits there').toBe('42501')
    expect(await as(lead, `update late_work set data = '\\x00'`)).toBe('42501')
    expect(await as(lead, `update late_work set decision = 'add', decided_by = $1`, [world.staff.consultant])).toBe(
      '42501',
    )
    expect(await as(colleague, 'select * from late_work')).toBe(0)
    expect(await as(colleague, `update late_work set decision = 'add', decided_by = $1`, [world.staff.colleague])).toBe(
      0,
    )
  })
})
