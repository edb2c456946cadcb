import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { actorOf } from '../access'
import { asSession } from '../database'
import { mySessions } from '../queries/my-sessions'
import { withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { buildHouse, openSessionFor, type House } from '../walls/house'
import { hashOfToken } from '../auth/token'
import { endOtherSessions, endSession } from './sessions'

let database: FreshDatabase
let house: House
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
})
afterAll(() => database.close())

const open = (who: keyof House['people'], state = {}) => openSessionFor(database.pools.owner, house.people[who], state)
const alive = (token: string) =>
  asSession(token, actorOf).then(
    () => true,
    () => false,
  )

it('shows my own live sessions and says which one this is', async () => {
  const [mine, other] = [
    await open('consultant'),
    await open('consultant', { lastSeenAt: new Date(Date.now() - 60_000) }),
  ]
  await open('colleague')
  await open('consultant', { revokedAt: new Date() })
  await open('consultant', { expiresAt: new Date(Date.now() - 1000) })
  await open('consultant', { lastSeenAt: new Date(Date.now() - 16 * 60_000) })
  const sessions = await withToken(mine, () => mySessions({}))
  expect(sessions.map((session) => session.isThisOne)).toEqual([true, false])

  const ended = await withToken(mine, () => endSession({ sessionId: sessions[1]!.id }))
  expect(ended).toMatchObject({ ok: true })
  expect([await alive(mine), await alive(other)]).toEqual([true, false])
})

it('ends nobody else’s', async () => {
  const [mine, theirs] = [await open('lead'), await open('otherLead')]
  const [session] = await withToken(theirs, () => mySessions({}))
  expect(await withToken(mine, () => endSession({ sessionId: session!.id }))).toMatchObject({
    ok: false,
    code: 'absent',
  })
  await withToken(mine, () => endOtherSessions({}))
  expect(await alive(theirs)).toBe(true)
})

it('ends all but the one that asks', async () => {
  const tokens = [await open('regional'), await open('regional'), await open('regional')]
  expect(await withToken(tokens[0]!, () => endOtherSessions({}))).toEqual({ ok: true, value: 2 })
  expect(await Promise.all(tokens.map(alive))).toEqual([true, false, false])
})

it('goes on for whoever goes on: asked again after half a minute its idle time begins anew, and is not written at each question', async () => {
  const secondsAgo = async (token: string) => {
    const { rows } = await database.pools.owner.query<{ ago: number }>(
      'select extract(epoch from now() - last_seen_at)::int as ago from staff_session where token_hash = $1',
      [hashOfToken(token)],
    )
    return rows[0]?.ago
  }
  const rested = await open('consultant', { lastSeenAt: new Date(Date.now() - 14 * 60_000) })
  const busy = await open('consultant', { lastSeenAt: new Date(Date.now() - 20_000) })
  expect([await alive(rested), await alive(busy)]).toEqual([true, true])
  expect(await secondsAgo(rested)).toBeLessThan(10)
  expect(await secondsAgo(busy)).toBeGreaterThan(15)
})
