import { randomUUID } from 'node:crypto'
import { decode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET, POST, PUT } from '@/app/api/visit/desk/route'
import { POST as handOver } from '@/app/api/visit/handover/route'
import { push } from '@/sync/testing/client'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import { asideOf } from '@/sync/model/aside'
import { hashOfToken, newToken } from '../auth/token'
import { asSession } from '../database'
import { mySessions } from '../queries/my-sessions'
import { sessionCookie, visitCookie, visitMark, withToken } from '../session'
import { endSession } from '../use-cases/sessions'

/** What a browser keeps of the answers. */
const browser = vi.hoisted(() => ({ jar: new Map<string, { value: string; maxAge?: number }>() }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () =>
    Promise.resolve({
      has: (name: string) => browser.jar.has(name),
      get: (name: string) => browser.jar.get(name),
      set: (name: string, value: string, { maxAge }: { maxAge: number }) => browser.jar.set(name, { value, maxAge }),
      delete: ({ name }: { name: string }) => browser.jar.delete(name),
    }),
}))

let world: World
let document: string
let other: string
beforeAll(async () => {
  world = await makeWorld()
  document = await world.newDocument()
  other = await world.newDocument()
  await world.sql(
    `insert into tool_document (id, case_id, kind, aside_of, created_by) values ($1, $2, 'network_meeting', $3, $4)`,
    [asideOf(document), world.caseId, document, world.staff.consultant],
  )
})
afterAll(() => world.close())
beforeEach(() => browser.jar.clear())

type Told = { status: number; body: Record<string, unknown> }
async function ask(
  method: 'GET' | 'POST' | 'PUT',
  token: string | null,
  body?: unknown,
  { route = { GET, POST, PUT }[method], site = 'same-origin' } = {},
): Promise<Told> {
  const request = new Request(`${origin}/api/visit/desk`, {
    method,
    headers: { 'content-type': 'application/json', 'sec-fetch-site': site },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = await withToken(token, () => route(request))
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** A desk of its own each time. */
async function desk(who = world.staff.consultant, lasts = '2 hours'): Promise<{ id: string; token: string }> {
  const [id, token] = [randomUUID(), newToken()]
  await world.sql(
    `insert into staff_session (id, token_hash, staff_id, expires_at) values ($1, $2, $3, now() + $4::interval)`,
    [id, hashOfToken(token), who, lasts],
  )
  return { id, token }
}

/** The token the child's page has from then on. */
async function handed(token: string, code: string | null = '2468', what = document): Promise<string> {
  const told = await ask('POST', token, { documentId: what, ...(code === null ? {} : { code }) })
  expect(told).toEqual({ status: 200, body: { done: true } })
  const [, visit] = /^d-([0-9a-f]{64})$/.exec(browser.jar.get(visitCookie())?.value ?? '') ?? []
  if (visit === undefined) throw new Error('No cookie of a child')
  return visitMark + visit
}

async function deskToken(): Promise<string> {
  const jwt = await decode({
    token: browser.jar.get(sessionCookie())?.value ?? '',
    secret: process.env['NEXTAUTH_SECRET']!,
  })
  return jwt?.['sid'] as string
}

const tryCode = (visit: string, code: string) => ask('PUT', visit, { code })
const rowOf = async (id: string) => (await world.sql('select * from staff_session where id = $1', [id]))[0]!
const documentsSeen = (token: string) =>
  asSession(token, async (tx) =>
    (await tx.execute<{ id: string }>('select id from tool_document')).rows.map((r) => r.id),
  )
const acts = (action: string) =>
  world.sql('select staff_id, outcome, subject_id, case_id from audit_event where action = $1 order by at', [action])

describe('handing over', () => {
  it('leaves one document, under another cookie, and the token of the desk is nobody’s from the next statement on', async () => {
    const { id, token } = await desk()
    browser.jar.set(sessionCookie(), { value: 'of the desk' })
    expect((await documentsSeen(token)).length).toBeGreaterThan(2)
    const visit = await handed(token)
    expect(browser.jar.has(sessionCookie())).toBe(false)
    expect(await documentsSeen(token)).toEqual([])
    expect(await documentsSeen(visit)).toEqual([document])
    expect(await ask('POST', token, { documentId: document, code: '2468' })).toEqual({
      status: 401,
      body: { code: 'signed_out' },
    })
    // The child's token on a desk's connection is nobody's.
    expect(await documentsSeen(visit.slice(visitMark.length))).toEqual([])
    for (const [what, status] of [
      [document, 200],
      [other, 404],
      [asideOf(document), 404],
    ] as const)
      expect([what, (await push(visit, what, new Uint8Array([0, 0]))).status]).toEqual([what, status])
    expect(await ask('GET', visit)).toEqual({ status: 200, body: { hands: 'child', code: true } })
    expect(await rowOf(id)).toMatchObject({ kind: 'visit', handed_document_id: document, revoked_at: null })
  })

  it('stands in the chain of the case, as does coming back', async () => {
    const [before, backBefore] = [(await acts('desk.hand_over')).length, (await acts('desk.back')).length]
    const visit = await handed((await desk()).token)
    await tryCode(visit, '1111')
    await tryCode(visit, '2468')
    const line = { staff_id: world.staff.consultant, subject_id: document, case_id: world.caseId }
    expect((await acts('desk.hand_over')).slice(before)).toEqual([{ ...line, outcome: 'allowed' }])
    expect((await acts('desk.back')).slice(backBefore)).toEqual([
      { ...line, outcome: 'denied' },
      { ...line, outcome: 'allowed' },
    ])
  })

  it('is refused for what may not be handed over, and the desk goes on as it was', async () => {
    const { id, token } = await desk()
    const before = await rowOf(id)
    const foreign = await world.newDocument(world.otherCaseId)
    const thrown = await world.newDocument()
    await world.sql('update tool_document set deleted_at = now() where id = $1', [thrown])
    const refused = [
      [{ documentId: foreign, code: '2468' }, 404, 'absent'],
      [{ documentId: randomUUID(), code: '2468' }, 404, 'absent'],
      [{ documentId: asideOf(document), code: '2468' }, 404, 'absent'],
      [{ documentId: thrown, code: '2468' }, 404, 'absent'],
      [{ documentId: document }, 400, 'code_needed'],
      [{ documentId: 'x', code: '2468' }, 400, 'invalid_input'],
      ...['', '123', '1234567', '12a4', ' 2468', '２４６８'].map(
        (code) => [{ documentId: document, code }, 400, 'invalid_input'] as const,
      ),
    ] as const
    for (const [body, status, code] of refused) {
      const told = await ask('POST', token, body)
      expect([body, told.status, told.body['code']]).toEqual([body, status, code])
    }
    expect(await rowOf(id)).toEqual(before)
    expect(browser.jar.size).toBe(0)
    expect((await acts('desk.hand_over')).at(-1)).toMatchObject({ outcome: 'denied', subject_id: thrown })
  })

  it('is refused for nobody, a forged token, a child’s, another origin, and a closed case', async () => {
    const body = { documentId: document, code: '2468' }
    for (const token of [null, '', 'f'.repeat(64)]) expect((await ask('POST', token, body)).status).toBe(401)
    const { id, token } = await desk()
    const before = await rowOf(id)
    expect((await ask('POST', token, body, { site: 'cross-site' })).status).toBe(404)
    await world.sql(`update case_file set closed_on = current_date, close_reason = 'other' where id = $1`, [
      world.caseId,
    ])
    try {
      expect((await ask('POST', token, body)).status).toBe(404)
    } finally {
      await world.sql('update case_file set closed_on = null, close_reason = null where id = $1', [world.caseId])
    }
    expect(await rowOf(id)).toEqual(before)
    const visit = await handed(token)
    const refusal = await asSession(visit, (tx) =>
      tx.execute(`select app.hand_over_desk('${other}', '\\x00', '\\x00')`),
    ).catch((error: unknown) => (error as { cause?: { code?: string } }).cause?.code)
    expect(refusal).toBe('42501')
  })

  it('happens once when it is asked twice at the same time', async () => {
    const { token } = await desk()
    const told = await Promise.all(
      [document, other, document, other].map((documentId) => ask('POST', token, { documentId, code: '2468' })),
    )
    expect(told.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { status } of told.filter(({ status }) => status !== 200)) expect([401, 404]).toContain(status)
  })
})

describe('coming back', () => {
  it('is the same session with another token, for no longer than it would have lasted', async () => {
    const { id, token } = await desk(world.staff.consultant, '30 minutes')
    const { expires_at: expires, created_at: created } = await rowOf(id)
    const visit = await handed(token)
    expect(await tryCode(visit, '2468')).toEqual({ status: 200, body: { documentId: document } })
    const back = await deskToken()
    expect([token, visit.slice(visitMark.length)]).not.toContain(back)
    expect(browser.jar.has(visitCookie())).toBe(false)
    const { maxAge = Infinity } = browser.jar.get(sessionCookie())!
    expect(maxAge).toBeGreaterThan(29 * 60)
    expect(maxAge).toBeLessThanOrEqual(30 * 60)
    expect(await rowOf(id)).toMatchObject({
      kind: 'desk',
      staff_id: world.staff.consultant,
      handed_document_id: null,
      expires_at: expires,
      created_at: created,
      revoked_at: null,
    })
    expect(await world.sql('select * from visit_case where session_id = $1', [id])).toEqual([])
    expect((await documentsSeen(back)).length).toBeGreaterThan(2)
    expect(await ask('GET', back)).toEqual({ status: 200, body: { hands: 'desk', code: true } })
    // What was the child's is over: replayed it opens nothing, and cannot bring anybody back again.
    expect(await documentsSeen(visit)).toEqual([])
    expect((await tryCode(visit, '2468')).status).toBe(401)
    expect((await ask('GET', visit)).status).toBe(401)
    expect(await deskToken()).toBe(back)
  })

  it('takes the code of this session and of no other', async () => {
    const [mine, theirs] = [await handed((await desk()).token, '1357'), await handed((await desk()).token, '2468')]
    expect(await tryCode(mine, '2468')).toEqual({ status: 403, body: { code: 'wrong_code' } })
    expect((await tryCode(theirs, '2468')).status).toBe(200)
    expect((await tryCode(mine, '1357')).status).toBe(200)
  })

  it('is for five tries, and the fifth wrong one ends the session', async () => {
    const { id, token } = await desk()
    const visit = await handed(token)
    for (let tries = 0; tries < 4; tries++) expect((await tryCode(visit, '0000')).status).toBe(403)
    expect((await rowOf(id))['revoked_at']).toBeNull()
    expect(await tryCode(visit, '0000')).toEqual({ status: 401, body: { code: 'signed_out' } })
    expect((await tryCode(visit, '2468')).status).toBe(401)
    expect(await documentsSeen(visit)).toEqual([])
    expect((await rowOf(id))['revoked_at']).not.toBeNull()
    expect(browser.jar.has(sessionCookie())).toBe(false)
  })

  it('is for five tries also when thirty come at once', async () => {
    const { id, token } = await desk()
    const visit = await handed(token)
    const codes = Array.from({ length: 30 }, (_, at) => String(3000 + at))
    const told = await Promise.all(codes.map((code) => tryCode(visit, code)))
    expect(told.filter(({ status }) => status === 403)).toHaveLength(4)
    expect(told.filter(({ status }) => status === 401)).toHaveLength(26)
    expect(await rowOf(id)).toMatchObject({ code_tries: 5, kind: 'visit' })
    expect((await tryCode(visit, '2468')).status).toBe(401)
  })

  it('happens once when the right code comes twice at once', async () => {
    const visit = await handed((await desk()).token)
    const told = await Promise.all([1, 2, 3].map(() => tryCode(visit, '2468')))
    expect(told.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await documentsSeen(await deskToken())).length).toBeGreaterThan(2)
  })

  it('works with the last of the five, and then there are five again', async () => {
    const visit = await handed((await desk()).token)
    for (let tries = 0; tries < 4; tries++) await tryCode(visit, '0000')
    expect((await tryCode(visit, '2468')).status).toBe(200)
    const again = await handed(await deskToken(), null, other)
    expect(await documentsSeen(again)).toEqual([other])
    for (let tries = 0; tries < 4; tries++) expect((await tryCode(again, '0000')).status).toBe(403)
    expect(await tryCode(again, '2468')).toEqual({ status: 200, body: { documentId: other } })
  })

  it('is only asked for where the child goes on, and counts as a try', async () => {
    const visit = await handed((await desk()).token)
    for (let tries = 0; tries < 3; tries++) await tryCode(visit, '0000')
    expect(await ask('PUT', visit, { code: '2468', asks: true })).toEqual({ status: 200, body: { done: true } })
    expect(browser.jar.has(sessionCookie())).toBe(false)
    expect(await documentsSeen(visit)).toEqual([document])
    for (let tries = 0; tries < 4; tries++)
      expect((await ask('PUT', visit, { code: '0000', asks: true })).status).toBe(403)
    expect((await ask('PUT', visit, { code: '0000', asks: true })).status).toBe(401)
  })

  it.each<[string, (id: string) => [string, unknown[]]]>([
    ['has run out', (id) => ['update staff_session set expires_at = now() where id = $1', [id]]],
    ['was ended', (id) => ['update staff_session set revoked_at = now() where id = $1', [id]]],
    [
      'was not used for more than an hour',
      (id) => [`update staff_session set last_seen_at = now() - interval '61 minutes' where id = $1`, [id]],
    ],
    [
      'is of somebody who was disabled',
      (id) => [
        'update staff set disabled_at = now() where id = (select staff_id from staff_session where id = $1)',
        [id],
      ],
    ],
  ])('does not bring back what %s', async (_what, change) => {
    const { id, token } = await desk(world.staff.colleague)
    const visit = await handed(token)
    await world.sql(...change(id))
    try {
      expect(await tryCode(visit, '2468')).toEqual({ status: 401, body: { code: 'signed_out' } })
      expect(await documentsSeen(visit)).toEqual([])
      expect(await rowOf(id)).toMatchObject({ kind: 'visit', code_tries: 0 })
      expect(browser.jar.has(sessionCookie())).toBe(false)
    } finally {
      await world.sql('update staff set disabled_at = null where id = $1', [world.staff.colleague])
    }
  })

  it('is refused for nobody, a desk, a code that is none, another origin, and a visit that comes from no desk', async () => {
    const { token } = await desk()
    for (const nobody of [null, '', 'f'.repeat(64), `${visitMark}${'f'.repeat(64)}`, token])
      expect((await tryCode(nobody ?? '', '2468')).status).toBe(401)
    const visit = await handed(token)
    for (const code of ['', '123', '1234567', 'abcd', null, 2468])
      expect([code, (await ask('PUT', visit, { code })).status]).toEqual([code, 400])
    expect((await ask('PUT', visit, { code: '2468' }, { site: 'cross-site' })).status).toBe(404)
    expect((await tryCode(visit, '2468')).status).toBe(200)

    const plain = newToken()
    await asSession((await desk()).token, (tx) =>
      tx.execute(`select app.begin_visit('{${world.caseId}}', '\\x${hashOfToken(plain).toString('hex')}', '')`),
    )
    expect(await tryCode(visitMark + plain, '2468')).toEqual({ status: 404, body: { code: 'absent' } })
    expect(await ask('GET', visitMark + plain)).toEqual({ status: 200, body: { hands: 'visit', code: false } })
    expect(await ask('GET', null)).toMatchObject({ status: 401 })
  })
})

it('what was handed over never widens to a visit, and its code is told to nobody', async () => {
  const { token } = await desk()
  const visit = await handed(token)
  const next = `'\\x${hashOfToken(newToken()).toString('hex')}'`
  for (const what of ['null', `'${other}'`])
    expect((await asSession(visit, (tx) => tx.execute(`select app.hand_over(${what}, ${next}) as said`))).rows).toEqual(
      [{ said: null }],
    )
  const asked = await ask('POST', visit, { documentId: document }, { route: handOver })
  expect(asked).toEqual({ status: 200, body: { done: true } })
  expect(await documentsSeen(visit)).toEqual([document])
  for (const who of [visit, (await desk()).token])
    await expect(asSession(who, (tx) => tx.execute('select code_hash from staff_session'))).rejects.toThrow()
})

it('is one of my sessions, and ended there it is over for the child and for coming back', async () => {
  const { id, token } = await desk(world.staff.lead)
  await world.sql(
    `insert into case_assignment (id, case_id, staff_id, capacity) values ($1, $2, $3, 'co_consultant')`,
    [randomUUID(), world.caseId, world.staff.lead],
  )
  const visit = await handed(token)
  const elsewhere = await desk(world.staff.lead)
  const mine = (await withToken(elsewhere.token, () => mySessions({}))).filter((session) => session.id === id)
  expect(mine).toMatchObject([{ id, withChild: true, onVisit: false, isThisOne: false }])
  expect(await withToken(elsewhere.token, () => endSession({ sessionId: id }))).toMatchObject({ ok: true })
  expect(await documentsSeen(visit)).toEqual([])
  expect((await push(visit, document, new Uint8Array([0, 0]))).status).toBe(401)
  expect((await tryCode(visit, '2468')).status).toBe(401)
})
