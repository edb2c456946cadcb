import { decode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { actorOf } from '../access'
import { asSession } from '../database'
import { env } from '../env'
import { pointAt } from '../testing/point-at'
import { buildHouse, type House } from '../walls/house'
import { serveAuth } from './testing/auth-server'
import { Browser } from './testing/browser'
import { client, startIssuer, type Issuer } from './testing/issuer'

/** The whole way round: our endpoint, the issuer's, its token endpoint, back to us, a session in the database. */
let database: FreshDatabase
let house: House
let issuer: Issuer
let auth: Awaited<ReturnType<typeof serveAuth>>
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  issuer = await startIssuer()
  pointAt(database, { OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret })
  auth = await serveAuth()
  // next-auth reads its own address there.
  process.env['NEXTAUTH_URL'] = auth.origin
})
beforeEach(() => database.pools.owner.query('delete from federated_identity'))
afterAll(async () => {
  await auth.close()
  await issuer.close()
  await database.close()
})

async function begin(browser: Browser, callbackUrl = '/cases'): Promise<URL> {
  const csrfToken = await browser.csrf()
  const answer = await browser.post('/api/auth/signin/oidc', { csrfToken, callbackUrl, json: 'true' })
  return new URL(((await answer.json()) as { url: string }).url)
}

/** Signs in and tells where it led; the session's person, if there is one. */
async function signIn(browser = new Browser(auth.origin), callbackUrl = '/cases') {
  const there = await begin(browser, callbackUrl)
  const back = await fetch(there, { redirect: 'manual' })
  const answer = await browser.get(back.headers.get('location')!)
  return { leadsTo: new URL(answer.headers.get('location')!, auth.origin), person: await personOf(browser) }
}

async function personOf(browser: Browser): Promise<string | null> {
  if (browser.sessionCookie === undefined) return null
  const jwt = await decode({ token: browser.sessionCookie, secret: env().NEXTAUTH_SECRET })
  expect(Object.keys(jwt ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid'])
  return (await asSession(jwt?.['sid'] as string, actorOf)).staffId
}

const staffCount = async () =>
  (await database.pools.owner.query<{ n: number }>('select count(*)::int as n from staff')).rows[0]!.n

describe('signing in at an identity provider', () => {
  it('asks with PKCE, state and nonce, and for nothing but who somebody is', async () => {
    const there = await begin(new Browser(auth.origin))
    expect(there.origin).toBe(issuer.url)
    expect(Object.fromEntries(there.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: client.id,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/.{20,}/) as string,
      nonce: expect.stringMatching(/.{20,}/) as string,
    })
  })

  it('ties a first sign-in to the colleague with that verified address, and knows them by subject afterwards', async () => {
    issuer.says = { sub: 'acm-1', email: 'Consultant@walls.example', email_verified: true }
    const first = await signIn()
    expect(first.person).toBe(house.people.consultant)
    expect(first.leadsTo.href).toBe(`${auth.origin}/cases`)
    issuer.says = { sub: 'acm-1', email: 'married-name@walls.example' }
    expect((await signIn()).person).toBe(house.people.consultant)
  })

  it.each([
    ['an address that was not verified', { sub: 'x', email: 'colleague@walls.example', email_verified: false }],
    ['an address without a word about verifying', { sub: 'x', email: 'colleague@walls.example' }],
    ['an address nobody here has', { sub: 'x', email: 'stranger@walls.example', email_verified: true }],
    ['no address', { sub: 'x' }],
    ['somebody who was disabled', { sub: 'x', email: 'disabled@walls.example', email_verified: true }],
  ])('lets nobody in for %s, and makes no colleague', async (_what, says) => {
    const before = await staffCount()
    issuer.says = says
    const { leadsTo, person } = await signIn()
    expect(person).toBeNull()
    expect(leadsTo.pathname + leadsTo.search).toContain('error=AccessDenied')
    expect(await staffCount()).toBe(before)
  })

  it('a second account with the same address does not take over a colleague', async () => {
    issuer.says = { sub: 'acm-1', email: 'lead@walls.example', email_verified: true }
    expect((await signIn()).person).toBe(house.people.lead)
    issuer.says = { sub: 'acm-2', email: 'lead@walls.example', email_verified: true }
    expect((await signIn()).person).toBeNull()
  })

  it.each(['nonce', 'key', 'audience', 'issuer', 'expired'] as const)(
    'refuses an answer with the wrong %s',
    async (lie) => {
      issuer.says = { sub: 'acm-1', email: 'consultant@walls.example', email_verified: true, lie }
      const { leadsTo, person } = await signIn()
      expect(person).toBeNull()
      expect(leadsTo.searchParams.get('error')).toMatch(/Callback/)
    },
  )

  it.each(['select on federated_identity', 'insert on staff_session'])(
    'says one word when the database is away, and nothing of it (%s)',
    async (right) => {
      issuer.says = { sub: 'acm-1', email: 'consultant@walls.example', email_verified: true }
      await database.pools.owner.query(`revoke ${right} from houvast_auth`)
      const { leadsTo, person } = await signIn()
      await database.pools.owner.query(`grant ${right} to houvast_auth`)
      expect([leadsTo.pathname + leadsTo.search, person]).toEqual(['/sign-in?error=Trouble', null])
    },
  )

  it('refuses an answer that belongs to another browser', async () => {
    issuer.says = { sub: 'acm-1', email: 'consultant@walls.example', email_verified: true }
    const back = await fetch(await begin(new Browser(auth.origin)), { redirect: 'manual' })
    const victim = new Browser(auth.origin)
    await begin(victim)
    await victim.get(back.headers.get('location')!)
    expect(await personOf(victim)).toBeNull()
  })

  it('leads nowhere but home', async () => {
    issuer.says = { sub: 'acm-1', email: 'consultant@walls.example', email_verified: true }
    for (const wanted of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      'javascript:alert(1)',
      `${auth.origin}.elsewhere.example/`,
    ]) {
      const { leadsTo } = await signIn(new Browser(auth.origin), wanted)
      expect(leadsTo.origin).toBe(auth.origin)
    }
  })
})
