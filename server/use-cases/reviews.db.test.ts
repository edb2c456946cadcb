import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GET as context } from '@/app/api/documents/[documentId]/context/route'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { noWords, type ReviewFields } from '@/domain/review/talk'
import { readDocument } from '../documents/read-document'
import { listVersions } from '../documents/versions'
import { Absent } from '../errors'
import { reviewList } from '../queries/reviews/review-list'
import { reviewPage } from '../queries/reviews/review-page'
import { withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { buildHouse, openSessionFor, underToken, type House, type PersonName } from '../walls/house'
import { layGround, type Ground } from '../walls/ground'
import { askForReview, beginReview, endReview, goOnWithReview, takeBackReview, writeReview } from './reviews'

let database: FreshDatabase
let house: House
let ground: Ground
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
})
beforeEach(async () => (ground = await layGround(database.pools.owner, house, database.masterKey)))
afterAll(() => database.close())

const everybody = () => Object.keys(house.people) as PersonName[]
const readers: PersonName[] = ['consultant', 'coConsultant', 'lead']
const canary = 'Kanarievogel'
const nothing = noWords(['balance', 'child'])
const words = (valuable: string): ReviewFields => ({ ...nothing, valuable })

const as = async <Out>(who: PersonName, run: () => Promise<Out>) =>
  withToken(await openSessionFor(database.pools.owner, house.people[who]), run)
const talk = () => ({ documentId: ground.documentId, talkId: ground.talkId })
const pageFor = (who: PersonName) => as(who, () => reviewPage({ documentId: ground.documentId }))
const write = (who: PersonName, fields: ReviewFields, revision = 0) =>
  as(who, () => writeReview({ ...talk(), revision, fields }))
const own = <Row extends object>(sql: string, ...values: unknown[]) =>
  database.pools.owner.query<Row>(sql, values).then(({ rows }) => rows)

/** "1" row, "0" rows, or the code of the refusal; undone afterwards. */
const tried = async (who: PersonName, statement: string, values: unknown[]) =>
  underToken(database.pools.app, await openSessionFor(database.pools.owner, house.people[who]), (client) =>
    client.query(statement, values).then(
      ({ rowCount }) => String(rowCount),
      (error: unknown) => (error as { code?: string }).code ?? 'error',
    ),
  )

const ok = { ok: true }
const stale = { ok: false, code: 'stale_revision' }
const absent = { ok: false, code: 'absent' }

describe('words of each stand under their own name', () => {
  it('a second person writes beside the first, and over nobody', async () => {
    expect(await write('lead', words('Noor komt aan het woord'))).toMatchObject(ok)
    expect(await write('consultant', { ...nothing, own: 'Dat zie ik ook' })).toMatchObject(ok)
    expect(await write('lead', { ...words('Noor en papa'), hard: 'De schaal' }, 1)).toMatchObject(ok)
    const { talk: going } = await pageFor('coConsultant')
    expect(going?.words).toMatchObject([
      { name: 'lead', capacity: 'team_lead', fields: { valuable: 'Noor en papa', hard: 'De schaal' } },
      { name: 'consultant', capacity: 'consultant', fields: { valuable: '', own: 'Dat zie ik ook' } },
    ])
    expect((await pageFor('lead')).talk?.words.map(({ bySelf }) => bySelf)).toEqual([true, false])
  })

  it('an answer that got lost is not written twice, and another screen of one’s own is not written over unseen', async () => {
    for (let again = 0; again < 3; again++) expect(await write('lead', words('Eerst'))).toMatchObject(ok)
    expect(await write('lead', words('Van een ander scherm'))).toMatchObject(stale)
    expect((await pageFor('lead')).talk?.words).toMatchObject([{ revision: 1, fields: { valuable: 'Eerst' } }])
  })

  it('says so at the field when nothing is said, and takes no line the tool does not have', async () => {
    expect(await write('lead', nothing)).toMatchObject({
      code: 'invalid_input',
      fieldErrors: { 'fields.valuable': 'nothing_said' },
    })
    const elsewhere = { ...words('x'), lines: { horoscope: { word: 'clear' as const, note: '' } } }
    expect(await write('lead', elsewhere)).toMatchObject({ code: 'invalid_input' })
    expect((await pageFor('lead')).talk?.words).toEqual([])
  })
})

describe('one talk at a time', () => {
  it('two people who begin, begin one; a tap that arrives twice too', async () => {
    await own('delete from review_talk where case_id = $1', ground.caseId)
    const begin = (who: PersonName, talkId: string) =>
      as(who, () => beginReview({ documentId: ground.documentId, talkId }))
    const talkId = randomUUID()
    const told = await Promise.all([begin('lead', talkId), begin('lead', talkId), begin('consultant', randomUUID())])
    expect(told.every((each) => each.ok)).toBe(true)
    expect(await own('select id from review_talk where case_id = $1', ground.caseId)).toHaveLength(1)
  })

  it('is about a stored version, which stays as soon as somebody wrote', async () => {
    const before = (await pageFor('lead')).talk?.frozen.versionId
    expect(await as('consultant', () => askForReview(talk()))).toMatchObject(ok)
    const moved = (await pageFor('lead')).talk?.frozen.versionId
    expect(moved).not.toBe(before)
    const { versions } = await as('lead', () => listVersions({ documentId: ground.documentId }))
    expect(versions.find(({ id }) => id === moved)).toMatchObject({ kind: 'review', byName: 'consultant' })
    await write('lead', words('x'))
    await own("update document_version set content_hash = '\\x01' where case_id = $1", ground.caseId)
    expect(await as('consultant', () => beginReview(talk()))).toMatchObject(ok)
    expect((await pageFor('lead')).talk?.frozen.versionId).toBe(moved)
  })

  it('what was talked over is read, gone on with, and followed by another one', async () => {
    await write('lead', words('Eerste keer'))
    expect(await as('consultant', () => endReview(talk()))).toMatchObject(ok)
    expect(await pageFor('consultant')).toMatchObject({ talk: null, earlier: [{ words: [{ name: 'lead' }] }] })
    expect(await write('consultant', words('Te laat'))).toMatchObject(stale)
    expect(await as('lead', () => goOnWithReview(talk()))).toMatchObject(ok)
    expect(await write('consultant', words('Nog net'))).toMatchObject(ok)
    await as('lead', () => endReview(talk()))
    const next = { documentId: ground.documentId, talkId: randomUUID() }
    expect(await as('consultant', () => askForReview(next))).toMatchObject(ok)
    expect(await as('lead', () => goOnWithReview(talk()))).toMatchObject(stale)
    const page = await pageFor('lead')
    expect([page.talk?.id, page.talk?.words, page.earlier.map(({ id }) => id)]).toEqual([
      next.talkId,
      [],
      [ground.talkId],
    ])
  })
})

describe('asking', () => {
  const asked = async () => (await pageFor('lead')).talk?.asked
  it('is done by who works on the case, once, and taken back by who asked', async () => {
    expect(await as('lead', () => askForReview(talk()))).toMatchObject(absent)
    await as('consultant', () => askForReview(talk()))
    const first = await asked()
    expect(first).toMatchObject({ byName: 'consultant', bySelf: false })
    await as('coConsultant', () => askForReview(talk()))
    expect(await asked()).toEqual(first)
    expect(await as('coConsultant', () => takeBackReview(talk()))).toMatchObject(absent)
    expect(await as('consultant', () => takeBackReview(talk()))).toMatchObject(ok)
    // Nobody wrote anything: nothing is left of it.
    expect(await pageFor('lead')).toMatchObject({ talk: null, earlier: [] })
  })

  it('leaves what somebody wrote when it is taken back', async () => {
    await as('consultant', () => askForReview(talk()))
    await write('lead', words('Al voorbereid'))
    await as('consultant', () => takeBackReview(talk()))
    expect((await pageFor('lead')).talk).toMatchObject({ asked: null, words: [{ name: 'lead' }] })
  })

  it('stands in the list of the lead before what is being prepared, and of nobody who does not see the case', async () => {
    const prepared = ground
    ground = await layGround(database.pools.owner, house, database.masterKey)
    await as('consultant', () => askForReview(talk()))
    const ofGround = async (who: PersonName) =>
      (await as(who, () => reviewList({}))).talks
        .map(({ documentId, asked: by }) => [documentId, by?.by ?? null])
        .filter(([id]) => id === ground.documentId || id === prepared.documentId)
    const both = [
      [ground.documentId, 'consultant'],
      [prepared.documentId, null],
    ]
    for (const who of readers) expect([who, await ofGround(who)]).toEqual([who, both])
    for (const who of ['colleague', 'otherTeam', 'otherLead', 'foreigner'] as const)
      expect([who, await ofGround(who)]).toEqual([who, []])
    for (const who of ['regional', 'researcher', 'administrator'] as const)
      await expect(as(who, () => reviewList({}))).rejects.toThrow(Absent)
    await own("update case_file set closed_on = '2026-11-01', close_reason = 'other' where id = $1", ground.caseId)
    expect(await ofGround('lead')).toEqual(both.slice(1))
  })
})

describe('a closed case', () => {
  beforeEach(async () => {
    await write('lead', words('Voor het afsluiten'))
    await own("update case_file set closed_on = '2026-11-01', close_reason = 'other' where id = $1", ground.caseId)
  })
  it('is read by who read it before, and written in by nobody', async () => {
    for (const who of everybody()) {
      if (readers.includes(who)) expect(await pageFor(who)).toMatchObject({ writes: false, talk: { words: [{}] } })
      for (const act of [beginReview, askForReview, takeBackReview, endReview, goOnWithReview])
        expect([who, (await as(who, () => act(talk()))).ok]).toEqual([who, false])
      expect([who, (await write(who, words('x'), 1)).ok]).toEqual([who, false])
    }
  })
})

describe('raw SQL, in the name of somebody who sees the case', () => {
  const refused = '42501'
  const entry = `insert into review_entry (talk_id, case_id, staff_id, capacity, data) values ($1, $2, $3, $4, '\\x00')`
  const enter = (who: PersonName, inTheNameOf: PersonName, capacity: string) =>
    tried(who, entry, [ground.talkId, ground.caseId, house.people[inTheNameOf], capacity])

  it('writes a row of one’s own, in one’s own capacity, and no other', async () => {
    expect(await enter('lead', 'lead', 'team_lead')).toBe('1')
    expect(await enter('consultant', 'consultant', 'consultant')).toBe('1')
    expect(await enter('lead', 'consultant', 'consultant')).toBe(refused)
    expect(await enter('consultant', 'lead', 'team_lead')).toBe(refused)
    expect(await enter('coConsultant', 'coConsultant', 'consultant')).toBe(refused)
    for (const who of everybody().filter((each) => !readers.includes(each)))
      expect([who, await enter(who, who, 'consultant')]).toEqual([who, refused])
  })

  it('changes nobody else’s words, hands none on, and takes none away', async () => {
    await write('lead', words('Van de lead'))
    const change = (what: string) => `update review_entry set ${what} where talk_id = $1`
    expect(await tried('lead', change("data = '\\x00'"), [ground.talkId])).toBe('1')
    for (const who of everybody().filter((each) => each !== 'lead'))
      expect([who, await tried(who, change("data = '\\x00'"), [ground.talkId])]).toEqual([who, '0'])
    for (const what of ['staff_id = app.uid()', 'talk_id = talk_id', 'at = now()', 'case_id = case_id'])
      expect([what, await tried('lead', change(what), [ground.talkId])]).toEqual([what, refused])
    for (const table of ['review_entry', 'review_talk'])
      expect(await tried('lead', `delete from ${table} where case_id = $1`, [ground.caseId])).toBe(refused)
  })

  it('asks and ends in one’s own name, and moves nothing people wrote about', async () => {
    const set = (who: PersonName, what: string, ...values: unknown[]) =>
      tried(who, `update review_talk set ${what} where id = $1`, [ground.talkId, ...values])
    const ask = 'asked_by = $2, asked_at = now()'
    expect(await set('consultant', ask, house.people.consultant)).toBe('1')
    expect(await set('consultant', ask, house.people.coConsultant)).toBe(refused)
    expect(await set('lead', ask, house.people.lead)).toBe(refused)
    expect(await set('lead', 'ended_by = $2, ended_at = now()', house.people.lead)).toBe('1')
    expect(await set('lead', 'ended_by = $2, ended_at = now()', house.people.consultant)).toBe(refused)
    for (const what of ['case_id = case_id', 'document_id = document_id', 'staff_id = app.uid()', 'at = now()'])
      expect([what, await set('consultant', what)]).toEqual([what, refused])
    for (const who of everybody().filter((each) => !readers.includes(each)))
      expect([who, await set(who, 'ended_by = $2, ended_at = now()', house.people[who])]).toEqual([who, '0'])
    await write('lead', words('x'))
    const other = await own<{ id: string }>(
      `insert into document_version select gen_random_uuid(), document_id, case_id, 7, kind, data, content_hash, staff_id, now()
       from document_version where id = $1 returning id`,
      ground.versionId,
    )
    expect(await set('lead', 'version_id = $2', other[0]?.id)).toBe(refused)
  })

  it('writes in no talk that is over, and keeps a version for a talk but no other', async () => {
    const version = `insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id)
      values (gen_random_uuid(), $1, $2, 0, $3, '\\x00', '\\x00', app.uid())`
    // Late work gives who decides about it a right of its own.
    await own('delete from late_work where case_id = $1', ground.caseId)
    const keep = (kind: string) => tried('lead', version, [ground.documentId, ground.caseId, kind])
    expect([await keep('review'), await keep('named'), await keep('before_restore')]).toEqual(['1', refused, refused])
    await as('lead', () => endReview(talk()))
    expect(await enter('consultant', 'consultant', 'consultant')).toBe(refused)
  })
})

describe('what is counted', () => {
  const events = () =>
    own<{ substantive: boolean; payload: object; staff_id: string; tool_kind: string }>(
      "select substantive, payload, staff_id, tool_kind from usage_event where type = 'review.talk' and case_id = $1",
      ground.caseId,
    )

  it('is that a talk took place: once, whoever writes and however often, with nothing of what it says', async () => {
    await as('consultant', () => askForReview(talk()))
    await pageFor('lead')
    expect(await events()).toEqual([])
    await Promise.all([write('lead', words(canary)), write('lead', words(canary))])
    await write('consultant', { ...nothing, needs: canary })
    const once = { substantive: false, payload: {}, staff_id: house.people.lead, tool_kind: 'three_columns' }
    expect(await events()).toEqual([once])
  })

  it('is no use of a tool with a family: breadth does not move', async () => {
    await write('lead', words('x'))
    expect(await own('select from usage_rollup where case_id = $1', ground.caseId)).toEqual([])
  })

  it('is undone with the words, when they are refused', async () => {
    const tooLong = { ...words('x'), hard: 'x'.repeat(9_000) }
    expect(await write('lead', tooLong)).toMatchObject({ ok: false })
    expect(await events()).toEqual([])
  })
})

describe('who was there', () => {
  it('opening and each act stand in the chain of the case, and no word of it', async () => {
    await pageFor('lead')
    await write('lead', words(canary))
    await as('consultant', () => askForReview(talk()))
    await expect(pageFor('colleague')).rejects.toThrow(Absent)
    const rows = await own<{ action: string; outcome: string; capacity: string }>(
      'select action, outcome, capacity from audit_event where case_id = $1 order by seq',
      ground.caseId,
    )
    expect(rows).toEqual([
      { action: 'review.read', outcome: 'allowed', capacity: 'team_lead' },
      { action: 'review.write', outcome: 'allowed', capacity: 'team_lead' },
      { action: 'review.ask', outcome: 'allowed', capacity: 'consultant' },
    ])
  })
})

describe('what was written', () => {
  beforeEach(() => write('lead', { ...words(canary), lines: { child: { word: 'clear', note: canary } } }))

  it('lies sealed, and nowhere else', async () => {
    const tables = await own<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'")
    for (const { name } of tables)
      // As words, and as bytes that were not sealed.
      expect([
        name,
        await own(
          `select from "${name}" t where t::text like '%' || $1 || '%' or t::text like '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%'`,
          canary,
        ),
      ]).toEqual([name, []])
    const [row] = await own<{ data: Buffer }>('select data from review_entry where talk_id = $1', ground.talkId)
    expect(row?.data.toString('latin1')).not.toContain(canary)
    expect(row?.data.length).toBeGreaterThan(100)
  })

  it('is in nothing a family, a printer or a device gets', async () => {
    const { documentId } = ground
    for (const who of readers) {
      expect(JSON.stringify(await as(who, () => readDocument({ documentId })))).not.toContain(canary)
      const asked = new Request(`http://localhost/api/documents/${documentId}/context`)
      const given = await as(who, () => context(asked, { params: Promise.resolve({ documentId }) }))
      expect(await given.text()).not.toContain(canary)
    }
  })

  it('cannot be moved under another talk or another name', async () => {
    await own(
      "update review_entry set staff_id = $2, capacity = 'consultant' where talk_id = $1",
      ground.talkId,
      house.people.consultant,
    )
    await expect(pageFor('lead')).rejects.toThrow()
  })

  it('is erased with the key of the case', async () => {
    await own('delete from case_key where case_id = $1', ground.caseId)
    await expect(pageFor('lead')).rejects.toThrow('The case has no key')
  })
})

it('a conflict of interest beats all of it', async () => {
  await write('consultant', words('Van wie nu geblokkeerd is'))
  for (const who of readers)
    await own(
      'insert into conflict_block (id, case_id, staff_id, set_by) values (gen_random_uuid(), $1, $2, $3)',
      ground.caseId,
      house.people[who],
      house.people.otherLead,
    )
  for (const who of readers) {
    await expect(pageFor(who)).rejects.toThrow(Absent)
    expect(await write(who, words('x'), 1)).toMatchObject(absent)
    expect(await tried(who, 'select from review_entry where talk_id = $1', [ground.talkId])).toBe('0')
    expect(await tried(who, 'select from review_talk where id = $1', [ground.talkId])).toBe('0')
  }
})
