import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POST as begin } from '@/app/api/documents/route'
import { POST as name } from '@/app/api/documents/[documentId]/versions/route'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { threeHouses } from '@/tools/three-houses'
import { Absent, Refused } from '../errors'
import { caseList } from '../queries/cases/case-list'
import { staffList } from '../queries/staff-list'
import { withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { createCase } from '../use-cases/cases/create-case'
import { buildHouse, openSessionFor, type House, type PersonName } from './house'
import { layGround, type Ground } from './ground'
import { everyWay, ways } from './ways'

/** What no form of ours sends: every way in takes it with a stable code, and keeps nothing of it. */
let database: FreshDatabase
let house: House
let made: Awaited<ReturnType<typeof everyWay>>
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
  await database.pools.owner.query(`alter database ${database.settings.database} set synchronous_commit = off`)
  made = await everyWay()
})
afterAll(() => database.close())

const session = (who: PersonName) => openSessionFor(database.pools.owner, house.people[who])
const ground = () => layGround(database.pools.owner, house, database.masterKey)

type Path = readonly string[]
/** The places of everything in an input that holds nothing itself. */
const leavesOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, key]))
    : [path]

function put(input: Record<string, unknown>, [key = '', ...rest]: Path, value: unknown): Record<string, unknown> {
  if (rest.length === 0) return { ...input, [key]: value }
  return { ...input, [key]: put(input[key] as Record<string, unknown>, rest, value) }
}

const nul = 'Peeters\u0000'
const odd = [
  undefined,
  null,
  '',
  'x'.repeat(200_000),
  '\ud800',
  2 ** 31,
  2 ** 53,
  1e300,
  -1,
  0.5,
  NaN,
  true,
  [],
  {},
  [nul],
  { [nul]: 'x' },
  new Date(NaN),
]
const wholes = [
  undefined,
  null,
  7,
  nul,
  [],
  {},
  { caseId: nul },
  { fields: null },
  { caseId: randomUUID(), fields: {} },
]

/** "found", "done", a code, or "absent". Anything that is thrown but Absent and a refusal with its code is a failure of the test. */
async function heard(way: string, token: string, input: unknown): Promise<string> {
  const { ask, kind } = made.get(way)!
  const told = await withToken(token, () => ask(input)).catch((error: unknown) => {
    if (error instanceof Absent) return 'absent'
    if (error instanceof Refused && kind === 'query') return error.code
    throw error
  })
  if (typeof told === 'string') return told
  if (kind === 'query') return 'found'
  const { ok, code = '' } = told as { ok: boolean; code?: string }
  return ok ? 'done' : code
}

const rows = async () =>
  (
    await database.pools.owner.query<{ n: string }>(
      `select concat_ws(' ', (select count(*) from case_file), (select count(*) from person), (select count(*) from household),
         (select count(*) from staff), (select count(*) from tool_not_used), (select count(*) from case_assignment), (select count(*) from tool_document)) as n`,
    )
  ).rows[0]!.n

describe.each(Object.keys(ways))('%s', (way) => {
  const { may, input, before } = ways[way]!
  const onGround = async (): Promise<{ at: Ground; token: string }> => {
    const at = await ground()
    if (before !== undefined) await database.pools.owner.query(before, [at.caseId])
    return { at, token: await session(may[0]!) }
  }

  it('takes no text the database cannot keep', async () => {
    const { at, token } = await onGround()
    const given = input(at)
    const kept = await rows()
    for (const path of leavesOf(given).filter((each) => each.length > 0)) {
      const outcome = await heard(way, token, put(given, path, nul))
      // A search or a cursor nobody can have typed is none.
      const passedOver = ['caseList', 'staffList'].includes(way) ? ['found'] : []
      expect([path, outcome]).toEqual([path, expect.toBeOneOf(['invalid_input', 'absent', ...passedOver])])
    }
    expect(await rows()).toBe(kept)
  })

  it('has a code for everything else that is odd', async () => {
    const { at, token } = await onGround()
    const given = input(at)
    for (const path of leavesOf(given).filter((each) => each.length > 0))
      for (const value of odd) {
        const outcome = await heard(way, token, put(given, path, value))
        expect([path, value, outcome]).toEqual([path, value, expect.not.stringMatching(/^(unexpected|signed_out|)$/)])
      }
    for (const value of wholes)
      expect([value, await heard(way, token, value)]).toEqual([value, expect.not.stringMatching(/^(unexpected|)$/)])
  })
})

describe('a form', () => {
  it('hears at which field stands what cannot be kept, and which fields are missing', async () => {
    const token = await session('consultant')
    const given = ways['createCase']!.input(await ground()) as Parameters<typeof createCase>[0]
    const as = (input: unknown) => withToken(token, () => createCase(input as typeof given))
    expect(await as({ ...given, fields: { ...given.fields, familyName: nul } })).toMatchObject({
      code: 'invalid_input',
      fieldErrors: { 'fields.familyName': 'unreadable' },
    })
    const { caseId, assignmentId, childId } = given
    expect(await as({ caseId, assignmentId, childId })).toMatchObject({
      code: 'invalid_input',
      fieldErrors: { fields: 'required' },
    })
    expect(await as({ caseId, assignmentId, childId, fields: {} })).toMatchObject({
      fieldErrors: {
        'fields.familyName': 'required',
        'fields.legalFrame': 'choose',
        'fields.childName': 'required',
        'fields.childBirthDate': 'required',
      },
    })
  })
})

describe('a cursor somebody made up', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  it.each([
    ['0000-01-01T00:00:00.000000Z', randomUUID()],
    ['2026-01-01T00:00:00.000000Z', nul],
    [nul, nul],
    [1e300, 7],
  ])('begins the list of cases (%j)', async (at, id) => {
    const asked = { search: '', phase: null, closed: false, view: '', after: cursor(at, id) } as const
    const found = await withToken(await session('consultant'), () => caseList(asked))
    expect(found.cases.length).toBeGreaterThan(0)
  })
  it('begins the list of colleagues', async () => {
    const after = cursor(nul, randomUUID())
    const found = await withToken(await session('administrator'), () => staffList({ search: '', after }))
    expect(found.people.length).toBeGreaterThan(5)
  })
})

describe('an endpoint', () => {
  const send = async (post: typeof begin, params: Record<string, string>, body: unknown) => {
    const request = new Request('http://localhost:3000/api/x', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'localhost:3000', origin: 'http://localhost:3000' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const answer = await withToken(await session('consultant'), () =>
      post(request, { params: Promise.resolve(params) }),
    )
    return [answer.status, ((await answer.json()) as { code?: string }).code]
  }

  it('begins a document in one of its tool’s own forms only', async () => {
    const { caseId, personId } = await ground()
    const asked = (more: object) =>
      send(begin, {}, { id: randomUUID(), caseId, kind: 'three_houses', subjectPersonId: personId, ...more })
    const kept = await rows()
    for (const variant of ['horoscope', 'constructor', 'HOUSES', '', nul, 7, 'x'.repeat(99)])
      expect([variant, await asked({ variant })]).toEqual([variant, [400, 'invalid_input']])
    expect(await asked({ kind: 'three_columns', variant: 'houses' })).toEqual([400, 'invalid_input'])
    for (const kind of [nul, 'horoscope', '__proto__', 2 ** 53])
      expect(await asked({ kind })).toEqual([400, 'invalid_input'])
    for (const body of ['', 'null', '{', '[]', '7', `"${'x'.repeat(70_000)}"`])
      expect(await send(begin, {}, body)).toEqual([400, 'invalid_input'])
    expect(await rows()).toBe(kept)
    expect(threeHouses.variants).toContain('phones')
    expect(await asked({ variant: 'phones' })).toEqual([201, undefined])
    expect(await asked({ kind: 'three_columns', subjectPersonId: null, variant: null })).toEqual([201, undefined])
  })

  it('gives a version no name that cannot be kept', async () => {
    const { documentId } = await ground()
    expect(await send(name, { documentId }, { label: nul })).toEqual([400, 'invalid_input'])
    expect(await send(name, { documentId }, { label: 7 })).toEqual([400, 'invalid_input'])
    expect(await send(name, { documentId: nul }, { label: 'x' })).toEqual([404, 'absent'])
  })
})
