import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { CaseScope, type OwnScope } from '@/domain/access/scope'
import { command } from '../command'
import { asSession } from '../database'
import { Absent, Refused, SignedOut } from '../errors'
import { onCase, onDocument, onOwn } from '../gate'
import { query } from '../query'
import { notReadyBecause } from '../readiness'
import { route } from '../route'
import { withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { buildHouse, openSessionFor, type House, type PersonName } from './house'

/** The three factories themselves: whatever is made with them inherits what holds here. */
let database: FreshDatabase
let house: House
let document: string
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
  const found = await database.pools.owner.query<{ id: string }>(
    "insert into tool_document (id, case_id, kind, created_by) values (gen_random_uuid(), $1, 'three_columns', $2) returning id",
    [house.cases.open, house.people.consultant],
  )
  document = found.rows[0]!.id
})
afterAll(() => database.close())

const as = async <T>(who: PersonName | null, run: () => Promise<T>) =>
  withToken(who === null ? null : await openSessionFor(database.pools.owner, house.people[who]), run)
const chainOf = async (caseId: string) =>
  (
    await database.pools.owner.query<{ action: string; outcome: string; subject_kind: string }>(
      'select action, outcome, subject_kind from audit_event where case_id = $1 order by seq',
      [caseId],
    )
  ).rows

const readCase = query({
  name: 'test.read',
  input: z.object({ caseId: z.string() }),
  gate: onCase('read'),
  audited: true,
  run: ({ scope }) => Promise.resolve(scope.caseId),
})
const readDocument = query({
  name: 'test.document',
  input: z.object({ documentId: z.string() }),
  gate: onDocument('read'),
  audited: true,
  run: ({ scope }) => Promise.resolve(scope.caseId),
})
const renameFamily = command({
  name: 'test.rename',
  input: z.object({
    caseId: z.string(),
    name: z.string().min(1, 'required'),
    fail: z.enum(['no', 'refused', 'unexpected']).default('no'),
  }),
  gate: onCase('edit'),
  async run({ input, tx }) {
    await tx.execute(`update case_file set family_name = '${input.name}' where id = '${input.caseId}'`)
    if (input.fail === 'refused') throw new Refused('stale_revision')
    if (input.fail === 'unexpected') throw new Error('kanarie in a message')
  },
})
const post = route({
  name: 'test.route',
  read: async (request, params) => ({ caseId: params['caseId'] ?? '', body: await request.text() }),
  gate: onCase('edit'),
  audited: true,
  run: ({ input }) => Promise.resolve(Response.json({ got: input.body })),
})
const send = (caseId: string, headers: Record<string, string> = {}) =>
  post(
    new Request('http://localhost:3000/api/x', {
      method: 'POST',
      body: 'hello',
      headers: { host: 'localhost:3000', ...headers },
    }),
    { params: Promise.resolve({ caseId }) },
  )

/** What is not there, not mine, not an id at all, and closed to me by a conflict of interest. */
const absentTo: [PersonName, () => string][] = [
  ['consultant', () => '00000000-0000-4000-8000-000000000000'],
  ['consultant', () => 'no-id'],
  ['consultant', () => "' or 1=1 --"],
  ['consultant', () => house.cases.otherTeam],
  ['consultant', () => house.cases.blocked],
  ['colleague', () => house.cases.open],
  ['lead', () => house.cases.blocked],
  ['administrator', () => house.cases.open],
  ['foreigner', () => house.cases.open],
]

describe('a query', () => {
  it('hands over a scope and leaves a line in the chain of the case', async () => {
    expect(await as('lead', () => readCase({ caseId: house.cases.open }))).toBe(house.cases.open)
    expect(await as('consultant', () => readDocument({ documentId: document }))).toBe(house.cases.open)
    expect((await chainOf(house.cases.open)).slice(-2)).toEqual([
      { action: 'test.read', outcome: 'allowed', subject_kind: 'case' },
      { action: 'test.document', outcome: 'allowed', subject_kind: 'document' },
    ])
  })
  it('throws the same for all that is not there for this person', async () => {
    for (const [who, caseId] of absentTo)
      await expect(as(who, () => readCase({ caseId: caseId() }))).rejects.toBeInstanceOf(Absent)
    await expect(as('otherTeam', () => readDocument({ documentId: document }))).rejects.toBeInstanceOf(Absent)
    await expect(as(null, () => readCase({ caseId: house.cases.open }))).rejects.toBeInstanceOf(SignedOut)
    await expect(as(null, () => readCase({ caseId: 7 as never }))).rejects.toBeInstanceOf(SignedOut)
  })
  it('a refusal stands in the chain of the case that exists', async () => {
    await as('otherTeam', () => readCase({ caseId: house.cases.open })).catch(() => undefined)
    expect((await chainOf(house.cases.open)).at(-1)).toEqual({
      action: 'test.read',
      outcome: 'denied',
      subject_kind: 'case',
    })
  })
})

describe('a command', () => {
  const nameOf = async (caseId: string) =>
    (
      await database.pools.owner.query<{ family_name: string }>('select family_name from case_file where id = $1', [
        caseId,
      ])
    ).rows[0]!.family_name
  it('acts and says so in one transaction', async () => {
    expect(await as('consultant', () => renameFamily({ caseId: house.cases.open, name: 'Peeters' }))).toEqual({
      ok: true,
      value: undefined,
    })
    expect(await nameOf(house.cases.open)).toBe('Peeters')
    expect((await chainOf(house.cases.open)).at(-1)).toMatchObject({ action: 'test.rename', outcome: 'allowed' })
  })
  it.each(['refused', 'unexpected'] as const)('undoes everything when it ends %s, and leaves no line', async (fail) => {
    const before = (await chainOf(house.cases.open)).length
    const result = await as('consultant', () => renameFamily({ caseId: house.cases.open, name: 'Anders', fail }))
    expect(result).toMatchObject({ ok: false, code: fail === 'refused' ? 'stale_revision' : 'unexpected' })
    expect(JSON.stringify(result)).not.toContain('kanarie')
    expect([await nameOf(house.cases.open), (await chainOf(house.cases.open)).length]).toEqual(['Peeters', before])
  })
  it('gives one answer for all that is not there, and changes nothing', async () => {
    for (const [who, caseId] of absentTo)
      expect(await as(who, () => renameFamily({ caseId: caseId(), name: 'x' }))).toEqual({
        ok: false,
        code: 'absent',
        fieldErrors: {},
      })
    expect(await as('consultant', () => renameFamily({ caseId: house.cases.closed, name: 'x' }))).toMatchObject({
      code: 'absent',
    })
    expect(await as(null, () => renameFamily({ caseId: house.cases.open, name: 'x' }))).toMatchObject({
      code: 'signed_out',
    })
    for (const [name, canary] of Object.entries(house.canary))
      if (name !== 'open') expect(await nameOf(house.cases[name as keyof House['cases']])).toContain(canary)
  })
  it('says what is wrong with the input at its field', async () => {
    expect(await as('consultant', () => renameFamily({ caseId: house.cases.open, name: '' }))).toEqual({
      ok: false,
      code: 'invalid_input',
      fieldErrors: { name: 'required' },
    })
  })
})

describe('a value the database cannot keep, which no schema saw', () => {
  // A number, a text, a moment.
  const beyond = [
    'select 99999999999::int',
    String.raw`select '"\u0000"'::jsonb`,
    "select '0000-01-01'::timestamptz",
    "select 'x'::uuid",
  ]
  const given = { name: 'test.beyond', gate: onOwn, input: z.object({ statement: z.string() }) }
  const act = command({ ...given, run: ({ tx, input }) => tx.execute(input.statement) })
  const ask = query({ ...given, run: ({ tx, input }) => tx.execute(input.statement) })
  const send = route<{ statement: string }, OwnScope>({
    ...given,
    read: async (request) => ({ statement: await request.text() }),
    run: async ({ tx, input }) => Response.json(await tx.execute(input.statement)),
  })
  it.each(beyond)('is refused with a code, not an accident: %s', async (statement) => {
    expect(await as('consultant', () => act({ statement }))).toEqual({
      ok: false,
      code: 'invalid_input',
      fieldErrors: {},
    })
    await expect(as('consultant', () => ask({ statement }))).rejects.toBeInstanceOf(Absent)
    const request = new Request('http://localhost:3000/api/x', { method: 'POST', body: statement })
    request.headers.set('host', 'localhost:3000')
    const answer = await as('consultant', () => send(request, { params: Promise.resolve({}) }))
    expect([answer.status, await answer.json()]).toEqual([400, { code: 'invalid_input' }])
  })
  it('while a mistake of ours stays one', async () => {
    const statement = 'select * from nowhere_at_all'
    expect(await as('consultant', () => act({ statement }))).toMatchObject({ code: 'unexpected' })
    await expect(as('consultant', () => ask({ statement }))).rejects.not.toBeInstanceOf(Absent)
  })
})

describe('a route', () => {
  it('answers with the body, the code and nothing in a cache', async () => {
    const answer = await as('consultant', () => send(house.cases.open))
    expect([answer.status, await answer.json()]).toEqual([200, { got: 'hello' }])
    expect((await chainOf(house.cases.open)).at(-1)).toMatchObject({ action: 'test.route', outcome: 'allowed' })
  })
  it('is the same 404 for all that is not there, and 401 without a session', async () => {
    const told = []
    for (const [who, caseId] of absentTo) {
      const answer = await as(who, () => send(caseId()))
      told.push([answer.status, await answer.text(), answer.headers.get('cache-control')])
    }
    expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify([404, '{"code":"absent"}', 'no-store'])]),
    )
    const answer = await as(null, () => send(house.cases.open))
    expect([answer.status, await answer.json()]).toEqual([401, { code: 'signed_out' }])
  })
  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 404],
    [{ 'sec-fetch-site': 'same-site' }, 404],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, 200],
    [{ origin: 'https://elsewhere.example' }, 404],
    [{ origin: 'null' }, 404],
    [{ origin: 'http://localhost:3000' }, 200],
  ] as [Record<string, string>, number][])('%j gets %i', async (headers, status) => {
    expect((await as('consultant', () => send(house.cases.open, headers))).status).toBe(status)
  })
})

describe('a scope', () => {
  it('cannot be made by hand, nor be mistaken for one', () => {
    const facts = { caseId: house.cases.otherTeam, teamId: '', closed: false, assignment: null, blocked: false }
    expect(() => new CaseScope(Symbol('mint') as never, {} as never, 'read', facts)).toThrow(TypeError)
    const alike = Object.create(CaseScope.prototype, { caseId: { value: facts.caseId } }) as CaseScope
    expect(() => alike.isMinted).toThrow(TypeError)
  })
})

describe('readiness', () => {
  it('finds nothing in the way', async () => expect(await notReadyBecause()).toEqual([]))
  it('a transaction without a token sees nothing, also right after one with a token', async () => {
    const token = await openSessionFor(database.pools.owner, house.people.consultant)
    for (let each = 0; each < 20; each += 1) {
      expect((await asSession(token, (tx) => tx.execute('select id from case_file'))).rows).toHaveLength(2)
      expect((await asSession(null, (tx) => tx.execute('select id from case_file'))).rows).toHaveLength(0)
    }
  })
})
