import { createHash, randomBytes, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GET as getPicture, PUT as putPicture } from '@/app/api/assets/[caseId]/[sha256]/route'
import { PUT as putLatePicture } from '@/app/api/sync/[documentId]/late/[sha256]/route'
import { POST } from '@/app/api/sync/[documentId]/late/route'
import { POST as begin } from '@/app/api/documents/route'
import { casePage } from '@/server/queries/cases/case-page'
import { lateWork } from '@/server/queries/cases/late-work'
import { withToken } from '@/server/session'
import { addLateWork, keepLateWorkAsVersion, putLateWorkAway } from '@/server/use-cases/cases/late'
import { asideOf } from '@/sync/model/aside'
import { canonicalOf } from '@/sync/model/canonical'
import { addRow } from '@/sync/model/edit'
import { begunHeader, writeRequest } from '@/sync/model/frame'
import { onServer, push } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'

/** What only the tablet has when the right ends: documents begun there, and pictures (decision 0023). */
let world: World
let tokens: World['tokens']
beforeAll(async () => {
  world = await makeWorld()
  tokens = world.tokens
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const table of ['late_work', 'asset', 'usage_event', 'document_update', 'document_version'])
    await world.sql(`delete from ${table}`)
  await world.sql('delete from tool_document where aside_of is not null')
  await world.sql('delete from tool_document')
  await world.sql('update case_assignment set until = now() where staff_id = $1', [world.staff.colleague])
})

type Begun = Record<'id' | 'caseId' | 'kind', string> & Record<'variant' | 'subjectPersonId', string | null>
const houses = (given: Partial<Begun> = {}): Begun => ({
  id: randomUUID(),
  caseId: world.caseId,
  kind: 'three_houses',
  variant: null,
  subjectPersonId: world.childId,
  ...given,
})
const written = (words: string, image?: string) => {
  const doc = new Y.Doc()
  addRow(doc, 'cards', { fields: { part: 'worry', container: 'worry', voice: 'child' }, texts: { words } })
  if (image !== undefined)
    addRow(doc, 'pictures', { fields: { part: 'worry', image, revision: '', kind: 'paper', width: 40, height: 40 } })
  return Y.encodeStateAsUpdate(doc)
}

const headersFor = (begun: unknown) => ({
  'content-type': 'application/octet-stream',
  origin,
  'sec-fetch-site': 'same-origin',
  ...(begun === null ? {} : { [begunHeader]: typeof begun === 'string' ? begun : JSON.stringify(begun) }),
})
const answerOf = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { code?: string }),
})
const offer = (token: string | null, begun: unknown, update: Uint8Array, documentId = (begun as Begun).id) =>
  withToken(token, async () => {
    const request = new Request(`${origin}/api/sync/${documentId}/late`, {
      method: 'POST',
      body: writeRequest({ epoch: 1, sv: new Uint8Array(0), update }) as Uint8Array<ArrayBuffer>,
      headers: headersFor(begun),
    })
    return answerOf(await POST(request, { params: Promise.resolve({ documentId }) }))
  })
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const offerPicture = (
  token: string | null,
  bytes: Uint8Array,
  at: { documentId: string; begun?: Begun; sha256?: string },
) =>
  withToken(token, async () => {
    const { documentId, begun = null, sha256 = hashOf(bytes) } = at
    const request = new Request(`${origin}/api/sync/${documentId}/late/${sha256}`, {
      method: 'PUT',
      body: bytes as Uint8Array<ArrayBuffer>,
      headers: headersFor(begun),
    })
    return answerOf(await putLatePicture(request, { params: Promise.resolve({ documentId, sha256 }) }))
  })
const look = (token: string, sha256: string) =>
  withToken(token, () =>
    getPicture(new Request(`${origin}/api/assets/${world.caseId}/${sha256}`), {
      params: Promise.resolve({ caseId: world.caseId, sha256 }),
    }),
  ).then(({ status }) => status)
const photo = (colour = '#d55e00') =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
const count = async (table: string) =>
  (await world.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1
const waiting = async (token: string) => (await withToken(token, () => lateWork({ caseId: world.caseId }))).waiting
const add = async (token: string) => {
  const [first] = await waiting(token)
  return withToken(token, () => addLateWork({ caseId: world.caseId, lateId: first!.id }))
}

/** A visit of the colleague's that took this case along. */
async function visitWith(caseId: string | null): Promise<{ token: string; session: string }> {
  const [session, token] = [randomUUID(), randomBytes(32).toString('hex')]
  await world.sql(
    `insert into staff_session (id, token_hash, staff_id, expires_at, kind) values ($1, $2, $3, now() + interval '1 hour', 'visit')`,
    [session, createHash('sha256').update(Buffer.from(token, 'hex')).digest(), world.staff.colleague],
  )
  if (caseId !== null)
    await world.sql('insert into visit_case (session_id, case_id) values ($1, $2)', [session, caseId])
  return { token: `visit:${token}`, session }
}

describe('a document that was begun on a tablet', () => {
  it('is kept sealed, once, and is in no list and opens for nobody until somebody decides', async () => {
    const { token } = await visitWith(world.caseId)
    const begun = houses()
    const update = written('GEHEIM van thuis')
    expect((await push(token, begun.id, update)).status).toBe(404)
    expect([await offer(token, begun, update), await offer(token, begun, update)]).toEqual([
      { kept: true, status: 201 },
      { kept: true, status: 200 },
    ])
    const [row] = await world.sql<{ data: Buffer }>('select data from late_work')
    expect(row?.data.includes('GEHEIM')).toBe(false)
    expect(await count('tool_document')).toBe(0)
    expect((await push(tokens.consultant, begun.id, update)).status).toBe(404)
    const page = await withToken(tokens.consultant, () => casePage({ caseId: world.caseId }))
    expect(JSON.stringify(page)).not.toContain(begun.id)
  })

  it.each(['consultant', 'lead'] as const)(
    'is begun by the %s who lets it arrive, in the name of who drew it',
    async (who) => {
      const begun = houses()
      await offer(tokens.colleague, begun, written('na het bezoek'))
      const beside = asideOf(begun.id)
      await offer(tokens.colleague, begun, written('wat ernaast stond'), beside)
      const shown = await waiting(tokens[who])
      expect(shown.map((each) => [each.shown?.documentId, each.shown?.isNew])).toEqual([
        [begun.id, true],
        [begun.id, true],
      ])
      expect(await add(tokens[who])).toMatchObject({ ok: true })
      expect(await add(tokens[who])).toMatchObject({ ok: true })
      expect(canonicalOf(await onServer(tokens.consultant, begun.id))).toContain('na het bezoek')
      expect(canonicalOf(await onServer(tokens.consultant, beside))).toContain('wat ernaast stond')
      const made = await world.sql(
        'select id, kind, subject_person_id, aside_of, created_by from tool_document order by aside_of nulls first',
      )
      const common = { kind: 'three_houses', subject_person_id: world.childId, created_by: world.staff.colleague }
      expect(made).toEqual([
        { ...common, id: begun.id, aside_of: null },
        { ...common, id: beside, aside_of: begun.id },
      ])
      expect(await waiting(tokens[who])).toEqual([])
    },
  )

  it('what lay beside it may arrive first', async () => {
    const begun = houses()
    await offer(tokens.colleague, begun, written('ernaast'), asideOf(begun.id))
    expect(await add(tokens.lead)).toMatchObject({ ok: true })
    expect(await count('tool_document')).toBe(2)
  })

  it('as a version: it is begun, and stays empty', async () => {
    const begun = houses()
    await offer(tokens.colleague, begun, written('enkel als versie'))
    const [first] = await waiting(tokens.lead)
    const keep = () => keepLateWorkAsVersion({ caseId: world.caseId, lateId: first!.id, label: 'Nagekomen' })
    expect(await withToken(tokens.lead, keep)).toMatchObject({ ok: true })
    expect(canonicalOf(await onServer(tokens.consultant, begun.id))).not.toContain('enkel als versie')
    expect(await count('document_version')).toBe(1)
  })

  it('put away, it is never begun', async () => {
    await offer(tokens.colleague, houses(), written('x'))
    const [first] = await waiting(tokens.lead)
    const put = () => putLateWorkAway({ caseId: world.caseId, lateId: first!.id, reason: 'Dubbel werk' })
    expect(await withToken(tokens.lead, put)).toMatchObject({ ok: true })
    expect([await count('tool_document'), await waiting(tokens.lead)]).toEqual([0, []])
  })

  it('of which the server had heard after all, goes to that document', async () => {
    const begun = houses()
    await world.sql('update case_assignment set until = null where staff_id = $1', [world.staff.colleague])
    const made = await withToken(tokens.colleague, () =>
      begin(
        new Request(`${origin}/api/documents`, {
          method: 'POST',
          body: JSON.stringify(begun),
          headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin' },
        }),
        { params: Promise.resolve({}) },
      ),
    )
    expect(made.status).toBe(201)
    await world.sql('update case_assignment set until = now() where staff_id = $1', [world.staff.colleague])
    expect(await offer(tokens.colleague, begun, written('toch gekend'))).toMatchObject({ status: 201 })
    expect((await waiting(tokens.lead))[0]?.shown?.isNew).toBe(false)
    expect(await add(tokens.lead)).toMatchObject({ ok: true })
  })
})

describe('who may offer what was begun', () => {
  it('a visit for the cases it took along, in a child’s hands for nothing but what it holds', async () => {
    const [with_, without] = [await visitWith(world.caseId), await visitWith(null)]
    expect(await offer(without.token, houses(), written('x'))).toMatchObject({ status: 404, code: 'absent' })
    expect(await offer(with_.token, houses(), written('x'))).toMatchObject({ status: 201 })
    const held = await world.newDocument()
    await world.sql('update staff_session set handed_document_id = $1 where id = $2', [held, with_.session])
    expect(await offer(with_.token, houses(), written('y'))).toMatchObject({ status: 404 })
    expect(await offerPicture(with_.token, await photo(), { documentId: held })).toMatchObject({ status: 201 })
    await world.sql('update staff_session set revoked_at = now() where id = $1', [with_.session])
    expect(await offer(with_.token, houses(), written('y'))).toMatchObject({ status: 401 })
  })

  it('nobody for a case they never worked on, nor who may still write there, nor after a year', async () => {
    const update = written('x')
    for (const token of [tokens.stranger, tokens.lead, tokens.consultant])
      expect(await offer(token, houses(), update)).toMatchObject({ status: 404, code: 'absent' })
    expect(await offer(tokens.colleague, houses({ caseId: world.otherCaseId }), update)).toMatchObject({ status: 404 })
    expect(await offer(null, houses(), update)).toMatchObject({ status: 401 })
    await world.sql(`update case_assignment set until = now() - interval '13 months' where staff_id = $1`, [
      world.staff.colleague,
    ])
    expect(await offer(tokens.colleague, houses(), update)).toMatchObject({ status: 404 })
    expect(await count('late_work')).toBe(0)
  })

  it('not under an id that another family has, nor about a child that is not of this case', async () => {
    const theirs = await world.newDocument(world.otherCaseId)
    expect(await offer(tokens.colleague, houses({ id: theirs }), written('x'))).toMatchObject({ status: 404 })
    expect(await offer(tokens.colleague, houses({ subjectPersonId: randomUUID() }), written('x'))).toMatchObject({
      status: 404,
    })
    expect(await count('late_work')).toBe(0)
  })

  it.each<[string, () => unknown]>([
    ['no JSON', () => 'begonnen'],
    ['an empty object', () => ({})],
    ['a tool that is not there', () => houses({ kind: 'horoscope' })],
    ['a form that is not there', () => houses({ variant: 'castle' })],
    ['no child', () => houses({ subjectPersonId: null })],
    ['another document', () => houses()],
    ['too much', () => houses({ kind: 'x'.repeat(3_000) })],
  ])('a bad beginning is refused and nothing is kept: %s', async (_name, make) => {
    expect(await offer(tokens.colleague, make(), written('x'), randomUUID())).toMatchObject({
      status: 400,
      code: 'invalid_input',
    })
    expect(await count('late_work')).toBe(0)
  })

  it('has a bottom: ten that were begun', async () => {
    for (let at = 0; at < 10; at++)
      expect(await offer(tokens.colleague, houses(), written(`${at}`))).toMatchObject({ status: 201 })
    expect(await offer(tokens.colleague, houses(), written('te veel'))).toMatchObject({ status: 413, code: 'too_much' })
  })
})

describe('a picture that only the tablet has', () => {
  it('goes with the work that names it: looked at by who decides, and seen by whoever sees the case from then on', async () => {
    const begun = houses()
    const bytes = await photo()
    const [sha256, at] = [hashOf(bytes), { documentId: begun.id, begun }]
    await offer(tokens.colleague, begun, written('met een foto', sha256))
    expect(await offerPicture(tokens.colleague, bytes, at)).toMatchObject({ status: 201 })
    expect(await offerPicture(tokens.colleague, bytes, at)).toMatchObject({ status: 200 })
    const [row] = await world.sql<{ data: Buffer }>('select data from late_work where mime is not null')
    expect(row?.data.includes(bytes.subarray(0, 8))).toBe(false)
    const seenBy = () =>
      Promise.all((['consultant', 'lead', 'colleague', 'stranger'] as const).map((who) => look(tokens[who], sha256)))
    expect(await seenBy()).toEqual([200, 200, 404, 404])
    expect(await waiting(tokens.lead)).toMatchObject([{ pictures: [sha256], onlyPictures: false }])
    expect(await add(tokens.lead)).toMatchObject({ ok: true })
    expect(await world.sql('select staff_id, mime from asset')).toEqual([
      { staff_id: world.staff.colleague, mime: 'image/jpeg' },
    ])
    await world.sql('update case_assignment set until = null where staff_id = $1', [world.staff.colleague])
    expect(await seenBy()).toEqual([200, 200, 200, 404])
  })

  it('of a document that is here is decided about by itself, all of them at once', async () => {
    const documentId = await world.newDocument()
    for (const colour of ['#111111', '#eeeeee'])
      expect(await offerPicture(tokens.colleague, await photo(colour), { documentId })).toMatchObject({ status: 201 })
    const shown = await waiting(tokens.consultant)
    expect(shown).toMatchObject([{ onlyPictures: true, shown: null }])
    expect(shown[0]?.pictures).toHaveLength(2)
    const page = await withToken(tokens.consultant, () => casePage({ caseId: world.caseId }))
    expect(JSON.stringify(page)).toContain('"late":1')
    expect(await add(tokens.consultant)).toMatchObject({ ok: true })
    expect([await count('asset'), await waiting(tokens.consultant)]).toEqual([2, []])
  })

  it('put away, nobody sees it, and it cannot be offered again', async () => {
    const documentId = await world.newDocument()
    const bytes = await photo()
    await offerPicture(tokens.colleague, bytes, { documentId })
    const [first] = await waiting(tokens.lead)
    await withToken(tokens.lead, () =>
      putLateWorkAway({ caseId: world.caseId, lateId: first!.id, reason: 'Niet van ons' }),
    )
    expect(await look(tokens.lead, hashOf(bytes))).toBe(404)
    expect(await offerPicture(tokens.colleague, bytes, { documentId })).toMatchObject({ status: 200 })
    expect([await waiting(tokens.lead), await count('asset')]).toEqual([[], 0])
  })

  it('that is none, or not what its name says, or too large, is refused and nothing is kept', async () => {
    const documentId = await world.newDocument()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
    const offered = (bytes: Buffer, sha256?: string) =>
      offerPicture(tokens.colleague, bytes, { documentId, ...(sha256 !== undefined && { sha256 }) })
    expect(await offered(svg)).toMatchObject({ status: 415, code: 'not_a_picture' })
    expect(await offered(await photo(), 'a'.repeat(64))).toMatchObject({ status: 422, code: 'other_hash' })
    expect(await offered(randomBytes(10 * 1024 * 1024 + 1))).toMatchObject({ status: 413, code: 'too_large' })
    expect(await offered(await photo(), 'nonsense')).toMatchObject({ status: 404 })
    expect(await count('late_work')).toBe(0)
  })

  it('is not taken from who may still add it the usual way, nor from a stranger', async () => {
    const documentId = await world.newDocument()
    const bytes = await photo()
    for (const token of [tokens.consultant, tokens.stranger, tokens.lead])
      expect(await offerPicture(token, bytes, { documentId })).toMatchObject({ status: 404 })
    const usual = withToken(tokens.colleague, () =>
      putPicture(
        new Request(`${origin}/x`, {
          method: 'PUT',
          body: bytes as Uint8Array<ArrayBuffer>,
          headers: headersFor(null),
        }),
        { params: Promise.resolve({ caseId: world.caseId, sha256: hashOf(bytes) }) },
      ),
    )
    expect((await usual).status).toBe(404)
  })
})

describe('in SQL alone', () => {
  const as = async (token: string, statement: string, values: unknown[] = []) => {
    const isVisit = token.startsWith('visit:')
    const client = await world.database.pools[isVisit ? 'visit' : 'app'].connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.session_token', $1, true)`, [token.replace('visit:', '')])
      return (await client.query(statement, values)).rowCount
    } catch (error) {
      return (error as { code?: string }).code
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  it('who decides begins only what waits, in the name of who offered it; nobody else begins anything', async () => {
    const begun = houses()
    await offer(tokens.colleague, begun, written('x'))
    const make = 'insert into tool_document (id, case_id, kind, created_by) values ($1, $2, $3, $4)'
    const values = (id: string, by: string) => [id, world.caseId, 'three_houses', by]
    const { lead, colleague, stranger } = tokens
    expect(await as(lead, make, values(begun.id, world.staff.colleague))).toBe(1)
    expect(await as(lead, make, values(begun.id, world.staff.lead))).toBe('42501')
    expect(await as(lead, make, values(randomUUID(), world.staff.colleague))).toBe('42501')
    for (const token of [colleague, stranger])
      expect(await as(token, make, values(begun.id, world.staff.colleague))).toBe('42501')
  })

  it('a picture is laid with the case only while it waits, and a visit reads none', async () => {
    const documentId = await world.newDocument()
    const bytes = await photo()
    await offerPicture(tokens.colleague, bytes, { documentId })
    const lay = `insert into asset (case_id, sha256, mime, bytes, data, staff_id) values ($1, $2, 'image/jpeg', 1, '\\x00', $3)`
    const values = (sha256: string) => [world.caseId, Buffer.from(sha256, 'hex'), world.staff.colleague]
    expect(await as(tokens.lead, lay, values(hashOf(bytes)))).toBe(1)
    expect(await as(tokens.lead, lay, values('b'.repeat(64)))).toBe('42501')
    expect(await as(tokens.colleague, lay, values(hashOf(bytes)))).toBe('42501')
    const { token } = await visitWith(world.caseId)
    const find = 'select * from app.late_picture($1, $2)'
    expect(await as(tokens.lead, find, values(hashOf(bytes)).slice(0, 2))).toBe(1)
    expect(await as(token, find, values(hashOf(bytes)).slice(0, 2))).toBe(0)
    await world.sql('update case_assignment set until = null where staff_id = $1', [world.staff.colleague])
    expect(await look(tokens.colleague, hashOf(bytes)), 'reads the case, and does not decide').toBe(404)
    for (const who of [tokens.colleague, tokens.stranger])
      expect(await as(who, find, values(hashOf(bytes)).slice(0, 2))).toBe(0)
    expect(await as(token, 'select * from late_work')).toBe('42501')
  })
})
